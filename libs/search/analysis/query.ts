import type { Token } from './analyser.js';

/** A search as typed, taken apart. */
export interface ParsedQuery {
  /** What stands in quotes: to be found as written, in order. */
  phrases: { text: string; tokens: Token[] }[];
  /** Words after a minus: nothing that holds one is wanted. */
  excluded: Token[];
  /** The other words, function words left out unless there is nothing else. Those of the phrases are included. */
  terms: Token[];
  /** A question or a sentence rather than words to look for. */
  isSentence: boolean;
  /** "dnr 2023/45", "SCÖ 2022-0034": look for it as written. */
  looksLikeDiaryNumber: boolean;
  /** "slutrapport_2023.docx": look for it among file names. */
  looksLikeFileName: boolean;
}

/** Letters of a search that are read: a pasted page. */
export const LONGEST_QUERY = 10_000;

const PHRASE =
  /["\u201c\u201d\u201e\u00bb\u00ab]([^"\u201c\u201d\u201e\u00bb\u00ab]+)["\u201c\u201d\u201e\u00bb\u00ab]/g;
// A minus excludes only when it stands against a word and after a space: "arbets- och", "2019-2021" and "a-kassa" do not.
const EXCLUDED = /(?<=^|\s)[-\u2212\u2013]([\p{L}\p{N}][^\s]*)/gu;
const FILE_NAME =
  /^[^\s/\\]+(?: [^\s/\\]+){0,9}\.(?:pdf|docx?|odt|pptx?|xlsx?|ods|odp|csv|md|txt|html?|rtf|png|jpe?g)$/i;
const DIARY_NUMBER =
  /(?:^|\s)(?:(?:dnr|diarienr|diarienummer)[.:]?\s*\S*\d\S*|(?:\p{Lu}{2,6}[\s-]?)?(?:(?:19|20)\d{2}[/:-]\d{1,6}|\d{1,6}\/(?:19|20)\d{2}))(?:\s|$)/u;
const QUESTION =
  /^(?:hur|vad|var|vart|varför|när|vem|vems|vilka|vilken|vilket|finns|är|har|kan|får|ska|måste|behöver|bör|vet|vill|någon som|går det|gäller|skulle|borde|kunde|vilkas|hurdan|undrar|tips på|går)\s/iu;

/**
 * @param text as typed; at most its first 2,000 characters are read (a pasted paragraph is a search too)
 * @param analyse the analyser's own
 */
export function parseQuery(text: string, analyse: (text: string) => Token[]): ParsedQuery {
  const typed = text.slice(0, LONGEST_QUERY).trim();
  const phrases = [...typed.matchAll(PHRASE)].map(([, phrase = '']) => ({
    text: phrase.trim(),
    tokens: analyse(phrase),
  }));
  const withoutPhrases = typed.replace(PHRASE, ' ');
  const excluded = [...withoutPhrases.matchAll(EXCLUDED)].flatMap(([, word = '']) => analyse(word));
  const plain = analyse(typed.replace(EXCLUDED, (match) => ' '.repeat(match.length)));
  const content = plain.flatMap((token, at) => (token.stop ? [] : [inContext(token, at, plain)]));
  return {
    phrases: phrases.filter((phrase) => phrase.tokens.length > 0),
    excluded,
    terms: content.length ? content : plain,
    isSentence:
      plain.length >= 4 && (/[?.!]\s*$/.test(typed) || QUESTION.test(typed) || plain.length - content.length >= 3),
    looksLikeDiaryNumber: DIARY_NUMBER.test(typed),
    looksLikeFileName: FILE_NAME.test(typed),
  };
}

/** How many function words on each side make a wording with a word: "en väg in", "vem har ansvar". */
const CONTEXT = 4;

function inContext(token: Token, at: number, tokens: readonly Token[]): Token {
  let from = at;
  while (from > 0 && at - from < CONTEXT && tokens[from - 1]!.stop) from--;
  let to = at + 1;
  while (to < tokens.length && to - at <= CONTEXT && tokens[to]!.stop) to++;
  if (to - from === 1) return token;
  const said: string[] = [];
  for (let length = to - from; length > 1; length--) {
    for (let start = Math.max(from, at - length + 1); start <= at && start + length <= to; start++) {
      const stretch = tokens.slice(start, start + length).map(({ keys }) => keys[0]!);
      said.push(stretch.join(' '));
    }
  }
  return { ...token, said };
}
