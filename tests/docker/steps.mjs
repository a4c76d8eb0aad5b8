/**
 * What `npm run test:docker` runs: the Dockerfile's own COPY and RUN steps in an empty folder, from what is committed,
 * and then what its CMD names, in production mode on servers of the test's own, until its HEALTHCHECK is content.
 * It stands in for `docker build` where there is no Docker engine. Steps run as the present user, on the present Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildServer, root } from '../../apps/start/build.mjs';
import { withServers } from '../servers.mjs';
import { readDockerfile } from './dockerfile.mjs';

const READY_WITHIN_MS = 60_000;
const base = mkdtempSync(join(tmpdir(), 'larplattformen-docker-'));
const stopped = (signal) => {
  rmSync(base, { recursive: true, force: true });
  process.exit(signal === 'SIGINT' ? 130 : 143);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopped);

try {
  if (!buildServer(console.log).ok) throw new Error('The server could not be built.');
  const image = buildImage();
  console.log(
    `image: node_modules ${megabytes(join(image.folder, 'node_modules'))} MB, dist ${megabytes(join(image.folder, 'dist'))} MB`,
  );
  await withServers({ needPostgres: true, needMeilisearch: true }, ({ stack }) => startImage(image, stack));
  console.log('The Dockerfile gives an application that starts, is healthy and stops.');
} catch (fault) {
  console.error(fault.message);
  process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}

/** @returns the last stage: its working folder, ENV, HEALTHCHECK and CMD */
function buildImage() {
  const context = join(base, 'context');
  mkdirSync(context);
  const archive = spawnSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 2 ** 30 });
  spawnSync('tar', ['x', '-C', context], { input: archive.stdout });
  const stages = new Map();
  let stage;
  for (const { instruction, flags, words, text } of readDockerfile(join(root, 'docker', 'Dockerfile'))) {
    if (instruction === 'FROM') {
      const name = words[2] ?? String(stages.size);
      stage = { root: join(base, 'stages', name), workdir: '/', env: {} };
      mkdirSync(stage.root, { recursive: true });
      stages.set(name, stage);
    } else if (instruction === 'WORKDIR') {
      stage.workdir = words[0];
      mkdirSync(join(stage.root, stage.workdir), { recursive: true });
    } else if (instruction === 'ENV') {
      Object.assign(stage.env, Object.fromEntries(words.map((word) => word.split('='))));
    } else if (instruction === 'COPY') copy(stage, words, flags.from ? stages.get(flags.from).root : context);
    else if (instruction === 'RUN') run(stage, text);
    else if (instruction === 'HEALTHCHECK') stage.healthcheck = JSON.parse(text.slice(text.indexOf('[')));
    else if (instruction === 'CMD') stage.command = JSON.parse(text);
  }
  return { ...stage, folder: join(stage.root, stage.workdir) };
}

function copy(stage, words, source) {
  const target = words.at(-1);
  const place = join(stage.root, target.startsWith('/') ? target : join(stage.workdir, target));
  for (const word of words.slice(0, -1)) {
    const from = join(source, word);
    if (!existsSync(from)) throw new Error(`COPY ${word}: there is no such file`);
    cpSync(from, target.endsWith('/') ? join(place, basename(from)) : place, {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
}

function run(stage, command) {
  console.log(`RUN ${command}`);
  const began = performance.now();
  const { NODE_ENV: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
    cwd: join(stage.root, stage.workdir),
    // What the machine has fetched before need not be fetched again.
    env: { ...environment, npm_config_prefer_offline: 'true', ...stage.env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`RUN ${command}\n${stdout}${stderr}`);
  console.log(`    ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function startImage(image, stack) {
  const port = await freePort();
  const secret = () => randomBytes(24).toString('hex');
  const environment = {
    PATH: process.env.PATH,
    ...image.env,
    DATA_DIR: join(image.root, image.env.DATA_DIR),
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: 'https://larplattformen.example',
    SESSION_SECRET: secret(),
    DATABASE_URL: stack.databaseUrl,
    ...(stack.meili
      ? { MEILI_URL: stack.meili.url, MEILI_MASTER_KEY: stack.meili.masterKey }
      : { SEARCH_ENGINE: 'postgres', MEILI_MASTER_KEY: secret() }),
  };
  const options = { cwd: image.folder, env: environment };
  const began = performance.now();
  const app = spawn(process.execPath, image.command.slice(1), { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [app.stdout, app.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise((resolve) => app.once('exit', (code, signal) => resolve(code ?? signal)));
  try {
    while (spawnSync(process.execPath, image.healthcheck.slice(1), options).status !== 0) {
      if (app.exitCode !== null) throw new Error(`The application ended:\n${output}`);
      if (performance.now() - began > READY_WITHIN_MS)
        throw new Error(`Not healthy after ${READY_WITHIN_MS} ms:\n${output}`);
      await delay(100);
    }
    const parts = await (await fetch(`http://127.0.0.1:${port}/health/ready`)).json();
    console.log(`healthy after ${((performance.now() - began) / 1000).toFixed(1)} s: ${JSON.stringify(parts)}`);
  } finally {
    app.kill('SIGTERM');
  }
  const code = await ended;
  if (code !== 0) throw new Error(`Told to stop, the application ended with ${code}:\n${output}`);
}

function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function megabytes(folder) {
  const size = (path) =>
    readdirSync(path, { withFileTypes: true }).reduce((sum, entry) => {
      const inside = join(path, entry.name);
      return sum + (entry.isDirectory() ? size(inside) : entry.isFile() ? statSync(inside).size : 0);
    }, 0);
  return Math.round(size(folder) / 1e6);
}
