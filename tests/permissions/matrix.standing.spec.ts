import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { NetworkKind, Visibility } from '#networks';
import { SearchWorld } from '../search/search.fixture.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import type { TestPerson } from '../support/world.js';

const STAND = (root: string) => `mutation ($input: StandingInput!) { ${root}(input: $input) { id status } }`;
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const EDIT_REPLY = 'mutation ($input: EditReplyInput!) { editReply(input: $input) { id } }';
const reason = 'Hör inte hit';

describe('what was taken away stays away', () => {
  let t: TestApp;
  let network: string;
  let leader: TestPerson;
  let asker: TestPerson;
  let answerer: TestPerson;
  let reader: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    network = await t.world.federation('Kinda');
    [leader, asker, answerer, reader] = [
      await t.world.person('Lena'),
      await t.world.person('Asta'),
      await t.world.person('Sven'),
      await t.world.person('Rut'),
    ];
    await t.world.member(network, leader, Role.leader);
    await t.world.member(network, asker);
    await t.world.member(network, answerer);
    await t.world.member(network, reader, Role.reader);
  });
  afterAll(() => t?.close());

  const ask = async (): Promise<string> =>
    (
      await t.world.get<{ askQuestion: { id: string } }>(
        asker,
        'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
        { input: { title: 'En fråga om något', audience: { networks: [{ networkId: network }] } } },
      )
    ).askQuestion.id;
  const reply = async (itemId: string, kind: string, who = answerer, parentId?: string): Promise<string> =>
    (
      await t.world.get<{ reply: { id: string } }>(who, REPLY, {
        input: { itemId, kind, body: 'Ett svar om tulpaner', parentId },
      })
    ).reply.id;
  const stand = (who: TestPerson, root: string, id: string, standing: string) =>
    t.world.codeOf(who, STAND(root), { input: { id, standing, reason } });
  const can = async (who: TestPerson, id: string, flag: string): Promise<boolean> =>
    (
      await t.world.get<{ question: { viewerCan: Record<string, boolean> } }>(
        who,
        `query ($id: ID!) { question(id: $id) { viewerCan { ${flag} } } }`,
        { id },
      )
    ).question.viewerCan[flag]!;

  it('a hidden answer is not brought back by its writer, neither at once nor by withdrawing it first', async () => {
    const answer = await reply(await ask(), 'answer');
    expect(await stand(leader, 'setReplyStanding', answer, 'hidden')).toBeUndefined();
    expect(await stand(answerer, 'setReplyStanding', answer, 'published')).toBe('FORBIDDEN');
    expect(await stand(answerer, 'setReplyStanding', answer, 'withdrawn')).toBe('CONFLICT');
    expect(await stand(answerer, 'setReplyStanding', answer, 'published')).toBe('FORBIDDEN');
    expect(await t.world.codeOf(answerer, EDIT_REPLY, { input: { id: answer, version: 2, body: 'Nytt' } })).toBe(
      'CONFLICT',
    );
    expect(await stand(leader, 'setReplyStanding', answer, 'published')).toBeUndefined();
    expect(await stand(leader, 'setReplyStanding', answer, 'published')).toBe('CONFLICT');
  });

  it('what a leader withdrew is not brought back by its writer; what they withdrew themselves is', async () => {
    const item = await ask();
    const answer = await reply(item, 'answer');
    for (const [root, id, writer] of [
      ['setReplyStanding', answer, answerer],
      ['setItemStanding', item, asker],
    ] as const) {
      expect(await stand(writer, root, id, 'withdrawn')).toBeUndefined();
      expect(await stand(writer, root, id, 'published')).toBeUndefined();
      expect(await stand(leader, root, id, 'withdrawn')).toBeUndefined();
      expect(await stand(writer, root, id, 'published')).toBe('FORBIDDEN');
      if (root === 'setItemStanding') {
        expect(await can(writer, id, 'restore')).toBe(false);
        expect(await can(leader, id, 'restore')).toBe(true);
      }
      expect(await stand(leader, root, id, 'published')).toBeUndefined();
    }
  });

  it('a hidden question is neither edited, solved nor deleted, as its viewerCan says', async () => {
    const item = await ask();
    const answered = await ask();
    const answer = await reply(answered, 'answer');
    for (const id of [item, answered]) expect(await stand(leader, 'setItemStanding', id, 'hidden')).toBeUndefined();
    expect(await can(asker, item, 'edit')).toBe(false);
    const input = { id: item, version: 2, title: 'En annan fråga', body: '', topicIds: [], professions: [] };
    const edit = 'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { id } }';
    expect(await t.world.codeOf(asker, edit, { input })).toBe('CONFLICT');
    expect(await t.world.codeOf(asker, 'mutation ($id: ID!) { deleteQuestion(id: $id) }', { id: item })).toBe(
      'CONFLICT',
    );
    const accept = 'mutation ($q: ID!, $a: ID) { acceptAnswer(questionId: $q, answerId: $a) { id } }';
    expect(await t.world.codeOf(asker, accept, { q: answered, a: answer })).toBe('CONFLICT');
  });

  it('comments under a hidden answer are seen by no more than the answer is', async () => {
    const item = await ask();
    const answer = await reply(item, 'answer');
    const under = await reply(item, 'comment', asker, answer);
    const mark = 'mutation ($id: ID!) { markHelpful(id: $id) }';
    expect(await t.world.codeOf(reader, mark, { id: under })).toBeUndefined();
    expect(await stand(leader, 'setReplyStanding', answer, 'hidden')).toBeUndefined();
    expect(await t.world.codeOf(reader, mark, { id: under })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(leader, mark, { id: under })).toBeUndefined();
    const rows = await t.database.query('select 1 from reply where id = $1 and readers is null', [under]);
    expect(rows).toHaveLength(0);
    expect(
      await t.world.codeOf(leader, REPLY, { input: { itemId: item, kind: 'comment', body: 'Nej', parentId: answer } }),
    ).toBe('CONFLICT');
    expect(await stand(leader, 'setReplyStanding', answer, 'published')).toBeUndefined();
    expect(await t.world.codeOf(reader, mark, { id: under })).toBeUndefined();
  });

  it('a comment that was hidden itself stays hidden when its answer comes back', async () => {
    const item = await ask();
    const answer = await reply(item, 'answer');
    const under = await reply(item, 'comment', asker, answer);
    const mark = 'mutation ($id: ID!) { markHelpful(id: $id) }';
    for (const id of [under, answer]) expect(await stand(leader, 'setReplyStanding', id, 'hidden')).toBeUndefined();
    expect(await stand(leader, 'setReplyStanding', under, 'published')).toBeUndefined();
    expect(await t.world.codeOf(reader, mark, { id: under })).toBe('NOT_FOUND');
    expect(await stand(leader, 'setReplyStanding', under, 'hidden')).toBeUndefined();
    expect(await stand(leader, 'setReplyStanding', answer, 'published')).toBeUndefined();
    expect(await t.world.codeOf(reader, mark, { id: under })).toBe('NOT_FOUND');
    expect(await stand(leader, 'setReplyStanding', under, 'published')).toBeUndefined();
    expect(await t.world.codeOf(reader, mark, { id: under })).toBeUndefined();
  });
});

