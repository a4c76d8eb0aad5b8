import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { databaseOptions } from '#platform';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';

async function withSource<Result>(url: string, work: (source: DataSource) => Promise<Result>): Promise<Result> {
  const source = new DataSource(databaseOptions({ DATABASE_URL: url, DATABASE_POOL: 2 }, entities, migrations));
  await source.initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** Runs the migrations that this database has not seen, one process at a time. @returns their names */
export function migrate(url: string): Promise<string[]> {
  return withSource(url, async (source) => {
    const runner = source.createQueryRunner();
    await runner.connect();
    // Two processes may start at once; the second waits and finds nothing left to do.
    await runner.query('select pg_advisory_lock(7463001)');
    try {
      return (await source.runMigrations()).map(({ name }) => name);
    } finally {
      await runner.query('select pg_advisory_unlock(7463001)');
      await runner.release();
    }
  });
}

/** The statements that would make the tables what the entities say: empty when there is no drift. */
export function drift(url: string): Promise<string[]> {
  return withSource(url, async (source) =>
    (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query),
  );
}
