import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { availableParallelism } from 'node:os';
import { EngineFault, engineFault } from './meilisearch.client.js';

/** What the engine answers to one query, as far as it was asked for. */
export interface EngineResult {
  hits: { id: string }[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

interface WaitingSearch {
  queries: readonly MultiSearchQuery[];
  resolve(results: EngineResult[]): void;
  reject(error: unknown): void;
}

/** Searches that share a request: the engine does its queries one after another, and all of them wait for the last. */
const MOST_TOGETHER = 10;

/**
 * Requests that are under way before further searches wait for one of them to end. On one core several at a time gain
 * nothing; on more they do, until there are some for each core.
 */
const requestsAtOnce = (cores: number): number => (cores === 1 ? 1 : 2 * cores);

/**
 * Sends searches to the engine's multi-search: by itself where nobody else is asking, together where others are. What each
 * request costs the engine and the app beside its queries is then shared, and so is what a core has at hand.
 */
export class MultiSearch {
  private readonly waiting: WaitingSearch[] = [];
  private underWay = 0;
  /** Searches that have not been answered. */
  private searches = 0;

  constructor(
    private readonly client: Pick<Meilisearch, 'multiSearch'>,
    private readonly most = requestsAtOnce(availableParallelism()),
  ) {}

  /** One request. @throws EngineFault */
  async ask(queries: readonly MultiSearchQuery[]): Promise<EngineResult[]> {
    if (queries.length === 0) return [];
    const { results } = await this.client.multiSearch<{ queries: MultiSearchQuery[] }, { id: string }>({
      queries: [...queries],
    });
    // Results are told apart by their places alone: one that is missing would give a search what another has asked.
    if (results.length !== queries.length) throw new EngineFault('unreachable', 'RESULTS');
    return results;
  }

  /**
   * The queries of one search, and others that are asked beside them: two requests where nobody else is asking, since the
   * engine does the queries of one after another.
   * @throws EngineFault
   */
  async search(
    queries: readonly MultiSearchQuery[],
    others: readonly MultiSearchQuery[],
  ): Promise<[EngineResult[], EngineResult[]]> {
    const isAlone = this.searches === 0;
    this.searches++;
    try {
      if (isAlone) return await Promise.all([this.ask(queries), this.ask(others)]);
      const results = await this.together([...queries, ...others]);
      return [results.slice(0, queries.length), results.slice(queries.length)];
    } finally {
      this.searches--;
    }
  }

  private together(queries: readonly MultiSearchQuery[]): Promise<EngineResult[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ queries, resolve, reject });
      this.sendWaiting();
    });
  }

  private sendWaiting(): void {
    while (this.underWay < this.most && this.waiting.length > 0) void this.send(this.waiting.splice(0, MOST_TOGETHER));
  }

  private async send(searches: readonly WaitingSearch[]): Promise<void> {
    this.underWay++;
    try {
      const results = await this.ask(searches.flatMap(({ queries }) => queries));
      let at = 0;
      for (const { queries, resolve } of searches) resolve(results.slice(at, (at += queries.length)));
    } catch (error) {
      const kind = engineFault(error)?.kind;
      // Those who wait would wait for a silent engine one request after another.
      if (kind === 'unreachable') for (const { reject } of this.waiting.splice(0)) reject(error);
      // What the engine will not have of one search is nothing that the others have asked.
      const isOnes = searches.length > 1 && kind === 'refused';
      for (const { queries, resolve, reject } of searches)
        if (isOnes) this.ask(queries).then(resolve, reject);
        else reject(error);
    } finally {
      this.underWay--;
      this.sendWaiting();
    }
  }
}
