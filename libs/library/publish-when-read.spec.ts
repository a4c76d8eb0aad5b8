import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { NetworkKind } from '#networks';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { clientFor } from '../../tests/support/files.js';
import { docxFile } from '../../tests/support/office-files.js';
import type { TestPerson } from '../../tests/support/world.js';
import { FileScanService } from './index.js';

const CREATE = 'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id version } }';
const SUBMIT = 'mutation ($id: ID!, $version: Int!) { submitDocument(id: $id, version: $version) { id version } }';
const PUBLISH =
  'mutation ($id: ID!, $version: Int!) { publishDocument(id: $id, version: $version) { id version status publishWhenScanned } }';
const EDIT = 'mutation ($input: EditDocumentInput!) { editDocument(input: $input) { id } }';
const ADD = 'mutation ($input: AddDocumentVersionInput!) { addDocumentVersion(input: $input) { id } }';
const BACK = 'mutation ($id: ID!, $reason: String) { sendBackDocument(id: $id, reason: $reason) { id } }';
const READ = 'query ($id: ID!) { document(id: $id) { id title version status publishWhenScanned } }';

interface Doc {
  id: string;
  title: string;
  version: number;
  status: string;
}

/** Where nothing is read until the test says so. */
describe('a document that is published when its file has been read', () => {
  let t: TestApp;
  let home: string;
  let leader: TestPerson;
  let author: TestPerson;
  let reader: TestPerson;

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api' });
    home = await t.world.network('Kinda', { kind: NetworkKind.federation, needsReview: true });
    [leader, author, reader] = [
      await t.world.person('Lena'),
      await t.world.person('Stina'),
      await t.world.person('Rut'),
    ];
    await t.world.member(home, leader, Role.leader);
    await t.world.member(home, author);
    await t.world.member(home, reader, Role.reader);
  });
  afterAll(() => t?.close());

  const uploaded = async () => (await clientFor(t).uploaded(author, await docxFile())).id;
  const read = async (person: TestPerson, id: string) =>
    (await t.world.get<{ document: Doc }>(person, READ, { id })).document;
  const wanted = async (): Promise<Doc> => {
    const { createDocument } = await t.world.get<{ createDocument: Doc }>(author, CREATE, {
      input: { title: 'Det granskade', homeId: home, fileId: await uploaded(), type: 'rutin' },
    });
    const { submitDocument } = await t.world.get<{ submitDocument: Doc }>(author, SUBMIT, createDocument);
    const { publishDocument } = await t.world.get<{ publishDocument: Doc }>(leader, PUBLISH, submitDocument);
    expect(publishDocument).toMatchObject({ status: 'in_review', publishWhenScanned: true });
    return publishDocument;
  };
  const edit = (person: TestPerson, { id, version }: Doc) => {
    const empty = { description: '', diaryNumber: '', topicIds: [], professions: [] };
    return t.world.get(person, EDIT, { input: { id, version, title: 'Något annat', type: 'rutin', ...empty } });
  };
  const scan = async (id: string): Promise<void> => {
    const files = await t.database.query<{ id: string }>('select id from file where item_id = $1', [id]);
    for (const file of files) await t.app.get(FileScanService).run(file.id);
  };

  it('is what was asked to be published, not what its author has made of it since', async () => {
    const [edited, replaced] = [await wanted(), await wanted()];
    await edit(author, edited);
    await t.world.get(author, ADD, { input: { documentId: replaced.id, fileId: await uploaded() } });
    for (const { id } of [edited, replaced]) {
      expect(await read(author, id)).toMatchObject({ status: 'in_review', publishWhenScanned: false });
      await scan(id);
      expect(await read(author, id)).toMatchObject({ status: 'in_review', publishWhenScanned: false });
      expect(await t.world.codeOf(reader, READ, { id })).toBe('NOT_FOUND');
    }
  });

  it('is published as the one who asked has changed it', async () => {
    const document = await wanted();
    await edit(leader, document);
    await scan(document.id);
    expect(await read(reader, document.id)).toMatchObject({ status: 'published', title: 'Något annat' });
  });

  it('is not published when it was sent back, and what is being written stays good when its file is read', async () => {
    const { id } = await wanted();
    await t.world.get(leader, BACK, { id, reason: 'Inte än' });
    const draft = await read(author, id);
    await scan(id);
    expect(await read(author, id)).toEqual({ ...draft, status: 'draft', publishWhenScanned: false });
    await edit(author, draft);
  });
});
