import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { drift } from '../../apps/api/schema.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { clientFor, type FileClient } from '../../tests/support/files.js';
import {
  docxFile,
  docxWithIdentityNumber,
  pdfFile,
  scannedPdf,
  TEST_IDENTITY_NUMBER,
  type TestFile,
  truncated,
} from '../../tests/support/office-files.js';
import type { TestPerson } from '../../tests/support/world.js';
import { FileScanService, indexedDocuments } from './index.js';

const FIELDS = `id version status type diaryNumber reviewDate currentVersion publishWhenScanned home { name } viewerCan { edit publish submit }
  current { id number file { id name state reason place { label number heading masked } } }
  versions(first: 10) { edges { node { id number note purgedAt uploader { name } file { id state } } } }
  pages(first: 2) { edges { node { number label heading text } } pageInfo { hasNextPage endCursor } }`;
const CREATE = `mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { document(id: $id) { ${FIELDS} } }`;
const ADD = `mutation ($input: AddDocumentVersionInput!) { addDocumentVersion(input: $input) { ${FIELDS} } }`;
const PUBLISH = `mutation ($id: ID!, $version: Int!) { publishDocument(id: $id, version: $version) { ${FIELDS} } }`;
const NOWHERE = '01936b1c-0000-7000-8000-000000000000';

