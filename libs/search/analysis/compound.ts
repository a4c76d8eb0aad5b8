import {
  LONGEST_SHORT_FIRST,
  NO_LAST,
  PREFIXES,
  SHORT_BEGINNINGS,
  SHORT_FIRSTS,
  SHORT_LASTS,
  WHOLE,
} from './compound-words.js';
import type { Lexicon } from './lexicon.js';

export interface Compound {
  /** The word the first part stands for ("arbets" → arbete), and its letters. */
  first: string;
  firstText: string;
  /** What follows, as written; may be a compound itself. */
  rest: string;
}

const LEAST_REST = 3;
const LEAST_LAST = 2;
const LEAST_PLAIN_FIRST = 4;
const LEAST_PLAIN_REST = 6;

/**
 * Splits a compound in its first part and the rest, by the dictionary's joint forms and the words that may end a
 * compound. Of several splits the one with the fewest parts wins, of those the one whose shortest part is longest, and
 * of those the one whose first part is: "tennis + bana", not "tenn + isbana".
 * @returns undefined when the word is none
 */
export function splitCompound(word: string, lexicon: Lexicon): Compound | undefined {
  if (word.length < 5 || /\d/.test(word)) return undefined;
  const lemmas = lexicon.lemmas(word);
  const [lemma = word] = lemmas;
  // Forms that no dictionary lists ("handledarskapet") too.
  if (WHOLE.has(word) || WHOLE.has(lemmas[0] ?? word.replace(/(?:ets?|s)$/, ''))) return undefined;
  const isForm = lemma !== word;
  // A form is taken apart as its lemma is: "stadsplaneringen" has no ring.
  const ofLemma = isForm ? splitCompound(lemma, lexicon) : undefined;
  if (ofLemma) {
    const next = lemma.length - ofLemma.rest.length;
    if (word.length > next + 1 && word.startsWith(lemma.slice(0, next))) return { ...ofLemma, rest: word.slice(next) };
  }
  const best = bestSplit(word, 0, lexicon, new Map()) ?? (isForm ? undefined : plainSplit(word, lexicon));
  if (!best || best.parts < 2) return undefined;
  // What is left behind a word of the dictionary is an ending: "jobb + en", not "job + ben"; nor "träf + fas".
  if (lemmas.some((known) => known.length <= best.end + 1 && word.startsWith(known))) return undefined;
  const rest = word.slice(best.next);
  // "handlandet": of the lemma "handlande" nothing that is a word would be left.
  if (isForm && !isLeft(lemma.slice(best.next), lexicon)) return undefined;
  // "servering" is of servera.
  if (RING.test(rest) && lexicon.isVerb(`${word.slice(0, -rest.length)}ra`)) return undefined;
  const firstText = word.slice(0, best.end);
  return { first: jointWord(firstText, lexicon), firstText, rest };
}

const RING = /^ring(?:s|ens?|ar|ars|arnas?)?$/;
const isLeft = (text: string, lexicon: Lexicon): boolean =>
  text.length >= LEAST_REST && lexicon.lemmas(text)[0] === text;

/**
 * The words inside a compound, at every level: "arbetsmarknadsinsats" → arbetsmarknad, arbete, marknad, insats.
 * The last ones as written ("insatserna"), the others as the word they stand for.
 */
export function compoundWords(word: string, lexicon: Lexicon): { words: string[]; last: string } | undefined {
  const split = splitCompound(word, lexicon);
  if (!split) return undefined;
  const words = new Set<string>([split.first]);
  const within = compoundWords(split.first, lexicon);
  if (within) for (const part of [...within.words, within.last]) words.add(part);
  let last = split.rest;
  let before = split.firstText;
  for (let next = splitCompound(last, lexicon); next; next = splitCompound(last, lexicon)) {
    words.add(last).add(next.first);
    // "styr + grupps + möte": what the dictionary knows of "styrgrupps" is a part too.
    before += next.firstText;
    const joined = lexicon.lemmas(before)[0] ?? lexicon.lemmas(before.slice(0, -next.firstText.length) + next.first)[0];
    if (joined) words.add(joined);
    last = next.rest;
  }
  words.delete(last);
  return { words: [...words], last };
}

interface Split {
  /** How many parts, the last included. */
  parts: number;
  shortest: number;
  /** Where the first part ends and where the next begins: one letter back in "tullag" (tull + lag). */
  end: number;
  next: number;
}

function bestSplit(word: string, from: number, lexicon: Lexicon, seen: Map<number, Split | null>): Split | undefined {
  const known = seen.get(from);
  if (known !== undefined) return known ?? undefined;
  let best: Split | undefined;
  if (from > 0 && canEnd(word.slice(from), lexicon)) {
    best = { parts: 1, shortest: word.length - from, end: word.length, next: word.length };
  }
  for (let end = from + 2; end <= word.length - LEAST_LAST; end++) {
    if (!canBegin(word, from, end, lexicon)) continue;
    const nexts = word[end - 1] === word[end - 2] ? [end, end - 1] : [end];
    for (const next of nexts) {
      if (word.length - next < LEAST_LAST) continue;
      const rest = bestSplit(word, next, lexicon, seen);
      if (!rest) continue;
      const split = { parts: rest.parts + 1, shortest: Math.min(end - from, rest.shortest), end, next };
      // A shared letter is supposed only where nothing else fits: "sekretess + lag", not "sekretess + slag".
      const likelier = next === end ? split.shortest >= (best?.shortest ?? 0) : false;
      if (!best || split.parts < best.parts || (split.parts === best.parts && likelier)) best = split;
    }
  }
  seen.set(from, best ?? null);
  return best;
}

/** Two words side by side that the dictionary has no joint form for: "steg + förflyttning". Longer ones only. */
function plainSplit(word: string, lexicon: Lexicon): Split | undefined {
  for (let end = word.length - LEAST_PLAIN_REST; end >= LEAST_PLAIN_FIRST; end--) {
    if (PREFIXES.has(word.slice(0, end)) || !lexicon.isLastPart(word.slice(0, end))) continue;
    if (canEnd(word.slice(end), lexicon)) return { parts: 2, shortest: 0, end, next: end };
  }
  return undefined;
}

function canBegin(word: string, from: number, end: number, lexicon: Lexicon): boolean {
  const length = end - from;
  if (length <= LONGEST_SHORT_FIRST) {
    const part = word.slice(from, end);
    if (PREFIXES.has(part)) return false;
    // Two letters are mostly another word's ending: "tygel + hjälp" has no "el".
    if (SHORT_FIRSTS.has(part)) return length > 2 || from === 0;
    if (length < 3) return false;
  } else if (PREFIXES.has(word.slice(from, end))) return false;
  return lexicon.isJoint(word, from, end);
}

function canEnd(part: string, lexicon: Lexicon): boolean {
  if (NO_LAST.has(part)) return false;
  if (part.length >= LEAST_REST && lexicon.lemmas(part, true).length > 0) return true;
  if (!SHORT_BEGINNINGS.has(part.slice(0, 2))) return false;
  return [part, part.replace(/s$/, ''), lexicon.lemmas(part)[0] ?? ''].some((word) => SHORT_LASTS.has(word));
}

/** The word that the first part of a compound stands for. */
export function jointWord(part: string, lexicon: Lexicon): string {
  return SHORT_FIRSTS.get(part) ?? (lexicon.jointWord(part) || part);
}
