import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Vocabulary } from './analysis/index.js';
import { type Candidate, CandidateRepository } from './candidate.repository.js';
import { PassageTerms, type ReadCandidate } from './passage-terms.js';
import type { Found } from './query.js';
import { type Question, QuestionReader } from './question.reader.js';
import {
  ConceptScorer,
  type DocumentVector,
  likenessTo,
  rerank,
  type RankedDocument,
  type RankQuery,
  TUNING,
  vectorOf,
} from './ranking/index.js';
import { SearchStatistics } from './search-statistics.repository.js';

/** An item in its place, with the passage that answers best. */
export interface RankedItem extends Found {
  /** The share of the question, by weight, that the item speaks of: 0 to 1. */
  covered: number;
  /** How many of the question's words, in any wording, it speaks of. */
  words: number;
  item: Candidate;
}

export interface Ranking {
  items: RankedItem[];
  /** Among the candidates, and not to be shown: not to be seen any more, or it holds what is not wanted. */
  dropped: ReadonlySet<string>;
  /** Whether something that the viewer may read holds this key. */
  stands(key: string): boolean;
  /** Keys in it that are like a word that nobody knows, by that word in lower case. */
  near: ReadonlyMap<string, readonly string[]>;
}

/** What is a little better beside an equal: never enough to put what answers below what does not. */
const NUDGE = { accepted: 0.03, own: 0.02, fresh: 0.02 };
/** The least that related items share: telling words, and likeness (0–1). */
const RELATED = { words: 3, likeness: 0.15 };
const YEAR = 365 * 24 * 3_600_000;

/** Orders what an engine found, item by item, by what of it the viewer may read. */
@Injectable()
export class ItemRanking {
  constructor(
    private readonly passages: CandidateRepository,
    private readonly terms: PassageTerms,
    private readonly reader: QuestionReader,
    private readonly statistics: SearchStatistics,
  ) {}

  async order(viewer: Viewer, question: Question, found: readonly Found[]): Promise<Ranking> {
    const items = await this.itemsOf(viewer, question, found);
    const stands = standingIn(items);
    const near = new Map<string, readonly string[]>();
    let held: Vocabulary | undefined;
    const query = question.concepts(stands, (word) => {
      held ??= vocabularyOf(items);
      const alike = this.reader.near(word, held);
      near.set(
        word,
        alike.map((other) => other.word),
      );
      return alike;
    });
    const scorer = new ConceptScorer(query, this.statistics, TUNING);
    const given = new Set(found.map(({ passageId }) => passageId));
    const read = [...items.values()].map((parts) => this.read(parts, scorer, given));
    const places = new Map(read.map((item) => [item.document.id, item]));
    const documents = read.map(({ document }) => document);
    const ranked = rerank(query, documents, this.statistics, TUNING).map(({ id, score, covered }) => {
      const { best, document } = places.get(id)!;
      const words = query.concepts.filter((concept) => speaksOf(document, concept)).length;
      return { itemId: id, passageId: best.id, covered, words, item: best, score: score * nudge(best, viewer) };
    });
    ranked.sort((a, b) => b.score - a.score);
    return {
      items: ranked,
      dropped: new Set(found.flatMap(({ itemId }) => (items.has(itemId) ? [] : [itemId]))),
      stands,
      near,
    };
  }

