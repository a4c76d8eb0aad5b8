import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Role } from '#access';
import { Config, type Sql } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import {
  docxFile,
  docxWithIdentityNumber,
  encryptedPdf,
  pdfFile,
  TEST_IDENTITY_NUMBER,
  type TestFile,
  truncated,
} from '../../tests/support/office-files.js';
import {
  emptyFile,
  encryptedOffice,
  exeNamedDocx,
  legacyDoc,
  pngFile,
  pngNamedPdf,
  zipBomb,
} from '../../tests/support/raw-files.js';
import { type S3Server, startS3Server } from '../../tests/support/s3-server.js';
import { clientFor, type FileClient } from '../../tests/support/files.js';
import type { TestPerson } from '../../tests/support/world.js';
import { until } from '../../tests/support/until.js';
import { FileScanService } from '#library';
import { Blobs, FileRepository, FileSweep, uploadFault } from './index.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const text = (content: string, name = 'anteckning.txt'): TestFile => ({
  name,
  bytes: Buffer.from(content),
  mime: 'text/plain',
});
const NOWHERE = '01936b1c-0000-7000-8000-000000000000';

const ASK =
  'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id version files { id name state url } } }';
const READ =
  'query ($id: ID!) { question(id: $id) { files { id name state reason place { label number heading masked } } } }';

