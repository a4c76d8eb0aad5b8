import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { startMethodWorld, type MethodWorld } from '../../tests/support/method-world.js';
import type { TestPerson } from '../../tests/support/world.js';

const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const ARCHIVE = 'mutation ($id: ID!, $a: Boolean!) { archiveNetwork(id: $id, archived: $a) { id } }';
const CAN = 'viewerCan { edit reply close accept delete withdraw }';
const READ = `query ($id: ID!) { question(id: $id) { answers { edges { node { viewerCan { edit withdraw } } } } ${CAN} } }`;

/** What is addressed to archived networks alone is read, and not written in. */
describe('an archived network', () => {
  let world: MethodWorld;
  let t: MethodWorld['t'];
  let [closed, open]: string[] = [];
  let admin: TestPerson;
  let writer: TestPerson;
  let other: TestPerson;

  beforeAll(async () => {
    world = await startMethodWorld();
    ({ t } = world);
    [closed, open] = [await t.world.network('Avslutat'), await t.world.network('Levande')];
    [admin, writer, other] = [await t.world.person('Ada'), await t.world.person('Asta'), await t.world.person('Bo')];
    for (const network of [closed, open]) {
      await t.world.member(network, admin, Role.admin);
      for (const person of [writer, other]) await t.world.member(network, person);
    }
  });
  afterAll(() => t?.close());

  const ask = async (...networks: string[]): Promise<string> => {
    const audience = { networks: networks.map((networkId) => ({ networkId })) };
    const input = { title: 'Hur gör ni när det är slut?', audience };
    return (await t.world.get<{ askQuestion: { id: string } }>(writer, ASK, { input })).askQuestion.id;
  };
  const answer = async (itemId: string): Promise<string> =>
    (await t.world.get<{ reply: { id: string } }>(writer, REPLY, { input: { itemId, kind: 'answer', body: 'Så här' } }))
      .reply.id;
  const archive = (id: string, a = true) => t.world.get(admin, ARCHIVE, { id, a });
  const edit = (id: string): [string, object] => [
    'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { id } }',
    { input: { id, version: 1, title: 'En annan fråga', body: '', topicIds: [], professions: [] } },
  ];
  const doors = (id: string, replyId: string): [string, object][] => [
    [REPLY, { input: { itemId: id, kind: 'answer', body: 'Till' } }],
    [REPLY, { input: { itemId: id, kind: 'comment', parentId: replyId, body: 'Till' } }],
    [
      'mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }',
      { input: { id: replyId, version: 1, body: 'x' } },
    ],
    edit(id),
    ['mutation ($id: ID!, $a: ID) { acceptAnswer(questionId: $id, answerId: $a) { id } }', { id, a: replyId }],
    ['mutation ($id: ID!) { closeQuestion(id: $id) { id } }', { id }],
    ['mutation ($id: ID!) { deleteQuestion(id: $id) }', { id }],
  ];

  it('takes no new word about what is in it alone, and can be opened again', async () => {
    const id = await ask(closed!);
    const replyId = await answer(id);
    await archive(closed!);
    for (const [query, variables] of doors(id, replyId))
      expect([query, await t.world.codeOf(writer, query, variables)]).toEqual([query, 'ARCHIVED']);
    const none = { edit: false, reply: false, close: false, accept: false, delete: false, withdraw: true };
    expect(await t.world.get(writer, READ, { id })).toEqual({
      question: {
        answers: { edges: [{ node: { viewerCan: { edit: false, withdraw: true } } }] },
        viewerCan: none,
      },
    });
    expect(await t.world.codeOf(other, 'mutation ($id: ID!) { follow(id: $id) }', { id })).toBeUndefined();
    await archive(closed!, false);
    expect(await t.world.codeOf(writer, ...doors(id, replyId)[0]!)).toBeUndefined();
  });

  it('is no hindrance to what also stands where people are, nor to taking away', async () => {
    const [both, alone] = [await ask(closed!, open!), await ask(closed!)];
    await archive(closed!);
    await answer(both);
    expect(await t.world.codeOf(writer, ...edit(both))).toBeUndefined();
    const withdraw = 'mutation ($input: StandingInput!) { setItemStanding(input: $input) { status } }';
    expect(await t.world.get(writer, withdraw, { input: { id: alone, standing: 'withdrawn' } })).toEqual({
      setItemStanding: { status: 'withdrawn' },
    });
    await archive(closed!, false);
  });

  it('keeps its methods as they are, drafts being their writers’ own', async () => {
    const [published, draft] = [await world.published(), await world.whole()];
    const { national } = world;
    await t.world.member(national, admin, Role.admin);
    await archive(national);
    const save = (id: string, version: number) =>
      t.world.codeOf(world.writer, 'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id } }', {
        input: { id, version, cost: 'Inget' },
      });
    expect([await save(published.id, published.version), await save(draft.id, draft.version)]).toEqual([
      'ARCHIVED',
      undefined,
    ]);
    await archive(national, false);
    expect(await save(published.id, published.version)).toBeUndefined();
  });

  it('keeps the reason for which something was taken out of it in its log', async () => {
    const id = await ask(open!, closed!);
    const remove =
      'mutation ($i: ID!, $n: ID!, $r: String!) { removeItemFromNetwork(itemId: $i, networkId: $n, reason: $r) }';
    expect(await t.world.codeOf(admin, remove, { i: id, n: closed, r: 'x'.repeat(1_001) })).toBe('BAD_INPUT');
    await t.world.get(admin, remove, { i: id, n: closed, r: 'Hör inte hit' });
    type Log = { network: { audit: { edges: { node: object }[] } } };
    const { network } = await t.world.get<Log>(
      admin,
      'query ($n: String!) { network(key: $n) { audit(first: 1) { edges { node { action details { key value } } } } } }',
      { n: closed },
    );
    expect(network.audit.edges[0]!.node).toEqual({
      action: 'item.removedFromNetwork',
      details: expect.arrayContaining([{ key: 'reason', value: 'Hör inte hit' }]),
    });
  });
});
