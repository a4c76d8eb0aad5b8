import { LRUCache } from 'lru-cache';
import type { CorpusStatistics } from './ranking/index.js';

/** What is counted of an audience, as its row says. */
export interface CountedAudience {
  id: number;
  readers: readonly string[];
  partReaders: readonly string[];
  documents: number;
  titleLength: number;
  bodyLength: number;
}

/** Statistics that are kept ready: most viewers are of the same audiences as some others. */
const KEPT = 200;

/**
 * How common each key is, audience by audience, and what that is for one who is of some of them. Held in memory: a search
 * asks for some thousands of numbers.
 */
export class AudienceCounts {
  private readonly audiences: CountedAudience[] = [];
  /** By what an audience's row is called, and by each of its readers: places in `audiences`. */
  private readonly places = new Map<number, number>();
  private readonly byReader = new Map<string, number[]>();
  /** By key: a place and how many documents of that audience hold it, in turns. */
  private readonly terms = new Map<string, number[]>();
  private readonly shared = new LRUCache<string, SharedStatistics>({ max: KEPT });
  private readonly known = new WeakMap<readonly string[], { among: number; statistics: SharedStatistics }>();
  private change = 0;

  /** What holders of these keys may know: what is counted in the audiences that they are of. */
  of(keys: readonly string[]): CorpusStatistics {
    const known = this.known.get(keys);
    if (known?.among === this.audiences.length) return known.statistics;
    const places = this.placesOf(keys);
    const name = places.join();
    let statistics = this.shared.get(name);
    if (!statistics) this.shared.set(name, (statistics = new SharedStatistics(this, places)));
    this.known.set(keys, { among: this.audiences.length, statistics });
    return statistics;
  }

  /** Whether it stands anywhere, whoever may read that. */
  holds(key: string): boolean {
    return this.terms.has(key);
  }

  /** Places and documents in turns; nothing where it stands nowhere. */
  countsOf(key: string): readonly number[] | undefined {
    return this.terms.get(key);
  }

  audienceAt(place: number): CountedAudience {
    return this.audiences[place]!;
  }

  /** Rises when anything may have changed. */
  get version(): number {
    return this.change;
  }

  setAudience(audience: CountedAudience): void {
    this.change++;
    const known = this.places.get(audience.id);
    if (known !== undefined) {
      this.audiences[known] = audience;
      return;
    }
    const place = this.audiences.push(audience) - 1;
    this.places.set(audience.id, place);
    for (const reader of audience.readers) {
      const places = this.byReader.get(reader);
      if (places) places.push(place);
      else this.byReader.set(reader, [place]);
    }
  }

  /** @param audienceId of an audience that has been set */
  setTerm(term: string, audienceId: number, documents: number): void {
    const place = this.places.get(audienceId);
    if (place === undefined) return;
    const counts = this.terms.get(term);
    const at = counts ? placeIn(counts, place) : -1;
    if (counts && at >= 0) {
      if (documents > 0) counts[at + 1] = documents;
      else counts.splice(at, 2);
      if (counts.length === 0) this.terms.delete(term);
    } else if (documents > 0) {
      // As long as it is and no longer: a list that is pushed to makes room for sixteen more, and most keys have one.
      this.terms.set(term, counts ? [...counts, place, documents] : [place, documents]);
    }
  }

  /** In order. */
  private placesOf(keys: readonly string[]): number[] {
    const held = new Set(keys);
    const places = new Set<number>();
    for (const key of keys)
      for (const place of this.byReader.get(key) ?? [])
        if (this.audiences[place]!.partReaders.some((reader) => held.has(reader))) places.add(place);
    return [...places].sort((a, b) => a - b);
  }
}

const placeIn = (counts: readonly number[], place: number): number => {
  for (let at = 0; at < counts.length; at += 2) if (counts[at] === place) return at;
  return -1;
};

/** What is counted in some audiences, together. */
class SharedStatistics implements CorpusStatistics {
  private readonly isOurs: Uint8Array;
  private counted = -1;
  private sums = { documents: 0, averageLength: { title: 1, body: 1 } };

  constructor(
    private readonly counts: AudienceCounts,
    private readonly places: readonly number[],
  ) {
    this.isOurs = new Uint8Array((places.at(-1) ?? -1) + 1);
    for (const place of places) this.isOurs[place] = 1;
  }

  get documents(): number {
    return this.current.documents;
  }

  get averageLength(): CorpusStatistics['averageLength'] {
    return this.current.averageLength;
  }

  documentsWith(key: string): number {
    const counts = this.counts.countsOf(key);
    if (!counts) return 0;
    let sum = 0;
    for (let at = 0; at < counts.length; at += 2) if (this.isOurs[counts[at]!] === 1) sum += counts[at + 1]!;
    return sum;
  }

  private get current(): Pick<CorpusStatistics, 'documents' | 'averageLength'> {
    if (this.counted !== this.counts.version) {
      this.counted = this.counts.version;
      const ours = this.places.map((place) => this.counts.audienceAt(place));
      const sum = (of: 'documents' | 'titleLength' | 'bodyLength') => ours.reduce((all, one) => all + one[of], 0);
      const documents = sum('documents');
      const average = (length: number) => Math.max(1, length / Math.max(1, documents));
      this.sums = {
        documents,
        averageLength: { title: average(sum('titleLength')), body: average(sum('bodyLength')) },
      };
    }
    return this.sums;
  }
}
