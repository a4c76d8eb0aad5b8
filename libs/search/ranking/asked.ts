import { AskedTerms } from './asked-terms.js';
import { ConceptScorer, type ConceptScore } from './bm25f.js';
import type { RankQuery } from './concepts.js';
import { LetterRuns } from './letter-runs.js';
import type { Fields, RankedDocument, RankedText } from './ranked-document.js';
import { rarity, type CorpusStatistics } from './statistics.js';
import { TUNING, type Tuning } from './tuning.js';

/** A query made ready for documents that were read before it was. */
export class Asked {
  private readonly terms = new AskedTerms();
  private readonly concepts: ConceptScorer;
  private readonly runs: LetterRuns;

  constructor(
    query: RankQuery,
    readonly statistics: CorpusStatistics,
    readonly tuning: Tuning = TUNING,
  ) {
    this.concepts = new ConceptScorer(query, this.terms, statistics, tuning);
    const words = query.concepts.map(({ own, weight }) => {
      const key = own[0]!.keys[0]!;
      return { key, weight: weight * rarity(statistics.documents, statistics.documentsWith(key)) };
    });
    this.runs = new LetterRuns(words, this.terms);
  }

  score(fields: Fields): ConceptScore {
    return this.concepts.score(fields);
  }

  /** Whether anything stands there that is asked for, in words or in letter runs: what holds nothing scores nothing. */
  isHeldBy(text: RankedText): boolean {
    return this.terms.isIn(text);
  }

  /** In letter runs. */
  likeness(document: RankedDocument): number {
    return this.runs.likeness(document);
  }
}
