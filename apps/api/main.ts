import './source-lines.js';
import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import {
  AlreadyRunning,
  ConfigError,
  Database,
  EmbeddedUnavailable,
  type EmbeddedStack,
  loadConfig,
  StartFailed,
} from '#platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { startServers } from './servers.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * V8 lets a heap of this size grow to several times what lives in it, and is no faster for it. What is saved here is better
 * spent on young objects (`--max-semi-space-size`, which Node takes on its command line alone): docs/adr/0005.
 */
setFlagsFromString('--heap-growing-percent=25');

async function main(): Promise<void> {
  const config = loadConfig();
  const running: { app?: NestExpressApplication; stack?: EmbeddedStack } = {};
  stopOnSignals(running);
  mkdirSync(config.dataDir, { recursive: true });
  // The rooms are read while the servers start, which takes as long: nothing of them is needed before.
  const [stack, { createApp }, { migrate }, demo] = await Promise.all([
    startServers(config, say),
    import('./create-app.js'),
    import('./schema.js'),
    import('../cli/demo/load.js'),
  ]);
  running.stack = stack;
  const ran = await migrate(config.DATABASE_URL!);
  if (ran.length > 0) say(`Database: ${ran.length} migration(s) run.`);
  const app = await createApp(config);
  running.app = app;
  await app.init();
  const database = app.get(Database);
  if (config.withDemo && config.PROCESS !== 'worker' && (await demo.needsDemo(database))) await demo.loadDemo(app, say);
  if (config.PROCESS === 'worker') return say('The worker is running.');
  await app.listen(config.PORT, config.HOST === 'localhost' ? '127.0.0.1' : config.HOST);
  say(`Lärplattformen: ${config.publicUrl}`);
  if (await demo.isDemo(database)) tellAccounts(demo);
}

function tellAccounts({ DEMO_PASSWORD, demoAccounts }: typeof import('../cli/demo/load.js')): void {
  say('Demo accounts, all with the password "' + DEMO_PASSWORD + '":');
  for (const { email, title, name } of demoAccounts) say(`  ${email}  (${name}, ${title})`);
}

/** The first signal stops in order: requests, jobs, connections, servers. Further ones change nothing. */
function stopOnSignals(running: { app?: NestExpressApplication; stack?: EmbeddedStack }): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    // Still starting: leaving is enough, for the embedded servers are told to stop when this process ends.
    if (!running.app) process.exit(0);
    await running.app.close().catch(() => undefined);
    await running.stack?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

main().catch((error: unknown) => {
  const known = [ConfigError, Database, EmbeddedUnavailable, AlreadyRunning, StartFailed].some(
    (kind) => error instanceof kind,
  );
  process.stderr.write(`${known ? (error as Error).message : String((error as Error)?.stack ?? error)}\n`);
  process.exit(1);
});
