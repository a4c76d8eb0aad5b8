import { allowedSlips, Vocabulary } from './analysis/index.js';
import type { RankedPassage } from './kept-items.js';
import { type RankedText, TERMS } from './ranking/index.js';

/** The words of passages that a viewer may read. */
export class HeldWords {
  private readonly known = new Map<string, boolean>();
  private readonly byLength = new Map<number, Vocabulary>();
  private terms: readonly number[] | undefined;

  /** @param items passages by item */
  constructor(private readonly items: readonly (readonly RankedPassage[])[]) {}

  /** Whether a key stands in any of them. */
  stands = (key: string): boolean => {
    let stands = this.known.get(key);
    if (stands === undefined) {
      const term = TERMS.known(key);
      stands =
        term !== undefined &&
        this.items.some((passages) => passages.some((one) => textsOf(one).some((text) => text.holds(term))));
      this.known.set(key, stands);
    }
    return stands;
  };

  /** Those that may be like a word, by their length: as many letters more or fewer as may be wrong. */
  like({ length }: string): Vocabulary {
    let like = this.byLength.get(length);
    if (!like) this.byLength.set(length, (like = new Vocabulary(this.near(length).map((word) => [word, 1]))));
    return like;
  }

  private near(length: number): string[] {
    const further = allowedSlips(length);
    if (further === 0) return [];
    this.terms ??= this.all();
    return this.terms.map((term) => TERMS.term(term)).filter((word) => Math.abs(word.length - length) <= further);
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
    for (const passages of this.items)
      for (const passage of passages) for (const text of textsOf(passage)) text.each(note);
    return terms;
  }
}

const textsOf = ({ titleText, headingText, bodyText }: RankedPassage): RankedText[] => [
  titleText,
  headingText,
  bodyText,
];
