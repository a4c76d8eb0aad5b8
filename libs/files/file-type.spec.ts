import { describe, expect, it } from '@jest/globals';
import * as office from '../../tests/support/office-files.js';
import * as raw from '../../tests/support/raw-files.js';
import { bytesInMemory } from './file-bytes.js';
import { extensionOf, fileTypeOf } from './file-type.js';

const typeOf = (name: string, content: string | Uint8Array) =>
  fileTypeOf(bytesInMemory(typeof content === 'string' ? Buffer.from(content) : content), name);

describe('the type of a real file', () => {
  it.each([
    ['docx', () => office.docxFile()],
    ['pptx', () => office.pptxFile()],
    ['xlsx', () => office.xlsxFile()],
    ['odt', () => office.odtFile()],
    ['pdf', () => office.pdfFile()],
    ['png', () => raw.pngFile()],
  ])('%s is told by its bytes', async (extension, make) => {
    const file = await make();
    expect(await typeOf(file.name, file.bytes)).toMatchObject({ ok: true, extension, mime: file.mime });
    // A name without an extension is no contradiction.
    expect(await typeOf('rapport', file.bytes)).toMatchObject({ ok: true, extension });
    expect(await typeOf('rapport.csv', file.bytes)).toEqual({
      ok: false,
      code: 'FILE_EXTENSION_MISMATCH',
      detected: extension,
    });
  });

  it.each([
    ['jpeg', 'foto.JPG', Buffer.from('ffd8ffe000104a46494600010100', 'hex')],
    ['gif', 'rörlig.gif', Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0', 'latin1')],
    ['webp', 'bild.webp', Buffer.from('RIFF\u0004\0\0\0WEBPVP8 ', 'latin1')],
    ['pdf', 'med skräp före.pdf', Buffer.from('\u0000\u0001\n%PDF-1.4\n', 'latin1')],
    ['md', 'läs mig.md', Buffer.from('# Rubrik\n\nText på svenska.')],
    ['html', 'sida.htm', Buffer.from('<!doctype html><title>Å</title>')],
    ['csv', 'lista.csv', Buffer.from('namn;antal\r\nÖstra;3\r\n', 'latin1')],
    ['txt', 'utf16.txt', Buffer.from('\uFEFFEn text i UTF-16', 'utf16le')],
    ['txt', 'MZ.txt', Buffer.from('MZ är inte alltid ett program')],
    ['txt', 'utan ändelse', Buffer.from('bara text')],
  ])('%s: %s', async (extension, name, bytes) => {
    expect(await typeOf(name, bytes)).toMatchObject({ ok: true, extension });
  });

  it('a text cut in the middle of a letter is still a text', async () => {
    expect(await typeOf('lång.txt', `x${'å'.repeat(70_000)}`)).toMatchObject({ ok: true, extension: 'txt' });
  });
});

describe('refused with its reason', () => {
  it.each([
    ['an empty file', raw.emptyFile(), { code: 'FILE_EMPTY' }],
    ['a picture named .pdf', raw.pngNamedPdf(), { code: 'FILE_EXTENSION_MISMATCH', detected: 'png' }],
    ['a program named .docx', raw.exeNamedDocx(), { code: 'FILE_TYPE_NOT_ALLOWED', detected: 'exe' }],
    ['an encrypted document', raw.encryptedOffice(), { code: 'FILE_ENCRYPTED', detected: 'docx' }],
    ['a .doc of old', raw.legacyDoc(), { code: 'FILE_TYPE_NOT_ALLOWED', detected: 'doc', saveAs: 'docx' }],
  ])('%s', async (_what, { name, bytes }, fault) => {
    expect(await typeOf(name, bytes)).toEqual({ ok: false, ...fault });
  });

  it.each([
    ['an archive', 'filer.zip', raw.zipOf([raw.plain('a.txt', 'a')]), 'zip'],
    ['an archive named .docx', 'filer.docx', raw.zipOf([raw.plain('a.txt', 'a')]), 'zip'],
    [
      'a document with macros',
      'rapport.docx',
      raw.zipOf(
        ['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'].map((name) => raw.plain(name, 'x')),
      ),
      'docm',
    ],
    ['an SVG picture', 'bild.svg', '<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['an SVG picture named .html', 'bild.html', '<svg onload="alert(1)">', 'svg'],
    ['a rich text', 'brev.rtf', '{\\rtf1 hej}', 'rtf'],
    ['a script', 'kör.txt', '#!/bin/sh\nrm -rf /', 'script'],
    ['a text with a strange extension', 'kör.bat', 'del *.*', 'txt'],
    ['a program of Linux', 'prog', Buffer.from('7f454c4602010100000000000000000002003e00', 'hex'), 'elf'],
    ['bytes that nobody knows', 'data.txt', Buffer.from([1, 2, 3, 0, 255, 254, 0, 1]), undefined],
  ])('%s', async (_what, name, content, detected) => {
    const result = await typeOf(name, content);
    expect(result).toMatchObject({ ok: false, code: 'FILE_TYPE_NOT_ALLOWED' });
    expect('detected' in result ? result.detected : undefined).toBe(detected);
  });

  it('a text named .pdf', async () => {
    expect(await typeOf('rapport.pdf', 'hej')).toEqual({
      ok: false,
      code: 'FILE_EXTENSION_MISMATCH',
      detected: 'txt',
    });
  });

  it('an OpenDocument with a password', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const bytes = raw.zipOf([
      raw.plain('mimetype', 'application/vnd.oasis.opendocument.text'),
      raw.plain('content.xml', 'x'),
      raw.plain('META-INF/manifest.xml', manifest),
    ]);
    expect(await typeOf('last.odt', bytes)).toMatchObject({ code: 'FILE_ENCRYPTED' });
  });
});

it.each([
  ['docx', () => office.docxFile()],
  ['pptx', () => office.pptxFile()],
  ['xlsx', () => office.xlsxFile()],
  ['odt', () => office.odtFile()],
  ['pdf', () => office.pdfFile()],
])('a %s cut short is let in, for its text extraction to tell', async (extension, make) => {
  const { name, bytes } = office.truncated(await make());
  expect(await typeOf(name, bytes)).toMatchObject({ ok: true, extension });
});

it('no bytes make it fail otherwise', async () => {
  const { bytes } = await office.docxFile();
  for (let seed = 1; seed <= 300; seed++) {
    const broken = Buffer.from(bytes);
    for (let at = (seed * 7919) % 97; at < broken.length; at += 97 + seed) broken[at] = (seed * at) & 255;
    await expect(typeOf('x.docx', seed % 2 ? broken : broken.subarray(0, seed * 20))).resolves.toHaveProperty('ok');
  }
  for (let length = 1; length < 700; length += 7) {
    await expect(typeOf('x.doc', raw.legacyDoc().bytes.subarray(0, length))).resolves.toHaveProperty('ok', false);
  }
});

it.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['.htaccess', ''],
  ['mapp.x/fil', ''],
  ['slut.', ''],
  ['Mötet 2024.05 om budget', ''],
])('the extension of %s is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
