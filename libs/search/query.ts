import type { Question } from './question.reader.js';

/** By what found items are counted, and the attribute that each counts. */
export const FACETS = {
  kinds: 'kind',
  networks: 'networkIds',
  federations: 'federationId',
  topics: 'topicIds',
  professions: 'professions',
  documentTypes: 'documentType',
  years: 'year',
} as const;

export type FacetGroup = keyof typeof FACETS;
export const FACET_GROUPS = Object.keys(FACETS) as FacetGroup[];

/** What is looked for. Lists mean "one of these"; an empty one narrows nothing. */
export interface SearchQuery {
  text: string;
  kinds?: readonly string[];
  networkIds?: readonly string[];
  federationIds?: readonly string[];
  topicIds?: readonly string[];
  professions?: readonly string[];
  documentTypes?: readonly string[];
  states?: readonly string[];
  from?: Date;
  to?: Date;
  sort?: 'relevance' | 'newest';
  /** Items that are neither found nor counted. */
  without?: ReadonlySet<string>;
}

/** The attributes with the values asked for, group by group; those of a facet group carry its name. */
export function selections(query: SearchQuery): { attribute: string; group?: FacetGroup; values: readonly string[] }[] {
  const all: { attribute: string; group?: FacetGroup; values: readonly string[] | undefined }[] = [
    { attribute: FACETS.kinds, group: 'kinds', values: query.kinds },
    { attribute: FACETS.networks, group: 'networks', values: query.networkIds },
    { attribute: FACETS.federations, group: 'federations', values: query.federationIds },
    { attribute: FACETS.topics, group: 'topics', values: query.topicIds },
    { attribute: FACETS.professions, group: 'professions', values: query.professions },
    { attribute: FACETS.documentTypes, group: 'documentTypes', values: query.documentTypes },
    { attribute: 'state', values: query.states },
  ];
  return all.flatMap(({ values, ...rest }) => (values && values.length > 0 ? [{ ...rest, values }] : []));
}

/**
 * A search without words as a condition on a list of items `i`, through the first passage of each; undefined when
 * nothing but kinds was chosen. Values begin at `$from`.
 */
export function listCondition(
  query: SearchQuery,
  from: number,
): { joins: string; where: string[]; values: unknown[] } | undefined {
  const values: unknown[] = [];
  const where: string[] = [];
  const add = (condition: (parameter: string) => string, value: unknown): void => {
    values.push(value);
    where.push(condition(`$${from + values.length - 1}`));
  };
  const given = <Value>(list: readonly Value[] | undefined): list is readonly Value[] =>
    list !== undefined && list.length > 0;
  if (given(query.networkIds)) add((p) => `h.network_ids && ${p}::uuid[]`, query.networkIds);
  if (given(query.federationIds)) add((p) => `h.federation_id = any(${p}::uuid[])`, query.federationIds);
  if (given(query.topicIds)) add((p) => `h.topic_ids && ${p}::uuid[]`, query.topicIds);
  if (given(query.professions)) add((p) => `h.professions && ${p}::text[]`, query.professions);
  if (given(query.documentTypes)) add((p) => `h.document_type = any(${p}::text[])`, query.documentTypes);
  if (given(query.states)) add((p) => `h.state = any(${p}::text[])`, query.states);
  if (query.from) add((p) => `h.at >= ${p}`, query.from);
  if (query.to) add((p) => `h.at <= ${p}`, query.to);
  return values.length > 0
    ? { joins: 'join search_passage h on h.item_id = i.id and h.no = 0 and not h.gone', where, values }
    : undefined;
}

export interface FacetCount {
  value: string;
  count: number;
}

export type Facets = Record<FacetGroup, FacetCount[]>;

export interface PageOfHits {
  offset: number;
  /** 0 for counts alone. */
  limit: number;
  /** Which groups to count. A group's own selection does not narrow its counts, so that one can choose another value. */
  facets: readonly FacetGroup[];
  /** How many items to give for ranking; none by default. */
  candidates?: number;
  /** Whether candidates may be come upon by their meaning too, where there is an embedder. */
  meant?: boolean;
}

/** An item that was found, and the passage that it was found by where the engine knows. */
export interface Found {
  itemId: string;
  passageId?: string;
}

/** An item that is like a question in meaning. */
export interface MeantItem {
  itemId: string;
  /** The digest of what it was when its meaning was taken. */
  version: string;
  /** 0 to 1. */
  score: number;
}

/** What an engine found: the best passage of each item, best item first. */
export interface EngineAnswer {
  hits: Found[];
  /** What ranking is to choose among, the likeliest first; more than what matches as it stands. Empty unless asked for. */
  candidates: Found[];
  /** Those of the candidates whose meaning is like enough, the likest first; absent where nobody was asked. */
  meant?: MeantItem[];
  total: number;
  /** False when there may be more than `total`. */
  totalIsExact: boolean;
  facets: Facets;
}

/** What every engine answers, in the same way: one contract suite runs against each. */
export interface SearchEngine {
  readonly name: 'MEILISEARCH' | 'POSTGRES';
  /**
   * @param keys the viewer's; without keys nothing is found
   * @param question the text of the query, where it has been read already
   */
  search(keys: readonly string[], query: SearchQuery, page: PageOfHits, question?: Question): Promise<EngineAnswer>;
}

export const nothing = (): EngineAnswer => ({
  hits: [],
  candidates: [],
  total: 0,
  totalIsExact: true,
  facets: noFacets(),
});

export const noFacets = (): Facets => Object.fromEntries(FACET_GROUPS.map((group) => [group, []])) as unknown as Facets;
