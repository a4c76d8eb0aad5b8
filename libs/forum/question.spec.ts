import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { NetworkKind } from '#networks';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { TEST_IDENTITY_NUMBER } from '../../tests/support/office-files.js';
import type { TestPerson } from '../../tests/support/world.js';

const ASK = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id title state version home { name } } }`;
const READ = `query ($id: ID!) { question(id: $id) {
  id title bodyHtml state answerCount version status authors { name federation { name } } audience { network { name } leastRole }
  acceptedAnswer { id } viewerCan { edit reply close accept delete }
  answers(first: 10) { edges { node { id bodyHtml author { name } comments { body } viewerCan { edit hide } } } }
} }`;
const REPLY = `mutation ($input: ReplyInput!) { reply(input: $input) { id version } }`;

describe('questions', () => {
  let t: TestApp;
  let kinda: string;
  let national: string;
  let asker: TestPerson;
  let answerer: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    [kinda, national] = [
      await t.world.federation('Kinda'),
      await t.world.network('Alla förbund', { kind: NetworkKind.national }),
    ];
    const norra = await t.world.federation('Norra');
    await t.world.contain(national, kinda);
    await t.world.contain(national, norra, Role.contributor);
    [asker, answerer, stranger] = [
      await t.world.person('Asta'),
      await t.world.person('Bo'),
      await t.world.person('Cia'),
    ];
    await t.world.member(kinda, asker);
    await t.world.member(norra, answerer, Role.admin);
  });
  afterAll(() => t?.close());

  const ask = async (title = 'Hur gör ni med SIP?', audience: object = { allFederations: true }) =>
    (
      await t.world.get<{ askQuestion: { id: string; version: number } }>(asker, ASK, {
        input: { title, body: 'Vi **undrar**.', audience },
      })
    ).askQuestion;

  it('keeps with its history no note that no text would be let in with', async () => {
    const { id, version } = await ask();
    const edit = (note: string) =>
      t.world.ask(asker, 'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { version } }', {
        input: { id, version, title: 'Hur gör ni med SIP?', body: '', topicIds: [], professions: [], note },
      });
    for (const [note, code] of [
      [`Gäller ${TEST_IDENTITY_NUMBER}`, 'PERSONAL_DATA'],
      ['NUL \u0000', 'BAD_INPUT'],
      ['baklänges \u202e', 'BAD_INPUT'],
    ] as const) {
      const [error] = (await edit(note)).errors ?? [];
      expect([error?.extensions.code, error?.extensions.fields?.[0]?.path]).toEqual([code, 'input.note']);
    }
    expect((await edit('Rättat  ett\nfel')).errors).toBeUndefined();
  });

  it('goes from one federation to another and back', async () => {
    const { id } = await ask();
    const { reply } = await t.world.get<{ reply: { id: string } }>(answerer, REPLY, {
      input: { itemId: id, kind: 'answer', body: 'Så här.' },
    });
    await t.world.get(asker, 'mutation ($q: ID!, $a: ID) { acceptAnswer(questionId: $q, answerId: $a) { state } }', {
      q: id,
      a: reply.id,
    });
    const { question } = await t.world.get<{ question: Record<string, unknown> }>(asker, READ, { id });
    expect(question).toMatchObject({
      state: 'solved',
      answerCount: 1,
      bodyHtml: '<p>Vi <strong>undrar</strong>.</p>\n',
      acceptedAnswer: { id: reply.id },
    });
  });

  it('answers "not there" to one who may not see it, as to one who asks for nothing', async () => {
    const { id } = await ask();
    expect(await t.world.codeOf(stranger, READ, { id })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(stranger, READ, { id: '01936b1c-0000-7000-8000-000000000000' })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(stranger, READ, { id: 'nonsense' })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(null, READ, { id })).toBe('UNAUTHENTICATED');
  });

  it('lists by keyset, newest activity first, each once', async () => {
    const ids = [(await ask('Första frågan')).id, (await ask('Andra frågan')).id, (await ask('Tredje frågan')).id];
    const LIST =
      'query ($after: String) { questions(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }';
    type List = { questions: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } };
    const one = await t.world.get<List>(answerer, LIST);
    const two = await t.world.get<List>(answerer, LIST, { after: one.questions.pageInfo.endCursor });
    expect([...one.questions.edges, ...two.questions.edges].slice(0, 3).map(({ node }) => node.id)).toEqual(
      ids.reverse(),
    );
  });

  it('cannot be deleted by its asker once it is answered', async () => {
    const { id } = await ask();
    await t.world.get(answerer, REPLY, { input: { itemId: id, kind: 'answer', body: 'Så här.' } });
    expect(await t.world.codeOf(asker, 'mutation ($id: ID!) { deleteQuestion(id: $id) }', { id })).toBe('CONFLICT');
    const { id: other } = await ask();
    await t.world.get(asker, 'mutation ($id: ID!) { deleteQuestion(id: $id) }', { id: other });
    expect(await t.world.codeOf(asker, READ, { id: other })).toBe('NOT_FOUND');
  });

  it('refuses a personal identity number, and says where it stands', async () => {
    const answer = await t.world.ask(asker, ASK, {
      input: { title: 'Gäller 19121212-1212 här?', audience: { allFederations: true } },
    });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'PERSONAL_DATA',
      fields: [{ path: 'input.title', rule: 'personalData' }],
    });
  });
});
