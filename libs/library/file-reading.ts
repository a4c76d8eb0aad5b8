import { Injectable } from '@nestjs/common';
import { findIdentityNumbers } from '#content';
import { Blobs, FileState, type FileStateDetail } from '#files';
import { type ExtractedPage, extractText, type Extraction } from './extract/index.js';

/** What a file was found to be. `pages`: its text, empty unless it is clean. */
export interface Reading {
  state: Exclude<FileState, FileState.waiting>;
  detail: FileStateDetail;
  pages: ExtractedPage[];
  title?: string;
  language?: string;
}

/** So many files are read at a time in one process, each in a process of its own. */
const AT_A_TIME = 2;

/** Reads files: their text, and whether it holds an identity number. */
@Injectable()
export class FileReading {
  private readonly underWay = new Map<string, Promise<Reading>>();
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly blobs: Blobs) {}

  /** The same file asked for twice at once is read once. @throws for faults of the machine, to be tried again */
  read(file: { hash: string; mime: string }): Promise<Reading> {
    const key = `${file.hash} ${file.mime}`;
    const known = this.underWay.get(key);
    if (known) return known;
    const reading = this.inTurn(() => this.extract(file)).finally(() => this.underWay.delete(key));
    this.underWay.set(key, reading);
    return reading;
  }

  private async extract({ hash, mime }: { hash: string; mime: string }): Promise<Reading> {
    const extraction = await this.blobs.withPath(hash, (path) => extractText(path, mime));
    return judged(extraction);
  }

  private async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= AT_A_TIME) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}

/** Scans what was extracted. Long texts are gone through page by page, so that requests are answered in between. */
export async function judged(extraction: Extraction): Promise<Reading> {
  if (extraction.status === 'no_text') return { state: FileState.no_text, detail: {}, pages: [] };
  if (extraction.status === 'failed')
    return { state: FileState.unreadable, detail: { reason: extraction.reason }, pages: [] };
  for (const page of extraction.pages) {
    const [found] = [page.text, page.heading ?? ''].flatMap((text) => findIdentityNumbers(text));
    if (found) return { state: FileState.personal_data, detail: { place: placeOf(page, found.masked) }, pages: [] };
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { title, language } = extraction;
  const cleanTitle = title && findIdentityNumbers(title).length === 0 ? { title } : {};
  return {
    state: FileState.clean,
    detail: {},
    pages: extraction.pages.filter(({ text }) => text !== ''),
    ...cleanTitle,
    ...(language ? { language } : {}),
  };
}

/** The place is shown: a heading that holds a number itself is left out of it. */
function placeOf({ label, number, heading }: ExtractedPage, masked: string): NonNullable<FileStateDetail['place']> {
  const shown = heading && findIdentityNumbers(heading).length === 0 ? { heading: heading.slice(0, 200) } : {};
  return { label, number, masked, ...shown };
}
