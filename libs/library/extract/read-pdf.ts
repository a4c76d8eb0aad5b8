import { getDocumentProxy } from 'unpdf';
import { joinLines } from './clean-text.js';
import { ExtractionFault, type ReadText } from './extraction.js';
import { PageWriter } from './page-writer.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A line as it stands on the page: `y` from the bottom and `size` of its letters, in points. */
interface Line {
  text: string;
  y: number;
  size: number;
}

/** PDFs page by page, with paragraphs put together from their lines. */
export async function readPdf(bytes: Buffer, maxTextChars: number): Promise<ReadText> {
  const pdf = await opened(bytes);
  const writer = new PageWriter('page', maxTextChars);
  let firstLines: Line[] = [];
  let unreadable = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await linesOf(pdf, number).catch(() => {
      unreadable++;
      return [];
    });
    if (number === 1) firstLines = lines;
    for (const paragraph of paragraphs(lines)) writer.paragraph(paragraph);
    writer.end();
  }
  if (unreadable > 0 && unreadable === pdf.numPages) throw new ExtractionFault('damaged');
  return { pages: writer.pages, title: (await namedTitle(pdf)) ?? largestText(firstLines) };
}

async function opened(bytes: Buffer): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
    });
  } catch (error) {
    throw new ExtractionFault((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

async function linesOf(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  const lines: Line[] = [];
  let line: Line = { text: '', y: 0, size: 0 };
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() !== '' && line.size === 0) {
      line = { text: line.text, y: item.transform[5] as number, size: item.height };
    }
    line.text += item.str;
    if (!item.hasEOL) continue;
    if (line.text.trim() !== '') lines.push(line);
    line = { text: '', y: 0, size: 0 };
  }
  if (line.text.trim() !== '') lines.push(line);
  return lines;
}

const LIST_ITEM = /^\s*(?:[•●○▪■◦‣⁃∙·\uF0B7*–-]\s|\(?\d{1,2}[.)]\s|[a-h]\)\s)/u;

function paragraphs(lines: readonly Line[]): string[] {
  const usual = usualGap(lines);
  const found: Line[][] = [];
  for (const line of lines) {
    const paragraph = found.at(-1);
    const previous = paragraph?.at(-1);
    if (paragraph && previous && continues(previous, line, usual)) paragraph.push(line);
    else found.push([line]);
  }
  return found.map((paragraph) => joinLines(paragraph.map((line) => line.text)));
}

/** A line goes on the one before unless it is a list's item, set in another size, further down than usual, or further up (a column). */
function continues(previous: Line, line: Line, usual: number): boolean {
  if (LIST_ITEM.test(line.text)) return false;
  if (Math.abs(previous.size - line.size) > 0.15 * previous.size) return false;
  const gap = previous.y - line.y;
  return gap > -0.5 * line.size && gap <= usual * 1.25;
}

function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => lines[at]!.y - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0;
  // On a page of loose lines the usual gap is no measure: running text is never set wider than twice its size.
  return Math.min(middle, 2 * Math.max(...lines.map((line) => line.size), 0));
}

const FILE_NAME_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel) - .*|untitled.*|namnlös.*|dokument ?\d*|document ?\d*|.*\.(?:docx?|pptx?|xlsx?|indd|pdf|rtf|odt))$/i;

async function namedTitle(pdf: Pdf): Promise<string | undefined> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = String((info as { Title?: unknown }).Title ?? '').trim();
  const isFileName = FILE_NAME_TITLE.test(title) || /^\S*[-_]\S*$/.test(title);
  return title === '' || isFileName ? undefined : title;
}

/** The largest letters on the first page, when they stand out: up to four lines in a row. */
function largestText(lines: readonly Line[]): string | undefined {
  const largest = Math.max(0, ...lines.map((line) => line.size));
  const first = lines.findIndex((line) => line.size > 0.95 * largest);
  const isLarge = (line: Line | undefined) => line !== undefined && line.size > 0.95 * largest;
  const title: string[] = [];
  for (let at = first; title.length < 4 && isLarge(lines[at]); at++) title.push(lines[at]!.text);
  const standsOut = lines.filter((line) => !isLarge(line)).length >= title.length || lines.length <= 2;
  return standsOut && title.length > 0 ? joinLines(title) : undefined;
}
