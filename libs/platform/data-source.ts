import type { EntityTarget, MigrationInterface } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
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
      // Plans for the actual keys of a viewer: a generic plan of `readers && $1` was eight times slower (ARCHITECTURE).
      options:
        '-c plan_cache_mode=force_custom_plan -c jit=off -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
      application_name: 'larplattformen',
    },
  };
}
