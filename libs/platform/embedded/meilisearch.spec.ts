import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import {
  emptyFolder,
  eventually,
  isRoot,
  killHard,
  nobody,
  otherProcess,
  projectIsOpenTo,
  userOf,
} from './embedded.fixture.js';
import { startMeilisearch, type MeilisearchOptions } from './meilisearch.js';
import { startTimeOf } from './process-table.js';
import { AlreadyRunning, EmbeddedUnavailable, type EmbeddedServer, type ServerExit } from './server.js';

const masterKey = 'a-key-for-these-tests-only';
const running: EmbeddedServer[] = [];

async function start(dataDir: string, options: Partial<MeilisearchOptions> = {}): Promise<EmbeddedServer> {
  const server = await startMeilisearch({ dataDir, masterKey, log: () => undefined, ...options });
  running.push(server);
  return server;
}

const client = (url: string) => new Meilisearch({ host: url, apiKey: masterKey });

async function fill(url: string): Promise<void> {
  await client(url)
    .index('kept')
    .addDocuments([{ id: 1, text: 'motiverande samtal' }])
    .waitTask();
}

const found = async (url: string) => (await client(url).index('kept').search('samtal')).hits.length;

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

describe('embedded Meilisearch', () => {
  it('keeps its index from one start to the next', async () => {
    const folder = join(emptyFolder(), 'meilisearch');
    const first = await start(folder);
    expect(first.fresh).toBe(true);
    await fill(first.url);
    await first.stop();
    expect(startTimeOf(first.pid)).toBeUndefined();

    const second = await start(folder);
    expect(second.fresh).toBe(false);
    expect(await found(second.url)).toBe(1);
    if (isRoot) expect(userOf(second.pid)).not.toBe(0);
  });

  it('asks for its key', async () => {
    const { url } = await start(join(emptyFolder(), 'meilisearch'));
    expect((await fetch(`${url}/indexes`)).status).toBe(401);
  });

  it('is started again on the same address when it is killed, even without its data', async () => {
    const folder = join(emptyFolder(), 'meilisearch');
    const lines: string[] = [];
    const server = await start(folder, { log: (line) => lines.push(line) });
    const exits: ServerExit[] = [];
    server.onExit((exit) => exits.push(exit));
    const again = (times: number) =>
      eventually('it is running again', () =>
        lines.filter((line) => line === 'Meilisearch is running again.').length === times ? true : undefined,
      );
    await fill(server.url);
    process.kill(server.pid, 'SIGKILL');
    await again(1);
    expect(await found(server.url)).toBe(1);

    process.kill(server.pid, 'SIGKILL');
    rmSync(join(folder, 'index'), { recursive: true });
    await again(2);
    expect(exits).toHaveLength(2);
    await fill(server.url);
  });

  it('refuses a folder that is being served', async () => {
    const folder = join(emptyFolder(), 'meilisearch');
    const server = await start(folder);
    await expect(start(folder)).rejects.toThrow(AlreadyRunning);
    expect(await client(server.url).isHealthy()).toBe(true);
  });

  it('takes over from a process that was killed', async () => {
    const folder = join(emptyFolder(), 'meilisearch');
    const other = await otherProcess(`
      const server = await startMeilisearch({ ...${JSON.stringify({ dataDir: folder, masterKey })}, log });
      report({ url: server.url, pid: server.pid });`);
    await fill(String(other.report['url']));
    await killHard(other);
    expect(startTimeOf(Number(other.report['pid']))).toBeDefined();
    const server = await startMeilisearch({ dataDir: folder, masterKey, log: () => undefined });
    running.push(server);
    expect(startTimeOf(Number(other.report['pid']))).toBeUndefined();
    expect(await found(server.url)).toBe(1);
  });

  it('never starts a binary with another hash', async () => {
    const packageFolder = emptyFolder();
    const witness = join(packageFolder, 'it-ran');
    writeFileSync(join(packageFolder, 'package.json'), JSON.stringify({ version: '1.0.0' }));
    writeFileSync(join(packageFolder, 'meilisearch'), `#!/bin/sh\ntouch ${witness}\n`);
    const attempt = start(join(emptyFolder(), 'meilisearch'), { packageFolder });
    await expect(attempt).rejects.toThrow(EmbeddedUnavailable);
    await expect(attempt).rejects.toThrow(/was not started \(SHA-256 [0-9a-f]{64}, expected 5354d854/);
    expect(() => rmSync(witness)).toThrow(/ENOENT/);
  });

  it('says what becomes of search where the binary does not exist', async () => {
    const attempt = start(join(emptyFolder(), 'meilisearch'), { packageFolder: '/nonexistent' });
    await expect(attempt).rejects.toThrow(EmbeddedUnavailable);
    await expect(attempt).rejects.toThrow(/search runs on PostgreSQL/);
  });

  it('makes an index of another version anew', async () => {
    const folder = join(emptyFolder(), 'meilisearch');
    mkdirSync(join(folder, 'index'), { recursive: true });
    writeFileSync(join(folder, 'index', 'VERSION'), '1.12.0');
    expect((await start(folder)).fresh).toBe(true);
  });

  it('serves an ordinary user', async () => {
    if (!isRoot || !projectIsOpenTo(nobody)) return;
    const folder = join(emptyFolder(nobody), 'meilisearch');
    const other = await otherProcess(
      `const server = await startMeilisearch({ ...${JSON.stringify({ dataDir: folder, masterKey })}, log });
       report({ url: server.url, pid: server.pid });
       process.on('SIGTERM', () => void server.stop());`,
      nobody,
    );
    expect(userOf(Number(other.report['pid']))).toBe(nobody.uid);
    await fill(String(other.report['url']));
    const ended = new Promise((resolve) => other.child.once('exit', resolve));
    other.child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