describe('files', () => {
  let t: TestApp;
  let client: FileClient;
  let network: string;
  let [asta, bo, outsider] = [] as unknown as TestPerson[];

  beforeAll(async () => {
    t = await startTestApp({ MAX_UPLOAD_MB: '1' });
    client = clientFor(t);
    network = await t.world.network('Projektet');
    [asta, bo, outsider] = [await t.world.person('Asta'), await t.world.person('Bo'), await t.world.person('Cia')];
    await t.world.member(network, asta);
    await t.world.member(network, bo, Role.reader);
  });
  afterAll(() => t?.close());

  const ask = async (fileIds: string[], person = asta!) =>
    t.world.ask<{ askQuestion: { id: string; version: number; files: { id: string; state: string }[] } }>(person, ASK, {
      input: { title: 'Hur läser ni detta?', audience: { networks: [{ networkId: network }] }, fileIds },
    });
  const asked = async (fileIds: string[]) => (await ask(fileIds)).data!.askQuestion;
  const read = (fileId: string) => t.app.get(FileScanService).run(fileId);
  const partial = async () =>
    (await readdir(join(t.app.get(Config).dataDir, 'files'), { recursive: true })).filter((name) =>
      name.endsWith('.part'),
    );
  const blobCount = async () =>
    Number((await t.database.query<{ count: string }>('select count(*) from blob'))[0]!.count);

  describe('an upload', () => {
    it('is stored under its hash, with its name and type, by form or as a raw body', async () => {
      const file = await docxFile({ name: 'Årsrapport å ä ö 📄.docx' });
      const form = await client.upload(asta!, file);
      expect(form).toMatchObject({
        status: 201,
        body: { name: 'Årsrapport å ä ö 📄.docx', size: file.bytes.length, mime: file.mime, hash: sha256(file.bytes) },
      });
      const raw = await client.uploadRaw(asta!, file);
      expect(raw).toMatchObject({ status: 201, body: { name: 'Årsrapport å ä ö 📄.docx', hash: sha256(file.bytes) } });
    });

    it.each<[string, () => TestFile | Promise<TestFile>, number, string]>([
      ['an empty file', emptyFile, 422, 'FILE_EMPTY'],
      ['a program named as a document', exeNamedDocx, 415, 'FILE_TYPE_NOT_ALLOWED'],
      ['an old Word file', legacyDoc, 415, 'FILE_TYPE_NOT_ALLOWED'],
      ['a picture named as a PDF', pngNamedPdf, 415, 'FILE_EXTENSION_MISMATCH'],
      ['an Office file with a password', encryptedOffice, 422, 'FILE_ENCRYPTED'],
      ['a PDF with a password', encryptedPdf, 422, 'FILE_ENCRYPTED'],
      ['a file over the limit', () => text('a'.repeat(1024 * 1024 + 1)), 413, 'FILE_TOO_LARGE'],
      ['an identity number in the name', () => text('x', `intyg ${TEST_IDENTITY_NUMBER}.txt`), 422, 'PERSONAL_DATA'],
    ])('of %s is refused and leaves nothing', async (_what, file, status, code) => {
      const before = await blobCount();
      const it = await file();
      for (const answer of [await client.upload(asta!, it), await client.uploadRaw(asta!, it)]) {
        expect(answer).toMatchObject({ status, body: { error: { code } } });
      }
      expect(await blobCount()).toBe(before);
      expect(await partial()).toEqual([]);
    });

    it('says as what an old format is to be saved', async () => {
      const { body } = await client.upload(asta!, legacyDoc());
      expect(body).toMatchObject({
        error: { fields: [{ path: 'file', params: { detected: 'doc', saveAs: 'docx' } }] },
      });
    });

    it('is refused at the limit although its length was not told', async () => {
      const endless = new ReadableStream({
        start(controller) {
          for (let n = 0; n < 40; n++) controller.enqueue(new Uint8Array(64 * 1024));
          controller.close();
        },
      });
      const response = await fetch(`${t.url}/files?name=stor.txt`, {
        method: 'POST',
        headers: { ...client.as(asta!), 'content-type': 'application/octet-stream' },
        body: endless,
        duplex: 'half',
      });
      expect([response.status, await response.json()]).toMatchObject([413, { error: { code: 'FILE_TOO_LARGE' } }]);
      expect(await partial()).toEqual([]);
    });

    it.each(['multipart/form-data; boundary=x', 'application/octet-stream'])(
      'that breaks off leaves nothing (%s)',
      async (type) => {
        const before = await blobCount();
        const { hostname, port } = new URL(t.url);
        const socket = connect(Number(port), hostname);
        const head = type.startsWith('multipart')
          ? '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
          : '';
        socket.write(
          `POST /files?name=a.txt HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${asta!.token}\r\nContent-Type: ${type}\r\nContent-Length: 900000\r\n\r\n${head}`,
        );
        socket.write('a'.repeat(200_000));
        await until('it is being written', async () => (await partial()).length > 0);
        socket.destroy();
        await until('nothing of it is left', async () => (await partial()).length === 0);
        expect(await blobCount()).toBe(before);
        expect((await client.upload(asta!, text('efteråt'))).status).toBe(201);
      },
    );

    it('without a file, without a name, or of a broken form is told so', async () => {
      const post = (body: string | FormData, headers: Record<string, string> = {}, path = '/files') =>
        fetch(t.url + path, { method: 'POST', headers: { ...client.as(asta!), ...headers }, body }).then(
          async (response) => [response.status, await response.json()],
        );
      const other = new FormData();
      other.set('bilaga', new Blob(['x']), 'a.txt');
      const octets = { 'content-type': 'application/octet-stream' };
      expect(await post(new FormData())).toMatchObject([
        400,
        { error: { code: expect.stringMatching(/BAD_INPUT|MALFORMED/) } },
      ]);
      expect(await post(other)).toMatchObject([400, { error: { code: 'BAD_INPUT' } }]);
      expect(await post('x', octets)).toMatchObject([
        400,
        { error: { code: 'BAD_INPUT', fields: [{ path: 'name', rule: 'required' }] } },
      ]);
      expect(await post('--x\r\nhalf', { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject([400, {}]);
      expect(await post('{"a":1}', { 'content-type': 'application/json' }, '/files?name=a.txt')).toMatchObject([
        400,
        { error: { code: 'MALFORMED_REQUEST' } },
      ]);
    });

    it('asks for an account, and refuses another site’s form', async () => {
      expect(await client.upload(null, text('x'))).toMatchObject({
        status: 401,
        body: { error: { code: 'UNAUTHENTICATED' } },
      });
      const response = await fetch(`${t.url}/files?name=a.txt`, {
        method: 'POST',
        headers: { cookie: 'a=b', origin: 'https://ond.example' },
        body: 'x',
      });
      expect(response.status).toBe(403);
    });

    it('names what went wrong with the store', () => {
      expect(uploadFault(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toMatchObject({
        code: 'STORAGE_FULL',
        status: 507,
      });
      expect(uploadFault(Object.assign(new Error('x'), { name: 'QuotaExceeded' }))).toMatchObject({
        code: 'STORAGE_FULL',
      });
      expect(uploadFault(new Error('something else'))).not.toHaveProperty('status');
    });
  });

  describe('a download', () => {
    it('gives the bytes with their headers, whole, in part, or not at all', async () => {
      const { id, hash } = await client.uploaded(asta!, text('0123456789', 'tio å.txt'));
      const whole = await client.get(asta!, id);
      expect(whole).toMatchObject({ status: 200, text: '0123456789' });
      expect(Object.fromEntries(whole.headers)).toMatchObject({
        etag: `"${hash}"`,
        'content-type': 'text/plain; charset=utf-8',
        'content-length': '10',
        'content-disposition': `attachment; filename="tio a.txt"; filename*=UTF-8''tio%20%C3%A5.txt`,
        'cache-control': 'private, no-cache',
        'x-content-type-options': 'nosniff',
        'accept-ranges': 'bytes',
      });
      expect(whole.headers.get('content-security-policy')).toMatch(/sandbox/);
      const ranged = async (range: string, more: Record<string, string> = {}) => {
        const { status, text: body, headers } = await client.get(asta!, id, { range, ...more });
        return [status, body, headers.get('content-range')];
      };
      expect(await ranged('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
      expect(await ranged('bytes=8-')).toEqual([206, '89', 'bytes 8-9/10']);
      expect(await ranged('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10']);
      expect(await ranged('bytes=0-999')).toEqual([206, '0123456789', 'bytes 0-9/10']);
      expect((await ranged('bytes=10-')).slice(0, 1)).toEqual([416]);
      expect(await ranged('bytes=1-2,4-5')).toEqual([200, '0123456789', null]);
      expect(await ranged('lines=1-2')).toEqual([200, '0123456789', null]);
      expect(await ranged('bytes=2-4', { 'if-range': `"${hash}"` })).toEqual([206, '234', 'bytes 2-4/10']);
      expect(await ranged('bytes=2-4', { 'if-range': '"other"' })).toEqual([200, '0123456789', null]);
      expect(await client.get(asta!, id, { 'if-none-match': `"${hash}"` })).toMatchObject({ status: 304, text: '' });
      const head = await client.get(asta!, id, {}, 'HEAD');
      expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', '10']);
    });

    it('shows PDFs and pictures in the browser when asked to, and nothing else', async () => {
      const disposition = async (file: TestFile) => {
        const { id } = await client.uploaded(asta!, file);
        return (await client.get(asta!, `${id}?inline=1`)).headers.get('content-disposition')!.split(';')[0];
      };
      expect(await disposition(await pdfFile())).toBe('inline');
      expect(await disposition(pngFile())).toBe('inline');
      expect(await disposition({ name: 'sida.html', bytes: Buffer.from('<p>hej</p>'), mime: 'text/html' })).toBe(
        'attachment',
      );
      expect(await disposition(await docxFile())).toBe('attachment');
    });

    it('of what is not there, not one’s own, or no id answers the same', async () => {
      const { id } = await client.uploaded(asta!, text('mitt'));
      const answers = await Promise.all([
        client.get(bo!, id),
        client.get(bo!, NOWHERE),
        client.get(bo!, 'nonsense'),
        client.get(bo!, network),
      ]);
      for (const { status, text: body } of answers)
        expect([status, JSON.parse(body).error.code]).toEqual([404, 'NOT_FOUND']);
      expect((await client.get(null, id)).status).toBe(401);
    });
  });

  describe('on a question', () => {
    it('is the asker’s alone until it has been read, then for all who see the question', async () => {
      const { id } = await client.uploaded(asta!, await docxFile());
      const question = await asked([id]);
      expect(question.files).toMatchObject([{ id, name: 'slutrapport.docx', url: `/files/${id}` }]);
      await read(id);
      expect(await t.world.get<Record<string, never>>(bo!, READ, { id: question.id })).toMatchObject({
        question: { files: [{ id, state: 'clean' }] },
      });
      expect((await client.get(bo!, id)).status).toBe(200);
      expect((await client.get(outsider!, id)).status).toBe(404);
    });

    it('with an identity number in it is never shown to others, and the asker is told where', async () => {
      const { id } = await client.uploaded(asta!, await docxWithIdentityNumber());
      const question = await asked([id]);
      await read(id);
      const [file] = (await t.world.get<{ question: { files: object[] } }>(asta!, READ, { id: question.id })).question
        .files;
      expect(file).toMatchObject({
        id,
        state: 'personal_data',
        place: { label: 'section', heading: 'Målgrupp', masked: expect.stringContaining('•••') },
      });
      expect(await t.world.get(bo!, READ, { id: question.id })).toEqual({ question: { files: [] } });
      expect((await client.get(bo!, id)).status).toBe(404);
      const told = await t.database.query(
        'select 1 from notice where person_id = $1 and kind = $2 and subject_id = $3',
        [asta!.id, 'stopped', question.id],
      );
      expect(told).toHaveLength(1);
    });

    it('that cannot be read is shown, and says why', async () => {
      const files = [truncated(await pdfFile()), zipBomb('declared', 400)];
      for (const file of files) {
        const { id } = await client.uploaded(asta!, file);
        const question = await asked([id]);
        await read(id);
        expect(await t.world.get(bo!, READ, { id: question.id })).toMatchObject({
          question: { files: [{ id, state: 'unreadable', reason: expect.any(String) }] },
        });
        expect((await client.get(bo!, id)).status).toBe(200);
      }
    });

    it('ends with membership', async () => {
      const leaver = await t.world.person('Dan');
      await t.world.member(network, leaver, Role.reader);
      const { id } = await client.uploaded(asta!, text('för gruppen'));
      await asked([id]);
      await read(id);
      expect((await client.get(leaver, id)).status).toBe(200);
      await t.world.endMembership(network, leaver);
      expect((await client.get(leaver, id)).status).toBe(404);
    });

    it('cannot be another’s upload, one that is attached already, or another kind of id', async () => {
      const [foreign, used] = [
        await client.uploaded(bo!, text('bos')),
        await client.uploaded(asta!, text('förbrukad')),
      ];
      const question = await asked([used.id]);
      for (const id of [foreign.id, used.id, NOWHERE, network, question.id]) {
        const answer = await ask([id]);
        expect(answer.errors?.[0]?.extensions).toMatchObject({
          code: 'BAD_INPUT',
          fields: [{ path: 'input.fileIds.0', rule: 'unknown' }],
        });
      }
      expect((await client.get(bo!, foreign.id)).status).toBe(200);
    });

    it('can be changed with the question; what is taken off is gone', async () => {
      const [one, two] = [await client.uploaded(asta!, text('ett')), await client.uploaded(asta!, text('två'))];
      const question = await asked([one.id]);
      const EDIT = 'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { files { id } } }';
      const input = {
        id: question.id,
        version: question.version,
        title: 'Hur läser ni detta nu?',
        body: '',
        topicIds: [],
        professions: [],
      };
      expect(await t.world.get(asta!, EDIT, { input: { ...input, fileIds: [two.id] } })).toEqual({
        editQuestion: { files: [{ id: two.id }] },
      });
      expect((await client.get(asta!, one.id)).status).toBe(404);
      await until('the bytes have gone', async () => {
        const left = await t.database.query('select 1 from blob where hash = $1', [one.hash]);
        return left.length === 0;
      });
    });
  });

  describe('the sweep', () => {
    const age = (id: string, sql: Sql = t.database) =>
      sql.query(`update file set created_at = now() - interval '25 hours' where id = $1`, [id]);

    it('removes what was never attached, and its bytes unless another file has the same', async () => {
      const [alone, shared, kept] = [
        await client.uploaded(asta!, text('ensam')),
        await client.uploaded(asta!, text('delad')),
        await client.uploaded(bo!, text('delad')),
      ];
      await Promise.all([age(alone.id), age(shared.id)]);
      expect((await client.get(asta!, alone.id)).status).toBe(404);
      expect((await ask([alone.id])).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      await t.app.get(FileSweep).run();
      const store = t.app.get(Blobs).store;
      expect(await store.stat(alone.hash)).toBeNull();
      expect(await store.stat(shared.hash)).not.toBeNull();
      expect((await client.get(bo!, kept.id)).text).toBe('delad');
    });

    it('keeps what is attached in the same moment', async () => {
      const { id, hash } = await client.uploaded(asta!, text('i sista stund'));
      const question = await asked([]);
      await age(id);
      const viewer = await viewerOf(asta!);
      let commit = (): void => undefined;
      let attaching: Promise<void> | undefined;
      await new Promise<void>((attached, failed) => {
        attaching = t.database.transaction(async (tx) => {
          // Old for the sweep that looks now, whatever it takes to be attached.
          await tx.query('update file set created_at = now() where id = $1', [id]);
          await t.app.get(FileRepository).attach(tx, viewer, { itemId: question.id }, [id], 'input', []);
          await age(id, tx);
          await new Promise<void>((resolve) => {
            commit = resolve;
            attached();
          });
        });
        attaching.catch(failed);
      });
      const swept = t.app.get(FileSweep).run();
      await until('the sweep waits for it', async () => {
        const waiting = await t.database.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like 'delete from file %'`,
        );
        return waiting.length === 1;
      });
      commit();
      await Promise.all([attaching, swept]);
      expect(await t.app.get(Blobs).store.stat(hash)).not.toBeNull();
      expect(await t.database.query('select 1 from file where id = $1', [id])).toHaveLength(1);
    });

    it('does not take bytes away from an upload of the same in the same moment', async () => {
      const { id, hash } = await client.uploaded(asta!, text('samma igen'));
      await t.database.query('delete from file where id = $1', [id]);
      const blobs = t.app.get(Blobs);
      await Promise.all([
        blobs.removeUnnamed(hash),
        client.upload(asta!, text('samma igen')),
        blobs.removeUnnamed(hash),
      ]);
      const named = await t.database.query('select 1 from file where hash = $1', [hash]);
      expect((await blobs.store.stat(hash)) !== null).toBe(named.length > 0);
    });
  });

  it('are part of the readiness', async () => {
    expect(await (await fetch(`${t.url}/health/ready`)).json()).toMatchObject({ parts: { storage: { state: 'ok' } } });
  });

  async function viewerOf(person: TestPerson) {
    const { Viewers } = await import('#access');
    return t.app.get(Viewers).viewerOf(person.id);
  }
});

describe('files in S3', () => {
  let t: TestApp;
  let s3: S3Server;
  beforeAll(async () => {
    s3 = await startS3Server();
    t = await startTestApp({ STORAGE_URL: s3.url });
  });
  afterAll(async () => {
    await t?.close();
    await s3?.stop();
  });

  it('are uploaded, read, and fetched in part', async () => {
    const client = clientFor(t);
    const network = await t.world.network('Projektet');
    const person = await t.world.person('Asta');
    await t.world.member(network, person);
    const { id, hash } = await client.uploaded(person, await docxWithIdentityNumber());
    const { askQuestion } = await t.world.get<{ askQuestion: { id: string } }>(person, ASK, {
      input: { title: 'Hur läser ni detta?', audience: { networks: [{ networkId: network }] }, fileIds: [id] },
    });
    await t.app.get(FileScanService).run(id);
    expect(await t.world.get(person, READ, { id: askQuestion.id })).toMatchObject({
      question: { files: [{ state: 'personal_data' }] },
    });
    expect(await client.get(person, id, { range: 'bytes=0-1' })).toMatchObject({ status: 206, text: 'PK' });
    expect((await client.upload(person, await encryptedPdf())).body).toMatchObject({
      error: { code: 'FILE_ENCRYPTED' },
    });
    expect(await t.app.get(Blobs).store.stat(hash)).not.toBeNull();
    expect(await (await fetch(`${t.url}/health/ready`)).json()).toMatchObject({ parts: { storage: { state: 'ok' } } });
  });
});
