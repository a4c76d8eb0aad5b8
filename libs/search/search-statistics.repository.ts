import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, Events, Log, tellEvents, type Tx } from '#platform';
import type { CorpusStatistics } from './ranking/index.js';
import { type CountedPassage, termChanges } from './term-counts.js';

const CHANGED = 'search.statistics';
/** At most this often, milliseconds: many changes come together. */
const PAUSE = 1_000;

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
  private changed = '-1';
  private reading: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private silence: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly log: Log,
  ) {}

  documentsWith(key: string): number {
    return this.frequencies.get(key) ?? 0;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.silence = this.events.on(CHANGED, () => this.soon());
    await this.refresh();
  }

  onModuleDestroy(): Promise<void> {
    this.silence?.();
    clearTimeout(this.timer);
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

  /** Reads what has changed since the last time. */
  refresh(): Promise<void> {
    this.reading = this.reading.then(() => this.read());
    return this.reading;
  }

  private soon(): void {
    this.timer ??= setTimeout(() => {
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

interface Row {
  documents: number;
  titleLength: string;
  bodyLength: string;
  changed: string;
}

const average = (sum: string, { documents }: Row): number => Math.max(1, Number(sum) / Math.max(1, documents));
