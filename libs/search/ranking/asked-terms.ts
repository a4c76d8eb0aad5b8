import type { RankedText } from './ranked-document.js';
import { TERMS } from './terms.js';

/** What stands in a text of what is asked: triples of a term, how often it stands there by itself, and in compounds. */
export type Hits = readonly number[];

/**
 * The terms that a question is about in any way, among those read before this was made. They are marked first; then each
 * text is gone through once, however often it is asked for: by itself, as a part of its item, for words and for letters.
 */
export class AskedTerms {
  private readonly marks = new Uint8Array(TERMS.count);
  private readonly hits = new Map<RankedText, Hits>();

  mark(term: number): void {
    this.marks[term] = 1;
  }

  in(text: RankedText): Hits {
    let hits = this.hits.get(text);
    if (!hits) this.hits.set(text, (hits = text.marked(this.marks)));
    return hits;
  }
}
