import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import WebSocket from 'ws';
import { startTestApp, type TestApp } from '../support/app.js';
import { TEST_IDENTITY_NUMBER } from '../support/office-files.js';
import type { TestPerson } from '../support/world.js';

const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id title body bodyHtml } }';
type Asked = { askQuestion: { id: string; title: string; body: string; bodyHtml: string } };

describe('bad input gets a clear error and breaks nothing', () => {
  let t: TestApp;
  let person: TestPerson;
  let networkId: string;

  beforeAll(async () => {
    t = await startTestApp();
    networkId = await t.world.federation('Kinda');
    person = await t.world.person('Asta');
    await t.world.member(networkId, person);
  });
  afterAll(() => t?.close());

  const ask = (input: object) =>
    t.world.ask<Asked>(person, ASK, { input: { body: '', audience: { networks: [{ networkId }] }, ...input } });
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${t.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${person.token}` },
      body,
    });
  const codeOf = async (response: Response) => {
    const { errors, error } = (await response.json()) as {
      errors?: { extensions: { code: string } }[];
      error?: { code: string };
    };
    return errors?.[0]?.extensions.code ?? error?.code;
  };

  describe('GraphQL', () => {
    it.each([
      ['no JSON', '{"query": '],
      ['no query', '{}'],
      ['a query that does not parse', JSON.stringify({ query: '{ me { ' })],
      ['a field that is not there', JSON.stringify({ query: '{ me { password } }' })],
      ['a variable of another type', JSON.stringify({ query: ASK, variables: { input: 'hej' } })],
      ['an operation that is not in it', JSON.stringify({ query: 'query a { me { id } }', operationName: 'b' })],
      ['a batch', JSON.stringify([{ query: '{ me { id } }' }])],
    ])('%s', async (_name, body) => {
      expect(await codeOf(await post(body))).toBe('MALFORMED_REQUEST');
    });

    it('a depth bomb', async () => {
      const deep = `${'federation { items(first: 1) { edges { node { authors { '.repeat(6)} id ${'} } } } }'.repeat(6)}`;
      expect(await codeOf(await post(JSON.stringify({ query: `{ me { ${deep} } }` })))).toBe('QUERY_TOO_COMPLEX');
    });

    it('an alias bomb', async () => {
      const aliases = Array.from({ length: 100 }, (_, n) => `a${n}: me { id }`).join(' ');
      expect(await codeOf(await post(JSON.stringify({ query: `{ ${aliases} }` })))).toBe('QUERY_TOO_COMPLEX');
    });

    it('fragments that hold each other, and fragments that grow without end', async () => {
      const round = 'query { me { ...a } } fragment a on Person { ...b } fragment b on Person { ...a }';
      expect(await codeOf(await post(JSON.stringify({ query: round })))).toBe('MALFORMED_REQUEST');
      const many = Array.from(
        { length: 20 },
        (_, n) =>
          `fragment f${n} on Person { federation { members(first: 100) { edges { node { person { ...f${n + 1} ...f${n + 1} } } } } } }`,
      );
      const grown = `query { me { ...f0 } } ${many.join(' ')} fragment f20 on Person { id }`;
      expect(await codeOf(await post(JSON.stringify({ query: grown })))).toMatch(/QUERY_TOO_COMPLEX|MALFORMED_REQUEST/);
    });

    it('a field asked for with very many directives', async () => {
      const query = `{ me { id ${'@include(if: true) '.repeat(2_000)} } }`;
      expect(await codeOf(await post(JSON.stringify({ query })))).toMatch(/QUERY_TOO_COMPLEX|MALFORMED_REQUEST/);
    });

    it('a query of very many words', async () => {
      expect(await codeOf(await post(JSON.stringify({ query: `{ me { ${'id '.repeat(10_000)} } }` })))).toBe(
        'QUERY_TOO_COMPLEX',
      );
    });

    it('a body that is too large', async () => {
      expect((await post(JSON.stringify({ query: `{ me { id } } #${'x'.repeat(3_000_000)}` }))).status).toBe(413);
    });

    it('a form, as another site could send it', async () => {
      const response = await post('query={me{id}}', { 'content-type': 'application/x-www-form-urlencoded' });
      expect(response.status).toBeGreaterThanOrEqual(400);
    });

    it('a page too large, and a cursor that is not ours', async () => {
      expect(await t.world.codeOf(person, '{ feed(first: 1000) { edges { cursor } } }')).toBe('BAD_INPUT');
      for (const after of ['nonsense', Buffer.from('1:2').toString('base64url'), 'AAAA'])
        expect(
          await t.world.codeOf(
            person,
            'query ($after: String) { feed(first: 5, after: $after) { edges { cursor } } }',
            { after },
          ),
        ).toBe('BAD_INPUT');
    });
  });

  describe('texts', () => {
    it('control characters and hidden direction are refused by field', async () => {
      for (const title of ['En rubrik\u0000 med noll', 'En \u202erubrik baklänges']) {
        const answer = await ask({ title });
        expect(answer.errors?.[0]?.extensions).toMatchObject({
          code: 'BAD_INPUT',
          fields: [{ path: 'input.title', rule: 'controlCharacters' }],
        });
      }
    });

    it('a title of a megabyte is refused, and says how long it may be', async () => {
      const answer = await ask({ title: 'x'.repeat(1_000_000) });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        fields: [{ path: 'input.title', rule: 'maxLength', params: { limit: 200 } }],
      });
    });

    it('Arabic, Hebrew, emoji and combining letters are kept as they are meant', async () => {
      const title = 'مرحبا שלום 👩🏽‍🌾 på fa\u030Anga o\u0308gon';
      const answer = await ask({ title });
      expect(answer.data?.askQuestion.title).toBe(title.normalize('NFC'));
    });

    it('half a character is none', async () => {
      const answer = await ask({ title: 'En halv \ud83d bild' });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        fields: [{ path: 'input.title', rule: 'controlCharacters' }],
      });
    });

    it.each(
      Object.entries({
        title: `Stöd till ${TEST_IDENTITY_NUMBER}`,
        body: `Deltagaren ${TEST_IDENTITY_NUMBER} undrar.`,
      }),
    )('an identity number in the %s of a question is refused, and where it stands is told', async (field, text) => {
      const answer = await ask({ title: 'En vanlig fråga', [field]: text });
      const start = text.indexOf(TEST_IDENTITY_NUMBER);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'PERSONAL_DATA',
        fields: [
          { path: `input.${field}`, rule: 'personalData', params: { start, end: start + TEST_IDENTITY_NUMBER.length } },
        ],
      });
      expect(JSON.stringify(answer)).not.toContain(TEST_IDENTITY_NUMBER);
    });

    it.each<[string, string, (id: string) => object]>([
      [
        'an answer',
        'mutation ($input: ReplyInput!) { reply(input: $input) { id } }',
        (itemId) => ({ input: { itemId, kind: 'answer', body: TEST_IDENTITY_NUMBER } }),
      ],
      [
        'a profile',
        'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }',
        () => ({ input: { bio: TEST_IDENTITY_NUMBER } }),
      ],
      [
        'a reason',
        'mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }',
        (id) => ({ input: { id, standing: 'withdrawn', reason: TEST_IDENTITY_NUMBER } }),
      ],
      [
        'the name of a token',
        'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret } }',
        () => ({ input: { label: TEST_IDENTITY_NUMBER } }),
      ],
      [
        'a field of a method',
        'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id } }',
        () => ({ input: { title: TEST_IDENTITY_NUMBER, homeId: networkId } }),
      ],
    ])('an identity number in %s is refused', async (_what, mutation, input) => {
      const { data } = await ask({ title: 'En vanlig fråga' });
      expect(await t.world.codeOf(person, mutation, input(data!.askQuestion.id))).toBe('PERSONAL_DATA');
    });

    it('a title of spaces is no title', async () => {
      const answer = await ask({ title: '       ' });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ path: 'input.title' }] });
    });

    it('several faults are told at once', async () => {
      const answer = await ask({ title: 'x', professions: ['a', 'a'], topicIds: ['inget'] });
      expect(answer.errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual([
        'input.professions',
        'input.title',
        'input.topicIds',
      ]);
    });

    it.each([
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '[x](  JaVaScRiPt:alert(1))',
      '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
      '<a href="vbscript:x">x</a>',
      '![x](x"onerror="alert(1))',
      '<svg/onload=alert(1)>',
      '<iframe srcdoc="<script>alert(1)</script>">',
      '<math><mtext></mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      '[x]: javascript:alert(1)\n\n[x]',
      '<<a>script>alert(1)//',
    ])('%s cannot run', async (body) => {
      const answer = await ask({ title: 'En fråga om kod', body });
      const html = answer.data?.askQuestion.bodyHtml ?? '';
      expect(html).not.toMatch(
        /<(script|img|svg|iframe|math|style|object)|<[a-z][^>]*\son\w+\s*=|<a [^>]*href="?\s*(javascript|data|vbscript):/i,
      );
      expect(answer.data?.askQuestion.body).toBe(body);
    });
  });

  describe('ids', () => {
    it('of another kind name nothing', async () => {
      const { data } = await ask({ title: 'En vanlig fråga' });
      const id = data!.askQuestion.id;
      expect(await t.world.codeOf(person, 'query ($id: ID!) { question(id: $id) { id } }', { id: networkId })).toBe(
        'NOT_FOUND',
      );
      expect(await t.world.codeOf(person, 'query ($id: ID!) { person(id: $id) { id } }', { id })).toBe('NOT_FOUND');
      expect(await t.world.codeOf(person, 'query ($id: String!) { network(key: $id) { id } }', { id })).toBe(
        'NOT_FOUND',
      );
      expect(
        await t.world.codeOf(person, 'mutation ($id: ID!) { closeQuestion(id: $id) { id } }', { id: person.id }),
      ).toBe('NOT_FOUND');
      for (const bad of [
        "'; drop table item; --",
        '',
        '0',
        'null',
        '00000000-0000-0000-0000-000000000000',
        'x'.repeat(5_000),
      ])
        expect(await t.world.codeOf(person, 'query ($id: ID!) { question(id: $id) { id } }', { id: bad })).toBe(
          'NOT_FOUND',
        );
    });

    it('of networks that one may not address are unknown, by field', async () => {
      const other = await t.world.network('Annat');
      const answer = await ask({ title: 'En vanlig fråga', audience: { networks: [{ networkId: other }] } });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        fields: [{ path: 'input.audience.networks.0.networkId', rule: 'unknown' }],
      });
    });
  });

  it('a socket that sends more than a subscription needs is closed, before it has said who it is', async () => {
    const said = jest.spyOn(console, 'error');
    const socket = new WebSocket(`${t.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(70_000) } })),
    );
    expect(await closed).toBe(1009);
    // It stands in the log, and only there.
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it('and everything goes on as before', async () => {
    const { data } = await ask({ title: 'Går det fortfarande att fråga?' });
    expect(data?.askQuestion.id).toBeDefined();
    expect((await fetch(`${t.url}/health/ready`)).status).toBe(200);
  });
});
