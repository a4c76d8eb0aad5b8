import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Tx } from '#platform';

/**
 * Lets nothing that runs inside a transaction ask for a connection beside it. As many such transactions as the pool has
 * connections wait for each other for ever, and one that holds a lock may wait for whoever waits for that lock. Which of them
 * meet is chance; here every one that a test passes through is found.
 * @returns throws what was found, for jobs are tried again and swallow it
 */
export function forbidStatementsPastTransactions(database: Database): () => void {
  const within = new AsyncLocalStorage<{ open: boolean }>();
  let found: Error | undefined;
  const assertOutside = (): void => {
    if (!within.getStore()?.open) return;
    found ??= new Error('inside a transaction its own connection is asked, not another');
    throw found;
  };
  const { pool } = database;
  const transaction = database.transaction.bind(database);
  const query = database.query.bind(database);
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => unknown;
  Object.assign(database, {
    transaction: <Result>(work: (tx: Tx) => Promise<Result>) =>
      transaction((tx) => {
        const unit = { open: true };
        return within.run(unit, () => work(tx)).finally(() => (unit.open = false));
      }),
    // Asked here too, for statements that share a connection ask for none.
    query: async (...args: Parameters<Database['query']>) => {
      assertOutside();
      return query(...args);
    },
  });
  Object.assign(pool, {
    connect: (...args: unknown[]) => {
      assertOutside();
      return connect(...args);
    },
  });
  return () => {
    if (found) throw found;
  };
}
