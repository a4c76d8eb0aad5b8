import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Vocabulary } from './analysis/index.js';
import { type Candidate, CandidateRepository } from './candidate.repository.js';
import { PassageTerms, type RankedPassage } from './passage-terms.js';
import type { Found } from './query.js';
import { type Question, QuestionReader } from './question.reader.js';
import {
  Asked,
  type ConceptScorer,
  likenessTo,
  rerank,
  type RankedDocument,
  type RankedText,
  sharedTerms,
  TERMS,
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
    private readonly terms: PassageTerms,
    private readonly reader: QuestionReader,
    private readonly statistics: SearchStatistics,
  ) {}

  /** In most searches everything has been read before, and is ranked while the database tells whether it is still the same. */
  async order(viewer: Viewer, question: Question, found: readonly Found[]): Promise<Ranking> {
    if (question.refused.length > 0)
      return this.ranked(viewer, question, found, await this.passages.candidates(viewer, found, question.refused));
    return this.passages.whileKept(viewer, found, (passages) => this.ranked(viewer, question, found, passages));
  }

  private ranked(
    viewer: Viewer,
    question: Question,
    found: readonly Found[],
    passages: readonly RankedPassage[],
  ): Ranking {
    const items = byItem(passages);
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
    const asked = new Asked(query, this.statistics);
    const given = new Set(found.map(({ passageId }) => passageId));
    const read = [...items.values()].map((parts) => this.read(parts, asked.concepts, given));
    const places = new Map(read.map((item) => [item.document.id, item]));
    const documents = read.map(({ document }) => document);
    const ranked = rerank(asked, documents).map(({ id, score, covered, words }) => {
      const { best } = places.get(id)!;
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
    const items = byItem(await this.passages.candidates(viewer, [{ itemId }, ...found], []));
    const own = items.get(itemId);
    if (!own) return [];
    const vectorOfParts = (parts: readonly RankedPassage[]) =>
      vectorOf(this.terms.item(parts, parts[0]!), this.statistics);
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
    scorer: ConceptScorer,
    given: ReadonlySet<string | undefined>,
  ): { document: RankedDocument; best: RankedPassage } {
    const best = parts.length === 1 ? parts[0]! : bestOf(parts, scorer, given);
    return { document: this.terms.item(parts, best), best };
  }
}

/** What the viewer may read of each item, as far as ranking reads. */
function byItem(passages: readonly RankedPassage[]): Map<string, RankedPassage[]> {
  const items = new Map<string, RankedPassage[]>();
  for (const passage of passages) {
    const parts = items.get(passage.itemId);
    if (parts) parts.push(passage);
    else items.set(passage.itemId, [passage]);
  }
  return items;
}

/** The part that says most of what is asked. */
function bestOf(
  parts: readonly RankedPassage[],
  scorer: ConceptScorer,
  given: ReadonlySet<string | undefined>,
): RankedPassage {
  const scored = parts.map((part) => ({
    part,
    score: scorer.score({ id: part.id, fields: { title: [part.headingText], body: [part.bodyText] } }).score,
    given: Number(given.has(part.id)),
  }));
  scored.sort((a, b) => b.score - a.score || b.given - a.given || a.part.no - b.part.no);
  return scored[0]!.part;
}

function nudge({ accepted, homeId, networkIds, at }: Candidate, viewer: Viewer): number {
  const own = [homeId, ...networkIds].some((id) => viewer.holds(`net:${id}:contributor`));
  const fresh = 2 ** (-Math.max(0, Date.now() - at.getTime()) / (2 * YEAR));
  return 1 + (accepted ? NUDGE.accepted : 0) + (own ? NUDGE.own : 0) + NUDGE.fresh * fresh;
}

function vocabularyOf(items: ReadonlyMap<string, readonly RankedPassage[]>): Vocabulary {
  const terms = new Set<number>();
  const note = (text: RankedText) =>
    text.each((term, keys) => {
      if (keys > 0) terms.add(term);
    });
  for (const parts of items.values())
    for (const { titleText, headingText, bodyText } of parts) {
      note(titleText);
      note(headingText);
      note(bodyText);
    }
  return new Vocabulary([...terms].map((term) => [TERMS.term(term), 1]));
}

/** Whether a key stands in any of it. */
function standingIn(items: ReadonlyMap<string, readonly RankedPassage[]>): (key: string) => boolean {
  const isHeld = (term: number): boolean => {
    for (const parts of items.values())
      for (const { titleText, headingText, bodyText } of parts)
        if (titleText.holds(term) || headingText.holds(term) || bodyText.holds(term)) return true;
    return false;
  };
  const known = new Map<string, boolean>();
  return (key) => {
    let stands = known.get(key);
    if (stands === undefined) {
      const term = TERMS.known(key);
      known.set(key, (stands = term !== undefined && isHeld(term)));
    }
    return stands;
  };
}
