import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { Health, Log } from '#platform';
import { CandidateRepository } from './candidate.repository.js';
import { meantBy } from './did-you-mean.js';
import { withFurther } from './further-counts.js';
import { ItemRanking, type Ranking } from './item-ranking.js';
import { MAX_HITS } from './index-schema.js';
import { MeantItems } from './meant-items.js';
import { engineFault } from './meilisearch.client.js';
import { MeilisearchEngine } from './meilisearch.engine.js';
import { PostgresEngine } from './postgres.engine.js';
import { Projection } from './projection.js';
import { type EngineAnswer, type Found, type PageOfHits, type SearchEngine, type SearchQuery } from './query.js';
import { type Question, QuestionReader } from './question.reader.js';
import { type ShownHit, ShownHits } from './shown-hits.js';

export interface SearchAnswer extends Omit<EngineAnswer, 'hits' | 'candidates' | 'meant'> {
  /**
   * Items in order, without those whose passage the viewer may not see any more: that it was found would tell of it.
   * Whoever shows one reads it through the scope first.
   */
  hits: ShownHit[];
  /** How many the engine gave, those left out here counted too: where the next page begins. */
  taken: number;
  engine: SearchEngine['name'];
  /** The text with what was probably meant in place of words that nothing holds. */
  didYouMean: string | null;
}

/** What an engine answered, and what of it is not to be shown. */
interface Asked {
  answer: EngineAnswer;
  engine: SearchEngine['name'];
  withheld: ReadonlySet<string>;
}

/** What an engine is asked, with what is to be neither found nor counted. */
type EngineQuestion = (engine: SearchEngine, without: ReadonlySet<string>) => Promise<EngineAnswer>;

type FoundPage = Omit<SearchAnswer, 'hits' | 'taken' | 'didYouMean'> &
  Pick<Asked, 'withheld'> & { found: readonly Found[]; ranking?: Ranking };

/** How many items are ranked. */
const CANDIDATES = 60;
/** The least share of a question that a similar one speaks of. */
const ALIKE = 0.5;

/** How long an engine that did not answer is left alone, milliseconds. */
const REST = 2_000;
/** An engine that took longer than this has been overtaken: what has changed is asked once more. Milliseconds. */
const LONG = 200;

const NOTHING: ReadonlySet<string> = new Set();

/** The reading side of search: asks Meilisearch, and PostgreSQL when that does not answer. */
@Injectable()
export class SearchService implements OnModuleInit {
  private restUntil = 0;

  constructor(
    private readonly meilisearch: MeilisearchEngine,
    private readonly postgres: PostgresEngine,
    private readonly passages: CandidateRepository,
    private readonly projection: Projection,
    private readonly reader: QuestionReader,
    private readonly ranking: ItemRanking,
    private readonly meant: MeantItems,
    private readonly hits: ShownHits,
    private readonly health: Health,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.health.register('search', () => this.check());
  }

  /** What is found of what the viewer may see, with counts under the same scope. */
  async search(viewer: Viewer, query: SearchQuery, page: PageOfHits): Promise<SearchAnswer> {
    const question = this.reader.read(query.text, viewer.keys);
    const isRanked = question.words.length > 0 && query.sort !== 'newest' && page.limit > 0;
    const { found, ranking, withheld, ...answer } = isRanked
      ? await this.ranked(viewer, query, page, question)
      : await this.asFound(viewer, query, page, question);
    const left = without(withheld, found);
    const shown = await this.hits.shown(viewer, query.text, { question, found: left, ranking });
    return { ...answer, taken: found.length, ...shown };
  }

  /** What was probably meant with words that no dictionary knows; by dictionary and topics alone. */
  spelled(text: string): string | null {
    const question = this.reader.read(text, []);
    const nothing = { stands: () => false, near: new Map() };
    return meantBy(question, nothing, () => undefined);
  }

  /** Items whose titles go on from what is being typed; to be read through the scope before they are shown. */
  async titles(viewer: Viewer, text: string, limit: number): Promise<string[]> {
    await this.projection.catchUp({ narrowing: !this.answersFromPostgres, most: 200 });
    return this.passages.titles(viewer.keys, text.slice(0, 200), limit);
  }

