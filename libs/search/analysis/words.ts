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
  for (const match of text.matchAll(WORD)) {
    const surface = match[0];
    words.push({ surface, normal: normalise(surface), start: match.index, end: match.index + surface.length });
  }
  return words;
}

export function normalise(word: string): string {
  const lower = word.toLowerCase();
  return ASCII_LIKE.test(lower) ? lower : lower.normalize('NFC').replace(/[-\u2010\u2011\u00ad\u200b]/g, '');
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
