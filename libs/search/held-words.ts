import { Vocabulary } from './analysis/index.js';
import type { RankedPassage } from './passage-terms.js';
import { type RankedText, TERMS } from './ranking/index.js';

/** Letters by which a word may be longer or shorter than one that it was meant to be. */
const FURTHER = 2;

/** The words of passages that a viewer may read. */
export class HeldWords {
  private readonly known = new Map<string, boolean>();
  private terms: readonly number[] | undefined;

  constructor(private readonly passages: readonly RankedPassage[]) {}

  /** Whether a key stands in any of them. */
  stands = (key: string): boolean => {
    let stands = this.known.get(key);
    if (stands === undefined) {
      const term = TERMS.known(key);
      stands = term !== undefined && this.passages.some((passage) => textsOf(passage).some((text) => text.holds(term)));
      this.known.set(key, stands);
    }
    return stands;
  };

  /** Those that may be like a word, by their length. */
  like(word: string): Vocabulary {
    this.terms ??= this.all();
    const like: [string, number][] = [];
    for (const number of this.terms) {
      const term = TERMS.term(number);
      if (Math.abs(term.length - word.length) <= FURTHER) like.push([term, 1]);
    }
    return new Vocabulary(like);
  }

  /** Each term once. */
  private all(): number[] {
    const met = new Uint8Array(TERMS.count);
    const terms: number[] = [];
    const note = (term: number, keys: number) => {
      if (keys === 0 || met[term] === 1) return;
      met[term] = 1;
      terms.push(term);
    };
    for (const passage of this.passages) for (const text of textsOf(passage)) text.each(note);
    return terms;
  }
}

const textsOf = ({ titleText, headingText, bodyText }: RankedPassage): RankedText[] => [
  titleText,
  headingText,
  bodyText,
];
