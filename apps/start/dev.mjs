/**
 * What `npm run dev` runs: compiles on every change and starts the server anew when the compiler found no fault.
 * The data stays, as with `npm start`. For the web there is Vite's own server, when the web app is there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildServer, copyAssets, root } from './build.mjs';
import { buildWeb } from './web.mjs';
import { endWithNpm } from './parent.mjs';

/** tsc's own codes: 6031 and 6032 begin a round, 6193 and 6194 end one with the number of errors. */
const roundEnded = /Found (\d+) errors?\. Watching/;

let server;
let restarting = Promise.resolve();
let stopping = false;

// Also what tsc leaves alone: files that the code reads, and compiled files whose source is gone.
if (!buildServer(console.log).ok) console.log('Waiting for the faults above to be mended …');
buildWeb(console.log);

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const compiler = spawn(process.execPath, [tsc, '-p', root, '--watch', '--preserveWatchOutput', '--pretty', 'false'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
createInterface({ input: compiler.stdout }).on('line', (line) => {
  const errors = roundEnded.exec(line)?.[1];
  if (errors === undefined || errors !== '0') console.log(line);
  if (errors === '0') restarting = restarting.then(restart);
});
compiler.once('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
endWithNpm();

async function restart() {
  if (stopping) return;
  await end(server);
  copyAssets();
  const main = join(root, 'dist', 'apps', 'api', 'main.js');
  server = spawn(process.execPath, [main], { cwd: root, stdio: 'inherit' });
}

/** Ctrl-C reaches the server by itself as well; its first signal stops it in order, a second changes nothing. */
async function stop() {
  if (stopping) return;
  stopping = true;
  compiler.kill();
  await restarting;
  await end(server);
  process.exit(0);
}

async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
