import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type Candidate, CandidateRepository } from './candidate.repository.js';
import { HeldWords } from './held-words.js';
import { KeptItems, type RankedPassage } from './kept-items.js';
import type { Found } from './query.js';
import { type Question, QuestionReader } from './question.reader.js';
import {
  Asked,
  likenessTo,
  rerank,
  type RankedDocument,
  type RankQuery,
  sharedTerms,
  vectorOf,
} from './ranking/index.js';
import { SearchStatistics } from './search-statistics.repository.js';

/** An item in its place, with the passage that answers best. */
export interface RankedItem extends Found {
  /** The share of the question, by weight, that the item speaks of: 0 to 1. */
  covered: number;
  /** How many of the question's words, in any wording, it speaks of. */
  words: number;
  item: RankedPassage;
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
    private readonly kept: KeptItems,
    private readonly reader: QuestionReader,
    private readonly statistics: SearchStatistics,
  ) {}

  /** Items of which the viewer may read nothing, or that hold what is not wanted, are left out. */
  async order(viewer: Viewer, question: Question, found: readonly Found[]): Promise<Ranking> {
    const { refused } = question;
    const wanted = refused.length > 0 ? await this.passages.without(viewer, found, refused) : found;
    return this.ranked(viewer, question, found, await this.passages.candidates(viewer, wanted));
  }

  private ranked(
    viewer: Viewer,
    question: Question,
    found: readonly Found[],
    items: ReadonlyMap<string, readonly RankedPassage[]>,
  ): Ranking {
    const held = new HeldWords([...items.values()]);
    const near = new Map<string, readonly string[]>();
    const asked = new Asked(this.queryOf(question, held, near), question.statistics);
    const given = new Set(found.map(({ passageId }) => passageId));
    const read = [...items.values()].map((parts) => this.read(parts, asked, given));
    const bests = new Map(read.map(({ document, best }) => [document.id, best]));
    const nudge = nudgesFor(viewer);
    const ranked = rerank(
      asked,
      read.map(({ document }) => document),
    ).map(({ document: { id }, score, covered, words }) => {
      const best = bests.get(id)!;
      return { itemId: id, passageId: best.id, covered, words, item: best, score: score * nudge(best) };
    });
    ranked.sort((a, b) => b.score - a.score);
    return {
      items: ranked,
      dropped: new Set(found.flatMap(({ itemId }) => (items.has(itemId) ? [] : [itemId]))),
      stands: held.stands,
      near,
    };
  }

  /** @param near is told of the keys that are like a word which nobody knows */
  private queryOf(question: Question, held: HeldWords, near: Map<string, readonly string[]>): RankQuery {
    return question.concepts(held.stands, (word) => {
      const alike = this.reader.near(word, held.like(word));
      near.set(
        word,
        alike.map((other) => other.word),
      );
      return alike;
    });
  }

  /** Of these the items whose words are most like this one's, where they are like enough to be about the same. */
  async related(viewer: Viewer, itemId: string, found: readonly Found[], limit: number): Promise<string[]> {
    const items = await this.passages.candidates(viewer, [{ itemId }, ...found]);
    const own = items.get(itemId);
    if (!own) return [];
    const statistics = this.statistics.of(viewer.keys);
    const vectorOfParts = (parts: readonly RankedPassage[]) =>
      vectorOf(this.kept.document(parts, parts[0]!), statistics);
    const about = vectorOfParts(own);
    return [...items]
      .filter(([other]) => other !== itemId)
      .map(([other, parts]) => {
        const vector = vectorOfParts(parts);
        return { itemId: other, shared: sharedTerms(about, vector), likeness: likenessTo(about, vector) };
      })
      .filter(({ shared, likeness }) => shared >= RELATED.words && likeness >= RELATED.likeness)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, limit)
      .map(({ itemId: other }) => other);
  }

  /** An item as ranking reads it: its title, its text as far as it is read, and the heading of what answers best. */
  private read(
    parts: readonly RankedPassage[],
    asked: Asked,
    given: ReadonlySet<string | undefined>,
  ): { document: RankedDocument; best: RankedPassage } {
    const best = parts.length === 1 ? parts[0]! : bestOf(parts, asked, given);
    return { document: this.kept.document(parts, best), best };
  }
}

/** The part that says most of what is asked; of equals one that was found, and the first. */
function bestOf(parts: readonly RankedPassage[], asked: Asked, given: ReadonlySet<string | undefined>): RankedPassage {
  let best = parts[0]!;
  let most = -1;
  for (const part of parts) {
    const { headingText, bodyText } = part;
    const said = asked.isHeldBy(headingText) || asked.isHeldBy(bodyText);
    const score = said ? asked.score({ title: [headingText], body: [bodyText] }).score : 0;
    if (score > most || (score === most && given.has(part.id) && !given.has(best.id))) {
      best = part;
      most = score;
    }
  }
  return best;
}

/** By what a viewer's items are multiplied. */
function nudgesFor(viewer: Viewer): (item: Candidate) => number {
  const now = Date.now();
  const known = new Map<string, boolean>();
  const isOwn = (id: string): boolean => {
    let own = known.get(id);
    if (own === undefined) known.set(id, (own = viewer.holds(`net:${id}:contributor`)));
    return own;
  };
  return ({ accepted, homeId, networkIds, at }) => {
    const own = isOwn(homeId) || networkIds.some(isOwn);
    const fresh = 2 ** (-Math.max(0, now - at.getTime()) / (2 * YEAR));
    return 1 + (accepted ? NUDGE.accepted : 0) + (own ? NUDGE.own : 0) + NUDGE.fresh * fresh;
  };
}
