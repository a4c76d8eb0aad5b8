import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { drift } from '../../apps/api/schema.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const STANDING = 'mutation ($input: StandingInput!) { setReplyStanding(input: $input) { status } }';
const LIST = `query ($first: Int! = 20, $after: String, $unreadOnly: Boolean! = false) { notices(first: $first, after: $after, unreadOnly: $unreadOnly) {
  edges { node { id kind readAt title path text actor { name } item { id title kind } } } pageInfo { hasNextPage endCursor } } }`;
const COUNT = '{ noticeCount { count more } }';

interface Listed {
  notices: {
    edges: { node: { id: string; kind: string; title: string; path: string; text: string; readAt: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('notices', () => {
  let t: TestApp;
  let network: string;
  let answerer: TestPerson;
  let leader: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    network = await t.world.network('Nätverket');
    [answerer, leader] = [await t.world.person('Bo'), await t.world.person('Lisa')];
    await t.world.member(network, answerer);
    await t.world.member(network, leader, Role.leader);
  });
  afterAll(() => t?.close());

  const newAsker = async (): Promise<TestPerson> => {
    const asker = await t.world.person('Asta');
    await t.world.member(network, asker);
    return asker;
  };
  const ask = async (asker: TestPerson, title = 'Hur gör ni med SIP?'): Promise<string> =>
    (
      await t.world.get<{ askQuestion: { id: string } }>(asker, ASK, {
        input: { title, body: 'Vi undrar.', audience: { networks: [{ networkId: network }] } },
      })
    ).askQuestion.id;
  const reply = async (who: TestPerson, itemId: string, body = 'Så **här**.'): Promise<string> =>
    (await t.world.get<{ reply: { id: string } }>(who, REPLY, { input: { itemId, kind: 'answer', body } })).reply.id;
  const list = async (who: TestPerson, variables: object = {}): Promise<Listed['notices']> =>
    (await t.world.get<Listed>(who, LIST, variables)).notices;
  const count = async (who: TestPerson): Promise<object> =>
    (await t.world.get<{ noticeCount: object }>(who, COUNT)).noticeCount;

  it('show an answer with its place in the web, and nothing to others', async () => {
    const asker = await newAsker();
    const id = await ask(asker);
    const answer = await reply(answerer, id);
    expect((await list(asker)).edges.map(({ node }) => node)).toEqual([
      {
        id: expect.any(String),
        kind: 'answer',
        readAt: null,
        title: 'Hur gör ni med SIP?',
        path: `/fragor/${id}#svar-${answer}`,
        text: 'Så här.',
        actor: { name: 'Bo' },
        item: { id, title: 'Hur gör ni med SIP?', kind: 'question' },
      },
    ]);
    expect(await count(asker)).toEqual({ count: 1, more: false });
    expect((await list(answerer)).edges).toEqual([]);
    expect(await t.world.codeOf(null, LIST)).toBe('UNAUTHENTICATED');
  });

  it('are neither shown nor counted when what they tell of is hidden, and come back with it', async () => {
    const asker = await newAsker();
    const answer = await reply(answerer, await ask(asker));
    await t.world.get(leader, STANDING, { input: { id: answer, standing: 'hidden', reason: 'Fel tråd.' } });
    expect([(await list(asker)).edges, await count(asker)]).toEqual([[], { count: 0, more: false }]);
    expect((await list(answerer, { unreadOnly: true })).edges.map(({ node }) => node.kind)).toContain('hidden');
    await t.world.get(leader, STANDING, { input: { id: answer, standing: 'published' } });
    expect(await count(asker)).toEqual({ count: 1, more: false });
  });

  it('of a network that one has left are gone', async () => {
    const [asker, follower] = [await newAsker(), await newAsker()];
    const id = await ask(asker);
    await t.world.get(follower, 'mutation ($id: ID!) { follow(id: $id) }', { id });
    await reply(answerer, id);
    expect(await count(follower)).toEqual({ count: 1, more: false });
    await t.world.endMembership(network, follower);
    expect([(await list(follower)).edges, await count(follower)]).toEqual([[], { count: 0, more: false }]);
  });

  it('tell of the same thing once', async () => {
    const asker = await newAsker();
    const id = await ask(asker);
    const answer = await reply(answerer, id, `Så här, [@Asta](person:${asker.id}).`);
    const ACCEPT = 'mutation ($q: ID!, $a: ID) { acceptAnswer(questionId: $q, answerId: $a) { state } }';
    for (const a of [answer, null, answer]) await t.world.get(asker, ACCEPT, { q: id, a });
    await t.world.get(answerer, 'mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }', {
      input: { id: answer, version: 1, body: `Så här alltså, [@Asta](person:${asker.id}).` },
    });
    expect((await list(asker)).edges.map(({ node }) => node.kind)).toEqual(['mention']);
    const accepted = await t.database.query('select 1 from notice where kind = $1 and part_id = $2', [
      'accepted',
      answer,
    ]);
    expect(accepted).toHaveLength(1);
  });

  it('are listed page by page, unread alone when asked for, and past what is not to be seen', async () => {
    const asker = await newAsker();
    const id = await ask(asker);
    const answers: string[] = [];
    for (let n = 0; n < 7; n++) answers.push(await reply(answerer, id, `Svar ${n}`));
    for (const answer of answers.slice(3, 6))
      await t.world.get(leader, STANDING, { input: { id: answer, standing: 'hidden', reason: 'Dubblett.' } });
    const one = await list(asker, { first: 2 });
    expect([one.edges.map(({ node }) => node.text), one.pageInfo.hasNextPage]).toEqual([['Svar 6', 'Svar 2'], true]);
    const two = await list(asker, { first: 2, after: one.pageInfo.endCursor });
    expect([two.edges.map(({ node }) => node.text), two.pageInfo.hasNextPage]).toEqual([['Svar 1', 'Svar 0'], false]);
    const READ =
      'mutation ($ids: [ID!]! = [], $all: Boolean! = false) { markNoticesRead(ids: $ids, all: $all) { count more } }';
    expect(await t.world.get(asker, READ, { ids: [one.edges[0]!.node.id] })).toEqual({
      markNoticesRead: { count: 3, more: false },
    });
    expect((await list(asker, { unreadOnly: true })).edges.map(({ node }) => node.text)).toEqual([
      'Svar 2',
      'Svar 1',
      'Svar 0',
    ]);
    await t.world.get(answerer, READ, { ids: [two.edges[0]!.node.id] });
    expect(await count(asker)).toEqual({ count: 3, more: false });
    expect(await t.world.get(asker, READ, { all: true })).toEqual({ markNoticesRead: { count: 0, more: false } });
    expect(await t.world.codeOf(asker, READ, {})).toBe('BAD_INPUT');
  });

  it('are counted to 99, and then there are more', async () => {
    const asker = await newAsker();
    const id = await ask(asker);
    const answer = await reply(answerer, id);
    await t.database.query(
      `with more as (insert into reply (id, item_id, kind, author_id, body) select gen_random_uuid(), $1, 'answer', $2, 'Så' from generate_series(1, 120) returning id)
       insert into notice (id, person_id, kind, subject_id, part_id, mailed_at) select gen_random_uuid(), $3, 'answer', $1, id, now() from more`,
      [id, answerer.id, asker.id],
    );
    expect(answer).toBeTruthy();
    expect(await count(asker)).toEqual({ count: 99, more: true });
  });

  it('left the tables as the entities say', async () => {
    expect(await drift(t.databaseUrl)).toEqual([]);
  });
});
