import { LRUCache } from 'lru-cache';
import type { Reading, ReadText } from './analysis/index.js';

/** Letters of the texts that are kept: a thousand passages or two, some 4 MB for where their words stand. */
const LETTERS = 2_000_000;
/**
 * Different readings in them. Ordinary texts share theirs, with each other and with the words that the analyser remembers,
 * of which there are as many; odd ones, of names and numbers, hold some 300 bytes a word of their own: 14 MB at most.
 */
const READINGS = 40_000;

/** Texts as they were read, the ones used last: what is shown is shown again, to other questions. */
export class ReadTexts {
  private readonly texts = new LRUCache<string, ReadText>({
    maxSize: LETTERS,
    sizeCalculation: (_, text) => text.length + 1,
    dispose: (read) => this.release(read),
  });
  /** In how many texts each reading stands. */
  private readonly held = new Map<Reading, number>();

  /** How many there are, and how many different readings they hold. */
  get size(): { texts: number; readings: number } {
    return { texts: this.texts.size, readings: this.held.size };
  }

  get(text: string): ReadText | undefined {
    return this.texts.get(text);
  }

  keep(text: string, read: ReadText): void {
    if (text.length >= LETTERS) return;
    for (const reading of read.distinct()) this.held.set(reading, (this.held.get(reading) ?? 0) + 1);
    this.texts.set(text, read);
    while (this.held.size > READINGS && this.texts.pop());
  }

  private release(read: ReadText): void {
    for (const reading of read.distinct()) {
      const others = this.held.get(reading)! - 1;
      if (others > 0) this.held.set(reading, others);
      else this.held.delete(reading);
    }
  }
}
