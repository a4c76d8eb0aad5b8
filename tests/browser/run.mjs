/**
 * What `npm run test:browser` runs: the app as it ships in one process, Debian's Chromium in another, and the journeys
 * under node's own test runner. `-- upload` runs only the files whose names contain it; what begins with a dash is
 * passed on to the runner, as in `-- --test-name-pattern=asks`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../apps/start/build.mjs';
import { startApp } from './support/app.mjs';

const folder = join(root, 'tests', 'browser');
const given = process.argv.slice(2);
const wanted = given.filter((one) => !one.startsWith('-'));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .map((name) => join(folder, name));

const app = await startApp();
const child = spawn(
  process.execPath,
  ['--test', '--test-concurrency=1', ...given.filter((one) => one.startsWith('-')), ...files],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, APP_URL: app.url },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
const [code] = await once(child, 'exit');
await app.stop();
process.exit(code ?? 1);
