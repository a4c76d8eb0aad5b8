import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlatformRole, Role } from '#access';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import {
  docxFile,
  docxWithIdentityNumber,
  encryptedPdf,
  pdfFile,
  scannedPdf,
  type TestFile,
} from '../../tests/support/office-files.js';
import { emptyFile } from '../../tests/support/raw-files.js';
import type { TestPerson } from '../../tests/support/world.js';
import { importFolder, type ImportOptions } from './import.js';

describe('import of a folder', () => {
  let t: TestApp;
  let folder: string;
  let reader: TestPerson;
  let administrator: TestPerson;
  let options: ImportOptions;

  beforeAll(async () => {
    t = await startTestApp();
    folder = await mkdtemp(join(tmpdir(), 'import-'));
    const [federation, network] = [await t.world.federation('Kinda'), await t.world.network('Östra Mellansverige')];
    [reader, administrator] = [
      await t.world.person('Rut'),
      await t.world.person('Ada', { platformRole: PlatformRole.administrator }),
    ];
    await t.world.member(network, reader, Role.reader);
    const slugs = await t.database.query<{ id: string; slug: string }>('select id, slug from network');
    const slugOf = (id: string) => slugs.find((row) => row.id === id)!.slug;
    options = { federation: slugOf(federation), network: slugOf(network) };
    const put = async (file: TestFile, name = file.name) => writeFile(join(folder, name), file.bytes);
    await mkdir(join(folder, 'under'));
    await put(await docxFile());
    await put(await pdfFile({ title: 'Delrapport: Digital start' }), 'under/del.pdf');
    await put(await scannedPdf());
    await put(await encryptedPdf());
    await put(emptyFile());
    await put(await docxWithIdentityNumber());
    await put({ name: '.dold.txt', bytes: Buffer.from('x'), mime: 'text/plain' });
  });
  afterAll(async () => {
    await t?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (more: Partial<ImportOptions> = {}, from = folder) => {
    const lines: string[] = [];
    const code = await importFolder(t.app, from, { ...options, ...more }, (line) => lines.push(line));
    return { code, said: lines.join('\n') };
  };
  const documents = () =>
    t.database.query<{ title: string; status: string }>(
      'select i.title, i.status from item i join document d on d.item_id = i.id order by i.title',
    );

  it('shows what it would do and writes nothing', async () => {
    const { code, said } = await run({ dryRun: true });
    expect(code).toBe(1);
    expect(said).toContain('[6/6]');
    expect(said).toContain('under/del.pdf: skulle läsas in som delrapport ”Delrapport: Digital start”');
    expect(said).toContain('Skulle läsas in: 3 · fanns redan: 0 · stoppade: 1 · avvisade: 2');
    expect(await documents()).toEqual([]);
    expect(await t.database.query('select 1 from blob')).toEqual([]);
  });

  it('imports what can be read, says what could not and why, and skips what is there', async () => {
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('Inlästa: 3 · fanns redan: 0 · stoppade: 1 · avvisade: 2');
    expect(said).toMatch(/last\.pdf +filen är skyddad med lösenord/);
    expect(said).toMatch(/tom\.docx +filen är tom/);
    expect(said).toMatch(/skannad\.pdf +ingen text ännu/);
    expect(said).toMatch(/rapport-med-personnummer\.docx +personnummer \(section 3: 19850709.••••\)/);
    expect((await documents()).map(({ status }) => status).sort()).toEqual([
      'draft',
      'published',
      'published',
      'published',
    ]);
    const list = await t.world.get<{ documents: { edges: object[] } }>(
      reader,
      '{ documents(first: 10) { edges { node { title current { file { state } } } } } }',
    );
    expect(list.documents.edges).toHaveLength(3);
    const again = await run();
    expect(again.said).toContain('Inlästa: 0 · fanns redan: 4 · stoppade: 0 · avvisade: 2');
  });

  it('gives its author no right to read what is published in a network that is not theirs', async () => {
    const list = await t.world.get<{ documents: { edges: { node: { status: string } }[] } }>(
      administrator,
      '{ documents(first: 10) { edges { node { status } } } }',
    );
    expect(list.documents.edges.map(({ node }) => node.status)).toEqual(['draft']);
  });

  it('says what it does not know, and begins nothing', async () => {
    expect(await run({ network: 'finns-inte' })).toMatchObject({ code: 2, said: expect.stringContaining('--network') });
    expect(await run({ federation: options.network })).toMatchObject({
      code: 2,
      said: expect.stringContaining('--federation'),
    });
    expect(await run({ author: 'ingen@prov.example' })).toMatchObject({
      code: 2,
      said: expect.stringContaining('--author'),
    });
    expect(await run({}, join(folder, 'saknas'))).toMatchObject({ code: 2 });
  });
});
