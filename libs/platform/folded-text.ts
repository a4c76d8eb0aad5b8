/** A text in another form, which knows where each stretch of it stood. */
export interface Folded {
  text: string;
  /** Where a stretch stood in UTF-16 units; `end` is exclusive. */
  placeOf(start: number, end: number): { start: number; end: number };
}

// What nobody sees: format characters, marks that stand on another character, letters without a form (UTS #39).
const UNSEEN = '[\\p{Cf}\\p{Mn}\\p{Me}\\u115F\\u1160\\u3164\\uFFA0]';
const FOLDED = `\\u00AD\\s|${UNSEEN}|(?![0-9])\\p{Nd}|[\\uFF01-\\uFF5E]`;
const HOLDS_FOLDED = new RegExp(FOLDED, 'u');

/**
 * A text with the figures that are read from it: those of every script as 0–9, full-width forms as what they are forms
 * of, and without what nobody sees, which text from PDFs and web pages carries between digits.
 */
export function folded(text: string): Folded {
  if (!HOLDS_FOLDED.test(text)) return { text, placeOf: (start, end) => ({ start, end }) };
  return replaced(text, new RegExp(FOLDED, 'gu'), plainOf);
}

/** A copy with what the pattern finds replaced. @param pattern global */
export function replaced(text: string, pattern: RegExp, by: (found: string) => string): Folded {
  const [from, to]: [number[], number[]] = [[], []];
  let out = '';
  let reached = 0;
  const keepUntil = (end: number): void => {
    for (let at = reached; at < end; at++) {
      from.push(at);
      to.push(at + 1);
    }
    out += text.slice(reached, end);
    reached = end;
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    keepUntil(index);
    reached = index + found.length;
    const plain = by(found);
    from.push(...plain.split('').map(() => index));
    to.push(...plain.split('').map(() => reached));
    out += plain;
  }
  keepUntil(text.length);
  return { text: out, placeOf: (start, end) => ({ start: from[start]!, end: to[end - 1]! }) };
}

function plainOf(found: string): string {
  const code = found.codePointAt(0)!;
  // The hyphen of a word that is divided at the end of its line is seen; elsewhere it is not.
  if (code === 0xad) return found.length > 1 ? `-${found[1]}` : '';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return /\p{Nd}/u.test(found) ? String(valueOf(code)) : '';
}

/** Digits of a script stand together, from nought to nine (Unicode, chapter 4.6). */
function valueOf(code: number): number {
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}
