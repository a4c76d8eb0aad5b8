import type { SynonymEntry } from '../wording-table.js';
import { COMMON } from './common/index.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { AUTHORITIES } from './authorities.js';
import { COLLEAGUES_1 } from './colleagues.1.js';
import { COLLEAGUES_2 } from './colleagues.2.js';
import { COOPERATION } from './cooperation.js';
import { EVALUATION } from './evaluation.js';
import { EVERYDAY } from './everyday.js';
import { GENERAL } from './general.js';
import { HEALTH } from './health.js';
import { LAW } from './law.js';
import { LIVELIHOOD } from './livelihood.js';
import { METHODS } from './methods.js';
import { PARTICIPATION } from './participation.js';
import { PEOPLE } from './people.js';
import { PHRASES } from './phrases.js';
import { WORK } from './work.js';

/** Abbreviations and what they stand for. */
const NAMES = [ABBREVIATIONS, AUTHORITIES];

const THEMES = [
  COLLEAGUES_1,
  COLLEAGUES_2,
  EVERYDAY,
  GENERAL,
  PHRASES,
  WORK,
  HEALTH,
  LIVELIHOOD,
  PEOPLE,
  METHODS,
  PARTICIPATION,
  COOPERATION,
  LAW,
  EVALUATION,
];

/**
 * How people of the field say one thing: abbreviations and their long forms, and everyday words beside those of
 * reports and laws. Written from the field's own language; topics with their wordings are curated elsewhere, by
 * moderators, and come on top. One group a line; what stands after a colon is nearby rather than the same.
 */
export const fieldWordings = (): SynonymEntry[] => [
  ...NAMES.flatMap((list) => entriesOf(list, { areNames: true })),
  ...[...THEMES, ...COMMON].flatMap((list) => entriesOf(list, { areNames: false })),
];

function entriesOf(list: string, { areNames }: { areNames: boolean }): SynonymEntry[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [terms = '', related = ''] = line.split(':');
      const words = (part: string) =>
        part
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean);
      return { terms: words(terms), related: words(related), areNames };
    });
}
