import pg from 'pg';
import type { TestApp } from './app.js';
import { until } from './until.js';

/**
 * Two that meet: lets `first` come as far as a lock that is held, then `second` as far as it can, and lets go. The moment is
 * held by the lock, not by luck.
 * @param lock a statement that takes it
 */
export async function inOrder<First, Second>(
  { database, databaseUrl }: Pick<TestApp, 'database' | 'databaseUrl'>,
  lock: string,
  first: () => PromiseLike<First>,
  second: () => PromiseLike<Second>,
): Promise<[First, Second]> {
  const waiting = async (count: number): Promise<boolean> => {
    const [row] = await database.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return row!.count >= count;
  };
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(lock);
    // A request is sent when it is waited for, not when it is made.
    const one = Promise.resolve(first());
    await until('the first waits', () => waiting(1));
    const two = Promise.resolve(second());
    await until('the second waits too', () => waiting(2));
    await holder.query('commit');
    return await Promise.all([one, two]);
  } finally {
    await holder.end();
  }
}
