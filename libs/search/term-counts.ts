import { KEY_FIELDS, type PassageKeys, READ_PASSAGES } from './passage-keys.js';

/** A passage as the statistics count it. */
export type CountedPassage = PassageKeys & { itemId: string; no: number };

/** What a change of passages changes in the statistics. */
export interface TermChanges {
  documents: number;
  titleLength: number;
  bodyLength: number;
  /** By how much the number of items that hold a term rises or falls; never 0. */
  terms: Map<string, number>;
}

/** The difference between the passages that items had and those that they have now. A term counts once an item. */
export function termChanges(before: readonly CountedPassage[], after: readonly CountedPassage[]): TermChanges {
  const changes: TermChanges = { documents: 0, titleLength: 0, bodyLength: 0, terms: new Map() };
  add(changes, before, -1);
  add(changes, after, 1);
  for (const [term, by] of changes.terms) if (by === 0) changes.terms.delete(term);
  return changes;
}

function add(changes: TermChanges, passages: readonly CountedPassage[], by: 1 | -1): void {
  const items = new Map<string, Set<string>>();
  for (const passage of passages) {
    let terms = items.get(passage.itemId);
    if (!terms) {
      items.set(passage.itemId, (terms = new Set()));
      changes.documents += by;
      changes.titleLength += by * lengthOf(passage.titleKeys);
    }
    if (passage.no < READ_PASSAGES) changes.bodyLength += by * lengthOf(passage.keys);
    for (const field of KEY_FIELDS) if (passage[field]) for (const term of passage[field].split(' ')) terms.add(term);
  }
  for (const terms of items.values())
    for (const term of terms) changes.terms.set(term, (changes.terms.get(term) ?? 0) + by);
}

const lengthOf = (keys: string): number => (keys ? keys.split(' ').length : 0);