describe.each(['meilisearch', 'postgres'])('a network that one may not know of, with search by %s', (engine) => {
  let s: SearchWorld;
  let t: TestApp;
  let home: string;
  let hidden: string;
  let hiddenFederation: string;
  let leader: TestPerson;
  let author: TestPerson;
  let stranger: TestPerson;
  let method: string;

  beforeAll(async () => {
    s = await SearchWorld.start({ SEARCH_ENGINE: engine });
    t = s.t;
    home = await t.world.network('Kinda', { kind: NetworkKind.federation, needsReview: true });
    hidden = await t.world.network('Det dolda', { visibility: Visibility.hidden });
    hiddenFederation = await t.world.network('Dolda förbundet', {
      visibility: Visibility.hidden,
      kind: NetworkKind.federation,
    });
    [leader, author, stranger] = [
      await t.world.person('Lena'),
      await t.world.person('Asta'),
      await t.world.person('Stig'),
    ];
    await t.world.member(home, leader, Role.leader);
    await t.world.member(home, author);
    await t.world.member(hidden, author);
    await t.world.member(hiddenFederation, author);
    const begin = 'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id } }';
    const input = { title: 'Odling i grupp', homeId: home, audience: { networks: [{ networkId: hidden }] } };
    method = (await t.world.get<{ createMethodDraft: { id: string } }>(author, begin, { input })).createMethodDraft.id;
    const save = 'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { version } }';
    const texts = {
      summary: 'Kort',
      needAndAim: 'Behov',
      targetGroup: 'Vuxna',
      steps: [{ title: 'Ett', text: 'Två' }],
    };
    await t.world.get(author, save, { input: { id: method, version: 1, ...texts } });
    await t.world.get(author, 'mutation ($id: ID!) { submitMethod(id: $id, version: 2) { id } }', { id: method });
  });
  afterAll(() => s?.close());

  const FILTERED = `query ($id: ID!) {
    a: methods(status: in_review, networkId: $id) { edges { node { id } } }
    b: methods(status: in_review, sort: mostTried, networkId: $id) { edges { node { id } } }
    c: search(input: { text: "odling", networkIds: [$id] }) { total hits { item { id } } facets { kinds { count } } }
    d: search(input: { networkIds: [$id] }) { total hits { item { id } } facets { kinds { count } } }
    e: questions(networkId: $id) { edges { node { id } } }
    f: documents(networkId: $id) { edges { node { id } } }
    g: documents(networkId: $id, sort: reviewDate) { edges { node { id } } }
  }`;

  it('narrows no list and no search for one who sees an item that is addressed to it', async () => {
    const all = 'query { search(input: { text: "odling" }) { total facets { networks { value } } } }';
    await until('it is found', async () => {
      const { search } = await t.world.get<{ search: { total: number } }>(leader, all);
      return search.total === 1;
    });
    expect(await t.world.get(leader, all)).toEqual({ search: { total: 1, facets: { networks: [] } } });
    expect(JSON.stringify(await t.world.get(author, FILTERED, { id: hidden }))).toContain(method);
    const nowhere = await t.world.get(leader, FILTERED, { id: '01936b1c-0000-7000-8000-000000000000' });
    expect(await t.world.get(leader, FILTERED, { id: hidden })).toEqual(nowhere);
    const remove = 'mutation ($m: ID!, $n: ID!) { removeItemFromNetwork(itemId: $m, networkId: $n, reason: "x") }';
    expect(await t.world.codeOf(leader, remove, { m: method, n: hidden })).toBe('NOT_FOUND');
  });

  it('is not to be told by what it has tried or owns', async () => {
    const open = await t.world.network('Öppet', { visibility: Visibility.open });
    await t.world.member(open, leader);
    await t.database.query(`update item_network set network_id = $2, least = 1 where item_id = $1`, [method, open]);
    await t.world.get(leader, 'mutation ($id: ID!) { publishMethod(id: $id, version: 3) { id } }', { id: method });
    const input = {
      methodId: method,
      federationId: hiddenFederation,
      forWhom: 'Vuxna',
      howItWent: 'Bra',
      again: 'yes',
    };
    await t.world.get(author, 'mutation ($input: RecordTrialInput!) { recordTrial(input: $input) { id } }', { input });
    const tried = `query ($id: ID!) { methods(triedBy: $id) { edges { node { id } } } mostTried: methods(triedBy: $id, sort: mostTried) { edges { node { id } } } }`;
    expect(JSON.stringify(await t.world.get(author, tried, { id: hiddenFederation }))).toContain(method);
    expect(JSON.stringify(await t.world.get(stranger, tried, { id: hiddenFederation }))).not.toContain(method);
    await t.database.query(`update network set visibility = 'hidden' where id = $1`, [home]);
    const owned = `query ($id: ID!) { methods(federationId: $id) { edges { node { id } } }
      search(input: { text: "odling", federationIds: [$id] }) { total } listed: search(input: { federationIds: [$id] }) { total } }`;
    expect(await t.world.get(stranger, owned, { id: home })).toEqual({
      methods: { edges: [] },
      search: { total: 0 },
      listed: { total: 0 },
    });
    expect(await t.world.get(stranger, 'query { search(input: { text: "odling" }) { total } }')).toEqual({
      search: { total: 1 },
    });
  });

  it('does not tell of its members in what contains it further up', async () => {
    const [outer, middle] = [await t.world.network('Yttre'), await t.world.network('Mellan')];
    await t.world.contain(outer, middle);
    await t.world.contain(middle, hidden);
    await t.world.member(outer, stranger, Role.reader);
    const reached = 'query ($id: String!) { network(key: $id) { reached { edges { node { person { id } } } } } }';
    expect(JSON.stringify(await t.world.get(stranger, reached, { id: outer }))).not.toContain(author.id);
    expect(JSON.stringify(await t.world.get(author, reached, { id: outer }))).toContain(author.id);
  });

  it('a filter that is no id finds nothing', async () => {
    expect(JSON.stringify(await t.world.get(author, FILTERED, { id: 'x' }))).not.toContain(method);
  });
});
