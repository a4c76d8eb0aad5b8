import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Status } from '#access';
import { ItemKind, ItemWriter } from '#content';
import { newId } from '#platform';
import { drift } from '../../apps/api/schema.js';
import {
  DRAFT,
  SAVE,
  SUBMIT,
  PUBLISH,
  HISTORY,
  startMethodWorld,
  type MethodWorld,
  type MethodAnswer as Answer,
} from '../../tests/support/method-world.js';
import type { TestPerson } from '../../tests/support/world.js';

describe('methods', () => {
  let t: MethodWorld['t'];
  let kinda: MethodWorld['kinda'];
  let norra: MethodWorld['norra'];
  let national: MethodWorld['national'];
  let writer: MethodWorld['writer'];
  let leader: MethodWorld['leader'];
  let other: MethodWorld['other'];
  let stranger: MethodWorld['stranger'];
  let draft: MethodWorld['draft'];
  let save: MethodWorld['save'];
  let read: MethodWorld['read'];
  let whole: MethodWorld['whole'];
  let published: MethodWorld['published'];

  beforeAll(async () => {
    ({ t, kinda, norra, national, writer, leader, other, stranger, draft, save, read, whole, published } =
      await startMethodWorld());
  });
  afterAll(() => t?.close());

  it('has tables that are what the entities say', async () => {
    expect(await drift(t.databaseUrl)).toEqual([]);
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
      t.app.get(ItemWriter).insert(tx, {
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
