import { Injectable } from '@nestjs/common';
import { Database, Log, type Sql, type Tx } from '#platform';

/** A row of the outbox that is being worked on. */
export interface OutboxRow {
  id: string;
  kind: string;
  ref: string;
  projected: boolean;
  attempts: number;
}

/** After so many failures a row is parked: kept, counted and told of, and left alone until the next drift check. */
export const MAX_ATTEMPTS = 8;

const READY = `due_at <= now() and attempts < ${MAX_ATTEMPTS}`;
/** Changes that take away from somebody and have yet to be projected, those that failed too. */
const NARROWING = 'from search_outbox where not projected and narrowing';
export const NARROWING_WAITS = `exists (select 1 ${NARROWING})`;
/** The same, and those that Meilisearch has yet to be told of. */
export const NARROWING_UNTOLD = 'exists (select 1 from search_outbox where narrowing)';
const ORDER = 'order by narrowing desc, id';
const COLUMNS = 'id, kind, ref, projected, attempts';

/** The reading side of the outbox. Claiming is reading: one process relays, and what it did not finish is still there. */
@Injectable()
export class OutboxQueue {
  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** The next rows, what takes something away from somebody first. */
  next(limit: number): Promise<OutboxRow[]> {
    return this.database.query<OutboxRow>(
      `select ${COLUMNS} from search_outbox where ${READY} ${ORDER} limit $1`,
      [limit],
      'outbox.next',
    );
  }

  /** Rows that no process has projected yet. */
  unprojected({ limit, narrowing }: { limit: number; narrowing: boolean }): Promise<OutboxRow[]> {
    const text = `select ${COLUMNS} from search_outbox where not projected and ${READY} ${narrowing ? 'and narrowing' : ''} ${ORDER} limit $1`;
    return this.database.query<OutboxRow>(text, [limit], narrowing ? 'outbox.narrowing' : 'outbox.unprojected');
  }

  /** What takes away from somebody and no process has projected yet, those that failed too. */
  narrowing(): Promise<Pick<OutboxRow, 'kind' | 'ref'>[]> {
    return this.database.query(`select distinct kind, ref ${NARROWING}`, [], 'outbox.waiting');
  }

  async markProjected(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
    await tx.query(
      'update search_outbox set projected = true where id = any($1)',
      [rows.map(({ id }) => id)],
      'outbox.projected',
    );
  }

  /** Exactly these rows are done. */
  async finish(sql: Sql, rows: readonly OutboxRow[]): Promise<void> {
    if (rows.length > 0)
      await sql.query('delete from search_outbox where id = any($1)', [rows.map(({ id }) => id)], 'outbox.finish');
  }

  /** This row failed by itself: it is tried again later, ever later, and then parked. */
  async failed(row: OutboxRow, error: unknown): Promise<void> {
    const fault = nameOf(error);
    await this.database.query(
      `update search_outbox set attempts = attempts + 1, fault = $2, due_at = now() + least(power(2, attempts), 600) * interval '1 second' where id = $1`,
      [row.id, fault],
    );
    const parked = row.attempts + 1 >= MAX_ATTEMPTS;
    const fields = { outboxId: row.id, kind: row.kind, ref: row.ref, attempts: row.attempts + 1, fault };
    if (parked) this.log.error(fields, 'search: a change is parked; it is not in the index');
    else this.log.warn(fields, 'search: a change could not be indexed, trying again later');
  }

  /** Whether everything appended up to this row has been done, or has failed by itself. */
  async drainedTo(mark: string): Promise<boolean> {
    return (
      (await this.database.query('select 1 from search_outbox where id <= $1 and attempts = 0 limit 1', [mark]))
        .length === 0
    );
  }

  async lastId(): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      'select coalesce(max(id), 0)::text as id from search_outbox',
    );
    return row!.id;
  }

  /** Seconds that the oldest row has waited, parked ones aside, and how many wait and are parked. */
  async figures(): Promise<{ oldest: number; waiting: number; parked: number }> {
    const [row] = await this.database.query<{ oldest: number; waiting: number; parked: number }>(
      `select coalesce(extract(epoch from now() - min(created_at) filter (where attempts < ${MAX_ATTEMPTS})), 0)::float8 as oldest,
              count(*) filter (where attempts < ${MAX_ATTEMPTS})::int as waiting, count(*) filter (where attempts >= ${MAX_ATTEMPTS})::int as parked
       from search_outbox`,
    );
    return row!;
  }
}

/** What failed, without a word of what it failed on. */
function nameOf(error: unknown): string {
  const { name = 'Error', code } = (error ?? {}) as { name?: string; code?: string };
  return code ? `${name} ${code}` : name;
}
