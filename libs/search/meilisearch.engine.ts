import { Injectable } from '@nestjs/common';
import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { readersFilter } from '#access';
import { Config } from '#platform';
import { CandidateRepository } from './candidate.repository.js';
import { Embedder, embedderPrint } from './embedder.js';
import { EMBEDDER, indexName, MAX_HITS } from './index-schema.js';
import { engineFault, meilisearchClient } from './meilisearch.client.js';
import { type EngineResult, MultiSearch } from './multi-search.js';
import {
  type EngineAnswer,
  FACETS,
  type FacetCount,
  type Found,
  type FacetGroup,
  type Facets,
  type MeantItem,
  noFacets,
  nothing,
  type PageOfHits,
  type SearchEngine,
  type SearchQuery,
  selections,
} from './query.js';
import { type Question, QuestionReader, type Way } from './question.reader.js';

/** The words that a search is sent as; Meilisearch reads at most ten. */
const MOST_WORDS = 10;
/** Hits of each way beside the words themselves. */
const MOST_A_WAY = 50;
/**
 * Passages, before each item is taken once. Not by the engine's `distinct`, which looks at every passage of a rank: where
 * one word is all that is found they are of one rank, and 120,000 of them took 17 ms instead of 3.
 */
const MOST_PASSAGES = 2 * MOST_A_WAY;
/** Where so many passages are of fewer items than this, long texts have taken all places, and the engine's rule is worth it. */
const FEW_ITEMS = 25;
/** Of reciprocal rank fusion: how little the first places count more than those after them. */
const FLATNESS = 20;
/** Items that are come upon by their meaning alone. */
const MOST_MEANT = 20;

@Injectable()
export class MeilisearchEngine implements SearchEngine {
  readonly name = 'MEILISEARCH';
  private readonly client: Meilisearch | undefined;
  private readonly multi: MultiSearch | undefined;
  private readonly uid: string;

  constructor(
    config: Config,
    private readonly reader: QuestionReader,
    private readonly candidates: CandidateRepository,
    private readonly embedder: Embedder,
  ) {
    this.uid = indexName(config.MEILI_PREFIX, embedderPrint(config));
    this.client =
      config.MEILI_URL && config.SEARCH_ENGINE !== 'postgres'
        ? meilisearchClient(config.MEILI_URL, config.MEILI_MASTER_KEY, 2_000)
        : undefined;
    this.multi = this.client && new MultiSearch(this.client);
  }

  get configured(): boolean {
    return this.client !== undefined;
  }

  /** @throws EngineFault when it does not answer, or has not got the index */
  async check(): Promise<void> {
    await this.server.getRawIndex(this.uid);
  }

  /**
   * The page with its counts, beside it the counts of each group that is narrowed by itself, and for ranking the passages
   * of long texts and, in a request of their own, the other ways to come upon what is meant: the engine does the queries of
   * a request one after another. Counts are those of the words as they stand. What is found by its meaning is asked for
   * beside it, and nothing waits long for it.
   */
  async search(
    keys: readonly string[],
    query: SearchQuery,
    { offset, limit, facets, candidates = 0, meant: isMeant = false }: PageOfHits,
    question: Question = this.reader.read(query.text, keys),
  ): Promise<EngineAnswer> {
    if (keys.length === 0) return nothing();
    const among = await this.phrased(keys, question);
    const narrowed = selections(query).flatMap(({ group }) => (group && facets.includes(group) ? [group] : []));
    const plain = facets.filter((group) => !narrowed.includes(group));
    const shared = {
      indexUid: this.uid,
      q: textOf({ keys: question.words, exact: 0 }, question),
      // Words come in the order in which they may be missing; the engine's own would be told by what the viewer may not read.
      matchingStrategy: 'last' as const,
      locales: ['swe' as const],
      attributesToRetrieve: ['id'],
      filter: [...WHOLE, ...filterOf(keys, query), ...among],
    };
    const place = pageAround(offset, Math.max(limit, candidates));
    const ways = candidates > 0 ? question.ways : [];
    const ofParts = {
      ...shared,
      filter: [...PART, readersFilter(keys, 'partReaders'), ...filterOf(keys, query), ...among],
    };
    const queries: MultiSearchQuery[] = [
      {
        ...shared,
        ...place.page,
        facets: plain.map((group) => FACETS[group]),
        ...(query.sort === 'newest' ? { sort: ['at:desc'] } : {}),
      },
      ...narrowed.map((group) => ({
        ...shared,
        page: 1,
        hitsPerPage: 1,
        filter: [...WHOLE, ...filterOf(keys, query, group), ...among],
        facets: [FACETS[group]],
      })),
      ...(candidates > 0 ? [{ ...ofParts, limit: MOST_PASSAGES }] : []),
    ];
    const leading = ways.map((way) => ({
      ...shared,
      q: textOf(way, question),
      limit: Math.min(candidates, MOST_A_WAY),
    }));
    const [[results, led], meant] = await Promise.all([
      this.searches.search(queries, leading),
      isMeant ? this.meant(keys, query, { question }) : [],
    ]);
    const [main, ...beside] = results;
    const parts = candidates > 0 ? await this.onceEach(results.at(-1)!, ofParts) : [];
    const counted: Facets = noFacets();
    for (const group of plain) counted[group] = countsIn(main?.facetDistribution, group);
    narrowed.forEach((group, index) => (counted[group] = countsIn(beside[index]?.facetDistribution, group)));
    const total = main?.totalHits ?? 0;
    const found = (main?.hits ?? []).map(foundOf);
    return {
      hits: found.slice(place.skip, place.skip + limit),
      candidates: withMeant(fused([found, parts, ...led.map(({ hits }) => hits.map(foundOf))], candidates), meant),
      meant,
      total,
      totalIsExact: total < MAX_HITS,
      facets: counted,
    };
  }

