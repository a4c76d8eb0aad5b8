import { FIELDS, lengthOf, termsOf, type FieldName, type RankedDocument } from './ranked-document.js';

/** What ranking knows of the whole corpus; numbers only, so that nothing of a document shows through. */
export interface CorpusStatistics {
  documents: number;
  /** In how many documents a key stands, by itself or within a compound. */
  documentsWith(key: string): number;
  /** Keys per field, on average. */
  averageLength: Readonly<Record<FieldName, number>>;
}

/** Statistics kept in memory; documents come and go one by one. */
export class CountedStatistics implements CorpusStatistics {
  documents = 0;
  private readonly frequencies = new Map<string, number>();
  private readonly lengths: Record<FieldName, number> = { title: 0, body: 0 };

  add(document: RankedDocument): void {
    this.count(document, 1);
  }

  /** @param document exactly as it was added */
  remove(document: RankedDocument): void {
    this.count(document, -1);
  }

  documentsWith(key: string): number {
    return this.frequencies.get(key) ?? 0;
  }

  get averageLength(): Record<FieldName, number> {
    const average = (field: FieldName) => Math.max(1, this.lengths[field] / Math.max(1, this.documents));
    return { title: average('title'), body: average('body') };
  }

  private count(document: RankedDocument, by: 1 | -1): void {
    this.documents += by;
    for (const field of FIELDS) this.lengths[field] += by * lengthOf(document.fields[field]);
    for (const term of termsOf(document)) {
      const frequency = this.documentsWith(term) + by;
      if (frequency > 0) this.frequencies.set(term, frequency);
      else this.frequencies.delete(term);
    }
  }
}

/** How telling a term is that stands in `frequency` of `documents` (never negative). */
export function rarity(documents: number, frequency: number): number {
  return Math.log(1 + Math.max(0, documents - frequency + 0.5) / (frequency + 0.5));
}
