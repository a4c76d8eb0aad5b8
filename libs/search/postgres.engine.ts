import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { MAX_HITS } from './index-schema.js';
import { anyOf, lexeme, PASSAGE_SCOPE } from './candidate.repository.js';
import {
  type EngineAnswer,
  FACET_GROUPS,
  type FacetGroup,
  noFacets,
  nothing,
  type PageOfHits,
  type SearchEngine,
  type SearchQuery,
} from './query.js';
import { type Question, QuestionReader } from './question.reader.js';

/** More candidates than this are not ranked: the answer must come in time even for a word that everything holds. */
const MOST_CANDIDATES = 20_000;

/** More words than this make a query slower and no better. */
const MOST_KEYS = 60;

const FACET_SQL: Record<FacetGroup, string> = {
  kinds: 'array[c.kind]',
  networks: 'c.network_ids::text[]',
  federations: 'array[c.federation_id::text]',
  topics: 'c.topic_ids::text[]',
  professions: 'c.professions',
  documentTypes: 'array[c.document_type]',
  years: "array[extract(year from c.at at time zone 'UTC')::int::text]",
};

/** Full text search in PostgreSQL over the same passages, for when there is no Meilisearch. */
@Injectable()
export class PostgresEngine implements SearchEngine {
  readonly name = 'POSTGRES';

  constructor(
    private readonly database: Database,
    private readonly reader: QuestionReader,
  ) {}

  /**
   * One statement: candidates in the scope and with every filter that is not a facet's, one row an item with which
   * facet filters it passes; hits pass all of them, a group's counts all but its own.
   */
  async search(
    keys: readonly string[],
    query: SearchQuery,
    { offset, limit, facets, candidates = 0 }: PageOfHits,
    question: Question = this.reader.read(query.text, keys),
  ): Promise<EngineAnswer> {
    if (keys.length === 0) return nothing();
    const most = Math.max(limit, candidates);
    const values: unknown[] = [keys];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const where = [PASSAGE_SCOPE];
    const words = wanted(question, add);
    if (words) where.push('p.document @@ w.query');
    else where.push('p.no = 0');
    if (query.states?.length) where.push(`p.state = any(${add(query.states)}::text[])`);
    if (query.without?.size) where.push(`p.item_id <> all(${add([...query.without])}::uuid[])`);
    if (query.from) where.push(`p.at >= ${add(query.from)}`);
    if (query.to) where.push(`p.at <= ${add(query.to)}`);
    const passes = new Map<FacetGroup, string>();
    const narrow = (group: FacetGroup, chosen: readonly string[] | undefined): void => {
      if (chosen && chosen.length > 0)
        passes.set(group, `coalesce(${FACET_SQL[group]} && ${add(chosen)}::text[], false)`);
    };
    narrow('kinds', query.kinds);
    narrow('networks', query.networkIds);
    narrow('federations', query.federationIds);
    narrow('topics', query.topicIds);
    narrow('professions', query.professions);
    narrow('documentTypes', query.documentTypes);
    const all = (but?: FacetGroup): string =>
      [...passes]
        .filter(([group]) => group !== but)
        .map(([, condition]) => condition)
        .join(' and ') || 'true';
    const rank = words ? 'ts_rank(p.document, w.query, 1) * (case when p.accepted then 1.1 else 1 end)' : '0';
    const order =
      query.sort === 'newest' || !words
        ? 'c.at desc, c.item_id desc'
        : 'c.rank desc, c.helpful desc, c.at desc, c.item_id desc';
    const counts = facets.map(
      (group) =>
        `select '${group}' as part, v as value, count(*)::int as count, 0 as place from items c, unnest(${FACET_SQL[group]}) v where v is not null and ${all(group)} group by v`,
    );
    const rows = await this.database.query<{ part: string; value: string; count: number; place: string }>(
      `with found as (
         select p.id, p.item_id, p.no, p.kind, p.network_ids, p.federation_id, p.topic_ids, p.professions, p.document_type, p.at, p.helpful, ${rank} as rank
         from search_passage p ${words ? `cross join (select ${words} as query) w` : ''}
         where ${where.join(' and ')} limit ${MOST_CANDIDATES}
       ), items as materialized (
         select distinct on (f.item_id) f.* from found f order by f.item_id, f.rank desc, f.no
       ), hits as materialized (
         select c.id, row_number() over (order by ${order}) as place from items c where ${all()}
       )
       select 'total' as part, '' as value, (select count(*) from hits)::int as count, (select count(*) from found) as place
       union all select 'hit', id, 0, place from hits where place > ${add(offset)} and place <= ${add(offset + most)}
       ${counts.map((statement) => `union all (${statement} order by count(*) desc, v limit 200)`).join('\n')}`,
      values,
    );
    const answer = noFacets();
    for (const { part, value, count } of rows)
      if (FACET_GROUPS.includes(part as FacetGroup)) answer[part as FacetGroup].push({ value, count });
    const totals = rows.find(({ part }) => part === 'total');
    const total = totals?.count ?? 0;
    const hits = rows.filter(({ part }) => part === 'hit').sort((a, b) => Number(a.place) - Number(b.place));
    const found = hits.map(({ value }) => ({ itemId: value.slice(0, 36), passageId: value }));
    return {
      hits: found.slice(0, limit),
      candidates: found.slice(0, candidates),
      total: Math.min(total, MAX_HITS),
      totalIsExact: total < MAX_HITS && Number(totals?.place ?? 0) < MOST_CANDIDATES,
      facets: answer,
    };
  }
}

/** The search as a tsquery: any of the words or what they may mean, all of the phrases, none of what is not wanted. */
function wanted(question: Question, add: (value: unknown) => string): string | undefined {
  const { any, phrases, refused } = question;
  const whole = [
    ...(any.length > 0 ? [`to_tsquery('simple', ${add(anyOf(question, MOST_KEYS))})`] : []),
    ...phrases.map((phrase) => `phraseto_tsquery('swedish', ${add(phrase)})`),
    ...refused.map((key) => `!!to_tsquery('simple', ${add(lexeme(key))})`),
  ];
  return whole.length > 0 ? `(${whole.join(' && ')})` : undefined;
}
