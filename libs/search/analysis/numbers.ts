import type { Word } from './words.js';

/** One to three digits. */
const isGroup = (word: string): boolean => word.length <= 3 && word.charCodeAt(0) <= 57 && /^\d+$/.test(word);
const BETWEEN_GROUPS = /[ \u00a0\u2009\u202f.]/;

/** Three digits behind one to three others: the second word of "10 000", the third of "1 250 000". */
export function joinsBefore(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (word.normal.length !== 3 || before?.end !== word.start - 1) return false;
  return isGroup(word.normal) && isGroup(before.normal) && BETWEEN_GROUPS.test(text[before.end]!);
}

/** The number that begins here, when it is written in groups: "10 000" → 10000. */
export function wholeNumber(words: readonly Word[], at: number, text: string): string | undefined {
  const first = words[at]!.normal;
  if (!isGroup(first) || joinsBefore(words, at, text)) return undefined;
  let whole = first;
  for (let next = at + 1; next < words.length && joinsBefore(words, next, text); next++) whole += words[next]!.normal;
  return whole.length > first.length ? whole : undefined;
}
