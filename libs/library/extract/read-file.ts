import { readFile } from 'node:fs/promises';
import { cleanLine } from './clean-text.js';
import { type Extraction, type ExtractionLimits, ExtractionFault, type ReadText } from './extraction.js';
import { languageOf } from './suggestions.js';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Reads a file's text in this process. Only what the file needs is loaded, so that a small file takes little time. */
export async function readFileText(path: string, mime: string, limits: ExtractionLimits): Promise<Extraction> {
  try {
    const { pages, title } = await read(await readFile(path), mime, limits);
    if (isWordless(pages, mime)) return { status: 'no_text' };
    return { status: 'done', pages, title: title && cleanLine(title), language: languageOf(pages) };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

async function read(
  bytes: Buffer,
  mime: string,
  { maxUnpackedBytes, maxTextChars }: ExtractionLimits,
): Promise<ReadText> {
  const archive = async () => (await import('./archive.js')).Archive.open(await unlocked(bytes), maxUnpackedBytes);
  const openDocument = async (label: 'section' | 'slide' | 'sheet') =>
    (await import('./read-opendocument.js')).readOpenDocument(await archive(), label, maxTextChars);
  switch (mime) {
    case 'application/pdf':
      return (await import('./read-pdf.js')).readPdf(bytes, maxTextChars);
    case `${OPEN_XML}.wordprocessingml.document`:
      return (await import('./read-docx.js')).readDocx(await archive(), maxTextChars);
    case `${OPEN_XML}.presentationml.presentation`:
      return (await import('./read-slides.js')).readSlides(await archive(), maxTextChars);
    case `${OPEN_XML}.spreadsheetml.sheet`:
      return (await import('./read-sheets.js')).readSheets(await archive(), maxTextChars);
    case `${OPEN_DOCUMENT}.text`:
      return openDocument('section');
    case `${OPEN_DOCUMENT}.presentation`:
      return openDocument('slide');
    case `${OPEN_DOCUMENT}.spreadsheet`:
      return openDocument('sheet');
    case 'text/html':
      return (await import('./read-plain.js')).readHtmlFile(bytes, maxTextChars);
    case 'text/markdown':
      return (await import('./read-plain.js')).readMarkdown(bytes, maxTextChars);
    case 'text/csv':
    case 'text/plain':
      return (await import('./read-plain.js')).readPlain(bytes, maxTextChars);
    default:
      throw new ExtractionFault('unsupported');
  }
}

/** A document with a password is no zip but a compound file with the zip inside, encrypted. */
async function unlocked(bytes: Buffer): Promise<Buffer> {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new ExtractionFault('encrypted');
  return bytes;
}

/** A scanned page may carry a stamp or a page number; in other files any letter counts. */
function isWordless(pages: ReadText['pages'], mime: string): boolean {
  const letters = pages.reduce((sum, { heading = '', text }) => sum + lettersIn(heading) + lettersIn(text), 0);
  if (letters === 0) return true;
  const FEWEST_PER_PAGE = 10;
  return mime === 'application/pdf' && letters < FEWEST_PER_PAGE * (pages.at(-1)?.number ?? 1);
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function reasonOf(error: unknown): Extract<Extraction, { status: 'failed' }>['reason'] {
  if (error instanceof ExtractionFault) return error.reason;
  const { code, message = '' } = error as { code?: string; message?: string };
  const isMemory = code === 'ERR_MEMORY_ALLOCATION_FAILED' || /allocation failed|Invalid string length/i.test(message);
  return isMemory ? 'memory' : 'damaged';
}
