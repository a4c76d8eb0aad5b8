import { type Audience, audienceOf } from './audience.js';
import { KEY_FIELDS, type PassageKeys, READ_PASSAGES } from './passage-keys.js';

/** A passage as the statistics count it. */
export type CountedPassage = PassageKeys & Pick<Audience, 'readers' | 'partReaders'> & { itemId: string; no: number };

/** What a change of passages changes in the statistics of one audience. */
export interface TermChanges {
  audience: Audience;
  documents: number;
  titleLength: number;
  bodyLength: number;
  /** By how much the number of items that hold a term rises or falls; never 0. */
  terms: Map<string, number>;
}

/**
 * The difference between the passages that items had and those that they have now, audience by audience. A term counts once
 * an item and audience, and the item itself where its first passage does.
 */
export function termChanges(before: readonly CountedPassage[], after: readonly CountedPassage[]): TermChanges[] {
  const changes = new Changes();
  changes.add(before, -1);
  changes.add(after, 1);
  return changes.all();
}

class Changes {
  private readonly byDigest = new Map<string, TermChanges>();

  add(passages: readonly CountedPassage[], by: 1 | -1): void {
    const counted = new Map<string, { changes: TermChanges; terms: Set<string> }>();
    for (const passage of passages) {
      const audience = audienceOf(passage);
      const key = `${passage.itemId} ${audience.digest}`;
      let known = counted.get(key);
      if (!known) counted.set(key, (known = { changes: this.of(audience), terms: new Set() }));
      const { changes, terms } = known;
      if (passage.no === 0) {
        changes.documents += by;
        changes.titleLength += by * lengthOf(passage.titleKeys);
      }
      if (passage.no < READ_PASSAGES) changes.bodyLength += by * lengthOf(passage.keys);
      for (const field of KEY_FIELDS) if (passage[field]) for (const term of passage[field].split(' ')) terms.add(term);
    }
    for (const { changes, terms } of counted.values())
      for (const term of terms) changes.terms.set(term, (changes.terms.get(term) ?? 0) + by);
  }

  /** Those that change anything. */
  all(): TermChanges[] {
    return [...this.byDigest.values()].filter(({ documents, titleLength, bodyLength, terms }) => {
      for (const [term, by] of terms) if (by === 0) terms.delete(term);
      return documents !== 0 || titleLength !== 0 || bodyLength !== 0 || terms.size > 0;
    });
  }

  private of(audience: Audience): TermChanges {
    let changes = this.byDigest.get(audience.digest);
    if (!changes) {
      changes = { audience, documents: 0, titleLength: 0, bodyLength: 0, terms: new Map() };
      this.byDigest.set(audience.digest, changes);
    }
    return changes;
  }
}

const lengthOf = (keys: string): number => (keys ? keys.split(' ').length : 0);
