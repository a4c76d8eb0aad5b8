import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const WANTED =
  'query ($first: Int! = 20, $after: String) { helpWanted(first: $first, after: $after) { edges { node { id title } } pageInfo { hasNextPage endCursor } } }';
type List = {
  helpWanted: {
    edges: { node: { id: string; title: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};

describe('questions that one may help with', () => {
  let t: TestApp;
  let national: string;
  let own: string;
  let asker: TestPerson;
  let helper: TestPerson;
  const topic = newId();

  beforeAll(async () => {
    t = await startTestApp();
    const { world } = t;
    await t.database.query(
      `insert into profession (key, name, name_en) values ('arbetsterapeut', 'Arbetsterapeut', 'Occupational therapist') on conflict do nothing`,
    );
    await t.database.query(`insert into topic (id, slug, name, name_en) values ($1, 'sip', 'SIP', 'SIP')`, [topic]);
    [national, own] = [await world.network('Alla'), await world.network('Eget')];
    const federation = await world.federation('Kinda');
    await world.contain(national, federation);
    [asker, helper] = [await world.person('Asta'), await world.person('Hanna', { professions: ['arbetsterapeut'] })];
    await world.member(federation, helper);
    for (const id of [national, own]) await world.member(id, asker);
    await world.member(own, helper);
  });
  afterAll(() => t?.close());

  const ask = async (who: TestPerson, title: string, networkId: string, more: object = {}): Promise<string> =>
    (
      await t.world.get<{ askQuestion: { id: string } }>(
        who,
        'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
        { input: { title, audience: { networks: [{ networkId }] }, ...more } },
      )
    ).askQuestion.id;
  const titles = async (who = helper): Promise<string[]> =>
    (await t.world.get<List>(who, WANTED)).helpWanted.edges.map(({ node }) => node.title);
  const answer = (who: TestPerson, itemId: string) =>
    t.world.get(who, 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }', {
      input: { itemId, kind: 'answer', body: 'Så här.' },
    });

  it('are those asked of the own profession, of topics one has written of, and in networks of one’s own', async () => {
    await ask(asker, 'Till alla', national);
    await ask(asker, 'Till arbetsterapeuter', national, { professions: ['arbetsterapeut'] });
    await ask(asker, 'Om SIP', national, { topicIds: [topic] });
    await ask(asker, 'I det egna nätverket', own);
    await ask(helper, 'Min egen fråga', own);
    expect(await titles()).toEqual(['I det egna nätverket', 'Till arbetsterapeuter']);
    const earlier = await ask(asker, 'En annan om SIP', national, { topicIds: [topic] });
    await answer(helper, earlier);
    expect(await titles()).toEqual(['I det egna nätverket', 'Om SIP', 'Till arbetsterapeuter']);
    // The asker has asked of the same topic, but nobody else has asked them anything.
    expect(await titles(asker)).toEqual(['Min egen fråga']);
  });

  it('are not those that have an answer, that are closed, or that one may only read', async () => {
    const [first] = (await t.world.get<List>(helper, WANTED)).helpWanted.edges;
    await answer(helper, first!.node.id);
    expect(await titles()).toEqual(['Om SIP', 'Till arbetsterapeuter']);
    const closed = await ask(asker, 'Avslutad', own);
    await t.world.get(asker, 'mutation ($id: ID!) { closeQuestion(id: $id) { id } }', { id: closed });
    await ask(asker, 'Bara att läsa', own);
    await t.world.member(own, helper, Role.reader);
    expect(await titles()).toEqual(['Om SIP', 'Till arbetsterapeuter']);
    await t.world.member(own, helper);
    expect(await titles()).toContain('Bara att läsa');
  });

  it('come page by page, and none of a network that one has left or muted', async () => {
    const first = await t.world.get<List>(helper, WANTED, { first: 2 });
    const second = await t.world.get<List>(helper, WANTED, {
      first: 2,
      after: first.helpWanted.pageInfo.endCursor,
    });
    const all = [...first.helpWanted.edges, ...second.helpWanted.edges].map(({ node }) => node.title);
    expect(all).toEqual(await titles());
    await t.world.get(helper, 'mutation ($id: ID!) { muteNetwork(networkId: $id) { id } }', { id: own });
    expect(await titles()).not.toContain('Bara att läsa');
    await t.world.get(helper, 'mutation ($id: ID!) { leaveNetwork(networkId: $id) }', { id: own });
    expect(await titles()).toEqual(['Om SIP', 'Till arbetsterapeuter']);
  });
});
