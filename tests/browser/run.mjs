/**
 * What `npm run test:browser` runs: the app as it ships in one process, Debian's Chromium in another, and the journeys
 * under node's own test runner. Arguments are passed on to it, as in `-- --test-name-pattern=asks`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../apps/start/build.mjs';
import { startApp } from './support/app.mjs';

const folder = join(root, 'tests', 'browser');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join(folder, name));

const app = await startApp();
const child = spawn(process.execPath, ['--test', '--test-concurrency=1', ...process.argv.slice(2), ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, APP_URL: app.url },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
const [code] = await once(child, 'exit');
await app.stop();
process.exit(code ?? 1);
