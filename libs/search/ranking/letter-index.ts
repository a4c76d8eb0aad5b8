import { TERMS } from './terms.js';

const RUN = 4;
const END = '_'.charCodeAt(0);

/**
 * Runs of four with the word's ends marked: "möte" → _möt, möte, öte_; as numbers, eight bits a letter, so that no
 * strings are made for the many words of many candidates.
 */
export function eachRun(word: string, visit: (run: number) => void): void {
  let run = END;
  for (let at = 0; at <= word.length; at++) {
    run = (run << 8) | (at < word.length ? word.charCodeAt(at) & 255 : END);
    if (at >= RUN - 2) visit(run);
  }
}

/**
 * Which terms hold a run of letters, for as long as the process lives: a question's few runs lead to its terms, instead of
 * the thousands of terms of its candidates being looked through for each question. Eight bytes a run of a term, and its map.
 */
class LetterIndex {
  /** How many terms it knows. */
  private read = 0;
  /** The newest entry of each run; an entry is a term and the entry before it, 0 for none. */
  private readonly newest = new Map<number, number>();
  private terms = new Int32Array(1 << 14);
  private before = new Int32Array(1 << 14);
  private last = 0;

  /** Terms that hold it, of those that there are now; twice where it stands in them twice. */
  each(run: number, visit: (term: number) => void): void {
    for (; this.read < TERMS.count; this.read++) eachRun(TERMS.term(this.read), this.add);
    for (let entry = this.newest.get(run) ?? 0; entry > 0; entry = this.before[entry]!) visit(this.terms[entry]!);
  }

  private readonly add = (run: number): void => {
    const entry = ++this.last;
    if (entry === this.terms.length) {
      this.terms = doubled(this.terms);
      this.before = doubled(this.before);
    }
    this.terms[entry] = this.read;
    this.before[entry] = this.newest.get(run) ?? 0;
    this.newest.set(run, entry);
  };
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

export const LETTERS = new LetterIndex();