interface Doc {
  id: string;
  version: number;
  status: string;
  currentVersion: number;
  publishWhenScanned: boolean;
  current: { id: string; file: { id: string; state: string } | null } | null;
  versions: { edges: { node: { id: string; number: number; purgedAt: string | null; file: { id: string } | null } }[] };
  pages: {
    edges: { node: { number: number; heading: string | null; text: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('documents', () => {
  let t: TestApp;
  let client: FileClient;
  let kinda: string;
  let oms: string;
  let [leader, staff, reader, outsider] = [] as unknown as TestPerson[];

  beforeAll(async () => {
    t = await startTestApp();
    client = clientFor(t);
    [kinda, oms] = [await t.world.federation('Kinda'), await t.world.network('Östra Mellansverige')];
    [leader, staff, reader, outsider] = [
      await t.world.person('Lena'),
      await t.world.person('Stina'),
      await t.world.person('Rut'),
      await t.world.person('Ove'),
    ];
    await t.world.contain(oms, kinda);
    await t.world.member(kinda, leader, Role.leader);
    await t.world.member(kinda, staff);
    await t.world.member(oms, reader, Role.reader);
  });
  afterAll(() => t?.close());

  const input = async (person: TestPerson, file: TestFile, more: object = {}) => ({
    title: 'Slutrapport Stöd på vägen',
    fileId: (await client.uploaded(person, file)).id,
    type: 'slutrapport',
    homeId: kinda,
    audience: { networks: [{ networkId: oms }] },
    ...more,
  });
  const create = async (person: TestPerson, file: TestFile, more: object = {}) =>
    (await t.world.get<{ createDocument: Doc }>(person, CREATE, { input: await input(person, file, more) }))
      .createDocument;
  const read = async (person: TestPerson, id: string) =>
    (await t.world.get<{ document: Doc }>(person, READ, { id })).document;
  const scanned = async ({ id }: Doc, person = leader!) => {
    const { versions } = await read(person, id);
    for (const { node } of versions.edges) if (node.file) await t.app.get(FileScanService).run(node.file.id);
    return read(person, id);
  };
  const codeOf = (person: TestPerson | null, id: string) => t.world.codeOf(person, READ, { id });

  it('leave no drift between tables and entities', async () => {
    expect(await drift(t.databaseUrl)).toEqual([]);
  });

  it('are published when their file has been read, and not before', async () => {
    const draft = await create(leader!, await docxFile(), {
      publish: true,
      diaryNumber: '2024/17',
      reviewDate: '2027-01-31',
      note: 'Beslutad',
    });
    expect(draft).toMatchObject({
      type: 'slutrapport',
      diaryNumber: '2024/17',
      reviewDate: '2027-01-31',
      home: { name: 'Kinda' },
    });
    const published = await scanned(draft);
    expect(published).toMatchObject({
      status: 'published',
      publishWhenScanned: false,
      current: { number: 1, file: { state: 'clean' } },
    });
    expect(published.pages).toMatchObject({
      edges: [{ node: { number: expect.any(Number), label: 'section' } }, {}],
      pageInfo: { hasNextPage: true },
    });
    const seen = await read(reader!, draft.id);
    expect(seen.versions.edges).toMatchObject([{ node: { number: 1, note: 'Beslutad', uploader: { name: 'Lena' } } }]);
    expect((await client.get(reader!, seen.current!.file!.id)).status).toBe(200);
    expect(await codeOf(outsider!, draft.id)).toBe('NOT_FOUND');
    expect(await codeOf(null, draft.id)).toBe('UNAUTHENTICATED');
    expect((await client.get(outsider!, seen.current!.file!.id)).status).toBe(404);
  });

  it('give their text page by page', async () => {
    const { id } = await scanned(await create(leader!, await pdfFile(), { publish: true }));
    const PAGES =
      'query ($id: ID!, $after: String) { document(id: $id) { pages(first: 2, after: $after, version: 1) { edges { node { number label } } pageInfo { hasNextPage endCursor } } } }';
    const one = await t.world.get<{ document: Doc }>(reader!, PAGES, { id });
    expect(one.document.pages.edges.map(({ node }) => node)).toEqual([
      { number: 1, label: 'page' },
      { number: 2, label: 'page' },
    ]);
    const two = await t.world.get<{ document: Doc }>(reader!, PAGES, {
      id,
      after: one.document.pages.pageInfo.endCursor,
    });
    expect(two.document.pages).toMatchObject({ edges: [{ node: { number: 3 } }], pageInfo: { hasNextPage: false } });
  });

  it('with an identity number in the file stay drafts; their authors see where, and no text is kept', async () => {
    const draft = await create(leader!, await docxWithIdentityNumber(), { publish: true });
    const stopped = await scanned(draft);
    expect(stopped).toMatchObject({
      status: 'draft',
      publishWhenScanned: false,
      current: {
        file: {
          state: 'personal_data',
          place: { label: 'section', heading: 'Målgrupp', masked: expect.stringMatching(/^19850709.••••$/) },
        },
      },
      pages: { edges: [] },
    });
    expect(await codeOf(reader!, draft.id)).toBe('NOT_FOUND');
    const refused = await t.world.ask(leader!, PUBLISH, { id: draft.id, version: stopped.version });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path: 'file', rule: 'personalData', params: { label: 'section' } }],
    });
    expect(
      await t.database.query(`select 1 from notice where kind = 'stopped' and subject_id = $1 and person_id = $2`, [
        draft.id,
        leader!.id,
      ]),
    ).toHaveLength(1);
    expect(
      JSON.stringify(
        await t.database.query(
          'select * from document_page p join document_version v on v.id = p.version_id where v.item_id = $1',
          [draft.id],
        ),
      ),
    ).toBe('[]');
  });

  it('lose the offending version for good when a new one replaces it, and can then be published', async () => {
    const draft = await scanned(await create(leader!, await docxWithIdentityNumber(), { publish: true }));
    const { fileId } = { fileId: draft.current!.file!.id };
    const upload = await client.uploaded(leader!, await docxFile());
    const { addDocumentVersion } = await t.world.get<{ addDocumentVersion: Doc }>(leader!, ADD, {
      input: { documentId: draft.id, fileId: upload.id, note: 'Utan personnummer' },
    });
    expect(addDocumentVersion.versions.edges).toMatchObject([
      { node: { number: 2, purgedAt: null } },
      { node: { number: 1, purgedAt: expect.any(String), file: null } },
    ]);
    expect((await client.get(leader!, fileId)).status).toBe(404);
    const clean = await scanned(draft);
    const { publishDocument } = await t.world.get<{ publishDocument: Doc }>(leader!, PUBLISH, {
      id: draft.id,
      version: clean.version,
    });
    expect(publishDocument).toMatchObject({ status: 'published', currentVersion: 2 });
    expect((await read(reader!, draft.id)).versions.edges.map(({ node }) => node.number)).toEqual([2]);
  });

  it('keep giving readers the version before, until the new one has been read and is clean', async () => {
    const document = await scanned(await create(leader!, await docxFile(), { publish: true }));
    const add = async (file: TestFile) =>
      (
        await t.world.get<{ addDocumentVersion: Doc }>(leader!, ADD, {
          input: { documentId: document.id, fileId: (await client.uploaded(leader!, file)).id },
        })
      ).addDocumentVersion;
    await add(await docxWithIdentityNumber());
    await scanned(document);
    expect(await read(reader!, document.id)).toMatchObject({
      status: 'published',
      currentVersion: 1,
      versions: { edges: [{ node: { number: 1 } }] },
    });
    await add(await pdfFile());
    await scanned(document);
    const seen = await read(reader!, document.id);
    expect(seen).toMatchObject({ currentVersion: 3, current: { number: 3 } });
    expect(seen.versions.edges.map(({ node }) => node.number)).toEqual([3, 1]);
    expect((await client.get(reader!, seen.versions.edges[1]!.node.file!.id)).status).toBe(200);
  });

  it('without text or unreadable may be published, stay downloadable and say why', async () => {
    const scan = await scanned(await create(leader!, await scannedPdf(), { publish: true }));
    expect(scan).toMatchObject({ status: 'published', current: { file: { state: 'no_text' } }, pages: { edges: [] } });
    const broken = await scanned(await create(leader!, truncated(await docxFile()), { publish: true }));
    expect(broken).toMatchObject({
      status: 'published',
      current: { file: { state: 'unreadable', reason: 'damaged' } },
    });
    for (const { current } of [scan, broken]) expect((await client.get(reader!, current!.file!.id)).status).toBe(200);
  });

  it('are read again when the first run was killed, once', async () => {
    const draft = await create(leader!, await docxFile(), { publish: true });
    const scan = t.app.get(FileScanService);
    const fileId = draft.current!.file!.id;
    await Promise.all([scan.run(fileId), scan.run(fileId)]);
    const before = await read(leader!, draft.id);
    // As if a run had been killed after the reading and before the publication.
    await t.database.query('update item set status = $2, published_at = null where id = $1', [draft.id, 'draft']);
    await t.database.query('update document set publish_by = $2 where item_id = $1', [draft.id, leader!.id]);
    await scan.run(fileId);
    expect(await read(leader!, draft.id)).toMatchObject({ status: 'published', pages: before.pages });
    await scan.run(NOWHERE);
  });

  it('are not published by one who has lost the right meanwhile', async () => {
    const other = await t.world.person('Lo');
    await t.world.member(kinda, other, Role.leader);
    const draft = await create(other, await docxFile());
    await t.database.query(`update file set state = 'waiting', state_detail = '{}' where item_id = $1`, [draft.id]);
    await t.world.get(other, PUBLISH, { id: draft.id, version: (await read(other, draft.id)).version });
    await t.world.member(kinda, other, Role.contributor);
    await t.app.get(FileScanService).run(draft.current!.file!.id);
    expect(await read(other, draft.id)).toMatchObject({ status: 'draft', publishWhenScanned: false });
  });

  it('are drafted by contributors and published by leaders', async () => {
    const draft = await create(staff!, await docxFile());
    expect(draft).toMatchObject({ status: 'draft', viewerCan: { edit: true, publish: false, submit: true } });
    expect(await t.world.codeOf(staff!, PUBLISH, { id: draft.id, version: draft.version })).toBe('FORBIDDEN');
    expect(await codeOf(leader!, draft.id)).toBe('NOT_FOUND');
    expect((await client.get(leader!, draft.current!.file!.id)).status).toBe(404);
    expect(
      await t.world.codeOf(staff!, CREATE, { input: await input(staff!, await docxFile(), { publish: true }) }),
    ).toBe('FORBIDDEN');
    const ready = await scanned(draft, staff);
    await t.world.get(
      staff!,
      'mutation ($id: ID!, $version: Int!) { submitDocument(id: $id, version: $version) { status } }',
      { id: draft.id, version: ready.version },
    );
    const inReview = await read(leader!, draft.id);
    await t.world.get(leader!, 'mutation ($id: ID!) { sendBackDocument(id: $id, reason: "Kort ned den.") { id } }', {
      id: draft.id,
    });
    expect(await read(staff!, draft.id)).toMatchObject({ status: 'draft' });
    expect(inReview.status).toBe('in_review');
    expect(await codeOf(leader!, draft.id)).toBe('NOT_FOUND');
    for (const [person, code] of [
      [reader!, 'BAD_INPUT'],
      [outsider!, 'BAD_INPUT'],
    ] as const) {
      expect(await t.world.codeOf(person, CREATE, { input: await input(person, await docxFile()) })).toBe(code);
    }
  });

  it('refuse bad input: identity numbers, others’ files, ids of other kinds, other homes', async () => {
    const good = await input(leader!, await docxFile());
    const foreign = await client.uploaded(staff!, await docxFile());
    const faults = async (more: object) =>
      (await t.world.ask(leader!, CREATE, { input: { ...good, ...more } })).errors?.[0]?.extensions;
    expect(await faults({ diaryNumber: TEST_IDENTITY_NUMBER, note: TEST_IDENTITY_NUMBER })).toMatchObject({
      code: 'PERSONAL_DATA',
      fields: [{ path: 'input.diaryNumber' }, { path: 'input.note' }],
    });
    for (const fileId of [foreign.id, NOWHERE, kinda])
      expect(await faults({ fileId })).toMatchObject({
        code: 'BAD_INPUT',
        fields: [{ path: 'input.fileId', rule: 'unknown' }],
      });
    expect(await faults({ homeId: oms })).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'input.homeId' }] });
    expect(await faults({ reviewDate: '2026-02-31' })).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path: expect.stringMatching(/reviewDate$/) }],
    });
    expect(await faults({ topicIds: [kinda] })).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path: 'input.topicIds.0', rule: 'unknown' }],
    });
    const document = (await t.world.get<{ createDocument: Doc }>(leader!, CREATE, { input: good })).createDocument;
    expect(await faults({})).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'input.fileId', rule: 'unknown' }] });
    expect(await t.world.codeOf(leader!, 'query ($id: ID!) { question(id: $id) { id } }', { id: document.id })).toBe(
      'NOT_FOUND',
    );
    expect(await codeOf(leader!, kinda)).toBe('NOT_FOUND');
  });

  it('are purged, version by version, by those who answer for them', async () => {
    const document = await scanned(await create(staff!, await docxFile()), staff);
    const versionId = document.versions.edges[0]!.node.id;
    const PURGE =
      'mutation ($id: ID!) { purgeDocumentVersion(versionId: $id) { versions(first: 5) { edges { node { purgedAt file { id } } } } pages(first: 5) { edges { node { text } } } } }';
    expect(await t.world.codeOf(staff!, PURGE, { id: versionId })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(outsider!, PURGE, { id: versionId })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(leader!, PURGE, { id: versionId })).toBe('NOT_FOUND');
    await t.world.get(
      staff!,
      'mutation ($id: ID!, $version: Int!) { submitDocument(id: $id, version: $version) { status } }',
      { id: document.id, version: document.version },
    );
    expect(await t.world.get(leader!, PURGE, { id: versionId })).toEqual({
      purgeDocumentVersion: {
        versions: { edges: [{ node: { purgedAt: expect.any(String), file: null } }] },
        pages: { edges: [] },
      },
    });
    expect((await client.get(staff!, document.current!.file!.id)).status).toBe(404);
  });

  it('are edited with history, by version', async () => {
    const document = await scanned(await create(leader!, await docxFile()));
    const EDIT = 'mutation ($input: EditDocumentInput!) { editDocument(input: $input) { title type reviewDate } }';
    const change = {
      id: document.id,
      version: document.version,
      title: 'Ny rubrik',
      type: 'rutin',
      topicIds: [],
      professions: [],
      diaryNumber: '',
      description: '',
      reviewDate: '2026-05-01',
    };
    expect(await t.world.get(leader!, EDIT, { input: change })).toEqual({
      editDocument: { title: 'Ny rubrik', type: 'rutin', reviewDate: '2026-05-01' },
    });
    expect(await t.world.codeOf(leader!, EDIT, { input: change })).toBe('STALE');
    const { history } = await t.world.get<{ history: { edges: { node: { title: string } }[] } }>(
      leader!,
      'query ($id: ID!) { history(id: $id) { edges { node { title } } } }',
      { id: document.id },
    );
    expect(history.edges[0]!.node.title).toBe('Slutrapport Stöd på vägen');
  });

  it('are listed by type, federation, network and review date', async () => {
    const LIST = `query ($type: DocumentType, $federationId: ID, $networkId: ID, $before: String, $sort: DocumentSort!, $after: String) {
      documents(first: 1, type: $type, federationId: $federationId, networkId: $networkId, reviewDueBefore: $before, sort: $sort, after: $after) {
        edges { node { id reviewDate } } pageInfo { hasNextPage endCursor } } }`;
    type List = {
      documents: {
        edges: { node: { id: string; reviewDate: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const [late, early] = [
      await create(leader!, await docxFile(), { type: 'avtal', reviewDate: '2026-09-01', publish: true }),
      await create(leader!, await docxFile(), { type: 'avtal', reviewDate: '2026-03-01', publish: true }),
    ];
    await Promise.all([scanned(late), scanned(early)]);
    const list = async (variables: object, person = reader!) =>
      (await t.world.get<List>(person, LIST, { sort: 'reviewDate', type: 'avtal', ...variables })).documents;
    const one = await list({});
    const two = await list({ after: one.pageInfo.endCursor });
    expect([one.edges[0]!.node, two.edges[0]!.node]).toEqual([
      { id: early.id, reviewDate: '2026-03-01' },
      { id: late.id, reviewDate: '2026-09-01' },
    ]);
    expect(two.pageInfo.hasNextPage).toBe(false);
    expect((await list({ before: '2026-03-01' })).edges).toEqual([]);
    expect((await list({ networkId: oms, before: '2026-03-02' })).edges).toHaveLength(1);
    expect((await list({ federationId: oms })).edges).toEqual([]);
    expect(
      (await list({ sort: 'activity', federationId: kinda, before: '2026-03-02' })).edges.map(({ node }) => node.id),
    ).toEqual([early.id]);
    expect((await list({ sort: 'activity', networkId: oms })).edges).toHaveLength(1);
    expect((await list({}, outsider)).edges).toEqual([]);
    expect((await list({ sort: 'activity' }, outsider)).edges).toEqual([]);
  });

  it('give the index their pages with place, and nothing of what has not been let through', async () => {
    const document = await scanned(await create(leader!, await docxFile(), { publish: true, diaryNumber: '2024/99' }));
    const stopped = await scanned(await create(leader!, await docxWithIdentityNumber()));
    const indexed = await indexedDocuments([document.id, stopped.id], t.database, (text) => text);
    expect(indexed.get(document.id)).toMatchObject({
      documentType: 'slutrapport',
      text: 'slutrapport\n\n2024/99\n\nslutrapport.docx',
    });
    expect(indexed.get(document.id)!.passages).toContainEqual(
      expect.objectContaining({
        heading: 'Lärdomar',
        label: expect.stringMatching(/^Avsnitt \d$/),
        fileId: document.current!.file!.id,
      }),
    );
    expect(indexed.get(stopped.id)).toEqual({ documentType: 'slutrapport', text: 'slutrapport', passages: [] });
  });

  it('are filled in from the upload, for their uploader to check', async () => {
    const SUGGEST = 'query ($id: ID!) { fileSuggestions(fileId: $id) { title type state place { masked } } }';
    const { id } = await client.uploaded(staff!, await docxFile({ name: 'fil.docx' }));
    expect(await t.world.get(staff!, SUGGEST, { id })).toEqual({
      fileSuggestions: {
        title: 'Slutrapport: Stöd på vägen i Östra Mälardalen',
        type: 'slutrapport',
        state: 'clean',
        place: null,
      },
    });
    expect(await t.world.codeOf(leader!, SUGGEST, { id })).toBe('NOT_FOUND');
    const bad = await client.uploaded(staff!, await docxWithIdentityNumber());
    expect(await t.world.get(staff!, SUGGEST, { id: bad.id })).toMatchObject({
      fileSuggestions: { state: 'personal_data', place: { masked: expect.stringContaining('••••') } },
    });
  });
});
