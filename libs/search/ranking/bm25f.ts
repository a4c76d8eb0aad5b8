import type { Wording } from '../analysis/index.js';
import type { AskedTerms } from './asked-terms.js';
import type { RankQuery } from './concepts.js';
import { FIELDS, type Fields, lengthOf, type FieldName, type RankedText } from './ranked-document.js';
import { rarity, type CorpusStatistics } from './statistics.js';
import { TERMS } from './terms.js';
import type { Tuning } from './tuning.js';

/** What a document says about a query. */
export interface ConceptScore {
  score: number;
  /** The share of the query, by weight, that it speaks of: 0 to 1. */
  covered: number;
  /** How many of the query's words, in any wording, it speaks of. */
  words: number;
}

/** A wording with its keys as places among what is sought. */
interface SoughtWording {
  places: readonly number[];
  weight: number;
}

interface SoughtConcept {
  weight: number;
  own: readonly SoughtWording[];
  others: readonly SoughtWording[];
  parts: readonly { place: number; rarity: number }[];
  /** How telling its own wordings are, and all of them together. */
  ownRarity: number;
  rarity: number;
}

/**
 * BM25F over concepts: a concept's wordings are counted together as one word, as rare as its most common wording,
 * so that many loose wordings never outweigh one exact word. Ready for one query, asked for many documents that were
 * read before it was made: each is gone through once.
 */
export class ConceptScorer {
  private readonly sought: SoughtTerms;
  private readonly concepts: readonly SoughtConcept[];
  private readonly phrases: readonly {
    concepts: readonly number[];
    wordings: readonly SoughtWording[];
    rarity: number;
  }[];
  private readonly total: number;
  /** Of the document in hand, concept by concept. */
  private readonly scores: Float64Array;

  /** @param asked where what is sought is marked */
  constructor(
    query: RankQuery,
    asked: AskedTerms,
    private readonly statistics: CorpusStatistics,
    private readonly tuning: Tuning,
  ) {
    this.sought = new SoughtTerms(asked, tuning, statistics.averageLength);
    this.concepts = query.concepts.map(({ own, others, parts, weight }) => ({
      weight,
      own: this.placed(own),
      others: this.placed(others),
      parts: parts.filter(isRead).map((part) => ({
        place: this.sought.placeOf(part),
        rarity: rarity(statistics.documents, statistics.documentsWith(part)),
      })),
      ownRarity: this.rarityOf(own),
      rarity: this.rarityOf([...own, ...others]),
    }));
    this.phrases = query.phrases.map(({ places, wordings }) => ({
      concepts: places,
      wordings: this.placed(wordings),
      rarity: this.rarityOf(wordings),
    }));
    this.total = this.concepts.reduce((sum, { ownRarity }) => sum + ownRarity, 0) || 1;
    this.scores = new Float64Array(this.concepts.length);
  }

  score(fields: Fields): ConceptScore {
    const found = this.sought.in(fields);
    const { concepts, scores } = this;
    for (let n = 0; n < concepts.length; n++) scores[n] = this.conceptScore(concepts[n]!, found);
    for (const { concepts: places, wordings, rarity: telling } of this.phrases) {
      const said = frequencyOf(wordings, found);
      if (!said) continue;
      const own = places.reduce((sum, place) => sum + scores[place]!, 0);
      const more = telling * this.saturated(said) - own;
      if (more > 0) for (const place of places) scores[place]! += more / places.length;
    }
    let score = 0;
    let covered = 0;
    let words = 0;
    for (let n = 0; n < concepts.length; n++) {
      score += scores[n]!;
      covered += Math.min(concepts[n]!.ownRarity, scores[n]!);
      if (isSpokenOf(concepts[n]!, found)) words++;
    }
    return { score, covered: covered / this.total, words };
  }

  private conceptScore(concept: SoughtConcept, found: FoundTerms): number {
    const said = frequencyOf(concept.own, found);
    const meant = said + frequencyOf(concept.others, found);
    const telling = Math.max(concept.ownRarity * this.saturated(said), concept.rarity * this.saturated(meant));
    let score = concept.weight * telling;
    for (const { place, rarity: partRarity } of concept.parts)
      score += this.tuning.partOfAsked * partRarity * this.saturated(found.frequency[place]!);
    return score;
  }

