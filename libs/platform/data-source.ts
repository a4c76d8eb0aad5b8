import type { EntityTarget, MigrationInterface } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { columnValues } from './column-values.js';
import type { Config } from './config.js';
import { SnakeNaming } from './snake-naming.js';

/** How every process connects. Migrations only: the schema is never synchronised. */
export function databaseOptions(
  config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL'>,
  entities: EntityTarget<unknown>[],
  migrations: (new () => MigrationInterface)[],
): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url: config.DATABASE_URL,
    entities: entities as never[],
    migrations: migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize: config.DATABASE_POOL,
    extra: {
      // No compiled plans for statements of a millisecond. A named statement keeps its plan; one that searches by the
      // viewer's keys is unnamed and planned for these keys: a kept plan of `readers && $1` was eight times slower.
      options: '-c jit=off -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
      application_name: 'larplattformen',
      // Statements of one transaction that do not wait for each other are sent together.
      pipeline: true,
      types: columnValues,
    },
  };
}