  /**
   * Items of a kind that may be about the same as a text being written. Rather none than wrong ones: two of its words at
   * least must be spoken of, and a good share of what it asks.
   */
  async similar(viewer: Viewer, kind: string, text: string, limit: number): Promise<string[]> {
    const question = this.reader.read(text.replaceAll(/["\u201c\u201d\u201e\u00ab\u00bb]/g, ' '), viewer.keys);
    if (question.words.length < 2) return [];
    const query: SearchQuery = { text: question.text, kinds: [kind] };
    const { answer } = await this.ask((engine, without) =>
      engine.search(
        viewer.keys,
        { ...query, without },
        { offset: 0, limit: 1, facets: [], candidates: CANDIDATES },
        question,
      ),
    );
    const { items } = await this.ranking.order(viewer, question, answer.candidates);
    return items
      .filter(({ covered, words }) => covered >= ALIKE && words >= 2)
      .slice(0, limit)
      .map(({ itemId }) => itemId);
  }

  /**
   * Items that are about the same as this one. Rather none than wrong ones: they must share words that are rare, and by
   * far not only one.
   */
  async related(viewer: Viewer, itemId: string, limit: number): Promise<string[]> {
    const text = await this.passages.textOf(viewer, itemId);
    const question = this.reader.about(text, viewer.keys);
    if (question.any.length === 0) return [];
    const { answer } = await this.ask((engine, without) =>
      engine.search(
        viewer.keys,
        { text: question.words.join(' '), without },
        { offset: 0, limit: 1, facets: [], candidates: CANDIDATES },
        question,
      ),
    );
    return this.ranking.related(viewer, itemId, answer.candidates, limit);
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
    if (!missing) return engine.toLowerCase();
    return missing === 'index'
      ? 'the index is being built, answering from postgres'
      : 'meilisearch unreachable, answering from postgres';
  }

  private get answersFromPostgres(): boolean {
    return !this.meilisearch.configured || Date.now() < this.restUntil;
  }

  /** In the engine's own order. */
  private async asFound(viewer: Viewer, query: SearchQuery, page: PageOfHits, question: Question): Promise<FoundPage> {
    const { answer, engine, withheld } = await this.ask((asked, without) =>
      asked.search(viewer.keys, { ...query, without }, page, question),
    );
    const { hits, total, totalIsExact, facets } = answer;
    return { found: hits, total, totalIsExact, facets, engine, withheld };
  }

  /**
   * In ranking's order: first what speaks of the question, whichever way it was come upon, then what is like it in meaning
   * alone, then what else matches as it stands. What only another way led to is added to the counts.
   */
  private async ranked(
    viewer: Viewer,
    query: SearchQuery,
    { offset, limit, facets }: PageOfHits,
    question: Question,
  ): Promise<FoundPage> {
    const wanted = {
      offset: 0,
      limit: Math.max(offset + limit, CANDIDATES),
      facets,
      candidates: CANDIDATES,
      meant: true,
    };
    const { answer, engine, withheld } = await this.ask((asked, without) =>
      asked.search(viewer.keys, { ...query, without }, wanted, question),
    );
    const ranking = await this.ranking.order(viewer, question, answer.candidates);
    const { items, dropped } = ranking;
    const matching = new Set(answer.hits.map(({ itemId }) => itemId));
    const silent = items.filter(({ covered }) => covered === 0);
    const first = [
      ...items.filter(({ covered }) => covered > 0),
      ...(await this.meant.believed(answer.meant ?? [], silent)),
    ];
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
      withheld,
      ranking,
    };
  }

  /**
   * Meilisearch answers, unless it is away or has yet to be told that something was taken away from somebody: its counts
   * would tell of that.
   */
  private async ask(question: EngineQuestion): Promise<Asked> {
    if (!this.answersFromPostgres) {
      try {
        const asked = await this.askMeilisearch(question);
        if (asked) return asked;
      } catch (error) {
        const fault = engineFault(error);
        if (!fault) throw error;
        if (fault.kind === 'unreachable') this.restUntil = Date.now() + REST;
        this.log.warn({ kind: fault.kind, code: fault.code }, 'search: answering from PostgreSQL');
      }
    }
    return this.askPostgres(question);
  }

  /** While the engine works, what is kept is made current; when it worked for long, that was long ago. */
  private async askMeilisearch(question: EngineQuestion): Promise<Asked | undefined> {
    const began = performance.now();
    const [answer, state] = await Promise.all([question(this.meilisearch, NOTHING), this.passages.becomeCurrent()]);
    const isLate = performance.now() - began > LONG;
    const { narrowingUntold } = isLate ? await this.passages.becomeCurrent() : state;
    return narrowingUntold ? undefined : { answer, engine: this.meilisearch.name, withheld: NOTHING };
  }

  private async askPostgres(question: EngineQuestion): Promise<Asked> {
    await this.projection.catchUp({ narrowing: false, most: 500 });
    let withheld = await this.narrowed();
    const began = performance.now();
    const answer = await question(this.postgres, withheld);
    if (performance.now() - began > LONG) withheld = await this.narrowed();
    const candidates = without(withheld, answer.candidates);
    return { answer: { ...answer, candidates }, engine: this.postgres.name, withheld };
  }

  /**
   * Nothing is kept that is older than the rows, and what takes away from somebody has become rows.
   * @returns items of which it has not, because there are too many of them or they cannot be projected
   */
  private async narrowed(): Promise<ReadonlySet<string>> {
    if (!(await this.passages.becomeCurrent()).narrowingWaits) return NOTHING;
    await this.projection.catchUp({ narrowing: true, most: 200 });
    // In this order: what has become rows in between is followed.
    const waiting = await this.projection.waiting();
    await this.passages.becomeCurrent();
    return new Set(waiting);
  }
}

const without = <Item extends { itemId: string }>(withheld: ReadonlySet<string>, items: readonly Item[]): Item[] =>
  items.filter(({ itemId }) => !withheld.has(itemId));