  /**
   * Items that are like the question in meaning, the likest first; none when the embedder does not tell in time.
   * @param cut the least score
   */
  async meant(
    keys: readonly string[],
    query: SearchQuery,
    {
      question = this.reader.read(query.text, keys),
      cut = this.embedder.cut,
    }: { question?: Question | undefined; cut?: number } = {},
  ): Promise<MeantItem[]> {
    // Who quotes wants these words and no others.
    if (!this.embedder.configured || keys.length === 0 || question.phrases.length > 0) return [];
    const vector = await this.embedder.ofQuestion(question.text.replaceAll(/(?<=^|\s)-\S+/g, ' ').trim());
    if (!vector) return [];
    try {
      const { hits } = await this.server.index<{ itemId: string; version: string }>(this.uid).search('', {
        vector,
        hybrid: { embedder: EMBEDDER, semanticRatio: 1 },
        filter: [...WHOLE, ...filterOf(keys, query)],
        attributesToRetrieve: ['itemId', 'version'],
        showRankingScore: true,
        // What has no vector yet has no likeness either.
        rankingScoreThreshold: Math.max(cut, Number.EPSILON),
        limit: MOST_MEANT,
      });
      return hits.map(({ itemId, version, _rankingScore: score = 0 }) => ({ itemId, version, score }));
    } catch (error) {
      if (!engineFault(error)) throw error;
      return [];
    }
  }

  /** Each item by the first of its passages; asked for anew where a few long texts have taken all the places. */
  private async onceEach({ hits }: EngineResult, query: MultiSearchQuery): Promise<Found[]> {
    const firsts = new Map<string, Found>();
    for (const found of hits.map(foundOf)) if (!firsts.has(found.itemId)) firsts.set(found.itemId, found);
    if (hits.length < MOST_PASSAGES || firsts.size >= FEW_ITEMS) return [...firsts.values()].slice(0, MOST_A_WAY);
    const [distinct] = await this.searches.ask([{ ...query, distinct: 'itemId', limit: MOST_A_WAY }]);
    return (distinct?.hits ?? []).map(foundOf);
  }

  /** The index knows which words an item holds, not their order: what holds the phrases is asked of the texts. */
  private async phrased(keys: readonly string[], { phrases }: Question): Promise<string[]> {
    if (phrases.length === 0) return [];
    const itemIds = await this.candidates.phrased(keys, phrases, MAX_HITS);
    return [`itemId IN [${itemIds.join(', ')}]`];
  }

  private get server(): Meilisearch {
    if (!this.client) throw new Error(NOT_CONFIGURED);
    return this.client;
  }

  private get searches(): MultiSearch {
    if (!this.multi) throw new Error(NOT_CONFIGURED);
    return this.multi;
  }
}

const NOT_CONFIGURED = 'no Meilisearch is configured';

/** Whole items are counted; parts only lead to them. */
const WHOLE = ['part = false'];
const PART = ['part = true'];

/** A document of an item as a whole does not tell which passage it was. */
function foundOf({ id }: { id: string }): Found {
  const itemId = id.slice(0, id.indexOf('_'));
  return id.endsWith('_0') ? { itemId } : { itemId, passageId: id };
}

/**
 * Words and what is not wanted, in Meilisearch's own notation. A quoted word is looked up as it is: without the words that
 * are like it, which are half of what a word costs (docs/adr/0012).
 */
const textOf = ({ keys, exact }: Way, { refused }: Question): string =>
  [
    ...keys.slice(0, MOST_WORDS).map((key, n) => (n < exact ? `"${key}"` : key)),
    ...refused.map((key) => `-${key}`),
  ].join(' ');

/**
 * The first of several lists together, by the sum of the inverse of their places. An item found by several passages
 * keeps the one that it stood highest by.
 */
function fused(lists: readonly (readonly Found[])[], most: number): Found[] {
  const scores = new Map<string, { found: Found; score: number; best: number }>();
  for (const list of lists)
    list.forEach((found, place) => {
      const known = scores.get(found.itemId);
      const gain = 1 / (FLATNESS + place);
      if (!known) scores.set(found.itemId, { found, score: gain, best: place });
      else {
        known.score += gain;
        if (found.passageId && (!known.found.passageId || place < known.best))
          Object.assign(known, { found, best: place });
      }
    });
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ found }) => found);
}

/** With what nothing but its meaning led to, however many others there are. */
function withMeant(candidates: Found[], meant: readonly MeantItem[]): Found[] {
  const known = new Set(candidates.map(({ itemId }) => itemId));
  return [...candidates, ...meant.flatMap(({ itemId }) => (known.has(itemId) ? [] : [{ itemId }]))];
}

function filterOf(keys: readonly string[], query: SearchQuery, without?: FacetGroup): string[] {
  const chosen = selections(query)
    .filter(({ group }) => !group || group !== without)
    .map(({ attribute, values }) => `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`);
  return [
    readersFilter(keys),
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
