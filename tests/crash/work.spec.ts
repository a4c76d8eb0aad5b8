import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Role } from '#access';
import { newId } from '#platform';
import { newDatabase } from '../support/app.js';
import { clientFor } from '../support/files.js';
import { MailServer } from '../support/mail-server.js';
import { docxFile } from '../support/office-files.js';
import { freePort } from '../support/free-port.js';
import { type Beside, beside, newFolder, ServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';
import type { TestPerson } from '../support/world.js';
import { Writer } from '../support/writer.js';

const CREATE = 'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id } }';
const READ = 'query ($id: ID!) { document(id: $id) { status pages(first: 1) { edges { node { text } } } } }';
const SEARCH = 'query ($text: String!) { search(input: { text: $text }) { hits { item { id } } } }';

const servers: ServerProcess[] = [];
const open: (() => Promise<unknown>)[] = [];
let shared: Record<string, string>;

beforeAll(async () => {
  shared = {
    DATABASE_URL: await newDatabase(),
    MEILI_URL: process.env['TEST_MEILI_URL']!,
    MEILI_MASTER_KEY: process.env['TEST_MEILI_KEY']!,
    MEILI_PREFIX: `t${newId().slice(-12)}`,
    STORAGE_URL: `file:${newFolder('storage-')}`,
  };
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(async () => {
  for (const close of open) await close();
});

async function started(settings: Record<string, string> = {}): Promise<ServerProcess> {
  const server = ServerProcess.prepare({ ...shared, ...settings });
  servers.push(server);
  return server.start();
}

async function besideOf(server: ServerProcess): Promise<Beside> {
  const side = await beside(server);
  open.push(side.close);
  return side;
}

/** A process that reads a file of the store, as seen in the machine's table. */
const readers = (): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes('extract-child') && command.includes(shared['STORAGE_URL']!.slice('file:'.length));
      } catch {
        // Ended meanwhile.
        return false;
      }
    });

describe('a worker that is killed while it reads a file', () => {
  it('is followed by one that reads it: nothing has to be asked for again', async () => {
    const api = await started({ PROCESS: 'api' });
    const worker = await started({ PROCESS: 'worker' });
    const { world, database } = await besideOf(api);
    const kinda = await world.federation('Kinda');
    const leader = await world.person('Lena');
    await world.member(kinda, leader, Role.leader);
    // Long enough to be caught at it.
    const text = Array.from({ length: 15_000 }, (_, n) => `Mening nummer ${n} om rehabilitering och samverkan.`);
    const long = await docxFile({ sections: [{ heading: 'Lång läsning', text: `${text.join('\n\n')} Slutklämmen.` }] });
    const upload = await clientFor(api).uploaded(leader, long);
    const input = { title: 'Lång rapport', fileId: upload.id, type: 'slutrapport', homeId: kinda, publish: true };
    const { createDocument } = await world.get<{ createDocument: { id: string } }>(leader, CREATE, { input });
    await until('it is being read', () => readers().length > 0, 30_000);
    await worker.kill();
    type Read = { document: { status: string; pages: { edges: unknown[] } } };
    const read = async () => (await world.get<Read>(leader, READ, { id: createDocument.id })).document;
    expect(await read()).toMatchObject({ status: 'draft', pages: { edges: [] } });
    const [job] = await database.query<{ state: string }>(`select state from pgboss.job where data->>'fileId' = $1`, [
      upload.id,
    ]);
    expect(job).toEqual({ state: 'active' });
    const began = performance.now();
    await worker.start();
    await until('it is taken up', () => readers().length > 0, 30_000);
    const taken = performance.now();
    await until('it is read and published', async () => (await read()).status === 'published', 60_000);
    report(
      `killed while reading: taken up ${seconds(taken - began)} after the next start, published ${seconds(performance.now() - taken)} later`,
    );
    type Found = { search: { hits: { item: { id: string } }[] } };
    await until(
      'it is found',
      async () => {
        const { search } = await world.get<Found>(leader, SEARCH, { text: 'slutklämmen' });
        return search.hits.some(({ item }) => item.id === createDocument.id);
      },
      30_000,
    );
    await until('no reading process is left behind', () => readers().length === 0);
  }, 180_000);

  it('leaves what another worker is doing alone', async () => {
    const api = await started({ PROCESS: 'api' });
    const { database } = await besideOf(api);
    await started({ PROCESS: 'worker' });
    await database.query(
      `insert into pgboss.job (name, data, state, started_on, expire_seconds, heartbeat_on, heartbeat_seconds)
       values ('library.extract', '{"fileId":"none"}', 'active', now(), 3_000, now(), 3_000)`,
    );
    await started({ PROCESS: 'worker' });
    const state = `select state from pgboss.job where data->>'fileId' = 'none'`;
    expect(await database.query(state)).toEqual([{ state: 'active' }]);
    await database.query(`delete from pgboss.job where data->>'fileId' = 'none'`);
  }, 120_000);
});

