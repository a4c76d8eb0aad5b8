import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import request from 'supertest';
import { Database, loadConfig, newId } from '#platform';
import { createApp } from '../../apps/api/create-app.js';
import { SessionService } from '#networks';
import { MeilisearchIndex } from '#search';
import { migrate } from '../../apps/api/schema.js';
import { forbidStatementsPastTransactions } from './past-transactions.js';
import { World } from './world.js';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by "npm test"`);
  return value;
};

/** The application as it ships, in this process, on a database and an index prefix of its own. */
export interface TestApp {
  app: NestExpressApplication;
  server: Server;
  url: string;
  databaseUrl: string;
  database: Database;
  world: World;
  http: ReturnType<typeof request>;
  close(): Promise<void>;
}

export async function startTestApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const databaseUrl = await newDatabase();
  const dataDir = mkdtempSync(join(env('TEST_TMP'), 'app-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'fatal',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '6',
    DATA_DIR: dataDir,
    MEILI_URL: env('TEST_MEILI_URL'),
    MEILI_MASTER_KEY: env('TEST_MEILI_KEY'),
    MEILI_PREFIX: `t${newId().slice(-12)}`,
    RATE_LIMIT_PER_MINUTE: '0',
    DEMO: 'false',
    ...settings,
  });
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const database = app.get(Database);
  const assertNonePast = forbidStatementsPastTransactions(database);
  return {
    app,
    server,
    url,
    databaseUrl,
    database,
    http: request(url),
    world: new World(database, app.get(SessionService), url),
    close: async () => {
      const index = app.get(MeilisearchIndex);
      await app.close();
      if (index.configured)
        for (const uid of [index.uid, index.sibling]) await index.remove(uid).catch(() => undefined);
      rmSync(dataDir, { recursive: true, force: true });
      assertNonePast();
    },
  };
}

/** A migrated database: a copy of a template that the first to ask for makes. @returns its address */
export async function newDatabase(): Promise<string> {
  const admin = env('TEST_DATABASE_URL');
  const at = (name: string): string => {
    const url = new URL(admin);
    url.pathname = `/${name}`;
    return url.href;
  };
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(1)');
    const { rowCount } = await client.query(`select 1 from pg_database where datname = 'ready_template'`);
    if (!rowCount) {
      await client.query('drop database if exists making_template');
      await client.query('create database making_template');
      await migrate(at('making_template'));
      await client.query('alter database making_template rename to ready_template');
    }
    const name = `test_${newId().replaceAll('-', '')}`;
    await client.query(`create database ${name} template ready_template`);
    return at(name);
  } finally {
    await client.end();
  }
}
