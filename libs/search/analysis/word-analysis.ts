import { NO_LAST, PREFIXES } from './compound-words.js';
import { compoundWords, jointWord } from './compound.js';
import type { Lexicon } from './lexicon.js';
import { ownKey, shiftedSingular } from './own-keys.js';
import { keyOf } from './stem.js';
import { STOP_WORDS } from './stopwords.js';
import { fold } from './words.js';

/** What is known of a word by itself, whatever text it stands in. */
export interface WordAnalysis {
  /** Keys of the word's lemmas, the likeliest first; at least one. Words with a key in common are forms of one word. */
  keys: readonly string[];
  /** Keys of the words inside a compound, every level; empty when it is none. */
  parts: readonly string[];
  /** The first key without å, ä, ö and accents. */
  folded: string;
  /** A function word: not indexed, and asked for only in a quoted phrase or when nothing else is there. */
  stop: boolean;
  /** The dictionary knows it, as an entry, a form or a compound. */
  known: boolean;
}

export function analyseWord(written: string, lexicon: Lexicon): WordAnalysis {
  const singular = shiftedSingular(written);
  const word = singular && lexicon.lemmas(singular).includes(singular) ? singular : written;
  const stop = STOP_WORDS.has(word);
  const own = stop ? undefined : ownKey(word);
  const lemmas = lemmasOf(word, lexicon);
  // A form is made of what its lemma is made of: "hyresvärden" has no "värde".
  const [lemma = word] = lemmas;
  const ofLemma = stop ? undefined : compoundWords(lemma, lexicon);
  const compound = ofLemma || stop || lemma === word ? ofLemma : compoundWords(word, lexicon);
  const keys = new Set(own ? [own] : lemmas.slice(0, 2).map((lemma) => keyOf(lemma, lexicon)));
  if (!lemmas.length && !own) {
    keys.add(unlistedKey(word, compound?.last, lexicon));
    const bare = UNLISTED_IN_A.exec(word)?.[1];
    if (bare && !compound) keys.add(keyOf(bare, lexicon));
  }
  const parts = new Set<string>();
  if (!lemmas.length && !own && !compound && !stop && !lexicon.jointWord(word)) {
    for (const part of partsOfUnlisted(word, lexicon)) parts.add(part);
  }
  if (compound) {
    for (const part of compound.words) parts.add(partKey(part, lexicon));
    parts.add(partKey(compound.last, lexicon, true));
  }
  const bearer = word.includes('skap') ? BEARER.exec(word)?.[1] : undefined;
  if (bearer && (lexicon.jointWord(bearer) || lexicon.lemmas(bearer).includes(bearer))) {
    parts.add(partKey(bearer, lexicon));
  }
  const prepared = word.startsWith('för') ? BEFOREHAND.exec(word)?.[1] : undefined;
  if (prepared) parts.add(partKey(prepared, lexicon, true));
  for (const key of keys) parts.delete(key);
  const [first = word] = keys;
  return {
    keys: [...keys],
    parts: [...parts],
    folded: fold(first),
    stop,
    known: lemmas.length > 0 || !!compound || !!own,
  };
}

/** "iguanan" may be a form of "iguana", which no stemmer dares to say: a second reading. */
const UNLISTED_IN_A = /^(\p{L}{3,}a)ns?$/u;

/** "facilitering" is of "facilitera", no "ring". */
const LOAN = /^(\p{L}{3,}er)ing(?:ens?|ar|arnas?|s)?$/u;

/** "ledarskap" is of a ledare, "medlemskap" of a medlem; "landskap", "budskap" of nobody. */
const BEARER =
  /^(\p{L}{2,}(?:ar|ra)|(?:\p{L}*(?:medlem|kamrat)|partner|fader|moder|mentor|chef|ordförande|flykting|vän|syskon|revisor|ombud)s?)skap(?:ets?|ens?|s)?$/u;
/** "förrehabilitering" is a rehabilitering. */
const BEFOREHAND = /^för((?:rehabiliter|studie|utredning|möte)\p{L}*)$/u;

/** Genitives that the dictionary lists as words of their own too. */
const PLURAL_GENITIVE = /(?:ar|er|or)s$/;
/** "exkluderandet": a noun of the verb, which few entries list. */
const DOING = /^(\p{L}{2,}[ae]nde)(?:ts?|ns?|na|nas)$/u;

function lemmasOf(word: string, lexicon: Lexicon): string[] {
  const lemmas = lexicon.lemmas(word);
  // "timmars" is a form of "timme" first.
  if (lemmas.length > 1 && lemmas[0] === word && PLURAL_GENITIVE.test(word)) return lemmas.slice(1);
  if (lemmas.length > 0) return lemmas;
  const doing = DOING.exec(word)?.[1];
  const ofVerb = doing ? lexicon.lemmas(doing) : [];
  // Of some words the dictionary lacks the genitive.
  return ofVerb.length > 0 || !word.endsWith('s') ? ofVerb : lexicon.lemmas(word.slice(0, -1));
}

/** A compound that no dictionary lists is inflected and derived as its last part is. */
function unlistedKey(word: string, last: string | undefined, lexicon: Lexicon): string {
  const joint = lexicon.jointWord(word);
  if (joint) return keyOf(joint, lexicon);
  if (!last) {
    const loan = LOAN.exec(word)?.[1];
    return loan ? keyOf(`${loan}a`, lexicon) : keyOfLastKnown(word, lexicon);
  }
  const before = word.slice(0, word.length - last.length);
  const whole = before + (lexicon.lemmas(last, true)[0] ?? last);
  return lexicon.lemmas(whole)[0] === whole ? keyOf(whole, lexicon) : before + partKey(last, lexicon, true);
}

/** "finsamförbundet": a word of unknown beginning is inflected as its end is. */
function keyOfLastKnown(word: string, lexicon: Lexicon): string {
  const at = lastKnown(word, lexicon);
  return at ? word.slice(0, at) + partKey(word.slice(at), lexicon, true) : keyOf(word, lexicon);
}

function lastKnown(word: string, lexicon: Lexicon): number | undefined {
  for (let at = 3; at <= word.length - 4; at++) if (lexicon.lemmas(word.slice(at), true).length > 0) return at;
  return undefined;
}

/** "göteborgsmodellen": göteborg, modell. The less is known of the beginning, the longer the end must be. */
function partsOfUnlisted(word: string, lexicon: Lexicon): string[] {
  const at = lastKnown(word, lexicon);
  if (!at) return [];
  const first = word.slice(0, at);
  const last = word.slice(at);
  const [lemma = last] = lexicon.lemmas(last, true);
  const name = [first, first.replace(/s$/, '')].find((text) => text.length > 3 && lexicon.lemmas(text)[0] === text);
  const least = PREFIXES.has(first) ? 8 : name ? 4 : 6;
  if (NO_LAST.has(last) || NO_LAST.has(lemma) || lemma.length < least) return [];
  const inside = compoundWords(last, lexicon);
  const parts = [partKey(last, lexicon, true), ...(name ? [partKey(name, lexicon)] : [])];
  if (inside) parts.push(...inside.words.map((part) => partKey(part, lexicon)), partKey(inside.last, lexicon, true));
  return parts;
}

function partKey(part: string, lexicon: Lexicon, last = false): string {
  const own = ownKey(part) ?? (last ? undefined : ownKey(jointWord(part, lexicon)));
  if (own) return own;
  const lemma = lexicon.lemmas(part, last)[0] ?? lexicon.lemmas(part)[0] ?? jointWord(part, lexicon);
  return keyOf(lemma, lexicon);
}
