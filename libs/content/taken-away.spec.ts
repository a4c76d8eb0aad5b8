import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole, Role } from '#access';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const LIST = `query ($first: Int! = 20, $after: String, $homeId: ID) { takenAway(first: $first, after: $after, homeId: $homeId) {
  edges { node { id status reason at by { name } item { id title viewerCan { restore } } reply { id body viewerCan { restore } } } }
  pageInfo { hasNextPage endCursor } } }`;
type List = {
  takenAway: {
    edges: {
      node: {
        id: string;
        status: string;
        reason: string | null;
        by: { name: string };
        item: { id: string; viewerCan: { restore: boolean } };
        reply: { id: string } | null;
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
const STAND = (root: string) => `mutation ($input: StandingInput!) { ${root}(input: $input) { id status } }`;

describe('what was taken away', () => {
  let t: TestApp;
  let network: string;
  let elsewhere: string;
  let asker: TestPerson;
  let leader: TestPerson;
  let moderator: TestPerson;
  let administrator: TestPerson;
  let reader: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    [network, elsewhere] = [await t.world.network('Kinda'), await t.world.network('Annat')];
    [asker, leader, reader, moderator, administrator] = [
      await t.world.person('Asta'),
      await t.world.person('Lena'),
      await t.world.person('Rut'),
      await t.world.person('Mona', { platformRole: PlatformRole.moderator }),
      await t.world.person('Ada', { platformRole: PlatformRole.administrator }),
    ];
    for (const id of [network, elsewhere]) await t.world.member(id, asker);
    await t.world.member(network, leader, Role.leader);
    await t.world.member(network, reader, Role.reader);
    await t.world.member(network, moderator, Role.reader);
  });
  afterAll(() => t?.close());

  const ask = async (home: string, title: string): Promise<string> =>
    (
      await t.world.get<{ askQuestion: { id: string } }>(
        asker,
        'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
        { input: { title, audience: { networks: [{ networkId: home }] } } },
      )
    ).askQuestion.id;
  const idsFor = async (person: TestPerson, variables: object = {}): Promise<string[]> =>
    (await t.world.get<List>(person, LIST, variables)).takenAway.edges.map(({ node }) => node.id);

  it('is listed to leaders at home and to moderators who read it, with reason, who and when, and brought back', async () => {
    const [hidden, away] = [await ask(network, 'En fråga att dölja'), await ask(elsewhere, 'En fråga på annat håll')];
    const thread = await ask(network, 'En fråga med svar');
    const { reply } = await t.world.get<{ reply: { id: string } }>(
      asker,
      'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
      { input: { itemId: thread, kind: 'answer', body: 'Ett svar att dölja' } },
    );
    const reason = 'Hör inte hit';
    await t.world.get(leader, STAND('setItemStanding'), { input: { id: hidden, standing: 'hidden', reason } });
    await t.world.get(moderator, STAND('setReplyStanding'), { input: { id: reply.id, standing: 'hidden', reason } });
    await t.world.get(asker, STAND('setItemStanding'), { input: { id: away, standing: 'withdrawn' } });
    const { takenAway } = await t.world.get<List>(moderator, LIST);
    expect(takenAway.edges.map(({ node }) => node)).toMatchObject([
      {
        id: reply.id,
        status: 'hidden',
        reason,
        by: { name: 'Mona' },
        item: { id: thread, viewerCan: { restore: false } },
        reply: { id: reply.id, body: 'Ett svar att dölja', viewerCan: { restore: true } },
      },
      {
        id: hidden,
        status: 'hidden',
        reason,
        by: { name: 'Lena' },
        item: { viewerCan: { restore: true } },
        reply: null,
      },
    ]);
    expect(await idsFor(leader)).toEqual([reply.id, hidden]);
    // Neither the one who wrote it, nor who only reads, nor the administrator: none of them may judge it.
    for (const person of [asker, reader, administrator]) expect(await idsFor(person)).toEqual([]);
    expect(await t.world.codeOf(null, LIST)).toBe('UNAUTHENTICATED');
    await t.world.get(moderator, STAND('setItemStanding'), { input: { id: hidden, standing: 'published' } });
    expect(await idsFor(moderator)).toEqual([reply.id]);
  });

  it('of a network that a moderator does not read stays unknown until they read it', async () => {
    const [before] = [await idsFor(moderator, { homeId: elsewhere })];
    expect(before).toEqual([]);
    await t.world.member(elsewhere, moderator, Role.reader);
    expect((await idsFor(moderator, { homeId: elsewhere })).length).toBe(1);
    await t.world.endMembership(elsewhere, moderator);
    expect(await idsFor(moderator, { homeId: elsewhere })).toEqual([]);
  });

  it('comes page by page, each once, the latest first', async () => {
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4]) {
      const id = await ask(network, `Fråga nummer ${n}`);
      await t.world.get(leader, STAND('setItemStanding'), { input: { id, standing: 'hidden', reason: 'Prov' } });
      ids.unshift(id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { takenAway }: List = await t.world.get<List>(leader, LIST, { first: 2, after });
      seen.push(...takenAway.edges.map(({ node }) => node.id));
      after = takenAway.pageInfo.hasNextPage ? takenAway.pageInfo.endCursor : null;
    } while (after);
    expect(seen.slice(0, 4)).toEqual(ids);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
