import type { Wording } from '../analysis/index.js';
import type { Concept, RankQuery } from './concepts.js';
import { FIELDS, type FieldTerms, type RankedDocument } from './ranked-document.js';
import { rarity, type CorpusStatistics } from './statistics.js';
import type { Tuning } from './tuning.js';

/** What a document says about a query: its score, and what share of the query it covers (0–1). */
export interface ConceptScore {
  score: number;
  covered: number;
}

/**
 * BM25F over concepts: a concept's wordings are counted together as one word, as rare as its most common wording,
 * so that many loose wordings never outweigh one exact word. Ready for one query, asked for many documents.
 */
export class ConceptScorer {
  private readonly prepared: { concept: Concept; own: number; all: number; parts: number[] }[];
  private readonly phraseRarity: number[];
  private readonly total: number;

  constructor(
    private readonly query: RankQuery,
    private readonly statistics: CorpusStatistics,
    private readonly tuning: Tuning,
  ) {
    this.prepared = query.concepts.map((concept) => ({
      concept,
      own: this.rarityOf(concept.own),
      all: this.rarityOf([...concept.own, ...concept.others]),
      parts: concept.parts.map((part) => rarity(statistics.documents, statistics.documentsWith(part))),
    }));
    this.phraseRarity = query.phrases.map((phrase) => this.rarityOf(phrase.wordings));
    this.total = this.prepared.reduce((sum, { own }) => sum + own, 0) || 1;
  }

  score(document: RankedDocument): ConceptScore {
    const scores = this.prepared.map((prepared) => this.conceptScore(prepared, document));
    this.query.phrases.forEach(({ places, wordings }, n) => {
      const said = wordings.reduce((sum, wording) => sum + wording.weight * this.frequency(wording.keys, document), 0);
      if (!said) return;
      const own = places.reduce((sum, place) => sum + scores[place]!, 0);
      const more = this.phraseRarity[n]! * this.saturated(said) - own;
      if (more > 0) for (const place of places) scores[place]! += more / places.length;
    });
    const covered = this.prepared.reduce((sum, { own }, n) => sum + Math.min(own, scores[n]!), 0) / this.total;
    return { score: scores.reduce((sum, score) => sum + score, 0), covered };
  }

  private conceptScore(prepared: (typeof this.prepared)[number], document: RankedDocument): number {
    const { concept, own, all, parts } = prepared;
    const frequencyOf = (wordings: readonly Wording[]) =>
      wordings.reduce((sum, { keys, weight }) => sum + weight * this.frequency(keys, document), 0);
    const said = frequencyOf(concept.own);
    const meant = said + frequencyOf(concept.others);
    let score = concept.weight * Math.max(own * this.saturated(said), all * this.saturated(meant));
    concept.parts.forEach((part, n) => {
      score += this.tuning.partOfAsked * parts[n]! * this.saturated(this.frequency([part], document));
    });
    return score;
  }

  private saturated(frequency: number): number {
    return (frequency * (this.tuning.saturation + 1)) / (this.tuning.saturation + frequency);
  }

  private rarityOf(wordings: readonly Wording[]): number {
    const frequencies = wordings.map(
      ({ keys, weight }) => weight * Math.min(...keys.map((key) => this.statistics.documentsWith(key))),
    );
    return rarity(this.statistics.documents, Math.max(0, ...frequencies));
  }

  /** How often keys stand in a document, near each other when they are several; fields weighed, lengths evened out. */
  private frequency(keys: readonly string[], document: RankedDocument): number {
    let sum = 0;
    for (const name of FIELDS) {
      const field = document.fields[name];
      const count = keys.length === 1 ? this.count(keys[0]!, field) : this.countNear(keys, field);
      if (!count) continue;
      const { weight, evening } = this.tuning.field[name];
      const length = field.sequence.length / this.statistics.averageLength[name];
      sum += (weight * count) / (1 - evening + evening * length);
    }
    return sum;
  }

  private count(key: string, field: FieldTerms): number {
    return (field.keys.get(key) ?? 0) + this.tuning.withinCompound * (field.parts.get(key) ?? 0);
  }

  /** Stretches, at most two words longer than the wording, that hold all of its keys. */
  private countNear(keys: readonly string[], { keys: counts, sequence }: FieldTerms): number {
    if (!keys.every((key) => counts.has(key))) return 0;
    let stretches = 0;
    for (let from = 0; from < sequence.length; from++) {
      if (!keys.includes(sequence[from]!)) continue;
      const stretch = sequence.slice(from, from + keys.length + 2);
      if (!keys.every((key) => stretch.includes(key))) continue;
      stretches++;
      from += keys.length - 1;
    }
    return stretches;
  }
}