describe('a mail server that is away', () => {
  it('costs no letter and no answer, even when the process is killed meanwhile', async () => {
    const port = await freePort();
    const api = await started({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    const { world, database } = await besideOf(api);
    const network = await world.network('Projektet');
    const [asker, answerer] = [await world.person('Asta'), await world.person('Bo')];
    for (const person of [asker, answerer]) await world.member(network, person);
    const ask = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }`;
    const reply = `mutation ($input: ReplyInput!) { reply(input: $input) { id } }`;
    const count = 5;
    for (let n = 0; n < count; n++) {
      const { askQuestion } = await world.get<{ askQuestion: { id: string } }>(asker, ask, {
        input: { title: `Fråga ${n}`, body: '', audience: { networks: [{ networkId: network }] } },
      });
      await world.get(answerer, reply, { input: { itemId: askQuestion.id, kind: 'answer', body: 'Så här.' } });
    }
    const jobs = (states: string) =>
      database.query(`select 1 from pgboss.job where name = 'notice.mail' and state::text ~ $1`, [states]);
    await until('a letter has been tried', async () => (await jobs('retry|active')).length > 0, 30_000);
    await api.kill();
    const mail = await MailServer.start(port);
    open.push(() => mail.stop());
    await api.start();
    await until('every letter has come', () => mail.to(asker.email).length >= count, 90_000);
    await until('nothing is left to send', async () => (await jobs('created|retry|active')).length === 0, 60_000);
    expect(
      mail
        .to(asker.email)
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(Array.from({ length: count }, (_, n) => `Nytt svar: Fråga ${n}`));
  }, 180_000);
});

describe('a disk that is full', () => {
  const folder = newFolder('small-disk-');
  const mounted =
    process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]).status === 0;
  afterAll(() => void (mounted && spawnSync('umount', ['-l', folder])));
  // Only root may mount a disk that is small enough to be filled, and not in every container.
  const test = mounted ? it : it.skip;
  if (!mounted) report('a disk that is full: skipped, this user cannot mount a small one');

  test('refuses the upload, keeps nothing of it and goes on when there is room again', async () => {
    const store = join(folder, 'files');
    mkdirSync(store);
    const api = await started({ STORAGE_URL: `file:${store}`, MAX_UPLOAD_MB: '10' });
    const { world, database } = await besideOf(api);
    const network = await world.network('Projektet');
    const person: TestPerson = await world.person('Asta');
    await world.member(network, person);
    const client = clientFor(api);
    const file = (name: string, megabytes: number) => ({
      name,
      bytes: Buffer.alloc(megabytes * 1024 * 1024, `${name} `),
      mime: 'text/plain',
    });
    const kept = await client.uploaded(person, file('ryms.txt', 1));
    const blobs = async () => (await database.query('select hash from blob')).length;
    const files = () => readdirSync(store, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const [blobsBefore, filesBefore] = [await blobs(), files().length];
    for (const answer of [
      await client.upload(person, file('full.txt', 5)),
      await client.uploadRaw(person, file('full.txt', 5)),
    ])
      expect(answer).toMatchObject({ status: 507, body: { error: { code: 'STORAGE_FULL' } } });
    expect([await blobs(), files().length]).toEqual([blobsBefore, filesBefore]);
    expect((await client.get(person, kept.id)).status).toBe(200);
    // Everything that needs no room goes on.
    const writes = new Writer(world, person, network, 'lappuggla');
    expect(await writes.one()).toBe(true);
    expect((await client.upload(person, file('ryms-igen.txt', 1))).status).toBe(201);
    expect(await api.ready()).toMatchObject({ ready: true });
  }, 120_000);
});

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
