const LIGATURES = /[\uFB00-\uFB06]/g;
// Control characters but line breaks and tabs, and what is never seen: soft hyphens, zero-width and direction marks.
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- they are what is removed
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g;

/** Text as search wants it: NFC, nothing invisible, single spaces, at most one blank line in a row, no dotted lines. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(/\r\n?|[\u0085\u2028\u2029\f]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/(?:[.…] ?){5,}/g, '… ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line of clean text, for headings and titles; undefined when nothing is left. */
export function cleanLine(text: string, most = 300): string | undefined {
  const line = cleanText(text.slice(0, most * 4)).replace(/\s+/g, ' ');
  const characters = [...line];
  const short =
    characters.length > most
      ? `${characters
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`
      : line;
  return short === '' ? undefined : short;
}

const JOINING_WORDS = /^(?:och|eller|samt|respektive|resp|till|and|or)\b/;

/**
 * Joins lines of running text, and the words that were divided at their ends:
 * "arbets-" + "livet" is one word, "arbets-" + "och familjelivet", "IT-" + "stöd" and "e-" + "post" keep their hyphen.
 */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const next = line.trim();
    if (next === '') continue;
    const divided = /([\p{L}\d]+)[-\u2010\u00AD]$/u.exec(text);
    if (!divided) text += text === '' ? next : ` ${next}`;
    else if (text.endsWith('\u00AD')) text = text.slice(0, -1) + next;
    else if (JOINING_WORDS.test(next)) text += ` ${next}`;
    else if (!/^\p{Ll}/u.test(next) || keepsHyphen(divided[1]!)) text += next;
    else text = text.slice(0, -1) + next;
  }
  return text;
}

const keepsHyphen = (word: string) => word.length === 1 || /^[\p{Lu}\d]+$/u.test(word);