  private saturated(frequency: number): number {
    return (frequency * (this.tuning.saturation + 1)) / (this.tuning.saturation + frequency);
  }

  private placed(wordings: readonly Wording[]): SoughtWording[] {
    return wordings
      .filter(({ keys }) => keys.every(isRead))
      .map(({ keys, weight }) => ({ places: keys.map((key) => this.sought.placeOf(key)), weight }));
  }

  private rarityOf(wordings: readonly Wording[]): number {
    const frequencies = wordings.map(
      ({ keys, weight }) => weight * Math.min(...keys.map((key) => this.statistics.documentsWith(key))),
    );
    return rarity(this.statistics.documents, Math.max(0, ...frequencies));
  }
}

/** What of the sought stands in a document, place by place. Good until the next document is asked about. */
interface FoundTerms {
  /** How often each stands there; fields weighed, lengths evened out. */
  frequency: Float64Array;
  /** How often several stand near each other, weighed the same. */
  near(places: readonly number[]): number;
}

/** What no text that was read holds need not be looked for in each. */
const isRead = (key: string): boolean => TERMS.known(key) !== undefined;

/** Everything that a query asks for in words: its terms are the first that are marked. */
class SoughtTerms implements FoundTerms {
  frequency = new Float64Array(0);
  private fields: Fields = { title: [], body: [] };

  constructor(
    private readonly asked: AskedTerms,
    private readonly tuning: Tuning,
    private readonly averageLength: CorpusStatistics['averageLength'],
  ) {}

  /** @param key of a term that has been read */
  placeOf(key: string): number {
    const place = this.asked.mark(TERMS.known(key)!);
    if (place >= this.frequency.length) this.frequency = new Float64Array(place + 1);
    return place;
  }

  in(fields: Fields): FoundTerms {
    this.fields = fields;
    const { frequency, asked } = this;
    frequency.fill(0);
    for (const name of FIELDS) {
      const weight = this.share(name);
      for (const text of fields[name]) {
        const at = asked.in(text);
        const { hits } = asked;
        for (let n = at + 1, end = hits[at]!; n < end; n += 3) {
          const place = hits[n]!;
          if (place < frequency.length)
            frequency[place]! += weight * (hits[n + 1]! + this.tuning.withinCompound * hits[n + 2]!);
        }
      }
    }
    return this;
  }

  near(places: readonly number[]): number {
    if (places.some((place) => this.frequency[place] === 0)) return 0;
    const terms = places.map((place) => this.asked.term(place));
    let sum = 0;
    for (const name of FIELDS)
      for (const text of this.fields[name])
        if (places.every((place) => this.standsIn(text, place))) sum += this.share(name) * text.stretchesOf(terms);
    return sum;
  }

  /** Whether it stands there as a word of its own. */
  private standsIn(text: RankedText, place: number): boolean {
    const at = this.asked.in(text);
    const { hits } = this.asked;
    for (let n = at + 1, end = hits[at]!; n < end; n += 3) if (hits[n] === place) return hits[n + 1]! > 0;
    return false;
  }

  private share(name: FieldName): number {
    const { weight, evening } = this.tuning.field[name];
    return weight / (1 - evening + (evening * lengthOf(this.fields[name])) / this.averageLength[name]);
  }
}

function frequencyOf(wordings: readonly SoughtWording[], found: FoundTerms): number {
  let sum = 0;
  for (const { places, weight } of wordings)
    sum += weight * (places.length === 1 ? found.frequency[places[0]!]! : found.near(places));
  return sum;
}

const isSpokenOf = ({ own, others, parts }: SoughtConcept, { frequency }: FoundTerms): boolean =>
  parts.some(({ place }) => frequency[place]! > 0) ||
  [own, others].some((wordings) => wordings.some(({ places }) => places.every((place) => frequency[place]! > 0)));
