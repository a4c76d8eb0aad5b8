import { splitCompound } from './compound.js';
import { allowedSlips, countBits, letterSet, slipsBetween } from './edit-distance.js';
import type { Lexicon } from './lexicon.js';
import { fold, FOLDED_CODES } from './words.js';

/** A word that may have been meant. */
export interface Suggestion {
  word: string;
  /** How many letters are wrong, missing, too many or swapped; å for a and the like count half. */
  slips: number;
}

/** Words that may be proposed beside or instead of the dictionary's: topics, or what this viewer may read. */
export class Vocabulary {
  private readonly byLength = new Map<number, { words: string[]; letters: number[] }>();
  private readonly weights = new Map<string, number>();

  /** @param words each word in lower case, with how common it is (any scale) */
  constructor(words: Iterable<readonly [word: string, weight: number]>) {
    for (const [word, weight] of words) {
      if (!this.weights.has(word)) {
        let group = this.byLength.get(word.length);
        if (!group) this.byLength.set(word.length, (group = { words: [], letters: [] }));
        group.words.push(word);
        group.letters.push(lettersOf(word));
      }
      this.weights.set(word, weight + (this.weights.get(word) ?? 0));
    }
  }

  weightOf(word: string): number {
    return this.weights.get(word) ?? 0;
  }

  near(word: string, bound: number): Suggestion[] {
    const found: Suggestion[] = [];
    const plain = fold(word);
    const letters = letterSet(plain);
    for (let length = Math.max(3, word.length - bound); length <= word.length + bound; length++) {
      const group = this.byLength.get(length);
      if (!group) continue;
      for (let n = 0; n < group.words.length; n++) {
        if (countBits(letters ^ group.letters[n]!) > 2 * bound) continue;
        const other = group.words[n]!;
        if (slipsBetween(plain, length, (at) => FOLDED_CODES[other.charCodeAt(at) & 255]!, bound) > bound) continue;
        found.push({ word: other, slips: slipCost(word, other) });
      }
    }
    return found;
  }
}

/** The set of a word's letters, folded. Words are many here, and most are of Latin-1. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 255) return letterSet(fold(word));
    set |= 1 << (FOLDED_CODES[code]! & 31);
  }
  return set;
}

/** Proposes spellings from the dictionary, its compounds and given vocabularies. */
export class Speller {
  private readonly letters: Uint32Array;
  private readonly firstOfLength: number[] = [];

  constructor(private readonly lexicon: Lexicon) {
    this.letters = new Uint32Array(lexicon.size);
    const { text, offsets } = lexicon.bytes;
    for (let n = 0; n < lexicon.size; n++) {
      let set = 0;
      for (let at = offsets[n]!; at < offsets[n + 1]!; at++) set |= 1 << (FOLDED_CODES[text[at]!]! & 31);
      this.letters[n] = set;
      const length = lexicon.lengthOf(n);
      while (this.firstOfLength.length <= length) this.firstOfLength.push(n);
    }
  }

  /**
   * Spellings near a word, the likeliest first: fewest slips, then the more common, then with the same first letter.
   * @param word in lower case
   * @param options.vocabulary words beside the dictionary's
   * @param options.only leave the dictionary out: for what must not show more than a viewer may read
   */
  suggest(word: string, options: { vocabulary?: Vocabulary; only?: boolean; limit?: number } = {}): Suggestion[] {
    const { vocabulary, only = false, limit = 5 } = options;
    const bound = allowedSlips(word.length);
    if (!bound || word.length > 64 || /\d/.test(word)) return [];
    const found = new Map<string, number>();
    const note = ({ word: other, slips }: Suggestion) => {
      if (other !== word && slips <= bound + COINED && slips < (found.get(other) ?? Infinity)) found.set(other, slips);
    };
    vocabulary?.near(word, bound).forEach(note);
    if (!only) {
      this.inDictionary(word, bound).forEach(note);
      const unsure = () => ![...found.values()].some((slips) => slips <= 1);
      this.inflected(word, bound).forEach(note);
      if (unsure())
        this.inCompound(word).forEach(({ word: other, slips }) => note({ word: other, slips: slips + COINED }));
    }
    const rank = (other: string) => Math.log1p(vocabulary?.weightOf(other) ?? 0) + (other[0] === word[0] ? 1 : 0);
    return [...found]
      .map(([other, slips]) => ({ word: other, slips }))
      .sort((a, b) => a.slips - b.slips || rank(b.word) - rank(a.word) || (a.word < b.word ? -1 : 1))
      .slice(0, limit);
  }

