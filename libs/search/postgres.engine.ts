import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { TextAnalysis } from './analysis.port.js';
import { MAX_HITS } from './index-schema.js';
import { PASSAGE_SCOPE } from './passage.repository.js';
import {
  type EngineAnswer,
  FACET_GROUPS,
  type FacetGroup,
  noFacets,
  type PageOfHits,
  type SearchEngine,
  type SearchQuery,
} from './query.js';

/** More candidates than this are not ranked: the answer must come in time even for a word that everything holds. */
const MOST_CANDIDATES = 20_000;

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
    private readonly analysis: TextAnalysis,
  ) {}

  /**
   * One statement: candidates in the scope and with every filter that is not a facet's, one row an item with which
   * facet filters it passes; hits pass all of them, a group's counts all but its own.
   */
  async search(
    keys: readonly string[],
    query: SearchQuery,
    { offset, limit, facets }: PageOfHits,
  ): Promise<EngineAnswer> {
    if (keys.length === 0) return { hits: [], total: 0, totalIsExact: true, facets: noFacets() };
    const values: unknown[] = [keys];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const where = [PASSAGE_SCOPE];
    const wanted = this.wanted(query.text, add);
    if (wanted) where.push('p.document @@ w.query');
    else where.push('p.no = 0');
    if (query.states?.length) where.push(`p.state = any(${add(query.states)}::text[])`);
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
    const rank = wanted ? 'ts_rank(p.document, w.query, 1) * (case when p.accepted then 1.1 else 1 end)' : '0';
    const order =
      query.sort === 'newest' || !wanted
        ? 'c.at desc, c.item_id desc'
        : 'c.rank desc, c.helpful desc, c.at desc, c.item_id desc';
    const counts = facets.map(
      (group) =>
        `select '${group}' as part, v as value, count(*)::int as count, 0 as place from items c, unnest(${FACET_SQL[group]}) v where v is not null and ${all(group)} group by v`,
    );
    const rows = await this.database.query<{ part: string; value: string; count: number; place: string }>(
      `with found as (
         select p.id, p.item_id, p.no, p.kind, p.network_ids, p.federation_id, p.topic_ids, p.professions, p.document_type, p.at, p.helpful, ${rank} as rank
         from search_passage p ${wanted ? `cross join (select ${wanted} as query) w` : ''}
         where ${where.join(' and ')} limit ${MOST_CANDIDATES}
       ), items as materialized (
         select distinct on (f.item_id) f.* from found f order by f.item_id, f.rank desc, f.no
       ), hits as materialized (
         select c.id, row_number() over (order by ${order}) as place from items c where ${all()}
       )
       select 'total' as part, '' as value, (select count(*) from hits)::int as count, (select count(*) from found) as place
       union all select 'hit', id, 0, place from hits where place > ${add(offset)} and place <= ${add(offset + limit)}
       ${counts.map((statement) => `union all (${statement} order by count(*) desc, v limit 200)`).join('\n')}`,
      values,
    );
    const answer = noFacets();
    for (const { part, value, count } of rows)
      if (FACET_GROUPS.includes(part as FacetGroup)) answer[part as FacetGroup].push({ value, count });
    const totals = rows.find(({ part }) => part === 'total');
    const total = totals?.count ?? 0;
    const hits = rows.filter(({ part }) => part === 'hit').sort((a, b) => Number(a.place) - Number(b.place));
    return {
      hits: hits.map(({ value }) => ({ itemId: value.slice(0, 36), passageId: value })),
      total: Math.min(total, MAX_HITS),
      totalIsExact: total < MAX_HITS && Number(totals?.place ?? 0) < MOST_CANDIDATES,
      facets: answer,
    };
  }

  async titles(keys: readonly string[], text: string, limit: number): Promise<string[]> {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (keys.length === 0 || words.length === 0) return [];
    const typed = words
      .slice(0, 10)
      .map((word, index) => (index === words.length - 1 ? `'${word}':*AC` : `'${word}':AC`))
      .join(' & ');
    const rows = await this.database.query<{ itemId: string }>(
      `select p.item_id as "itemId" from search_passage p, to_tsquery('simple', $2) q
       where ${PASSAGE_SCOPE} and p.no = 0 and p.document @@ q order by p.helpful desc, p.at desc limit $3`,
      [keys, typed, limit],
    );
    return rows.map(({ itemId }) => itemId);
  }

  /** The search as a tsquery: any of the words, all of the phrases, none of what is not wanted. */
  private wanted(text: string, add: (value: unknown) => string): string | undefined {
    const { terms, phrases, excluded } = this.analysis.query(text);
    const any: string[] = [];
    if (terms.length > 0) {
      const words = terms.slice(0, 20).map(({ start, end }) => text.trim().slice(start, end));
      any.push(`websearch_to_tsquery('swedish', ${add(words.map((word) => `"${word}"`).join(' or '))})`);
      const keys = terms.slice(0, 20).flatMap((term) => [...term.keys, ...term.parts, term.folded]);
      any.push(
        `to_tsquery('simple', ${add([...new Set(keys)].map((key) => `'${key.replaceAll(/['\\]/g, ' ')}':D`).join(' | '))})`,
      );
    }
    const required = phrases.map((phrase) => `phraseto_tsquery('swedish', ${add(phrase.text)})`);
    const refused = excluded.map(
      ({ keys }) => `!!to_tsquery('simple', ${add(`'${keys[0]!.replaceAll(/['\\]/g, ' ')}'`)})`,
    );
    const whole = [...(any.length > 0 ? [`(${any.join(' || ')})`] : []), ...required, ...refused];
    return whole.length > 0 ? `(${whole.join(' && ')})` : undefined;
  }
}
