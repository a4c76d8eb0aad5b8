/** "AF:s", "SIP:arna": what stands behind the colon is an ending. */
const ENDING = /[\p{L}\p{N}]:(?:[aensto]|an|are|arna?|en|ens|ern?a?|ets?|ns|or)$/u;
/** "t.ex.", "p.g.a.": single letters at a full stop with a letter against it. */
const INITIALS = /\p{L}\.\p{L}$/u;
const TWO_LETTERS = /^\p{L}{2}$/u;
const LONGEST = 4;

/** Whether what stands there as a word is the ending of an abbreviation, or one of its letters: it tells nothing. */
export function isTail(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const before = text[start - 1];
  if (before === ':' || before === '.') {
    const near = text.slice(Math.max(0, start - 2), end);
    if ((before === ':' ? ENDING : INITIALS).test(near)) return true;
  }
  return end - start === 1 && text[end] === '.' && TWO_LETTERS.test(text[start]! + (text[end + 1] ?? ''));
}
