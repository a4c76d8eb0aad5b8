import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, loadConfig, startEmbedded, type EmbeddedStack } from '#platform';
import { createApp } from './create-app.js';
import { migrate } from './schema.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const config = loadConfig();
  mkdirSync(config.dataDir, { recursive: true });
  const stack = await startServers(config);
  const ran = await migrate(config.DATABASE_URL!);
  if (ran.length > 0) say(`Database: ${ran.length} migration(s) run.`);
  const app = await createApp(config);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.close().catch(() => undefined);
    await stack?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
  if (config.PROCESS === 'worker') await app.init();
  else await app.listen(config.PORT, config.HOST === 'localhost' ? '127.0.0.1' : config.HOST);
  say(config.PROCESS === 'worker' ? 'The worker is running.' : `Lärplattformen: ${config.publicUrl}`);
}

/** Starts what no address was given for, and puts the addresses into the settings. */
async function startServers(config: Config): Promise<EmbeddedStack | undefined> {
  const needPostgres = !config.DATABASE_URL;
  const needMeilisearch = !config.MEILI_URL && config.SEARCH_ENGINE !== 'postgres';
  if (!needPostgres && !needMeilisearch) return undefined;
  const stack = await startEmbedded({ dataDir: join(config.dataDir), needPostgres, needMeilisearch, log: say });
  if (stack.databaseUrl) config.DATABASE_URL = stack.databaseUrl;
  if (stack.meili) Object.assign(config, { MEILI_URL: stack.meili.url, MEILI_MASTER_KEY: stack.meili.masterKey });
  if (stack.missing.includes('meilisearch')) say('Search runs on PostgreSQL: there is no Meilisearch for this platform.');
  return stack;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error)?.stack ?? error)}\n`);
  process.exit(1);
});
