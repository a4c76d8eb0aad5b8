import type { SynonymEntry } from './synonyms.js';
import { ABBREVIATIONS } from './wordings.abbreviations.js';
import { EVERYDAY } from './wordings.everyday.js';
import { GENERAL } from './wordings.general.js';

/**
 * How people of the field say one thing: abbreviations and their long forms, and everyday words beside those of
 * reports and laws. Written from the field's own language; topics with their wordings are curated elsewhere, by
 * moderators, and come on top. One group a line; what stands after a colon is nearby rather than the same.
 */
export const fieldWordings: { abbreviations: SynonymEntry[]; everyday: SynonymEntry[] } = {
  abbreviations: entriesOf(ABBREVIATIONS),
  everyday: [...entriesOf(EVERYDAY), ...entriesOf(GENERAL)],
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
