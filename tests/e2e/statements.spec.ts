import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { Relay } from '#search';
import { startTestApp, type TestApp } from '../support/app.js';
import { indexed } from '../search/search.fixture.js';
import { statementsOf } from '../support/statements.js';
import type { TestPerson } from '../support/world.js';

const ROW = `id title status activeAt home { name } authors { name federation { name } } topics { name }
  audience { network { name } } viewerCan { reply }`;

/** How many statements the main pages cost, pinned: one more is seen here before it is felt. */
describe('statements', () => {
  let t: TestApp;
  let networkId: string;
  let reader: TestPerson;
  let busy: string;

  beforeAll(async () => {
    // Without jobs, whose statements would be counted with those of what is asked.
    t = await startTestApp({ PROCESS: 'api' });
    networkId = await t.world.federation('Kinda');
    reader = await t.world.person('Asta', { federationId: networkId });
    const others = await Promise.all(
      Array.from({ length: 6 }, (_, n) => t.world.person(`Svarande ${n}`, { federationId: networkId })),
    );
    for (const person of [reader, ...others]) await t.world.member(networkId, person, Role.contributor);
    const ask = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
    const ids: string[] = [];
    for (let n = 0; n < 25; n++) {
      const { askQuestion } = await t.world.get<{ askQuestion: { id: string } }>(others[n % 6]!, ask, {
        input: { title: `Fråga nummer ${n}`, audience: { networks: [{ networkId }] } },
      });
      ids.push(askQuestion.id);
    }
    busy = ids[0]!;
    const reply = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
    for (let n = 0; n < 50; n++) {
      const { reply: answer } = await t.world.get<{ reply: { id: string } }>(others[n % 6]!, reply, {
        input: { itemId: busy, kind: 'answer', body: `Svar ${n}` },
      });
      if (n % 5 === 0)
        await t.world.get(reader, reply, {
          input: { itemId: busy, kind: 'comment', parentId: answer.id, body: 'Tack' },
        });
    }
    const relay = t.app.get(Relay);
    relay.start();
    await indexed(t);
    await relay.stop();
  }, 60_000);
  afterAll(() => t?.close());

  /** The least of three: what goes on beside it is counted with it. */
  const least = async (query: string, variables: object, before?: () => Promise<unknown>): Promise<number> => {
    const counts: number[] = [];
    while (counts.length < 3) {
      await before?.();
      counts.push((await statementsOf(() => t.world.get(reader, query, variables))).length);
    }
    return Math.min(...counts);
  };

  /** Once unseen: keys, plans, prepared statements, networks and people are in memory as on any other day. */
  const count = async (query: string, variables: object = {}): Promise<number> => {
    await t.world.get(reader, query, variables);
    return least(query, variables);
  };

  /** The same just after somebody changed their name: networks and people are read anew. */
  const countAfterChange = async (query: string, variables: object = {}): Promise<number> => {
    await t.world.get(reader, query, variables);
    return least(query, variables, () => t.database.query('update person set name = name where id = $1', [reader.id]));
  };

  it('start page: a feed of twenty costs 3', async () => {
    const query = `query { feed(first: 20) { edges { node { ${ROW} } } pageInfo { hasNextPage } } }`;
    // session, feed, questions
    expect(await count(query)).toBe(3);
    // and people, networks
    expect(await countAfterChange(query)).toBe(5);
  });

  it('a question with fifty answers costs 7', async () => {
    const query = `query ($id: ID!) { question(id: $id) { ${ROW} bodyHtml viewerFollows viewerFoundHelpful
      acceptedAnswer { id } answers(first: 50) { edges { node { id bodyHtml author { name federation { name } } viewerFoundHelpful
        comments { id body author { name } } } } } } }`;
    // session, question, follows, helpful twice, answers, comments
    expect(await count(query, { id: busy })).toBe(7);
    // and people twice, networks twice
    expect(await countAfterChange(query, { id: busy })).toBe(11);
  });

  it("a network's page costs 5", async () => {
    const query = `query ($key: String!) { network(key: $key) { name description viewerRole memberCount viewerCan { ask } items(first: 20) { edges { node { ${ROW} } } } } }`;
    expect(await count(query, { key: networkId })).toBe(5);
    expect(await countAfterChange(query, { key: networkId })).toBe(7);
  });

  it('a search with counts costs 3', async () => {
    const query = `query { search(input: { text: "fråga" }) { hits { item { ${ROW} } titleHtml passages { html } } total engine
      facets { kinds { value count } networks { label count } } } }`;
    // session, what has changed since what is kept was read, questions
    expect(await count(query)).toBe(3);
    expect(await countAfterChange(query)).toBe(5);
  });
});
