import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type Candidate, CandidateRepository } from './candidate.repository.js';
import type { Found } from './query.js';
import type { Question } from './question.reader.js';
import { ConceptScorer, rerank, type RankedDocument, type RankQuery, readDocument, TUNING } from './ranking/index.js';
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
}

/** What is a little better beside an equal: never enough to put what answers below what does not. */
const NUDGE = { accepted: 0.03, own: 0.02, fresh: 0.02 };
const YEAR = 365 * 24 * 3_600_000;

/** Orders what an engine found, item by item, by what of it the viewer may read. */
@Injectable()
export class ItemRanking {
  constructor(
    private readonly passages: CandidateRepository,
    private readonly statistics: SearchStatistics,
  ) {}

  async order(viewer: Viewer, question: Question, found: readonly Found[]): Promise<Ranking> {
    const rows = await this.passages.candidates(viewer, found, question.refused);
    const items = new Map<string, Candidate[]>();
    for (const row of rows) items.set(row.itemId, [...(items.get(row.itemId) ?? []), row]);
    const held = heldIn(rows);
    const stands = (key: string): boolean => held.has(key);
    const query = question.concepts(stands);
    const read = [...items].map(([itemId, parts]) => this.read(itemId, parts, query, found));
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
    };
  }

  /** An item as ranking reads it: its title, its text as far as it is read, and the heading of what answers best. */
  private read(
    itemId: string,
    parts: readonly Candidate[],
    query: RankQuery,
    found: readonly Found[],
  ): { document: RankedDocument; best: Candidate } {
    const best = parts.length === 1 ? parts[0]! : this.best(parts, query, found);
    const join = (...texts: string[]): string => texts.filter(Boolean).join(' ');
    const document = readDocument(itemId, {
      title: { keys: join(best.titleKeys, best.headingKeys), parts: join(best.titleParts, best.headingParts) },
      body: { keys: join(...parts.map(({ keys }) => keys)), parts: join(...parts.map((part) => part.parts)) },
    });
    return { document, best };
  }

  private best(parts: readonly Candidate[], query: RankQuery, found: readonly Found[]): Candidate {
    const scorer = new ConceptScorer(query, this.statistics, TUNING);
    const given = new Set(found.map(({ passageId }) => passageId));
    const scored = parts.map((part) => {
      const { score } = scorer.score(
        readDocument(part.id, {
          title: { keys: part.headingKeys, parts: part.headingParts },
          body: { keys: part.keys, parts: part.parts },
        }),
      );
      return { part, score };
    });
    scored.sort(
      (a, b) =>
        b.score - a.score || Number(given.has(b.part.id)) - Number(given.has(a.part.id)) || a.part.no - b.part.no,
    );
    return scored[0]!.part;
  }
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

function heldIn(rows: readonly Candidate[]): Set<string> {
  const held = new Set<string>();
  for (const row of rows)
    for (const text of [row.titleKeys, row.titleParts, row.headingKeys, row.headingParts, row.keys, row.parts])
      if (text) for (const key of text.split(' ')) held.add(key);
  return held;
}
