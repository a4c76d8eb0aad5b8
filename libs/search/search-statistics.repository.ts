import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, Events, Log, tellEvents, type Tx } from '#platform';
import { READ_PASSAGES } from './passage-keys.js';
import type { CorpusStatistics } from './ranking/index.js';
import { type CountedPassage, termChanges } from './term-counts.js';

const CHANGED = 'search.statistics';
const UNREAD = '-1';
/** At most this often, milliseconds: many changes come together. */
const PAUSE = 1_000;
/** An event may be missed while the connection is away. */
const REREAD = 60_000;

/**
 * How common each key is over all items, kept in step with the passages by whoever writes them and held in memory by
 * whoever ranks. Numbers that weigh words against each other, shown to nobody: what a viewer finds never depends on
 * whether a word stands in something that they may not read.
 */
@Injectable()
export class SearchStatistics implements CorpusStatistics, OnApplicationBootstrap, OnModuleDestroy {
  documents = 0;
  averageLength = { title: 1, body: 1 };
  private readonly frequencies = new Map<string, number>();
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

  documentsWith(key: string): number {
    return this.frequencies.get(key) ?? 0;
  }

  /** Whether anything may hold a key; where something has just changed, it may. */
  mayStand(key: string): boolean {
    return this.unread > 0 || this.changed === UNREAD || this.frequencies.has(key);
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
    const { documents, titleLength, bodyLength, terms } = termChanges(before, after);
    if (documents === 0 && titleLength === 0 && bodyLength === 0 && terms.size === 0) return;
    const [row] = await tx.query<{ changed: string }>(
      `update search_statistics set documents = documents + $1, title_length = title_length + $2,
         body_length = body_length + $3, changed = changed + 1 where id = 1 returning changed`,
      [documents, titleLength, bodyLength],
      'search.statistics.change',
    );
    await tx.query(
      `insert into search_term as t (term, documents, changed) select term, by, $3 from unnest($1::text[], $2::int[]) g(term, by)
       on conflict (term) do update set documents = t.documents + excluded.documents, changed = excluded.changed`,
      [[...terms.keys()], [...terms.values()], row!.changed],
      'search.terms.change',
    );
    await tellEvents(tx, CHANGED, [{}]);
  }

  /** Counts everything anew. Only while nothing is projected. @returns in how many terms it differed */
  async recount(tx: Tx): Promise<{ items: number; terms: number }> {
    const [row] = await tx.query<{ changed: string; items: number }>(
      `update search_statistics s set changed = changed + 1, documents = c.documents, title_length = c.title, body_length = c.body
       from (select count(*) filter (where no = 0)::int as documents,
               coalesce(sum(${LENGTH('title_keys')}) filter (where no = 0), 0) as title,
               coalesce(sum(${LENGTH('keys')}) filter (where no < ${READ_PASSAGES}), 0) as body
             from search_passage where keys is not null) c
       where s.id = 1 returning s.changed, s.documents as items`,
    );
    const differing = await tx.query<{ terms: number }>(
      `with held as (
         select t.term, count(distinct p.item_id)::int as documents from search_passage p,
           unnest(string_to_array(concat_ws(' ', p.title_keys, p.title_parts, p.heading_keys, p.heading_parts, p.keys, p.parts), ' ')) t(term)
         where p.keys is not null and t.term <> '' group by t.term
       ), differing as (
         select term, coalesce(h.documents, 0) as documents from held h full join search_term t using (term)
         where h.documents is distinct from t.documents and coalesce(h.documents, 0) <> coalesce(t.documents, 0)
       ), written as (
         insert into search_term as t (term, documents, changed) select term, documents, $1 from differing
         on conflict (term) do update set documents = excluded.documents, changed = excluded.changed returning 1
       ) select count(*)::int as terms from written`,
      [row!.changed],
    );
    await tellEvents(tx, CHANGED, [{}]);
    return { items: row!.items, terms: differing[0]!.terms };
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
      const [row] = await this.database.query<Row>(
        'select documents, title_length as "titleLength", body_length as "bodyLength", changed from search_statistics where id = 1',
      );
      if (!row || row.changed === this.changed) return;
      const terms = await this.database.query<{ term: string; documents: number }>(
        'select term, documents from search_term where changed > $1',
        [this.changed],
      );
      for (const { term, documents } of terms) {
        if (documents > 0) this.frequencies.set(term, documents);
        else this.frequencies.delete(term);
      }
      this.documents = row.documents;
      this.averageLength = { title: average(row.titleLength, row), body: average(row.bodyLength, row) };
      this.changed = row.changed;
    } catch (error) {
      this.log.warn({ err: error }, 'search: the statistics could not be read, the earlier ones hold');
    }
  }
}

/** How many keys a column of keys holds. */
const LENGTH = (column: string): string => `cardinality(string_to_array(nullif(${column}, ''), ' '))`;

interface Row {
  documents: number;
  titleLength: string;
  bodyLength: string;
  changed: string;
}

const average = (sum: string, { documents }: Row): number => Math.max(1, Number(sum) / Math.max(1, documents));