  private inDictionary(word: string, bound: number, joints = false): Suggestion[] {
    const { lexicon } = this;
    const { text, offsets } = lexicon.bytes;
    const plain = fold(word);
    const letters = letterSet(plain);
    const from = this.firstOfLength[Math.max(3, word.length - bound)] ?? lexicon.size;
    const to = this.firstOfLength[word.length + bound + 1] ?? lexicon.size;
    const found: Suggestion[] = [];
    for (let n = from; n < to; n++) {
      if (countBits(letters ^ this.letters[n]!) > 2 * bound) continue;
      const start = offsets[n]!;
      const length = offsets[n + 1]! - start;
      if (slipsBetween(plain, length, (at) => FOLDED_CODES[text[start + at]!]!, bound) > bound) continue;
      if (joints ? !lexicon.isJoint(lexicon.textOf(n), 0, length) : !lexicon.isWord(n) || lexicon.isName(n)) continue;
      const other = lexicon.textOf(n);
      found.push({ word: other, slips: slipCost(word, other) });
    }
    return found;
  }

  /** "rehabliteringen": the ending is put aside, the word corrected, and the ending kept where the word takes it. */
  private inflected(word: string, bound: number): Suggestion[] {
    const found: Suggestion[] = [];
    for (const ending of ENDINGS) {
      if (!word.endsWith(ending) || word.length - ending.length < 5) continue;
      for (const { word: lemma, slips } of this.inDictionary(word.slice(0, -ending.length), Math.min(bound, 2))) {
        if (this.lexicon.lemmas(lemma + ending).length) found.push({ word: lemma + ending, slips });
      }
    }
    return found;
  }

  /** "samordningsförbunet": one part of a compound is corrected where the other is a known one. */
  private inCompound(word: string): Suggestion[] {
    const found: Suggestion[] = [];
    for (let at = 3; at <= word.length - 4; at++) {
      const head = word.slice(0, at);
      const tail = word.slice(at);
      const tailSlips = Math.min(allowedSlips(tail.length), 1);
      if (at >= 4 && tailSlips && this.lexicon.isJoint(word, 0, at)) {
        const tails = [...this.inDictionary(tail, tailSlips), ...this.inflected(tail, tailSlips)];
        for (const { word: other, slips } of tails) {
          if (splitCompound(head + other, this.lexicon)) found.push({ word: head + other, slips });
        }
      }
      if (at >= 5 && tail.length >= 4 && this.lexicon.lemmas(tail, true).length) {
        for (const { word: other, slips } of this.inDictionary(head, 1, true))
          found.push({ word: other + tail, slips });
      }
    }
    return found;
  }
}

/** A compound that no dictionary lists is a little less likely to have been meant. */
const COINED = 0.25;
const ENDINGS =
  `arnas ernas ornas arna erna orna andet andes ens ets ades ande are ade en et ar er or na as at de te n t r
  a s re ren rna`.split(/\s+/);

/** Missing dots and rings and single letters for double are the commonest slips, and the least telling. */
function slipCost(word: string, other: string): number {
  if (single(word) === single(other)) return 0.5;
  const plainWord = fold(word);
  const plainOther = fold(other);
  const plain = slipsBetween(plainWord, plainOther.length, (at) => plainOther.charCodeAt(at), 3);
  const slips = slipsBetween(word, other.length, (at) => other.charCodeAt(at), 3);
  return (plain + slips) / 2;
}

const single = (word: string) => word.replace(/(.)\1/g, '$1');
