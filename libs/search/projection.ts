import { Injectable } from '@nestjs/common';
import { Database, Log, type Tx } from '#platform';
import { Indexables } from './indexable.js';
import { OutboxQueue, type OutboxRow } from './outbox.queue.js';
import { PassageRepository } from './passage.repository.js';

/** One projection at a time over all processes: two that read the same item could write in the other order. */
const LOCK = 7463010;
const BATCH = 200;

/** Turns what the outbox refers to into rows of `search_passage`. Whoever needs them current does it. */
@Injectable()
export class Projection {
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly queue: OutboxQueue,
    private readonly indexables: Indexables,
    private readonly passages: PassageRepository,
    private readonly log: Log,
  ) {}

  /** Projects these rows; what fails by itself is put off without stopping the others. @returns the rows that are done */
  async project(rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
    const done: OutboxRow[] = [];
    for (let from = 0; from < rows.length; from += BATCH)
      done.push(...(await this.attempt(rows.slice(from, from + BATCH))));
    return done;
  }

  /**
   * Makes the rows current before they are read: everything for a search in PostgreSQL, what narrows for any search.
   * Bounded, and never fails the reader: the scope of the hits does not depend on it.
   */
  async catchUp(options: { narrowing: boolean; most: number }): Promise<void> {
    try {
      for (let done = 0; done < options.most;) {
        const rows = await this.queue.unprojected({ limit: BATCH, narrowing: options.narrowing });
        if (rows.length === 0) return;
        await this.attempt(rows);
        done += rows.length;
      }
    } catch (error) {
      this.log.warn({ err: error }, 'search: the passages could not be brought up to date');
    }
  }

  /** Items that something is to be taken away of, which the rows do not know yet. */
  async waiting(): Promise<string[]> {
    // Of a kind that only another version knows there is nothing to be shown.
    const rows = (await this.queue.narrowing()).filter(({ kind }) => this.indexables.knows(kind));
    return this.indexables.itemIdsOf(rows, this.database);
  }

  /** While nothing is projected: one at a time in this process, so that waiting costs no connections; then one over all. */
  alone<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const run = this.running.then(() =>
      this.database.transaction(async (tx) => {
        await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
        return work(tx);
      }),
    );
    this.running = run.catch(() => undefined);
    return run;
  }

  private async attempt(rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
    try {
      await this.alone((tx) => this.write(tx, rows));
      return [...rows];
    } catch (error) {
      if (isOutage(error)) throw error;
      if (rows.length === 1) {
        await this.queue.failed(rows[0]!, error);
        return [];
      }
      const middle = Math.ceil(rows.length / 2);
      return [...(await this.attempt(rows.slice(0, middle))), ...(await this.attempt(rows.slice(middle)))];
    }
  }

  private async write(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    const ids = await this.indexables.itemIdsOf(rows, tx);
    await this.passages.replace(tx, ids, await this.indexables.source.documentsOf(ids, tx));
    await this.queue.markProjected(tx, rows);
  }
}

/** The database itself is away (SQLSTATE 08, 57, 53) or the connection broke: no row is to blame. */
function isOutage(error: unknown): boolean {
  const code = String(
    (error as { code?: unknown })?.code ?? (error as { driverError?: { code?: unknown } })?.driverError?.code ?? '',
  );
  return (
    /^(08|53|57)/.test(code) ||
    /^E[A-Z]+$/.test(code) ||
    /Connection terminated|connection/i.test((error as Error)?.message ?? '')
  );
}
