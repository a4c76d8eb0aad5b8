import type { Archive } from './archive.js';
import { type ExtractedPage, ExtractionFault, type ReadText } from './extraction.js';
import { PageWriter } from './page-writer.js';
import { type XmlVisitor, readTitle, readXml } from './read-xml.js';

/** Text by heading, presentations by slide, spreadsheets by sheet; page headers and footers come last, without a heading. */
export async function readOpenDocument(
  archive: Archive,
  label: Exclude<ExtractedPage['label'], 'page'>,
  maxTextChars: number,
): Promise<ReadText> {
  if (!archive.has('content.xml')) throw new ExtractionFault('damaged');
  await refuseEncrypted(archive);
  const writer = new PageWriter(label, maxTextChars);
  const visitor = new TextVisitor(writer, label);
  await readXml(archive, 'content.xml', visitor);
  writer.end();
  // The page begun before the first slide or sheet is none.
  const before = label === 'section' ? 0 : 1;
  const pages = writer.pages.map((page) => ({ ...page, number: page.number - before }));
  const beside = await readBeside(archive, maxTextChars);
  if (beside !== '') pages.push({ number: (pages.at(-1)?.number ?? 0) + 1, label, text: beside });
  const title = (await readTitle(archive, 'meta.xml')) ?? visitor.title ?? pages.find((page) => page.heading)?.heading;
  return { pages, title };
}

const SKIPPED = new Set([
  'text:tracked-changes',
  'office:scripts',
  'office:font-face-decls',
  'office:automatic-styles',
]);

class TextVisitor implements XmlVisitor {
  title: string | undefined;
  private paragraph = '';
  private isTitle = false;
  private depth = 0;
  private skipping = 0;
  private row: string[] | null = null;

  constructor(
    private readonly writer: PageWriter,
    private readonly label: string,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SKIPPED.has(name)) this.skipping++;
    else if (name === 'text:p' || name === 'text:h') {
      // A note or a comment inside a paragraph stays in it.
      if (this.depth++ === 0) this.paragraph = '';
      else this.paragraph += ' ';
      this.isTitle ||= name === 'text:p' && attributes['text:style-name'] === 'Title';
    } else if (name === 'text:s') this.paragraph += ' ';
    else if (name === 'text:tab' || name === 'text:line-break') this.paragraph += ' ';
    else if (name === 'draw:page' && this.label === 'slide') this.writer.begin();
    else if (name === 'table:table' && this.label === 'sheet') this.writer.begin(attributes['table:name']);
    else if (name === 'table:table-row') this.row = [];
  }

  text(text: string): void {
    if (this.depth > 0 && this.skipping === 0) this.paragraph += text.replace(/\s+/g, ' ');
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.skipping--;
    else if (name === 'text:p' || name === 'text:h') {
      if (--this.depth === 0 && this.skipping === 0) this.finish(name === 'text:h');
    } else if (name === 'table:table-row' && this.row) {
      this.writer.paragraph(this.row.join(' | '));
      this.row = null;
    }
  }

  private finish(isHeading: boolean): void {
    const text = this.paragraph.trim();
    if (this.isTitle) this.title ??= text || undefined;
    this.isTitle = false;
    if (text === '') return;
    if (this.row) this.row.push(text);
    else if (isHeading && this.label === 'section') this.writer.begin(text);
    else if (this.label === 'slide' && !this.writer.isNamed && text.length <= 120) this.writer.name(text);
    else this.writer.paragraph(text);
  }
}

async function readBeside(archive: Archive, maxTextChars: number): Promise<string> {
  const writer = new PageWriter('section', maxTextChars);
  const visitor = new TextVisitor(writer, 'beside');
  let inside = 0;
  const isBeside = (name: string) => /^style:(?:header|footer)(?:-\w+)?$/.test(name);
  await readXml(archive, 'styles.xml', {
    open(name, attributes) {
      if (isBeside(name)) inside++;
      if (inside > 0) visitor.open(name, attributes);
    },
    text: (text) => void (inside > 0 && visitor.text(text)),
    close(name) {
      if (inside > 0) visitor.close(name);
      if (isBeside(name)) inside--;
    },
  });
  writer.end();
  return writer.pages[0]?.text ?? '';
}

async function refuseEncrypted(archive: Archive): Promise<void> {
  await readXml(archive, 'META-INF/manifest.xml', {
    open(name) {
      if (name === 'manifest:encryption-data') throw new ExtractionFault('encrypted');
    },
  });
}
