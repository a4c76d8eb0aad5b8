import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Archive } from './archive.js';
import { ExtractionFault, type ReadText } from './extraction.js';
import { PageWriter } from './page-writer.js';
import { readHtml } from './read-html.js';
import { readCoreTitle, readXml } from './read-xml.js';

/** Word documents by heading. What stands beside the text (page headers and footers, comments) comes last, without a heading. */
export async function readDocx(archive: Archive, maxTextChars: number): Promise<ReadText> {
  if (!archive.has('word/document.xml')) throw new ExtractionFault('damaged');
  const html = await toHtml(archive);
  const { pages } = readHtml(html, maxTextChars);
  const beside = await readBeside(archive, maxTextChars);
  const number = (pages.at(-1)?.number ?? 0) + 1;
  const titled = /^<h1 class="title">/.test(html) ? pages[0]?.heading : undefined;
  return {
    pages: beside === '' ? pages : [...pages, { number, label: 'section', text: beside }],
    title: titled ?? (await readCoreTitle(archive)) ?? pages.find((page) => page.heading)?.heading,
  };
}

/** mammoth gets a file packed anew, of the parts that carry text only: what it unpacks has been counted, and no picture is decoded. */
async function toHtml(archive: Archive): Promise<string> {
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names(
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/,
  )) {
    if (/\/(?:header|footer|comments|theme|fontTable|webSettings|people)[^/]*$/.test(name)) continue;
    parts[name] = (await archive.read(name))!;
  }
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Rubrik'] => h1.title:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return value;
}

/** Seldom searched for, but a number of a person in them must be found. */
async function readBeside(archive: Archive, maxTextChars: number): Promise<string> {
  const writer = new PageWriter('section', maxTextChars);
  const seen = new Set<string>();
  for (const name of archive.names(/^word\/(?:header|footer|comments)\d*\.xml$/)) {
    let paragraph = '';
    let reading = false;
    await readXml(archive, name, {
      open: (tag) => void (reading = tag === 'w:t'),
      text: (text) => void (reading && (paragraph += text)),
      close(tag) {
        reading = false;
        if (tag !== 'w:p') return;
        if (!seen.has(paragraph)) writer.paragraph(paragraph);
        seen.add(paragraph);
        paragraph = '';
      },
    });
  }
  writer.end();
  return writer.pages[0]?.text ?? '';
}
