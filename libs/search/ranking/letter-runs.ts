import { FIELDS, type RankedDocument } from './ranked-document.js';

const RUN = 4;

/**
 * Likeness of a query and documents in runs of four letters (cosine of logarithmic counts): it sees what neither
 * dictionary nor splitter knows, such as names, misspellings and coined words.
 */
export class LetterRuns {
  private readonly asked = new Map<number, number>();
  private readonly shared = new Map<string, number[]>();

  /** @param words the query's first keys, with how telling each is */
  constructor(words: readonly { key: string; weight: number }[]) {
    for (const { key, weight } of words) {
      for (const run of numbersOf(key)) this.asked.set(run, (this.asked.get(run) ?? 0) + weight);
    }
  }

  likeness(document: RankedDocument): number {
    const found = new Map<number, number>();
    let size = 0;
    for (const name of FIELDS) {
      // The title is said twice: it is what the document is about.
      const times = name === 'title' ? 2 : 1;
      for (const [key, count] of document.fields[name].keys) {
        size += Math.max(1, key.length - 1) * Math.log1p(count * times) ** 2;
        for (const run of this.sharedRuns(key)) found.set(run, (found.get(run) ?? 0) + count * times);
      }
    }
    let product = 0;
    for (const [run, count] of found) product += Math.log1p(count) * this.asked.get(run)!;
    return size ? product / Math.sqrt(size) : 0;
  }

  /** Most words of a candidate share nothing with the query: each is looked through once. */
  private sharedRuns(key: string): number[] {
    let runs = this.shared.get(key);
    if (!runs) this.shared.set(key, (runs = numbersOf(key).filter((run) => this.asked.has(run))));
    return runs;
  }
}

/** Runs of four with the word's ends marked: "möte" → _möt, möte, öte_. */
export function runsOf(word: string): string[] {
  const marked = `_${word}_`;
  const runs: string[] = [];
  for (let at = 0; at + RUN <= marked.length; at++) runs.push(marked.slice(at, at + RUN));
  return runs;
}

/** The same runs as numbers, eight bits a letter: no strings are made for the many words of many candidates. */
function numbersOf(word: string): number[] {
  const runs: number[] = [];
  let run = END;
  for (let at = 0; at <= word.length; at++) {
    run = (run << 8) | (at < word.length ? word.charCodeAt(at) & 255 : END);
    if (at >= RUN - 2) runs.push(run);
  }
  return runs;
}

const END = '_'.charCodeAt(0);
