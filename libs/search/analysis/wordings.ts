import type { SynonymEntry } from './synonyms.js';
import { ABBREVIATIONS } from './wordings.abbreviations.js';
import { AUTHORITIES } from './wordings.authorities.js';
import { COOPERATION } from './wordings.cooperation.js';
import { EVALUATION } from './wordings.evaluation.js';
import { EVERYDAY } from './wordings.everyday.js';
import { GENERAL } from './wordings.general.js';
import { HEALTH } from './wordings.health.js';
import { LAW } from './wordings.law.js';
import { LIVELIHOOD } from './wordings.livelihood.js';
import { METHODS } from './wordings.methods.js';
import { PARTICIPATION } from './wordings.participation.js';
import { PEOPLE } from './wordings.people.js';
import { PHRASES } from './wordings.phrases.js';
import { WORK } from './wordings.work.js';

const THEMES = [
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
export const fieldWordings: { abbreviations: SynonymEntry[]; everyday: SynonymEntry[] } = {
  abbreviations: [ABBREVIATIONS, AUTHORITIES].flatMap(entriesOf),
  everyday: THEMES.flatMap(entriesOf),
};

function entriesOf(list: string): SynonymEntry[] {
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
      return { terms: words(terms), related: words(related) };
    });
}
