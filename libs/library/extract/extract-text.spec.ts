import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import * as office from '../../../tests/support/office-files.js';
import * as raw from '../../../tests/support/raw-files.js';
import { type ExtractedPage, type ExtractionLimits, extractText } from './index.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'extract-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function extracted({ name, bytes, mime }: office.TestFile, limits?: Partial<ExtractionLimits>) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return extractText(path, mime, limits);
}

async function pagesOf(file: office.TestFile, limits?: Partial<ExtractionLimits>): Promise<ExtractedPage[]> {
  const extraction = await extracted(file, limits);
  if (extraction.status !== 'done') throw new Error(`Not read: ${JSON.stringify(extraction)}`);
  return extraction.pages;
}

const textFile = (name: string, mime: string, bytes: string | Buffer): office.TestFile => ({
  name,
  mime,
  bytes: Buffer.from(bytes),
});

describe('text with its place', () => {
  it('of a DOCX: sections by heading, tables by row', async () => {
    const extraction = await extracted(await office.docxFile());
    expect(extraction).toMatchObject({ status: 'done', title: office.REPORT_TITLE, language: 'sv' });
    const pages = (extraction as { pages: ExtractedPage[] }).pages;
    expect(pages.map(({ number, label, heading }) => [number, label, heading])).toEqual([
      [1, 'section', office.REPORT_TITLE],
      [2, 'section', 'Sammanfattning'],
      [3, 'section', 'Målgrupp'],
      [4, 'section', 'Lärdomar'],
    ]);
    expect(pages[1]!.text).toBe(office.REPORT[0]!.text);
    expect(pages[3]!.text).toContain('Antal deltagare | 48');
  });

  it('of a DOCX with an identity number: in its section', async () => {
    const pages = await pagesOf(await office.docxWithIdentityNumber());
    expect(pages.filter(({ text }) => text.includes('19850709–9805')).map(({ heading }) => heading)).toEqual([
      'Målgrupp',
    ]);
  });

  it('of a PDF: by page', async () => {
    const extraction = await extracted(await office.pdfFile());
    expect(extraction).toMatchObject({ status: 'done', title: office.REPORT_TITLE, language: 'sv' });
    const pages = (extraction as { pages: ExtractedPage[] }).pages;
    expect(pages.map(({ number, label }) => [number, label])).toEqual([
      [1, 'page'],
      [2, 'page'],
      [3, 'page'],
    ]);
    expect(pages[0]!.text).toContain('Åtta av tio gick vidare till studier eller arbete.');
    expect(pages[2]!.text).toBe(`Lärdomar\n\n${office.REPORT[2]!.text}`);
  });

  it('of a PDF: words divided at the line’s end are put together', async () => {
    const text = 'De fick arbets-\nlivsinriktad rehabilitering i arbets-\noch familjelivet med IT-\nstöd.';
    const pages = await pagesOf(await office.pdfFile({ name: 'avstavad.pdf', sections: [{ heading: 'Text', text }] }));
    expect(pages[0]!.text).toContain(
      'De fick arbetslivsinriktad rehabilitering i arbets- och familjelivet med IT-stöd.',
    );
  });

  it('of a PPTX: by slide, with notes', async () => {
    const pages = await pagesOf(await office.pptxFile());
    expect(pages.map(({ number, label, heading }) => [number, label, heading])).toEqual([
      [1, 'slide', 'Sammanfattning'],
      [2, 'slide', 'Målgrupp'],
      [3, 'slide', 'Lärdomar'],
    ]);
    expect(pages[0]!.text).toContain('Berätta om starten.');
    expect(pages[1]!.text).toBe(office.REPORT[1]!.text);
  });

  it('of an XLSX: by sheet, with dates and computed values', async () => {
    expect(await pagesOf(await office.xlsxFile())).toEqual([
      {
        number: 1,
        label: 'sheet',
        heading: 'Deltagare per år',
        text:
          'År | Deltagare | Till arbete | Avslutad\n2023 | 48 | 19 | 2023-12-15\n' +
          '2024 | 52,5 | 27 | 2024-12-13\n100,5',
      },
      { number: 2, label: 'sheet', heading: 'Kommentarer', text: 'Gröna rehabgruppen växte\nÅldern är 18–29 år' },
    ]);
  });

  it('of an ODT: by heading', async () => {
    const extraction = await extracted(office.odtFile());
    expect(extraction).toMatchObject({ status: 'done', title: 'Rutin för remiss', language: 'sv' });
    const pages = (extraction as { pages: ExtractedPage[] }).pages;
    expect(pages.map(({ heading }) => heading)).toEqual([undefined, 'Sammanfattning', 'Målgrupp', 'Lärdomar']);
    expect(pages[1]!.text).toBe(office.REPORT[0]!.text);
  });

  it.each([
    ['odp', 'presentation', '<draw:page><text:p>Rubrik</text:p><text:p>Punkt</text:p></draw:page>', 'slide', 'Punkt'],
    [
      'ods',
      'spreadsheet',
      '<table:table table:name="Rubrik"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>' +
        '<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
      'sheet',
      'a | b',
    ],
  ])('of an %s', async (extension, kind, content, label, text) => {
    const mime = `application/vnd.oasis.opendocument.${kind}`;
    const xml = `<office:document-content><office:body>${content}</office:body></office:document-content>`;
    const bytes = Buffer.from(zipSync({ mimetype: strToU8(mime), 'content.xml': strToU8(xml) }));
    expect(await pagesOf({ name: `x.${extension}`, bytes, mime })).toEqual([
      { number: 1, label, heading: 'Rubrik', text },
    ]);
  });

  it('of HTML: what is seen, by heading', async () => {
    const html =
      '<!doctype html><title>En sida</title><style>p{}</style><script>alert(1)</script><p>Först&nbsp;&ouml;' +
      '<h2>Två <em>ord</em></h2><p>Rad ett<br>rad två<ul><li>Ett<li>Två</ul><table><tr><th>A<td>B<tr><td>C<td>D</table>';
    expect(await extracted(textFile('sida.html', 'text/html', html))).toEqual({
      status: 'done',
      title: 'En sida',
      pages: [
        { number: 1, label: 'section', text: 'Först ö' },
        { number: 2, label: 'section', heading: 'Två ord', text: expect.stringContaining('Rad ett\nrad två') },
      ],
    });
  });

  it('of Markdown: by heading', async () => {
    const markdown =
      '# Rubrik\n\nText med **fetstil** och [länk](http://x).\n\n## Nästa\n\n- ett\n- två\n\n```\n# kod\n```\n';
    const pages = await pagesOf(textFile('läs.md', 'text/markdown', markdown));
    expect(pages.map(({ heading, text }) => [heading, text])).toEqual([
      ['Rubrik', 'Text med fetstil och länk.'],
      ['Nästa', expect.stringContaining('ett\ntvå')],
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('Åtgärd för\r\nmålgruppen')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFÅtgärd för\r\nmålgruppen')],
    ['UTF-16', Buffer.from('\uFEFFÅtgärd för\r\nmålgruppen', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('Åtgärd för\r\nmålgruppen', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFÅtgärd för\r\nmålgruppen', 'utf16le').swap16()],
    ['latin1', Buffer.from('Åtgärd för\r\nmålgruppen', 'latin1')],
    ['letters in two parts', Buffer.from('A\u030Atga\u0308rd fo\u0308r\nma\u030Algruppen')],
    ['characters that nobody sees', Buffer.from('Åt\u00ADgärd\u200B  för \n målgruppen\u202E')],
  ])('of a text in %s', async (_what, bytes) => {
    expect(await pagesOf(textFile('a.txt', 'text/plain', bytes))).toEqual([
      { number: 1, label: 'section', text: 'Åtgärd för\nmålgruppen' },
    ]);
  });

  it('of a long CSV: in portions that end with a line, nothing lost', async () => {
    const lines = Array.from({ length: 500 }, (_, at) => `${at};Deltagare nummer ${at};Östra förbundet`);
    const pages = await pagesOf(textFile('lista.csv', 'text/csv', lines.join('\r\n')));
    expect(pages.length).toBeGreaterThan(4);
    expect(Math.max(...pages.map(({ text }) => text.length))).toBeLessThanOrEqual(3600);
    expect(pages.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
  });
});

describe('no text yet', () => {
  it.each([
    ['a scanned PDF', () => office.scannedPdf()],
    ['a picture', () => raw.pngFile()],
    ['an empty text', () => textFile('tom.txt', 'text/plain', ' \n ')],
    ['a document without words', () => office.odtFile({ name: 'tom.odt', title: '', sections: [] })],
  ])('in %s', async (_what, make) => {
    expect(await extracted(await make())).toEqual({ status: 'no_text' });
  });
});

describe('not read, and why', () => {
  it.each([
    ['encrypted', 'a PDF with a password', () => office.encryptedPdf()],
    ['encrypted', 'a DOCX with a password', () => raw.encryptedOffice()],
    ['damaged', 'a DOCX cut short', async () => office.truncated(await office.docxFile())],
    ['damaged', 'a PPTX cut short', async () => office.truncated(await office.pptxFile())],
    ['damaged', 'an XLSX cut short', async () => office.truncated(await office.xlsxFile())],
    ['damaged', 'an ODT cut short', () => office.truncated(office.odtFile())],
    ['damaged', 'a PDF cut short', async () => office.truncated(await office.pdfFile())],
    ['damaged', 'an empty file', () => raw.emptyFile()],
    ['damaged', 'a program', () => raw.exeNamedDocx()],
    ['too_large', 'a zip bomb', () => raw.zipBomb('declared')],
    ['too_large', 'a zip bomb whose directory lies', () => raw.zipBomb('lying')],
    ['too_large', 'a zip bomb inside a document', () => raw.zipBomb('nested')],
    ['unsupported', 'a type without a reader', () => textFile('a.bin', 'application/octet-stream', 'x')],
  ])('%s: %s', async (reason, _what, make) => {
    expect(await extracted(await make())).toEqual({ status: 'failed', reason });
  });

  it('too_large: more characters than the limit', async () => {
    expect(await extracted(await office.docxFile(), { maxTextChars: 100 })).toEqual({
      status: 'failed',
      reason: 'too_large',
    });
    const text = textFile('lång.txt', 'text/plain', 'ord '.repeat(1000));
    expect(await extracted(text, { maxTextChars: 3000 })).toEqual({ status: 'failed', reason: 'too_large' });
  });

  it('memory: a document that grows over it', async () => {
    const xml = `<w:document><w:body>${'<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(1_500_000)}</w:body></w:document>`;
    const { mime } = await office.docxFile();
    const parts = {
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" ' +
          'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(xml),
    };
    const heavy = {
      name: 'tung.docx',
      bytes: Buffer.from(zipSync(parts, { level: 1 })),
      mime,
    };
    expect(await extracted(heavy, { memoryMb: 200 })).toEqual({ status: 'failed', reason: 'memory' });
  });

  it('timeout: a document that takes too long', async () => {
    expect(await extracted(await office.pdfFile(), { timeoutMs: 20 })).toEqual({ status: 'failed', reason: 'timeout' });
  });

  it('rejects when there is no file: that is not the file’s fault', async () => {
    await expect(extractText(join(folder, 'saknas.pdf'), 'application/pdf')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('broken bytes never give anything but an answer', async () => {
    const files = [await office.docxFile(), await office.pdfFile(), await office.pptxFile(), await office.xlsxFile()];
    for (const [at, file] of files.entries()) {
      for (let seed = 1; seed <= 3; seed++) {
        const bytes = Buffer.from(file.bytes);
        for (let place = seed * 31; place < bytes.length; place += 211 * seed) bytes[place] = (place * seed) & 255;
        const answer = await extracted({ ...file, name: `trasig-${at}-${seed}`, bytes });
        expect(['done', 'no_text', 'failed']).toContain(answer.status);
      }
    }
  }, 60_000);
});
