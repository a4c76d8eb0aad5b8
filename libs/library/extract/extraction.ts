/** A piece of a file's text that a reader can find again: a page, a section under its heading, a slide, a sheet. */
export interface ExtractedPage {
  /** From 1: the page's or slide's own number, or the place among the file's sections or sheets. */
  number: number;
  label: 'page' | 'section' | 'slide' | 'sheet';
  heading?: string;
  /** Empty when nothing stands under the heading. Clean for search: NFC, no control characters, single spaces; paragraphs divided by a blank line. */
  text: string;
}

/** `too_large`: unpacked bytes or characters over the limit. Such a file is never half read, so that nothing in it is missed. */
export type ExtractionFailure = 'encrypted' | 'damaged' | 'timeout' | 'memory' | 'too_large' | 'unsupported';

/**
 * What was read from a file. `no_text`: the file can be read but holds no text (yet), like a scanned PDF or a picture.
 * `title`: what the file calls itself, a suggestion.
 */
export type Extraction =
  | { status: 'done'; pages: ExtractedPage[]; title?: string; language?: 'sv' | 'en' }
  | { status: 'no_text' }
  | { status: 'failed'; reason: ExtractionFailure };

export interface ExtractionLimits {
  /** From the start of the process to its answer. */
  timeoutMs: number;
  /** Resident memory of the process (on Linux), three quarters of it for its heap; below 150 nothing can be read. */
  memoryMb: number;
  /** What a zip-based file may unpack to, files inside it included. */
  maxUnpackedBytes: number;
  maxTextChars: number;
}

export const EXTRACTION_LIMITS: ExtractionLimits = {
  timeoutMs: 60_000,
  memoryMb: 512,
  maxUnpackedBytes: 300 * 1024 * 1024,
  maxTextChars: 5_000_000,
};

/** Thrown by a reader; becomes `{ status: 'failed', reason }`. */
export class ExtractionFault extends Error {
  constructor(readonly reason: ExtractionFailure) {
    super(reason);
    this.name = 'ExtractionFault';
  }
}

/** What a reader gives before it is judged: `no_text` and the language are told from its pages. */
export interface ReadText {
  pages: ExtractedPage[];
  title?: string;
}

const LABELS: readonly string[] = ['page', 'section', 'slide', 'sheet'];
const FAILURES: readonly string[] = ['encrypted', 'damaged', 'timeout', 'memory', 'too_large', 'unsupported'];

/** Whether something from another process has an extraction's shape. */
export function isExtraction(value: unknown): value is Extraction {
  if (!isRecord(value)) return false;
  if (value.status === 'no_text') return true;
  if (value.status === 'failed') return FAILURES.includes(String(value.reason));
  return (
    value.status === 'done' &&
    isOptionalText(value.title) &&
    isOptionalText(value.language) &&
    Array.isArray(value.pages) &&
    value.pages.every(isPage)
  );
}

function isPage(value: unknown): value is ExtractedPage {
  return (
    isRecord(value) &&
    Number.isInteger(value.number) &&
    LABELS.includes(String(value.label)) &&
    isOptionalText(value.heading) &&
    typeof value.text === 'string'
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isOptionalText = (value: unknown) => value === undefined || typeof value === 'string';