  /** Of these the items whose words are most like this one's, where they are like enough to be about the same. */
  async related(viewer: Viewer, itemId: string, found: readonly Found[], limit: number): Promise<string[]> {
    const items = await this.itemsOf(viewer, { refused: [] }, [{ itemId }, ...found]);
    const own = items.get(itemId);
    if (!own) return [];
    const vectorOfParts = (parts: readonly ReadCandidate[]): DocumentVector =>
      vectorOf(this.terms.item(parts, parts[0]!), this.statistics);
    const about = vectorOfParts(own);
    return [...items]
      .filter(([other]) => other !== itemId)
      .map(([other, parts]) => {
        const vector = vectorOfParts(parts);
        const shared = [...about.keys()].filter((term) => vector.has(term)).length;
        return { itemId: other, shared, likeness: likenessTo(about, vector) };
      })
      .filter(({ shared, likeness }) => shared >= RELATED.words && likeness >= RELATED.likeness)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, limit)
      .map(({ itemId: other }) => other);
  }

  /** What the viewer may read of each item, as far as ranking reads. */
  private async itemsOf(
    viewer: Viewer,
    question: Pick<Question, 'refused'>,
    found: readonly Found[],
  ): Promise<Map<string, ReadCandidate[]>> {
    const rows = await this.passages.candidates(viewer, found, question.refused);
    const keys = await this.passages.keysOf(viewer, this.terms.missing(rows));
    const items = new Map<string, ReadCandidate[]>();
    for (const candidate of rows) {
      const passage = this.terms.of(candidate, keys);
      if (!passage) continue;
      const parts = items.get(candidate.itemId);
      if (parts) parts.push({ candidate, passage });
      else items.set(candidate.itemId, [{ candidate, passage }]);
    }
    return items;
  }

  /** An item as ranking reads it: its title, its text as far as it is read, and the heading of what answers best. */
  private read(
    parts: readonly ReadCandidate[],
    scorer: ConceptScorer,
    given: ReadonlySet<string | undefined>,
  ): { document: RankedDocument; best: Candidate } {
    const best = parts.length === 1 ? parts[0]! : bestOf(parts, scorer, given);
    return { document: this.terms.item(parts, best), best: best.candidate };
  }
}

/** The part that says most of what is asked. */
function bestOf(
  parts: readonly ReadCandidate[],
  scorer: ConceptScorer,
  given: ReadonlySet<string | undefined>,
): ReadCandidate {
  const scored = parts.map((part) => ({
    part,
    score: scorer.score(part.passage.text).score,
    given: Number(given.has(part.candidate.id)),
  }));
  scored.sort((a, b) => b.score - a.score || b.given - a.given || a.part.candidate.no - b.part.candidate.no);
  return scored[0]!.part;
}

function nudge({ accepted, homeId, networkIds, at }: Candidate, viewer: Viewer): number {
  const own = [homeId, ...networkIds].some((id) => viewer.keys.includes(`net:${id}:contributor`));
  const fresh = 2 ** (-Math.max(0, Date.now() - at.getTime()) / (2 * YEAR));
  return 1 + (accepted ? NUDGE.accepted : 0) + (own ? NUDGE.own : 0) + NUDGE.fresh * fresh;
}

const speaksOf = ({ fields: { title, body } }: RankedDocument, { own, others, parts }: RankQuery['concepts'][number]) =>
  [...parts.map((part) => [part]), ...[...own, ...others].map(({ keys }) => keys)].some((keys) =>
    keys.every((key) => [title, body].some((field) => field.keys.has(key) || field.parts.has(key))),
  );

function vocabularyOf(items: ReadonlyMap<string, readonly ReadCandidate[]>): Vocabulary {
  const keys = new Set<string>();
  for (const parts of items.values())
    for (const { passage } of parts)
      for (const { fields } of [passage.title, passage.text])
        for (const field of [fields.title, fields.body]) for (const key of field.keys.keys()) keys.add(key);
  return new Vocabulary([...keys].map((key) => [key, 1]));
}

/** Whether a key stands in any of it. */
function standingIn(items: ReadonlyMap<string, readonly ReadCandidate[]>): (key: string) => boolean {
  const fields = [...items.values()].flatMap((parts) =>
    parts.flatMap(({ passage: { title, text } }) => [title.fields.title, text.fields.title, text.fields.body]),
  );
  const known = new Map<string, boolean>();
  return (key) => {
    let stands = known.get(key);
    if (stands === undefined)
      known.set(key, (stands = fields.some(({ keys, parts }) => keys.has(key) || parts.has(key))));
    return stands;
  };
}
