import { Injectable } from '@nestjs/common';
import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { readersFilter } from '#access';
import { Config } from '#platform';
import { TextAnalysis } from './analysis.port.js';
import { indexName, MAX_HITS } from './index-schema.js';
import { meilisearchClient } from './meilisearch.client.js';
import {
  type EngineAnswer,
  FACETS,
  type FacetCount,
  type FacetGroup,
  type Facets,
  noFacets,
  type PageOfHits,
  type SearchEngine,
  type SearchQuery,
  selections,
} from './query.js';

interface Hit {
  id: string;
  itemId: string;
}

/** The words that a search is sent as; Meilisearch reads at most ten. */
const MOST_WORDS = 10;

@Injectable()
export class MeilisearchEngine implements SearchEngine {
  readonly name = 'MEILISEARCH';
  private readonly client: Meilisearch | undefined;
  private readonly uid: string;

  constructor(
    config: Config,
    private readonly analysis: TextAnalysis,
  ) {
    this.uid = indexName(config.MEILI_PREFIX);
    this.client =
      config.MEILI_URL && config.SEARCH_ENGINE !== 'postgres'
        ? meilisearchClient(config.MEILI_URL, config.MEILI_MASTER_KEY, 2_000)
        : undefined;
  }

  get configured(): boolean {
    return this.client !== undefined;
  }

  /** @throws EngineFault when it does not answer, or has not got the index */
  async check(): Promise<void> {
    await this.server.getRawIndex(this.uid);
  }

  /** One request: the page with its counts, and beside it the counts of each group that is narrowed by itself. */
  async search(
    keys: readonly string[],
    query: SearchQuery,
    { offset, limit, facets }: PageOfHits,
  ): Promise<EngineAnswer> {
    if (keys.length === 0) return { hits: [], total: 0, totalIsExact: true, facets: noFacets() };
    const narrowed = new Set(
      selections(query).flatMap(({ group }) => (group && facets.includes(group) ? [group] : [])),
    );
    const plain = facets.filter((group) => !narrowed.has(group));
    const shared = {
      indexUid: this.uid,
      q: this.textOf(query.text),
      matchingStrategy: 'frequency' as const,
      locales: ['swe' as const],
      attributesToRetrieve: ['id', 'itemId'],
    };
    const place = pageAround(offset, limit);
    const queries: MultiSearchQuery[] = [
      {
        ...shared,
        ...place.page,
        filter: filterOf(keys, query),
        facets: plain.map((group) => FACETS[group]),
        ...(query.sort === 'newest' ? { sort: ['at:desc'] } : {}),
      },
      ...[...narrowed].map((group) => ({
        ...shared,
        page: 1,
        hitsPerPage: 1,
        filter: filterOf(keys, query, group),
        facets: [FACETS[group]],
      })),
    ];
    const { results } = await this.server.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries });
    const [main, ...beside] = results as unknown as {
      hits: Hit[];
      totalHits: number;
      facetDistribution?: Record<string, Record<string, number>>;
    }[];
    const counted: Facets = noFacets();
    for (const group of plain) counted[group] = countsIn(main?.facetDistribution, group);
    [...narrowed].forEach((group, index) => (counted[group] = countsIn(beside[index]?.facetDistribution, group)));
    const total = main?.totalHits ?? 0;
    return {
      hits: (main?.hits ?? [])
        .slice(place.skip, place.skip + limit)
        .map(({ id, itemId }) => ({ itemId, passageId: id })),
      total,
      totalIsExact: total < MAX_HITS,
      facets: counted,
    };
  }

  async titles(keys: readonly string[], text: string, limit: number): Promise<string[]> {
    if (keys.length === 0 || !text.trim()) return [];
    const { hits } = await this.server.index<Hit>(this.uid).search(text.slice(0, 200), {
      limit,
      filter: [...scopeOf(keys), 'no = 0'],
      attributesToSearchOn: ['title'],
      attributesToRetrieve: ['id', 'itemId'],
      matchingStrategy: 'all',
      locales: ['swe'],
    });
    return hits.map(({ itemId }) => itemId);
  }

  private get server(): Meilisearch {
    if (!this.client) throw new Error('no Meilisearch is configured');
    return this.client;
  }

  /** Keys of the words, phrases as written, and what is not wanted, in Meilisearch's own notation. */
  private textOf(text: string): string {
    const { terms, phrases, excluded } = this.analysis.query(text);
    const quoted = phrases.map((phrase) => `"${phrase.text.replaceAll('"', ' ')}"`);
    const words = terms.slice(0, MOST_WORDS).map(({ keys }) => keys[0]);
    return [...quoted, ...words, ...excluded.map(({ keys }) => `-${keys[0]}`)].join(' ');
  }
}

const scopeOf = (keys: readonly string[]): string[] => [readersFilter(keys), readersFilter(keys, 'partReaders')];

function filterOf(keys: readonly string[], query: SearchQuery, without?: FacetGroup): string[] {
  const chosen = selections(query)
    .filter(({ group }) => !group || group !== without)
    .map(({ attribute, values }) => `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`);
  return [
    ...scopeOf(keys),
    ...chosen,
    ...(query.from ? [`at >= ${query.from.getTime()}`] : []),
    ...(query.to ? [`at <= ${query.to.getTime()}`] : []),
  ];
}

/**
 * Meilisearch counts all hits, and facets by item, only for numbered pages. A page of `limit` at any offset is cut from
 * one numbered page that covers it.
 */
function pageAround(offset: number, limit: number): { page: { page: number; hitsPerPage: number }; skip: number } {
  if (limit === 0) return { page: { page: 1, hitsPerPage: 1 }, skip: 0 };
  for (let size = limit; ; size++) {
    const first = Math.floor(offset / size);
    if (offset + limit <= (first + 1) * size)
      return { page: { page: first + 1, hitsPerPage: size }, skip: offset - first * size };
  }
}

function countsIn(distribution: Record<string, Record<string, number>> | undefined, group: FacetGroup): FacetCount[] {
  return Object.entries(distribution?.[FACETS[group]] ?? {}).map(([value, count]) => ({ value, count }));
}
