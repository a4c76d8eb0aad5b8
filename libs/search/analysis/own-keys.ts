import { FAMILIES_A_F } from './own-families.a-f.js';
import { FAMILIES_G_L } from './own-families.g-l.js';
import { FAMILIES_M_R } from './own-families.m-r.js';
import { FAMILIES_S_O } from './own-families.s-o.js';

/**
 * Words that the stemmer would put together with words of another meaning, or apart from their own forms, each family
 * with a key of its own: the first word of a line. A line of one word keeps it out of what the rules would do to it.
 */
const keys = new Map(
  `${FAMILIES_A_F}${FAMILIES_G_L}${FAMILIES_M_R}${FAMILIES_S_O}`
    .trim()
    .split(/\n+/)
    .flatMap((family) => {
      const words = family.split(' ');
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** @param word as written, or a lemma */
export const ownKey = (word: string): string | undefined => keys.get(word);

/** Plurals that change their vowel, which the dictionary lists as words of their own, with the singular. */
const SHIFTED: readonly (readonly [plural: string, singular: string])[] = [
  ['män', 'man'],
  ['männen', 'man'],
  ['städer', 'stad'],
  ['städerna', 'stad'],
  ['böcker', 'bok'],
  ['böckerna', 'bok'],
  ['böter', 'bot'],
  ['böterna', 'bot'],
  ['möter', 'mot'],
  ['möterna', 'mot'],
  ['nätter', 'natt'],
  ['nätterna', 'natt'],
  ['länder', 'land'],
  ['länderna', 'land'],
  ['söner', 'son'],
  ['sönerna', 'son'],
  ['döttrar', 'dotter'],
  ['döttrarna', 'dotter'],
  ['händer', 'hand'],
  ['händerna', 'hand'],
  ['tänder', 'tand'],
  ['tänderna', 'tand'],
  ['rötter', 'rot'],
  ['rötterna', 'rot'],
];
const LEAST_BEFORE = 2;

/** What the singular of a compound's plural may be: "tjänstemännen" → tjänsteman, "ledamöters" → ledamot. */
export function shiftedSingular(word: string): string | undefined {
  const bare = word.endsWith('s') ? word.slice(0, -1) : word;
  if (!/(?:er|na|en|än|ar)$/.test(bare)) return undefined;
  const match = SHIFTED.find(([plural]) => bare.endsWith(plural) && bare.length >= plural.length + LEAST_BEFORE);
  return match && bare.slice(0, -match[0].length) + match[1];
}
