import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { until } from '../../tests/support/until.js';
import { SharedConnections } from './shared-connections.js';

describe('statements that share connections', () => {
  let t: TestApp;
  let pool: Pool;
  let shared: SharedConnections;

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api', SEARCH_ENGINE: 'postgres' });
    pool = t.database.pool;
    // What comes together does so however slow the machine is just now.
    shared = new SharedConnections(pool, 60_000);
  });
  afterAll(() => t?.close());

  const ask = async <Value>(connections: SharedConnections, text: string, ...values: unknown[]): Promise<Value> =>
    (await connections.query({ text: `select ${text} as value`, values, name: `shared: ${text}` })).rows[0]
      .value as Value;
  const connection = (of = shared) => ask<number>(of, 'pg_backend_pid()');
  const sleep = (seconds: number) => ask<number>(shared, 'pg_backend_pid() from pg_sleep($1::float8)', seconds);
  const allGivenBack = () => until('all are given back', () => pool.idleCount === pool.totalCount);

  it('go through one when they come together, and are answered each with its own', async () => {
    const asked = Array.from({ length: 8 }, (_, n) => n);
    expect(await Promise.all(asked.map((n) => ask(shared, '$1::int', n)))).toEqual(asked);
    expect(new Set(await Promise.all(asked.map(() => connection()))).size).toBe(1);
    await allGivenBack();
  });

  it('go through further ones when they are many', async () => {
    const used = await Promise.all(Array.from({ length: 25 }, () => connection()));
    expect(new Set(used).size).toBe(3);
    await allGivenBack();
  });

  it('fail by themselves, and leave their connection as it is', async () => {
    const used = await connection();
    const [before, wrong, after] = await Promise.allSettled([
      ask(shared, '$1::int', 1),
      ask(shared, '1 / $1::int', 0),
      ask(shared, '$1::int', 3),
    ]);
    expect(wrong).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect([before, after]).toMatchObject([{ value: 1 }, { value: 3 }]);
    await allGivenBack();
    expect(await connection()).toBe(used);
    await allGivenBack();
  });

  it('do not wait behind one that takes long', async () => {
    const impatient = new SharedConnections(pool);
    const holder = await pool.connect();
    try {
      await holder.query('select pg_advisory_lock(1)');
      const slow = ask<number>(impatient, 'pg_backend_pid() from pg_advisory_lock($1::int)', 1);
      await until('it has waited for longer than others are to', async () => {
        const { rows } = await holder.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'
             and query_start < clock_timestamp() - interval '20 milliseconds'`,
        );
        return rows.length === 1;
      });
      const other = await connection(impatient);
      await holder.query('select pg_advisory_unlock(1)');
      expect(other).not.toBe(await slow);
    } finally {
      await holder.query('select pg_advisory_unlock_all()');
      holder.release();
    }
    await allGivenBack();
  });

  it('are lost with their connection, and the next ones are not', async () => {
    const before = await connection();
    const lost = Promise.allSettled([sleep(5), connection()]);
    await until('it sleeps', async () => {
      const { rows } = await pool.query('select 1 from pg_stat_activity where pid = $1 and wait_event = $2', [
        before,
        'PgSleep',
      ]);
      return rows.length === 1;
    });
    await pool.query('select pg_terminate_backend($1)', [before]);
    expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await connection()).not.toBe(before);
    await allGivenBack();
  });

  it('tell it where there is no connection to be had', async () => {
    const nowhere = new SharedConnections(new (pool.constructor as typeof Pool)({ host: '127.0.0.1', port: 9 }));
    const asked = [1, 2].map((n) => nowhere.query({ text: 'select $1', values: [n], name: 'nowhere' }));
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected');
    await expect(nowhere.query({ text: 'select 1', name: 'nowhere' })).rejects.toThrow();
  });
});
