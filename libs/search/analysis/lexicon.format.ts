/** A suffix rule of the dictionary: a word with `flag` whose end meets `condition` loses `strip` and gains `add`. */
export interface AffixRule {
  flag: string;
  strip: string;
  add: string;
  condition: string;
}

export interface LexiconForm {
  text: string;
  /** Bits: one per inflection flag, then those of {@link FLAGS}. */
  flags: number;
  /** The word this form stands for as the first part of a compound; '' when it cannot be one. */
  jointOf: string;
}

/** The dictionary's flags that make inflected forms (the others build compounds or numbers). */
export const INFLECTION_FLAGS = [...'ABCDEFGHIJKLMNOPQRTmed'];
/** The flags that only verbs carry, seen as a mask over {@link INFLECTION_FLAGS}. */
export const VERB_MASK = [...'KLMNm'].reduce((mask, flag) => mask | (1 << INFLECTION_FLAGS.indexOf(flag)), 0);
export const FLAGS = { last: 1 << 22, name: 1 << 23, word: 1 << 24 };

/** Raised when the layout or the derivation changes, so that an old cache is not read. */
export const LEXICON_VERSION = 5;
const MAGIC = 0x53564c58;

/** What the packed bytes hold, as views upon them: nothing is copied, so that loading costs a file read. */
export interface PackedLexicon {
  rules: AffixRule[];
  /** Latin-1 text of all forms, shortest first. */
  text: Uint8Array;
  /** Where form n begins in `text`; n + 1 ends it. */
  offsets: Uint32Array;
  flags: Uint32Array;
  /** Form number + 1 of the word a joint form stands for; 0 when it is none. */
  jointOf: Uint32Array;
  /** Open addressing over form number + 1; 0 is empty. */
  slots: Uint32Array;
}

/** The hash of `length` Latin-1 codes; the same on bytes and on a string. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

export function packLexicon(forms: LexiconForm[], rules: AffixRule[]): Buffer {
  forms.sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  const numbers = new Map(forms.map((form, n) => [form.text, n]));
  const text = Buffer.from(forms.map((form) => form.text).join(''), 'latin1');
  const offsets = new Uint32Array(forms.length + 1);
  const flags = new Uint32Array(forms.length);
  const jointOf = new Uint32Array(forms.length);
  forms.forEach((form, n) => {
    offsets[n + 1] = offsets[n]! + form.text.length;
    flags[n] = form.flags;
    jointOf[n] = form.jointOf ? (numbers.get(form.jointOf) ?? n) + 1 : 0;
  });
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(forms.length * 2)));
  for (let n = 0; n < forms.length; n++) {
    let slot = hashBytes(text, offsets[n]!, offsets[n + 1]!) & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = n + 1;
  }
  const head = Buffer.from(JSON.stringify(rules));
  const parts = [head, text, ...[offsets, flags, jointOf, slots].map((array) => Buffer.from(array.buffer))];
  const sizes = Buffer.from(Uint32Array.from([MAGIC, LEXICON_VERSION, ...parts.map((part) => part.length)]).buffer);
  return Buffer.concat([sizes, ...parts.flatMap((part) => [part, Buffer.alloc((4 - (part.length % 4)) % 4)])]);
}

/** @throws Error when the bytes are not of this layout */
export function unpackLexicon(bytes: Buffer): PackedLexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
  const sizes = new Uint32Array(aligned.buffer, aligned.byteOffset, 8);
  if (sizes[0] !== MAGIC || sizes[1] !== LEXICON_VERSION) throw new Error('not a lexicon of this version');
  let at = aligned.byteOffset + 32;
  const take = (part: number) => {
    const from = at;
    at += Math.ceil(sizes[part + 2]! / 4) * 4;
    return from;
  };
  if (
    at + [0, 1, 2, 3, 4, 5].reduce((sum, part) => sum + Math.ceil(sizes[part + 2]! / 4) * 4, 0) >
    aligned.byteOffset + aligned.length
  )
    throw new Error('a lexicon that was cut short');
  const words = (part: number) => new Uint32Array(aligned.buffer, take(part), sizes[part + 2]! / 4);
  const rulesAt = take(0);
  return {
    rules: JSON.parse(Buffer.from(aligned.buffer, rulesAt, sizes[2]).toString()) as AffixRule[],
    text: new Uint8Array(aligned.buffer, take(1), sizes[3]),
    offsets: words(2),
    flags: words(3),
    jointOf: words(4),
    slots: words(5),
  };
}
