import type { RankedText } from './ranked-document.js';
import { TERMS } from './terms.js';

/**
 * What stands in a text of what is asked, in stretches of numbers: where it ends, then triples of a term's place among those
 * asked for, how often it stands there by itself, and in compounds.
 */
export type Hits = Int32Array;

/** In its own stretch of `hits`: nothing. */
const NOTHING = 0;

/** By term, the mark of the question that last asked for it: marks go on from question to question, so that none is wiped. */
let marks = new Int32Array(0);
let nextMark = 1;
const LAST_MARK = 2 ** 30;

/** Of the question in hand; used again by the next one, so that a search need not make thousands of lists. */
let hits: Hits = new Int32Array(1 << 12);
let filled = 1;
let questions = 0;

/**
 * The terms that a question is about in any way, among those read before this was made. They are marked first; then each
 * text is gone through once, however often it is asked for: by itself, as a part of its item, for words and for letters.
 * One question is asked at a time, without waiting for anything: it ends where the next one begins.
 */
export class AskedTerms {
  private readonly question = ++questions;
  private readonly firstMark: number;
  private readonly terms: number[] = [];

  constructor() {
    if (marks.length < TERMS.count) marks = new Int32Array(2 * TERMS.count);
    if (nextMark > LAST_MARK) {
      marks.fill(0);
      nextMark = 1;
    }
    this.firstMark = nextMark;
    hits[NOTHING] = NOTHING + 1;
    filled = NOTHING + 1;
  }

  /** How many are marked. */
  get count(): number {
    return this.terms.length;
  }

  /** Of all texts that have been gone through; another one when it has grown, so to be asked for after `in`. */
  get hits(): Hits {
    return hits;
  }

  /** @returns the term's place */
  mark(term: number): number {
    this.assertLatest();
    const mark = marks[term]!;
    if (mark >= this.firstMark) return mark - this.firstMark;
    marks[term] = nextMark++;
    return this.terms.push(term) - 1;
  }

  /** The term at a place. */
  term(place: number): number {
    return this.terms[place]!;
  }

  /** Where in `hits` this text's begin. */
  in(text: RankedText): number {
    this.assertLatest();
    if (text.question !== this.question) this.read(text);
    return text.hits;
  }

  /** Whether any stands in a text. */
  isIn(text: RankedText): boolean {
    return this.in(text) !== NOTHING;
  }

  private read(text: RankedText): void {
    const at = filled;
    const most = at + 1 + 3 * text.terms;
    if (most > hits.length) {
      const more = new Int32Array(2 * most);
      more.set(hits);
      hits = more;
    }
    const end = text.find(marks, this.firstMark, hits, at + 1);
    text.question = this.question;
    text.hits = end > at + 1 ? at : NOTHING;
    if (text.hits === NOTHING) return;
    hits[at] = end;
    filled = end;
  }

  private assertLatest(): void {
    if (this.question !== questions) throw new Error('another question has been asked since');
  }
}
