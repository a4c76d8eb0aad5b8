import type { Archive } from './archive.js';
import { ExtractionFault, type ReadText } from './extraction.js';
import { PageWriter } from './page-writer.js';
import { readCoreTitle, readRelations, readXml } from './read-xml.js';

const PRESENTATION = 'ppt/presentation.xml';
const LONGEST_HEADING = 120;

/** PowerPoint slides in the order they are shown, each with its speaker's notes and comments. */
export async function readSlides(archive: Archive, maxTextChars: number): Promise<ReadText> {
  if (!archive.has(PRESENTATION)) throw new ExtractionFault('damaged');
  const writer = new PageWriter('slide', maxTextChars);
  for (const slide of await slideParts(archive)) {
    writer.begin();
    const { title, paragraphs } = await readShapes(archive, slide);
    const first = paragraphs[0]?.trim() ?? '';
    if (title) writer.name(title);
    else if (first !== '' && first.length <= LONGEST_HEADING) {
      writer.name(first);
      paragraphs.shift();
    }
    for (const paragraph of paragraphs) writer.paragraph(paragraph);
    for (const { type, target } of await readRelations(archive, slide)) {
      if (type !== 'notesSlide' && type !== 'comments') continue;
      for (const paragraph of (await readShapes(archive, target)).paragraphs) writer.paragraph(paragraph);
    }
  }
  writer.end();
  // The page begun before the first slide is none.
  const pages = writer.pages.map((page) => ({ ...page, number: page.number - 1 }));
  return { pages, title: (await readCoreTitle(archive)) ?? pages[0]?.heading };
}

async function slideParts(archive: Archive): Promise<string[]> {
  const relations = new Map((await readRelations(archive, PRESENTATION)).map(({ id, target }) => [id, target]));
  const slides: string[] = [];
  await readXml(archive, PRESENTATION, {
    open(name, attributes) {
      const target = name === 'p:sldId' && relations.get(attributes['r:id'] ?? '');
      if (target && archive.has(target)) slides.push(target);
    },
  });
  return slides;
}

/** What PowerPoint puts on a page by itself: no words of the author. */
const AUTOMATIC = new Set(['sldNum', 'dt', 'sldImg', 'hdr', 'ftr']);

async function readShapes(archive: Archive, part: string): Promise<{ title: string; paragraphs: string[] }> {
  const paragraphs: string[] = [];
  let title = '';
  let shape = '';
  let paragraph = '';
  let row: string[] | null = null;
  let reading = false;
  const finish = () => {
    if (paragraph.trim() === '' || AUTOMATIC.has(shape)) return;
    if (shape === 'title' || shape === 'ctrTitle') title += `${title && ' '}${paragraph}`;
    else if (row) row.push(paragraph);
    else paragraphs.push(paragraph);
  };
  await readXml(archive, part, {
    open(name, { type }) {
      reading = name === 'a:t' || name === 'p:text';
      if (name === 'p:sp') shape = '';
      else if (name === 'p:ph') shape = type ?? 'body';
      else if (name === 'a:tr') row = [];
      else if (name === 'a:br' || name === 'a:tab') paragraph += ' ';
    },
    text: (text) => void (reading && (paragraph += text)),
    close(name) {
      reading = false;
      if (name === 'a:p' || name === 'p:text') {
        finish();
        paragraph = '';
      } else if (name === 'a:tr' && row) {
        paragraphs.push(row.join(' | '));
        row = null;
      } else if (name === 'p:sp') shape = '';
    },
  });
  return { title, paragraphs };
}
