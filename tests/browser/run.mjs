/**
 * What `npm run test:browser` runs: the app as it ships, Debian's Chromium, and the journeys under node's own test
 * runner. Two lanes take one file after another, each with an app and data of its own, so that no test meets what
 * another one changes. What a file says is shown when it has ended.
 *
 * `-- upload` runs only the files whose names contain it; what begins with a dash is passed on to the runner, as in
 * `-- --test-name-pattern=asks`. With APP_URL everything runs against that app, one file at a time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer, root } from '../../apps/start/build.mjs';
import { buildWeb } from '../../apps/start/web.mjs';
import { startApp } from './support/app.mjs';

/** As many as the machine of CI has processors. */
const LANES = 2;

/** What takes longest begins first, so that both lanes end at about the same time. */
const LONGEST = ['pages', 'states', 'administration', 'journeys'];

const folder = join(root, 'tests', 'browser');
const given = process.argv.slice(2);
const wanted = given.filter((one) => !one.startsWith('-'));
const options = given.filter((one) => one.startsWith('-'));
const waiting = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && (wanted.length === 0 || wanted.some((word) => name.includes(word))))
  .sort((one, other) => place(one) - place(other));

const running = new Set();
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal);
  });
}

const began = performance.now();
const totals = { tests: 0, pass: 0, fail: 0 };
const failed = [];
// Built once, before two apps look whether they are built.
if (!buildServer(console.log).ok || !buildWeb(console.log).ok) process.exit(1);
const lanes = Math.min(process.env.APP_URL ? 1 : LANES, waiting.length);
const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
for (const { reason } of ended) if (reason) console.error(reason);
console.log(
  `\n${totals.tests} checks in ${seconds(began)} s: ${totals.pass} passed, ${totals.fail} failed.` +
    (failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : ''),
);
process.exit(failed.length === 0 && !stopped && totals.tests > 0 && ended.every(({ reason }) => !reason) ? 0 : 1);

async function lane() {
  const app = await startApp();
  try {
    for (let file = waiting.shift(); file && !stopped; file = waiting.shift()) await runFile(file, app.url);
  } finally {
    await app.stop();
  }
}

async function runFile(file, url) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--test', '--test-reporter=spec', ...options, join(folder, file)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, APP_URL: url },
  });
  running.add(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  running.delete(child);
  for (const key of Object.keys(totals)) totals[key] += Number(said.match(new RegExp(`^ℹ ${key} (\\d+)$`, 'm'))?.[1]);
  if (code !== 0) failed.push(file);
  console.log(`\n── ${file}, ${seconds(start)} s\n${said.trimEnd()}`);
}

function place(file) {
  const at = LONGEST.findIndex((name) => file.startsWith(name));
  return at < 0 ? LONGEST.length : at;
}

function seconds(since) {
  return Math.round((performance.now() - since) / 1000);
}
