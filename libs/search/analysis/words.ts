/** Words and offsets of a text. A word is letters and digits; a single letter and its hyphen belong to what follows. */
export interface Word {
  /** As written. */
  surface: string;
  /** NFC, lower case, without soft hyphens and inner hyphen: what is analysed. */
  normal: string;
  /** Offsets into the text as given, in UTF-16 units. */
  start: number;
  end: number;
}

// "a-kassa", "e-tjänst": one word. "hälso- och sjukvård", "arbets-träning": two. Marks and soft hyphens stay inside.
const WORD = /(?:(?<![\p{L}\p{N}])\p{L}[-\u2010\u2011](?=\p{L}{2}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b]*/gu;
const ASCII_LIKE = /^[a-zåäöé0-9]*$/;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = kindAt(text, at);
    if (first === HALF) return wordsByExpression(text);
    if (first < DIGIT) continue;
    const start = at;
    if (hasInitial(text, at)) at += 2;
    let isPlain = at === start;
    for (; at < text.length; at++) {
      const kind = kindAt(text, at);
      if (kind === HALF) return wordsByExpression(text);
      if (kind < INNER) break;
      isPlain &&= kind === PLAIN_DIGIT || kind === PLAIN_LETTER;
    }
    const surface = text.slice(start, at);
    words.push({ surface, normal: isPlain ? surface : normalise(surface), start, end: at });
  }
  return words;
}

/** The same, some times slower: characters beyond the basic plane are two units each. */
export function wordsByExpression(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: surface, index: start }) => {
    return { surface, normal: normalise(surface), start, end: start + surface.length };
  });
}

const hasInitial = (text: string, at: number): boolean =>
  kindAt(text, at + 1) === HYPHEN &&
  kindAt(text, at) >= LETTER &&
  kindAt(text, at + 2) >= LETTER &&
  kindAt(text, at + 3) >= LETTER;

/** "AFs": the genitive without its colon. */
const SHORT_GENITIVE = /^(\p{Lu}{2,})s$/u;
/** Abbreviations whose letters are a common word are told by their capitals; the digit keeps every rule away. */
const CASED = new Map(['SE', 'FaR', 'LOV', 'FREDA', 'ReDO'].map((short) => [short, `1${short.toLowerCase()}`]));

export function normalise(word: string): string {
  const bare = word.replace(SHORT_GENITIVE, '$1');
  const lower = CASED.get(bare) ?? bare.toLowerCase();
  return ASCII_LIKE.test(lower) ? lower : lower.normalize('NFC').replace(NO_LETTERS, '');
}

/** Hyphens, and the mark of a footnote behind a word: "aktiviteten²", but "km²". */
const NO_LETTERS = /[-\u2010\u2011\u00ad\u200b]|(?<=\p{L}{3})[\u00b9\u00b2\u00b3\u2070-\u2079]+$/gu;

/** What a UTF-16 unit is to a word: what may stand in one from INNER on, and begin one from DIGIT on. */
const [UNREAD, OTHER, HYPHEN, HALF, INNER, DIGIT, PLAIN_DIGIT, LETTER, PLAIN_LETTER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[a-zåäöé]/, PLAIN_LETTER],
  [/[0-9]/, PLAIN_DIGIT],
  [/\p{L}/u, LETTER],
  [/\p{N}/u, DIGIT],
  [/[\p{M}\u00ad\u200b]/u, INNER],
  [/[-\u2010\u2011]/, HYPHEN],
  [/[\ud800-\udfff]/, HALF],
];
/** By unit, as far as they have been met. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  const kind = kinds[code]!;
  if (kind !== UNREAD) return kind;
  const unit = String.fromCharCode(code);
  return (kinds[code] = KINDS.find(([expression]) => expression.test(unit))?.[1] ?? OTHER);
}

const FOLDED: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', æ: 'a', ø: 'o', ß: 'ss', đ: 'd', ł: 'l' };

/** Without the dots, rings and accents: a weaker likeness, since "ål" is not "al". */
export function fold(word: string): string {
  if (/^[a-z0-9 ]*$/.test(word)) return word;
  return word.replace(/[^a-z0-9 ]/g, (letter) => FOLDED[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The same for single Latin-1 codes. */
export const FOLDED_CODES = Uint16Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[\u00e0-\u00ff]/.test(letter) ? fold(letter).charCodeAt(0) : code;
});
