import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { SharedConnections } from './shared-connections.js';

/**
 * Where a statement can be sent: the pool, or one transaction. A named statement is parsed and planned once per
 * connection, so only what is found by ids or another key gets a name, never what searches by a viewer's keys. Outside
 * transactions named statements share connections, and so are to be short.
 */
export interface Sql {
  query<Row = Record<string, unknown>>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>;
}

/**
 * One unit of work: what is written in it is seen by others together or not at all.
 * It is passed explicitly, so that a reader sees which statements belong together (docs/adr/0003). Statements that do not
 * wait for each other are sent together and done in the order in which they were given.
 */
export interface Tx extends Sql {
  /** Runs after the commit; a fault in it is logged, never thrown, for the work is already done. */
  afterCommit(action: () => void | Promise<void>): void;
}

@Injectable()
export class Database implements Sql {
  private shared: SharedConnections | undefined;

  constructor(@InjectDataSource() readonly source: DataSource) {}

  /** A read outside any unit of work, on any connection of the pool. */
  async query<Row = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
    name?: string,
  ): Promise<Row[]> {
    const statement = { text, values: values as unknown[] };
    const { rows } = await (name
      ? (this.shared ??= new SharedConnections(this.pool)).query({ ...statement, name })
      : this.pool.query(statement));
    return rows as Row[];
  }

  /** Runs `work` in one transaction; commits when it returns, rolls back when it throws. */
  async transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    const followUps: (() => void | Promise<void>)[] = [];
    let result: Result;
    let broken: Error | undefined;
    const lost = (fault: Error): void => void (broken = fault);
    client.on('error', lost);
    try {
      // Sent, not waited for: the first statement follows on its heels.
      const begun = client.query('begin');
      begun.catch(() => undefined);
      result = await work({
        query: async <Row>(text: string, values: readonly unknown[] = [], name?: string) =>
          (await client.query({ text, values: values as unknown[], ...(name ? { name } : {}) })).rows as Row[],
        afterCommit: (action) => void followUps.push(action),
      });
      await begun;
      const { command } = await client.query('commit');
      // What PostgreSQL answers where a statement had failed and the failure was swallowed.
      if (command !== 'COMMIT') throw new Error('the transaction was rolled back: a statement in it had failed');
    } catch (error) {
      await client.query('rollback').catch(lost);
      throw error;
    } finally {
      client.off('error', lost);
      client.release(broken);
    }
    for (const action of followUps)
      await Promise.resolve()
        .then(action)
        .catch(() => undefined);
    return result;
  }

  /** How large it is, in bytes, and which PostgreSQL it is. */
  async figures(): Promise<{ bytes: number; version: string }> {
    const [row] = await this.query<{ bytes: number; version: string }>(
      `select pg_database_size(current_database())::float8 as bytes, current_setting('server_version') as version`,
    );
    return row!;
  }

  /** The pool beneath TypeORM, for LISTEN and for statements that need no entity. */
  get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}

/** Whether an error is PostgreSQL's "unique_violation" (SQLSTATE 23505), on this constraint if one is named. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const fault = error as { code?: string; constraint?: string; driverError?: { code?: string; constraint?: string } };
  const code = fault?.code ?? fault?.driverError?.code;
  const name = fault?.constraint ?? fault?.driverError?.constraint;
  return code === '23505' && (constraint === undefined || name === constraint);
}
