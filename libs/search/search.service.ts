import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { Health, Log } from '#platform';
import { type AnalysedQuery, TextAnalysis } from './analysis.port.js';
import { ItemRanking } from './item-ranking.js';
import { MAX_HITS } from './index-schema.js';
import { engineFault } from './meilisearch.client.js';
import { MeilisearchEngine } from './meilisearch.engine.js';
import { type Candidate, PassageRepository, type ShownPassage } from './passage.repository.js';
import { PostgresEngine } from './postgres.engine.js';
import { Projection } from './projection.js';
import {
  type EngineAnswer,
  type FacetGroup,
  type Facets,
  type Found,
  type PageOfHits,
  type SearchEngine,
  type SearchQuery,
} from './query.js';
import { type Question, QuestionReader } from './question.reader.js';
import { marked, snippet } from './snippet.js';

/** What is shown of a passage: safe HTML, with nothing but `<mark>` as elements. */
export interface FoundPassage extends Omit<ShownPassage, 'text' | 'title'> {
  /** What was found; empty where only the title was. */
  html: string;
  titleHtml: string;
}

export interface SearchAnswer extends Omit<EngineAnswer, 'hits' | 'candidates'> {
  /**
   * Items in order, without those whose passage the viewer may not see any more: that it was found would tell of it.
   * Whoever shows one reads it through the scope first.
   */
  hits: { itemId: string; kind: string; passages: FoundPassage[] }[];
  /** How many the engine gave, those left out here counted too: where the next page begins. */
  taken: number;
  engine: SearchEngine['name'];
  /** The text with what was probably meant in place of words that nothing holds. */
  didYouMean: string | null;
}

type FoundPage = Omit<SearchAnswer, 'hits' | 'taken'> & { found: readonly Found[] };

/** How many items are ranked. */
const CANDIDATES = 100;
/** The least share of a question that a similar one speaks of. */
const ALIKE = 0.5;

/** How long an engine that did not answer is left alone, milliseconds. */
const REST = 2_000;

/** The reading side of search: asks Meilisearch, and PostgreSQL when that does not answer. */
@Injectable()
export class SearchService implements OnModuleInit {
  private restUntil = 0;

  constructor(
    private readonly meilisearch: MeilisearchEngine,
    private readonly postgres: PostgresEngine,
    private readonly passages: PassageRepository,
    private readonly projection: Projection,
    private readonly reader: QuestionReader,
    private readonly ranking: ItemRanking,
    private readonly analysis: TextAnalysis,
    private readonly health: Health,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.health.register('search', () => this.check());
  }

  /** What is found of what the viewer may see, with counts under the same scope. */
  async search(viewer: Viewer, query: SearchQuery, page: PageOfHits): Promise<SearchAnswer> {
    const question = this.reader.read(query.text);
    const isRanked = question.words.length > 0 && query.sort !== 'newest' && page.limit > 0;
    const { found, ...answer } = isRanked
      ? await this.ranked(viewer, query, page, question)
      : await this.asFound(viewer, query, page, question);
    const shown = await this.shown(
      viewer,
      found.map(({ passageId }) => passageId),
    );
    const words = this.analysis.query(query.text);
    return {
      ...answer,
      taken: found.length,
      hits: found.flatMap(({ itemId, passageId }) => {
        const passage = shown.get(passageId);
        return passage ? [{ itemId, kind: passage.kind, passages: [this.mark(passage, words)] }] : [];
      }),
    };
  }

  /** Items whose titles go on from what is being typed; to be read through the scope before they are shown. */
  async titles(viewer: Viewer, text: string, limit: number): Promise<string[]> {
    const [ids] = await this.ask((engine) => engine.titles(viewer.keys, text, limit));
    return ids;
  }

