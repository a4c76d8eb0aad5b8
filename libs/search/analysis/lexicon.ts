import { kept } from './cache.js';
import { buildLexicon, dictionaryVersion } from './lexicon.build.js';
import {
  FLAGS,
  INFLECTION_FLAGS,
  LEXICON_VERSION,
  unpackLexicon,
  VERB_MASK,
  type PackedLexicon,
} from './lexicon.format.js';

/** For a word in -a these two make "-nde". */
const PARTICIPLE_MASK = (1 << INFLECTION_FLAGS.indexOf('B')) | (1 << INFLECTION_FLAGS.indexOf('D'));

interface ReverseRule {
  bit: number;
  strip: string;
  condition: RegExp | undefined;
}

/** The words of dictionary-sv: looked up by text, by inflected form, and as the joint form of a compound. */
export class Lexicon {
  private readonly byEnding = new Map<string, ReverseRule[]>();
  private readonly longestEnding: number;

  constructor(private readonly packed: PackedLexicon) {
    for (const { flag, strip, add, condition } of packed.rules) {
      const rules = this.byEnding.get(add) ?? [];
      // A condition that only repeats what is stripped holds by itself once the strip is put back.
      const implied = condition === '' || strip.endsWith(condition);
      rules.push({
        bit: 1 << INFLECTION_FLAGS.indexOf(flag),
        strip,
        condition: implied ? undefined : new RegExp(`${condition}$`),
      });
      this.byEnding.set(add, rules);
    }
    this.longestEnding = Math.max(...[...this.byEnding.keys()].map((ending) => ending.length));
  }

  /** How many forms there are; they are numbered by rising length. */
  get size(): number {
    return this.packed.flags.length;
  }

  /** The number of the form that `text` spells, or -1. */
  find(text: string, from = 0, to = text.length): number {
    const { slots, offsets, text: bytes } = this.packed;
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    let slot = ((hash ^ (hash >>> 15)) >>> 0) & (slots.length - 1);
    for (let n = slots[slot]!; n; n = slots[slot]!) {
      const at = offsets[n - 1]!;
      if (offsets[n]! - at === to - from) {
        let i = 0;
        while (i < to - from && bytes[at + i] === text.charCodeAt(from + i)) i++;
        if (i === to - from) return n - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  textOf(form: number): string {
    const { offsets, text } = this.packed;
    return String.fromCharCode(...text.subarray(offsets[form], offsets[form + 1]));
  }

  lengthOf(form: number): number {
    return this.packed.offsets[form + 1]! - this.packed.offsets[form]!;
  }

  /** The forms' letters and where each begins: for a scan over the whole lexicon without making strings. */
  get bytes(): { text: Uint8Array; offsets: Uint32Array } {
    return this.packed;
  }

  isWord(form: number): boolean {
    return (this.packed.flags[form]! & FLAGS.word) !== 0;
  }

  isName(form: number): boolean {
    return (this.packed.flags[form]! & FLAGS.name) !== 0;
  }

  /** By the forms it makes: past tenses, or a present participle to a word in -a. */
  isVerb(text: string): boolean {
    const form = this.find(text);
    if (form < 0) return false;
    const flags = this.packed.flags[form]!;
    return (flags & VERB_MASK) !== 0 || (text.endsWith('a') && (flags & PARTICIPLE_MASK) !== 0);
  }

  /** May it end a compound, uninflected? */
  isLastPart(text: string): boolean {
    const form = this.find(text);
    return form >= 0 && this.isWord(form) && !this.isName(form) && (this.packed.flags[form]! & FLAGS.last) !== 0;
  }

  /** The word that a joint form stands for ("arbets" → "arbete"), or ''. */
  jointWord(text: string, from = 0, to = text.length): string {
    const form = this.find(text, from, to);
    const word = form < 0 ? 0 : this.packed.jointOf[form]!;
    return word ? this.textOf(word - 1) : '';
  }

  isJoint(text: string, from: number, to: number): boolean {
    const form = this.find(text, from, to);
    return form >= 0 && this.packed.jointOf[form]! !== 0;
  }

  /**
   * The entries that `text` is a form of, by reversing the affix rules; itself first when it is an entry.
   * @param lastPart only words that may end a compound (those that only occur in compounds included)
   */
  lemmas(text: string, lastPart = false): string[] {
    const { flags } = this.packed;
    const found: string[] = [];
    const wanted = lastPart ? FLAGS.last : FLAGS.word;
    const self = this.find(text);
    if (self >= 0 && flags[self]! & wanted) found.push(text);
    for (let ending = 0; ending <= Math.min(this.longestEnding, text.length - 1); ending++) {
      const rules = this.byEnding.get(text.slice(text.length - ending));
      if (!rules) continue;
      const stem = text.slice(0, text.length - ending);
      for (const { bit, strip, condition } of rules) {
        const word = stem + strip;
        const form = this.find(word);
        if (form < 0 || !(flags[form]! & bit) || !(flags[form]! & wanted) || found.includes(word)) continue;
        if (!condition || condition.test(word)) found.push(word);
      }
    }
    return found;
  }
}

let shared: Lexicon | undefined;

/** The lexicon of this process, read once from the cache; derived and cached first where there is no cache (1–2 s). */
export function loadLexicon(): Lexicon {
  return (shared ??= kept(
    `swedish-${lexiconVersion()}.bin`,
    (bytes) => new Lexicon(unpackLexicon(bytes)),
    () => buildLexicon(),
  ));
}

/** What the lexicon was made of: another version may give a word other keys. */
export const lexiconVersion = (): string => `${dictionaryVersion()}-${LEXICON_VERSION}`;
