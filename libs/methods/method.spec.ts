import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, Status } from '#access';
import { ItemKind, ItemRepository } from '#content';
import { NetworkKind } from '#networks';
import { newId } from '#platform';
import { drift } from '../../apps/api/schema.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const FIELDS = `id version status title summary needAndAim levels targetGroup materials { label url } steps { title text textHtml } html { needAndAim cost }
  goals { goal achieved outcome } lessons { party lesson } diaryNumber reviewDate statusReason authors { name } audience { network { id } leastRole }
  contactPerson { name } viewerCan { edit submit publish sendBack }`;
const DRAFT = `mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { ${FIELDS} } }`;
const SAVE = `mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { ${FIELDS} } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitMethod(id: $id, version: $version) { ${FIELDS} } }`;
const PUBLISH = `mutation ($id: ID!, $version: Int!) { publishMethod(id: $id, version: $version) { ${FIELDS} } }`;
const RETURN = `mutation ($id: ID!, $reason: String) { returnMethod(id: $id, reason: $reason) { id status } }`;
const AUTHORS = `mutation ($id: ID!, $authorIds: [ID!]!) { setMethodAuthors(id: $id, authorIds: $authorIds) { id authors { name } } }`;
const AUDIENCE = `mutation ($id: ID!, $audience: AudienceInput!) { setMethodAudience(id: $id, audience: $audience) { id audience { network { id } leastRole } } }`;
const READ = `query ($id: ID!) { method(id: $id) { ${FIELDS} } }`;
const HISTORY = `query ($id: ID!) { history(id: $id) { edges { node { number title note texts { path text } editor { name } } } } }`;

interface Answer {
  id: string;
  version: number;
  status: string;
  title: string;
  [field: string]: unknown;
}
const WHOLE = {
  summary: 'Kort.',
  needAndAim: 'Ett **behov**.',
  targetGroup: 'Vuxna.',
  steps: [{ title: 'Börja', text: 'Så *här*.' }],
};

describe('methods', () => {
  let t: TestApp;
  let kinda: string;
  let norra: string;
  let national: string;
  let writer: TestPerson;
  let colleague: TestPerson;
  let leader: TestPerson;
  let reader: TestPerson;
  let other: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    kinda = await t.world.network('Kinda', { kind: NetworkKind.federation, needsReview: true });
    norra = await t.world.federation('Norra');
    national = await t.world.network('Alla förbund', { kind: NetworkKind.national });
    await t.world.contain(national, kinda);
    await t.world.contain(national, norra);
    [writer, colleague, leader] = [
      await t.world.person('Asta'),
      await t.world.person('Alva'),
      await t.world.person('Lena'),
    ];
    [reader, other, stranger] = [
      await t.world.person('Rut'),
      await t.world.person('Olle'),
      await t.world.person('Cia'),
    ];
    await t.world.member(kinda, writer);
    await t.world.member(kinda, colleague);
    await t.world.member(kinda, leader, Role.leader);
    await t.world.member(kinda, reader, Role.reader);
    await t.world.member(norra, other, Role.leader);
  });
  afterAll(() => t?.close());

  const draft = async (who = writer, input: object = {}): Promise<Answer> =>
    (
      await t.world.get<{ createMethodDraft: Answer }>(who, DRAFT, {
        input: { title: 'BIP-samtal', homeId: kinda, audience: { allFederations: true }, ...input },
      })
    ).createMethodDraft;
  const save = async (who: TestPerson, input: object): Promise<Answer> =>
    (await t.world.get<{ saveMethod: Answer }>(who, SAVE, { input })).saveMethod;
  const read = async (who: TestPerson, id: string): Promise<Answer> =>
    (await t.world.get<{ method: Answer }>(who, READ, { id })).method;
  const whole = async (): Promise<Answer> => {
    const { id, version } = await draft();
    return save(writer, { id, version, ...WHOLE });
  };
  const published = async (): Promise<Answer> => {
    const { id, version } = await whole();
    const inReview = (await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, { id, version })).submitMethod;
    return (await t.world.get<{ publishMethod: Answer }>(leader, PUBLISH, { id, version: inReview.version }))
      .publishMethod;
  };
  /** How many notices of this kind about this method a person has not read; they are read then. */
  const unread = async (person: TestPerson, kind: string, id: string): Promise<number> => {
    type List = { notices: { edges: { node: { kind: string; item: { id: string } } }[] } };
    const { notices } = await t.world.get<List>(
      person,
      '{ notices(first: 100, unreadOnly: true) { edges { node { kind item { id } } } } }',
    );
    await t.world.get(person, 'mutation { markNoticesRead(all: true) { count } }');
    return notices.edges.filter(({ node }) => node.kind === kind && node.item.id === id).length;
  };

  it('has tables that are what the entities say', async () => {
    expect(await drift(t.databaseUrl)).toEqual([]);
  });

  it('goes from an empty draft over review and return to published, and everyone addressed reads it', async () => {
    let method = await draft();
    expect(method).toMatchObject({
      status: 'draft',
      summary: '',
      steps: [],
      viewerCan: { edit: true, submit: true, publish: false, sendBack: false },
    });
    method = await save(writer, {
      id: method.id,
      version: method.version,
      summary: 'Kort.',
      levels: ['individual', 'group'],
      reviewDate: '2027-03-01',
      contactPersonId: colleague.id,
    });
    method = await save(writer, {
      id: method.id,
      version: method.version,
      ...WHOLE,
      goals: [{ goal: 'Arbete', achieved: 'partly', outcome: 'Hälften' }],
      lessons: [{ party: 'Kommunen', lesson: 'Börja tidigt' }],
      diaryNumber: ' 2026/ 12 ',
    });
    expect(method).toMatchObject({
      levels: ['individual', 'group'],
      reviewDate: '2027-03-01',
      diaryNumber: '2026/ 12',
      contactPerson: { name: 'Alva' },
      steps: [{ title: 'Börja', textHtml: '<p>Så <em>här</em>.</p>\n' }],
      html: { needAndAim: '<p>Ett <strong>behov</strong>.</p>\n', cost: '' },
      goals: [{ goal: 'Arbete', achieved: 'partly', outcome: 'Hälften' }],
    });
    expect(await t.world.codeOf(leader, READ, { id: method.id })).toBe('NOT_FOUND');

    const submitted = (
      await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, { id: method.id, version: method.version })
    ).submitMethod;
    expect(submitted.status).toBe('in_review');
    expect(await unread(leader, 'review', method.id)).toBe(1);
    expect(await t.world.codeOf(colleague, READ, { id: method.id })).toBe('NOT_FOUND');
    expect(await read(leader, method.id)).toMatchObject({
      viewerCan: { publish: true, sendBack: true, submit: false },
    });

    expect(await t.world.codeOf(leader, RETURN, { id: method.id })).toBe('BAD_INPUT');
    expect(await t.world.get(leader, RETURN, { id: method.id, reason: 'Skriv mer om målgruppen.' })).toEqual({
      returnMethod: null,
    });
    expect(await unread(writer, 'reviewed', method.id)).toBe(1);
    method = await read(writer, method.id);
    expect(method).toMatchObject({ status: 'draft', statusReason: 'Skriv mer om målgruppen.', summary: 'Kort.' });

    const again = (
      await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, { id: method.id, version: method.version })
    ).submitMethod;
    expect(await unread(leader, 'review', method.id)).toBe(1);
    const done = (
      await t.world.get<{ publishMethod: Answer }>(leader, PUBLISH, { id: method.id, version: again.version })
    ).publishMethod;
    expect(done).toMatchObject({ status: 'published', statusReason: null });
    expect(await unread(writer, 'reviewed', method.id)).toBe(1);
    expect(await read(other, method.id)).toMatchObject({ title: 'BIP-samtal', viewerCan: { edit: false } });
    expect(await t.world.codeOf(stranger, READ, { id: method.id })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(null, READ, { id: method.id })).toBe('UNAUTHENTICATED');
  });

  it('names every missing field when it is handed in or published, and loses nothing of the draft', async () => {
    const { id, version } = await draft();
    const { version: kept } = await save(writer, {
      id,
      version,
      summary: 'Kort.',
      cost: 'Lite',
      steps: [{ title: '', text: '' }],
      goals: [{ goal: '', outcome: '' }],
    });
    const refused = await t.world.ask(writer, SUBMIT, { id, version: kept });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(refused.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual([
      'needAndAim',
      'targetGroup',
      'steps.0.text',
      'goals.0.goal',
    ]);
    expect(await read(writer, id)).toMatchObject({ status: 'draft', version: kept, summary: 'Kort.' });
    const own = await draft(leader);
    expect(await t.world.codeOf(leader, SUBMIT, { id: own.id, version: own.version })).toBe('BAD_INPUT');
    expect(await read(leader, own.id)).toMatchObject({ status: 'draft', version: own.version });
  });

  it('is begun by who takes part in a federation, there only', async () => {
    const input = (homeId: string) => ({ input: { title: 'En metod', homeId } });
    expect(await t.world.codeOf(reader, DRAFT, input(kinda))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(other, DRAFT, input(kinda))).toBe('BAD_INPUT');
    expect(await t.world.codeOf(writer, DRAFT, input(national))).toBe('BAD_INPUT');
    expect(await t.world.codeOf(writer, DRAFT, { input: { title: '  ', homeId: kinda } })).toBe('BAD_INPUT');
    expect((await draft(writer, { audience: null })).audience).toEqual([
      { network: { id: kinda }, leastRole: 'reader' },
    ]);
  });

  it('is published by a direct leader at home alone, once reviewed where the home asks for it', async () => {
    const { id, version } = await whole();
    expect(await t.world.codeOf(writer, PUBLISH, { id, version })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(other, PUBLISH, { id, version })).toBe('NOT_FOUND');
    const own = await draft(leader);
    const ready = await save(leader, { id: own.id, version: own.version, ...WHOLE });
    expect(ready.viewerCan).toMatchObject({ publish: false, submit: true });
    expect(await t.world.codeOf(leader, PUBLISH, { id: own.id, version: ready.version })).toBe('CONFLICT');
    const elsewhere = await draft(other, { homeId: norra });
    const direct = await save(other, { id: elsewhere.id, version: elsewhere.version, ...WHOLE });
    expect(direct.viewerCan).toMatchObject({ publish: true });
    expect(await t.world.get(other, PUBLISH, { id: elsewhere.id, version: direct.version })).toMatchObject({
      publishMethod: { status: 'published' },
    });
  });

  it('is not published to a network in which the leader does not take part', async () => {
    const project = await t.world.network('Projekt');
    await t.world.member(project, writer);
    const { id, version } = await draft(writer, { audience: { networks: [{ networkId: project }] } });
    const ready = await save(writer, { id, version, ...WHOLE });
    const { submitMethod } = await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, {
      id,
      version: ready.version,
    });
    expect(await t.world.codeOf(leader, PUBLISH, { id, version: submitMethod.version })).toBe('FORBIDDEN');
    await t.world.member(project, leader);
    expect(await t.world.get(leader, PUBLISH, { id, version: submitMethod.version })).toMatchObject({
      publishMethod: { status: 'published' },
    });
  });

  it('refuses an older version, whoever saves, hands in or publishes', async () => {
    const first = await whole();
    const second = await save(writer, { id: first.id, version: first.version, summary: 'Kortare.' });
    expect(
      await t.world.codeOf(writer, SAVE, { input: { id: first.id, version: first.version, summary: 'Annat.' } }),
    ).toBe('STALE');
    expect(await t.world.codeOf(writer, SUBMIT, { id: first.id, version: first.version })).toBe('STALE');
    const { submitMethod } = await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, {
      id: first.id,
      version: second.version,
    });
    expect(await t.world.codeOf(leader, PUBLISH, { id: first.id, version: second.version })).toBe('STALE');
    expect(await t.world.get(leader, PUBLISH, { id: first.id, version: submitMethod.version })).toMatchObject({
      publishMethod: { summary: 'Kortare.' },
    });
  });

  it('keeps what a published method was, and nothing of a draft that is being written', async () => {
    const { id, version } = await published();
    const history = async () =>
      (
        await t.world.get<{ history: { edges: { node: Record<string, unknown> }[] } }>(writer, HISTORY, { id })
      ).history.edges.map(({ node }) => node);
    expect(await history()).toEqual([]);
    const edited = await save(writer, { id, version, summary: 'Ny.', note: 'Kortare' });
    expect(await save(writer, { id, version: edited.version, summary: 'Ny.' })).toMatchObject({
      version: edited.version,
    });
    const [revision, ...more] = await history();
    expect(more).toEqual([]);
    expect(revision).toMatchObject({ number: 1, title: 'BIP-samtal', note: 'Kortare', editor: { name: 'Asta' } });
    expect(revision!['texts']).toEqual(
      expect.arrayContaining([
        { path: 'summary', text: 'Kort.' },
        { path: 'steps.0.text', text: 'Så *här*.' },
      ]),
    );
    expect(
      (await t.world.ask(writer, SAVE, { input: { id, version: edited.version, steps: [], targetGroup: null } }))
        .errors?.[0]?.extensions,
    ).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'targetGroup' }, { path: 'steps' }] });
    expect(await t.world.codeOf(other, SAVE, { input: { id, version: edited.version, summary: 'Min.' } })).toBe(
      'FORBIDDEN',
    );
    expect(await t.world.codeOf(other, HISTORY, { id })).toBe('FORBIDDEN');
    expect(await save(leader, { id, version: edited.version, summary: 'Ledarens.' })).toMatchObject({
      summary: 'Ledarens.',
      status: 'published',
    });
  });

  it('is taken back from review by its author without a reason', async () => {
    const { id, version } = await whole();
    await t.world.get(writer, SUBMIT, { id, version });
    expect(await t.world.codeOf(colleague, RETURN, { id })).toBe('NOT_FOUND');
    expect(await t.world.get(writer, RETURN, { id })).toEqual({ returnMethod: { id, status: 'draft' } });
    expect(await t.world.codeOf(writer, RETURN, { id })).toBe('CONFLICT');
  });

  it('is written together by people who reach the home', async () => {
    const { id } = await whole();
    expect(await t.world.codeOf(colleague, AUTHORS, { id, authorIds: [colleague.id] })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(writer, AUTHORS, { id, authorIds: [writer.id, other.id] })).toBe('BAD_INPUT');
    await t.world.get(writer, AUTHORS, { id, authorIds: [writer.id, colleague.id] });
    const { version } = await read(colleague, id);
    expect(await save(colleague, { id, version, cost: 'Inget' })).toMatchObject({
      authors: [{ name: 'Asta' }, { name: 'Alva' }],
    });
    expect(await t.world.codeOf(colleague, AUTHORS, { id, authorIds: [colleague.id] })).toBe('FORBIDDEN');
    expect(await t.world.get(colleague, AUTHORS, { id, authorIds: [writer.id] })).toEqual({ setMethodAuthors: null });
    expect(await t.world.codeOf(colleague, READ, { id })).toBe('NOT_FOUND');
  });

  it('is narrowed by who may edit it and widened by who may publish it', async () => {
    const { id } = await published();
    const home = { networks: [{ networkId: kinda }] };
    expect(await t.world.codeOf(other, AUDIENCE, { id, audience: home })).toBe('FORBIDDEN');
    await t.world.get(writer, AUDIENCE, { id, audience: { networks: [{ networkId: national, leastRole: 'leader' }] } });
    expect(await read(other, id)).toMatchObject({ id });
    expect(await t.world.codeOf(reader, READ, { id })).toBe('NOT_FOUND');
    expect(
      await t.world.codeOf(writer, AUDIENCE, {
        id,
        audience: { networks: [{ networkId: national, leastRole: 'reader' }] },
      }),
    ).toBe('FORBIDDEN');
    expect(await t.world.codeOf(writer, AUDIENCE, { id, audience: { networks: [] } })).toBe('BAD_INPUT');
    await t.world.get(leader, AUDIENCE, { id, audience: home });
    expect(await t.world.codeOf(other, READ, { id })).toBe('NOT_FOUND');
    expect(await read(reader, id)).toMatchObject({ id });
  });

  it('refuses identity numbers in any field, however deep, and says where', async () => {
    const { id, version } = await draft();
    const input = {
      id,
      version,
      partners: 'Ring 19121212-1212',
      steps: [
        { title: 'a', text: 'b' },
        { title: 'c', text: 'Anna 121212-1212' },
      ],
    };
    const { errors } = await t.world.ask(writer, SAVE, { input });
    expect(errors?.[0]?.extensions.code).toBe('PERSONAL_DATA');
    expect(errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual([
      'input.partners',
      'input.steps.1.text',
    ]);
    expect(await t.world.codeOf(writer, DRAFT, { input: { title: 'Om 19121212-1212', homeId: kinda } })).toBe(
      'PERSONAL_DATA',
    );
    expect(await read(writer, id)).toMatchObject({ version, steps: [] });
  });

  it('refuses lists and texts beyond their limits and links that lead nowhere good', async () => {
    const { id, version } = await draft();
    const bad = (more: object) => t.world.codeOf(writer, SAVE, { input: { id, version, ...more } });
    expect(await bad({ steps: Array.from({ length: 51 }, () => ({ title: 'a', text: 'b' })) })).toBe('BAD_INPUT');
    expect(await bad({ summary: 'a'.repeat(1_001) })).toBe('BAD_INPUT');
    expect(await bad({ materials: [{ label: 'x', url: 'javascript:alert(1)' }] })).toBe('BAD_INPUT');
    expect(await bad({ reviewDate: '2027-02-30' })).toBe('BAD_INPUT');
    expect(await bad({ title: null })).toBe('BAD_INPUT');
    expect(await bad({ topicIds: [newId()] })).toBe('BAD_INPUT');
    expect(await bad({ materials: [{ label: 'x', url: 'https://example.se/kort' }] })).toBeUndefined();
  });

  it('leaves out a document among its materials for who may not see it, and keeps it through their edits', async () => {
    const secret = newId();
    await t.database.transaction((tx) =>
      t.app.get(ItemRepository).insert(tx, {
        id: secret,
        kind: ItemKind.document,
        title: 'Avtal',
        homeId: kinda,
        status: Status.draft,
        authorIds: [writer.id],
        topicIds: [],
        professions: [],
        audience: [],
        publishedAt: null,
      }),
    );
    const { id, version } = await published();
    expect(
      await t.world.codeOf(leader, SAVE, { input: { id, version, materials: [{ label: 'Avtal', itemId: secret }] } }),
    ).toBe('BAD_INPUT');
    const saved = await save(writer, {
      id,
      version,
      materials: [
        { label: 'Länk', url: 'https://example.se' },
        { label: 'Hemligt avtal', itemId: secret },
      ],
    });
    expect((await read(other, id)).materials).toEqual([{ label: 'Länk', url: 'https://example.se' }]);
    await save(leader, { id, version: saved.version, materials: [{ label: 'Ny länk', url: 'https://example.se' }] });
    expect((await read(leader, id)).materials).toHaveLength(1);
    expect((await read(writer, id)).materials).toEqual([
      { label: 'Ny länk', url: 'https://example.se' },
      { label: 'Hemligt avtal', url: null },
    ]);
  });

  it('is listed by filter, newest first, drafts only to those who write them', async () => {
    const about = newId().slice(-8);
    const make = async (): Promise<string> => {
      const { id, version } = await whole();
      const saved = await save(writer, { id, version, targetGroup: `Vuxna ${about}`, levels: ['structure'] });
      const { submitMethod } = await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, {
        id,
        version: saved.version,
      });
      await t.world.get(leader, PUBLISH, { id, version: submitMethod.version });
      return id;
    };
    const ids = [await make(), await make(), await make()].reverse();
    const LIST = `query ($first: Int!, $after: String, $targetGroup: String, $level: MethodLevel, $status: Status, $mine: Boolean, $sort: MethodSort, $networkId: ID, $federationId: ID) {
      methods(first: $first, after: $after, targetGroup: $targetGroup, level: $level, status: $status, mine: $mine, sort: $sort, networkId: $networkId, federationId: $federationId) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
    const list = async (who: TestPerson, filter: object) => {
      const { methods } = await t.world.get<{
        methods: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(who, LIST, { first: 2, targetGroup: about, ...filter });
      return { ids: methods.edges.map(({ node }) => node.id), ...methods.pageInfo };
    };
    for (const sort of ['newest', 'mostTried']) {
      const one = await list(other, { sort, networkId: national, level: 'structure' });
      const two = await list(other, { sort, networkId: national, level: 'structure', after: one.endCursor });
      expect([...one.ids, ...two.ids]).toEqual(ids);
      expect(two.hasNextPage).toBe(false);
      expect((await list(other, { sort, federationId: norra })).ids).toEqual([]);
      expect((await list(stranger, { sort })).ids).toEqual([]);
    }
    const { id } = await draft();
    expect((await list(writer, { targetGroup: null, status: 'draft', mine: true, first: 50 })).ids).toContain(id);
    expect((await list(leader, { targetGroup: null, status: 'draft', first: 50 })).ids).not.toContain(id);
  });
});
