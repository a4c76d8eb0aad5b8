import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** Rows of each kind that are kept, at most; those that nobody asked for longest go first. */
const KEPT = 5_000;

/** A column of the number that a row is read under. */
export const DIRECTORY_EPOCH = '(select epoch from directory_epoch) as epoch';

/** Rows as they were at one number of `directory_epoch`. */
interface Read<Row> {
  rows: readonly Row[];
  epoch: string | undefined;
}

/** Takes the number off rows that were read with it. */
export function atEpoch<Row>(rows: readonly (Row & { epoch: string })[]): Read<Row> {
  return { rows: rows.map(({ epoch: _, ...row }) => row as Row), epoch: rows[0]?.epoch };
}

/** What is kept. */
type Kind = 'network' | 'person' | 'topic' | 'profession';

/**
 * Networks, people and the vocabulary as they stand on every page, kept in memory for exactly as long as the database says that none of
 * them has changed: triggers raise `directory_epoch` in the transaction that changes one, each request reads the number
 * together with its session, and what was kept under another number is not used. What a viewer may know of a row is
 * asked of each row each time, by the repositories.
 */
@Injectable()
export class Directory {
  private epoch = 0n;
  private readonly rows = { network: newest(), person: newest(), topic: newest(), profession: newest() };

  /**
   * @param epoch the number that the request has read; none reads from the database
   * @param load rows of these ids and the number they were read under, in one statement
   * @returns the rows that there are, in no order
   */
  async read<Row extends { id: string }>(
    kind: Kind,
    epoch: string | undefined,
    ids: readonly string[],
    load: (ids: readonly string[]) => Promise<Read<Row>>,
  ): Promise<readonly Row[]> {
    if (!this.reaches(epoch)) return (await load(ids)).rows;
    const rows: Row[] = [];
    const missing: string[] = [];
    for (const id of ids) {
      const row = this.kept<Row>(kind, epoch, id);
      if (row) rows.push(row);
      else missing.push(id);
    }
    if (missing.length === 0) return rows;
    const read = await load(missing);
    if (this.reaches(read.epoch)) for (const row of read.rows) this.rows[kind].set(row.id, Object.freeze(row));
    return [...rows, ...read.rows];
  }

  /** A row that is kept under this number; undefined where none is. */
  kept<Row>(kind: Kind, epoch: string | undefined, id: string): Row | undefined {
    return this.reaches(epoch) ? (this.rows[kind].get(id) as Row | undefined) : undefined;
  }

  /** Whether what is kept is of this number; a higher one empties it, for a lower one it is too new. */
  private reaches(epoch: string | undefined): boolean {
    if (epoch === undefined) return false;
    const asked = BigInt(epoch);
    if (asked > this.epoch) {
      this.epoch = asked;
      for (const rows of Object.values(this.rows)) rows.clear();
    }
    return asked === this.epoch;
  }
}

const newest = (): LRUCache<string, object> => new LRUCache<string, object>({ max: KEPT });
