import type { NestExpressApplication } from '@nestjs/platform-express';
import { mkdirSync } from 'node:fs';
import { type Config, loadConfig } from '#platform';
import { createApp } from '../api/create-app.js';
import { migrate } from '../api/schema.js';
import { joinServers, type Servers } from '../api/servers.js';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A fault that the one at the terminal can do something about: told in one line, without a stack. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
}

/** What a command is given. */
export interface Session {
  config: Config;
  /** Whether the platform runs at the same time, on the same servers. */
  attached: boolean;
}

/**
 * Runs `work` with the servers up, and stops what was started for it.
 * @param needs `database` starts no search engine
 */
export async function withServers<Result>(
  needs: 'database' | 'everything',
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const { config, servers } = await openServers(needs);
  try {
    return await work({ config, attached: servers.attached });
  } finally {
    await servers.stop();
  }
}

/** The same with the application put together: see `openApp`. */
export async function withApp<Result>(
  needs: 'database' | 'everything',
  work: (app: NestExpressApplication, session: Session) => Promise<Result>,
): Promise<Result> {
  return withServers(needs, async (session) => {
    const app = await open(session.config);
    try {
      return await work(app, session);
    } finally {
      await app.close();
    }
  });
}

/** For a command that closes by itself what it opened. */
export async function openApp(
  needs: 'database' | 'everything',
): Promise<{ app: NestExpressApplication; close(): Promise<void> }> {
  const { config, servers } = await openServers(needs);
  try {
    const app = await open(config);
    return { app, close: () => app.close().finally(() => servers.stop()) };
  } catch (fault) {
    await servers.stop();
    throw fault;
  }
}

/** The application with its migrations run, listening to nobody and running no jobs: those are the platform's. */
async function open(config: Config): Promise<NestExpressApplication> {
  await migrate(config.DATABASE_URL!);
  config.PROCESS = 'api';
  if (config.LOG_LEVEL === 'info') config.LOG_LEVEL = 'warn';
  const app = await createApp(config);
  try {
    return await app.init();
  } catch (fault) {
    await app.close().catch(() => undefined);
    throw fault;
  }
}

async function openServers(needs: 'database' | 'everything'): Promise<{ config: Config; servers: Servers }> {
  const config = loadConfig();
  if (needs === 'database') config.SEARCH_ENGINE = 'postgres';
  mkdirSync(config.dataDir, { recursive: true });
  const servers = await joinServers(config, (line) => void process.stderr.write(`${line}\n`));
  return { config, servers };
}