  /**
   * Items of a kind that may be about the same as a text being written. Rather none than wrong ones: two of its words at
   * least must be spoken of, and a good share of what it asks.
   */
  async similar(viewer: Viewer, kind: string, text: string, limit: number): Promise<string[]> {
    const question = this.reader.read(text.replaceAll(/["\u201c\u201d\u201e\u00ab\u00bb]/g, ' '));
    if (question.words.length < 2) return [];
    const query: SearchQuery = { text: question.text, kinds: [kind] };
    const [{ candidates }] = await this.ask((engine) =>
      engine.search(viewer.keys, query, { offset: 0, limit: 1, facets: [], candidates: CANDIDATES }, question),
    );
    const { items } = await this.ranking.order(viewer, question, candidates);
    return items
      .filter(({ covered, words }) => covered >= ALIKE && words >= 2)
      .slice(0, limit)
      .map(({ itemId }) => itemId);
  }

  /** Brings the rows that `listCondition` reads up to date. */
  becomeCurrent(): Promise<void> {
    return this.projection.catchUp({ narrowing: false, most: 500 });
  }

  /** Which engine answers now; `missing` says why the chosen one does not. */
  async state(): Promise<{ engine: SearchEngine['name']; missing: 'index' | 'server' | null }> {
    if (!this.meilisearch.configured) return { engine: this.postgres.name, missing: null };
    try {
      await this.meilisearch.check();
      return { engine: this.meilisearch.name, missing: null };
    } catch (error) {
      return {
        engine: this.postgres.name,
        missing: engineFault(error)?.kind === 'indexMissing' ? 'index' : 'server',
      };
    }
  }

  /** The same in words. */
  async check(): Promise<string> {
    const { engine, missing } = await this.state();
    if (!missing) return engine;
    return missing === 'index'
      ? 'the index is being built, answering from postgres'
      : 'meilisearch unreachable, answering from postgres';
  }

  /** In the engine's own order. */
  private async asFound(viewer: Viewer, query: SearchQuery, page: PageOfHits, question: Question): Promise<FoundPage> {
    const [{ hits, total, totalIsExact, facets }, engine] = await this.ask((asked) =>
      asked.search(viewer.keys, query, page, question),
    );
    return { found: hits, total, totalIsExact, facets, engine, didYouMean: null };
  }

  /**
   * In ranking's order: first what speaks of the question, whichever way it was come upon, then what else matches as it
   * stands. What only another way led to is added to the counts.
   */
  private async ranked(
    viewer: Viewer,
    query: SearchQuery,
    { offset, limit, facets }: PageOfHits,
    question: Question,
  ): Promise<FoundPage> {
    const wanted = { offset: 0, limit: Math.max(offset + limit, CANDIDATES), facets, candidates: CANDIDATES };
    const [answer, engine] = await this.ask((asked) => asked.search(viewer.keys, query, wanted, question));
    const { items, dropped, stands } = await this.ranking.order(viewer, question, answer.candidates);
    const matching = new Set(answer.hits.map(({ itemId }) => itemId));
    const first = items.filter(({ covered }) => covered > 0);
    const ordered = new Set(first.map(({ itemId }) => itemId));
    const rest = answer.hits.filter(({ itemId }) => !ordered.has(itemId) && !dropped.has(itemId));
    const isWhole = answer.total <= answer.hits.length;
    const further = isWhole ? first.filter(({ itemId }) => !matching.has(itemId)) : [];
    const gone = isWhole ? answer.hits.filter(({ itemId }) => dropped.has(itemId)).length : 0;
    return {
      found: [...first, ...rest].slice(offset, offset + limit),
      total: Math.min(MAX_HITS, answer.total + further.length - gone),
      totalIsExact: answer.totalIsExact,
      facets: withFurther(
        answer.facets,
        facets,
        further.map(({ item }) => item),
      ),
      engine,
      didYouMean: meantBy(question, stands),
    };
  }

  private async ask<Answer>(
    question: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<[Answer, SearchEngine['name']]> {
    if (this.meilisearch.configured && Date.now() >= this.restUntil) {
      try {
        const [answer] = await Promise.all([
          question(this.meilisearch),
          this.projection.catchUp({ narrowing: true, most: 200 }),
        ]);
        return [answer, this.meilisearch.name];
      } catch (error) {
        const fault = engineFault(error);
        if (!fault) throw error;
        if (fault.kind === 'unreachable') this.restUntil = Date.now() + REST;
        this.log.warn({ kind: fault.kind, code: fault.code }, 'search: answering from PostgreSQL');
      }
    }
    await this.projection.catchUp({ narrowing: false, most: 500 });
    return [await question(this.postgres), this.postgres.name];
  }

  /** The passages as they are now and as the viewer may see them: what was hidden a moment ago is not shown. */
  private async shown(viewer: Viewer, ids: string[]): Promise<Map<string, ShownPassage>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.passages.shown(viewer, ids)).map((passage) => [passage.id, passage]));
  }

  private mark({ text, title, ...passage }: ShownPassage, words: AnalysedQuery): FoundPassage {
    return {
      ...passage,
      html: text ? snippet(text, words, this.analysis) : '',
      titleHtml: marked(title, words, this.analysis),
    };
  }
}

/** The counts with these items in them. */
function withFurther(facets: Facets, groups: readonly FacetGroup[], items: readonly Candidate[]): Facets {
  if (items.length === 0) return facets;
  const counted = { ...facets };
  for (const group of groups) {
    const counts = new Map(facets[group].map(({ value, count }) => [value, count]));
    for (const value of items.flatMap(VALUES[group])) counts.set(value, (counts.get(value) ?? 0) + 1);
    counted[group] = [...counts].map(([value, count]) => ({ value, count }));
  }
  return counted;
}

const VALUES: Record<FacetGroup, (item: Candidate) => readonly string[]> = {
  kinds: ({ kind }) => [kind],
  networks: ({ networkIds }) => networkIds,
  federations: ({ federationId }) => (federationId ? [federationId] : []),
  topics: ({ topicIds }) => topicIds,
  professions: ({ professions }) => professions,
  documentTypes: ({ documentType }) => (documentType ? [documentType] : []),
  years: ({ at }) => [String(at.getUTCFullYear())],
};

/**
 * Only words of the dictionary and of the topics are proposed, only for what the viewer can find nothing of, and rather
 * one that leads to something that they may read.
 */
function meantBy({ text, unknown }: Question, stands: (key: string) => boolean): string | null {
  const lost = unknown.filter(({ token }) => !token.keys.some(stands));
  if (lost.length === 0) return null;
  let meant = '';
  let at = 0;
  for (const { token, meant: words } of lost) {
    const { word } = words.find(({ keys }) => keys.every(stands)) ?? words[0]!;
    meant += text.slice(at, token.start) + word;
    at = token.end;
  }
  return meant + text.slice(at);
}
