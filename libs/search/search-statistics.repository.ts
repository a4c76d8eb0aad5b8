import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, Events, Log, tellEvents, type Tx } from '#platform';
import { AudienceCounts, type CountedAudience } from './audience-counts.js';
import type { CorpusStatistics } from './ranking/index.js';
import { AUDIENCE } from './audience.js';
import { READ_PASSAGES } from './passage-keys.js';
import { type CountedPassage, termChanges } from './term-counts.js';

const CHANGED = 'search.statistics';
const UNREAD = '-1';
/** At most this often, milliseconds: many changes come together. */
const PAUSE = 1_000;
/** An event may be missed while the connection is away. */
const REREAD = 60_000;

/**
 * How common each key is, kept in step with the passages by whoever writes them and held in memory by whoever ranks.
 * Numbers that weigh words against each other, and choose which of them may be missing: they order what a viewer finds, so
 * that each has those of what they may read (docs/adr/0011).
 */
@Injectable()
export class SearchStatistics implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly counts = new AudienceCounts();
  private changed = UNREAD;
  /** Changes that were announced and have yet to be read. */
  private unread = 0;
  private reading: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private again: NodeJS.Timeout | undefined;
  private silence: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly log: Log,
  ) {}

  /** @param keys a viewer's; without keys nothing is known */
  of(keys: readonly string[]): CorpusStatistics {
    return this.counts.of(keys);
  }

  /** Whether anything at all may hold a key; where something has just changed, it may. Only to ask for less in vain. */
  mayStand(key: string): boolean {
    return this.unread > 0 || this.changed === UNREAD || this.counts.holds(key);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.silence = this.events.on(CHANGED, () => this.soon());
    this.again = setInterval(() => this.soon(), REREAD).unref();
    await this.refresh();
  }

  onModuleDestroy(): Promise<void> {
    this.silence?.();
    clearTimeout(this.timer);
    clearInterval(this.again);
    return this.reading;
  }

  /** Counts what changes. Only in the projection's transaction, of which there is one at a time over all processes. */
  async change(tx: Tx, before: readonly CountedPassage[], after: readonly CountedPassage[]): Promise<void> {
    const changes = termChanges(before, after);
    if (changes.length === 0) return;
    const audiences = await tx.query<{ id: number; digest: string; changed: string }>(
      `with s as (
         update search_statistics set changed = changed + 1 where id = 1 returning changed
       ), given as (
         select g.*, s.changed from s, jsonb_to_recordset($1::jsonb)
           g(digest text, readers text[], "partReaders" text[], documents int, "titleLength" bigint, "bodyLength" bigint)
       ), known as (
         update search_audience a set documents = a.documents + g.documents, title_length = a.title_length + g."titleLength",
           body_length = a.body_length + g."bodyLength", changed = g.changed
         from given g where a.digest = g.digest returning a.id, a.digest, a.changed
       ), met as (
         insert into search_audience (digest, readers, part_readers, documents, title_length, body_length, changed)
         select g.digest, g.readers, g."partReaders", g.documents, g."titleLength", g."bodyLength", g.changed from given g
         where not exists (select 1 from search_audience a where a.digest = g.digest) returning id, digest, changed
       ) select * from known union all select * from met`,
      [
        JSON.stringify(
          changes.map(({ audience, documents, titleLength, bodyLength }) => ({
            ...audience,
            documents,
            titleLength,
            bodyLength,
          })),
        ),
      ],
      'search.audiences.change',
    );
    const ids = new Map(audiences.map(({ id, digest }) => [digest, id]));
    const terms = changes.flatMap(({ audience: { digest }, terms: by }) =>
      [...by].map(([term, documents]) => ({ term, audienceId: ids.get(digest)!, documents })),
    );
    await tx.query(
      `insert into search_term as t (term, audience_id, documents, changed)
       select term, audience_id, by, $4 from unnest($1::text[], $2::int[], $3::int[]) g(term, audience_id, by)
       on conflict (term, audience_id) do update set documents = t.documents + excluded.documents, changed = excluded.changed`,
      [
        terms.map(({ term }) => term),
        terms.map(({ audienceId }) => audienceId),
        terms.map(({ documents }) => documents),
        audiences[0]!.changed,
      ],
      'search.terms.change',
    );
    await tellEvents(tx, CHANGED, [{}]);
  }

  /** Counts everything anew. Only while nothing is projected. @returns in how many terms it differed */
  async recount(tx: Tx): Promise<{ items: number; terms: number }> {
    const [row] = await tx.query<{ changed: string }>(
      'update search_statistics set changed = changed + 1 where id = 1 returning changed',
    );
    const [counted] = await tx.query<{ items: number }>(
      `with held as (
         select a.digest, min(a.readers) as readers, min(a.part_readers) as part_readers,
           count(*) filter (where p.no = 0)::int as documents,
           coalesce(sum(${LENGTH('title_keys')}) filter (where no = 0), 0) as title,
           coalesce(sum(${LENGTH('keys')}) filter (where no < ${READ_PASSAGES}), 0) as body
         from search_passage p, ${AUDIENCE} where p.keys is not null group by a.digest
       ), emptied as (
         update search_audience a set documents = 0, title_length = 0, body_length = 0, changed = $1
         where (documents, title_length, body_length) <> (0, 0, 0) and not exists (select 1 from held h where h.digest = a.digest)
       ), written as (
         insert into search_audience as a (digest, readers, part_readers, documents, title_length, body_length, changed)
         select digest, readers, part_readers, documents, title, body, $1 from held
         on conflict (digest) do update set documents = excluded.documents, title_length = excluded.title_length,
           body_length = excluded.body_length, changed = excluded.changed
         where (a.documents, a.title_length, a.body_length) <> (excluded.documents, excluded.title_length, excluded.body_length)
       ) select coalesce(sum(documents), 0)::int as items from held`,
      [row!.changed],
    );
    const [differing] = await tx.query<{ terms: number }>(
      `with held as (
         select t.term, a.digest, count(distinct p.item_id)::int as documents from search_passage p, ${AUDIENCE},
           unnest(string_to_array(concat_ws(' ', p.title_keys, p.title_parts, p.heading_keys, p.heading_parts, p.keys, p.parts), ' ')) t(term)
         where p.keys is not null and t.term <> '' group by t.term, a.digest
       ), named as (
         select h.term, a.id as audience_id, h.documents from held h join search_audience a using (digest)
       ), differing as (
         select term, audience_id, coalesce(h.documents, 0) as documents from named h full join search_term t using (term, audience_id)
         where coalesce(h.documents, 0) <> coalesce(t.documents, 0)
       ), written as (
         insert into search_term as t (term, audience_id, documents, changed) select term, audience_id, documents, $1 from differing
         on conflict (term, audience_id) do update set documents = excluded.documents, changed = excluded.changed returning 1
       ) select count(*)::int as terms from written`,
      [row!.changed],
    );
    await tellEvents(tx, CHANGED, [{}]);
    return { items: counted!.items, terms: differing!.terms };
  }

  /** Reads what has changed since the last time. */
  refresh(): Promise<void> {
    this.unread++;
    this.reading = this.reading.then(() => this.read()).finally(() => this.unread--);
    return this.reading;
  }

  private soon(): void {
    if (!this.timer) this.unread++;
    this.timer ??= setTimeout(() => {
      this.unread--;
      this.timer = undefined;
      void this.refresh();
    }, PAUSE).unref();
  }

  private async read(): Promise<void> {
    try {
      const [row] = await this.database.query<{ changed: string }>(
        'select changed from search_statistics where id = 1 and changed > $1',
        [this.changed],
      );
      if (!row) return;
      const audiences = await this.database.query<CountedAudience>(
        `select id, readers, part_readers as "partReaders", documents, title_length::float8 as "titleLength",
           body_length::float8 as "bodyLength" from search_audience where changed > $1`,
        [this.changed],
      );
      const terms = await this.database.query<{ term: string; audienceId: number; documents: number }>(
        'select term, audience_id as "audienceId", documents from search_term where changed > $1',
        [this.changed],
      );
      for (const audience of audiences) this.counts.setAudience(audience);
      for (const { term, audienceId, documents } of terms) this.counts.setTerm(term, audienceId, documents);
      this.changed = row.changed;
    } catch (error) {
      this.log.warn({ err: error }, 'search: the statistics could not be read, the earlier ones hold');
    }
  }
}

/** How many keys a column of keys holds. */
const LENGTH = (column: string): string => `cardinality(string_to_array(nullif(${column}, ''), ' '))`;
