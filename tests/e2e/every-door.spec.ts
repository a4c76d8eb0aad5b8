import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole, Role } from '#access';
import { startTestApp, type TestApp } from '../support/app.js';
import { TEST_IDENTITY_NUMBER } from '../support/office-files.js';
import { askableFields, type Filling, type RootField } from '../support/root-fields.js';
import type { GraphqlAnswer } from '../support/world.js';

const PLAIN: Filling = { id: '', text: 'Vanlig text', number: 1, date: '2026-01-01T00:00:00Z', many: 1 };
/** What the arguments are filled with, one after another; ids are those of a network that the asker administers. */
const MOODS: Record<string, Partial<Filling>> = {
  'control characters': { text: 'Hej\u0000 d\u001bär \u202emot' },
  'half a character, RTL and emoji': { text: '\ud800 שלום مرحبا 👩🏽‍🌾 \ufffe \\ \' " %00 $1 <b>' },
  'a text of 200,000 characters': { text: 'å'.repeat(200_000) },
  'an empty text and no elements': { text: '', many: 0 },
  'lists of a thousand': { many: 1_000 },
  'the largest numbers': { number: 2_147_483_647, date: '9999-12-31T23:59:59.999Z' },
  'numbers below zero, and the year 0': { number: -2_147_483_648, date: '0000-01-01T00:00:00Z' },
  'an identity number': { text: TEST_IDENTITY_NUMBER },
};

/** Every root field with everything that nobody should send: a clear answer each, never a fault of ours. */
describe('no door breaks', () => {
  let t: TestApp;
  let questionId: string;
  const fields = askableFields();

  beforeAll(async () => {
    t = await startTestApp();
    const [network, person] = [await t.world.network('Ett annat'), await t.world.person('Asta')];
    await t.world.member(network, person);
    const { askQuestion } = await t.world.get<{ askQuestion: { id: string } }>(
      person,
      'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
      { input: { title: 'En vanlig fråga', audience: { networks: [{ networkId: network }] } } },
    );
    questionId = askQuestion.id;
  });
  afterAll(() => t?.close());

  /** A person who may do most things, and a network of their own that may be spoilt. */
  const someone = async () => {
    const [network, person] = [
      await t.world.network('Provnätverket'),
      await t.world.person('Ada', { platformRole: PlatformRole.administrator }),
    ];
    await t.world.member(network, person, Role.admin);
    return { network, person };
  };
  const codesOf = async (field: RootField, filling: Partial<Filling>) => {
    const { network, person } = await someone();
    const ids: Record<string, string> = { network, person: person.id, question: questionId };
    const id = ids[filling.id ?? 'network'] ?? filling.id!;
    const answer = (await t.world.ask<object>(
      person,
      field.query,
      field.fill({ ...PLAIN, ...filling, id }),
    )) as GraphqlAnswer<object> & { error?: { code: string } };
    return [
      ...(answer.errors ?? []).map(({ extensions }) => extensions.code),
      ...(answer.error ? [answer.error.code] : []),
    ];
  };
  const broken = async (filling: Partial<Filling>) => {
    const faults: string[] = [];
    for (const field of fields) {
      const codes = await codesOf(field, filling);
      if (codes.some((code) => code === 'INTERNAL' || code === 'UNAVAILABLE' || !code)) faults.push(field.name);
    }
    return faults;
  };

  it('there are doors to try', () => {
    expect(fields.length).toBeGreaterThan(80);
  });

  it.each(Object.entries(MOODS))('by %s', async (_name, filling) => expect(await broken(filling)).toEqual([]), 120_000);

  it.each(['question', 'person', '', 'null', "'; drop table item; --", '\u0000', 'x'.repeat(5_000)])(
    'by the id of another kind, or none: %p',
    async (id) => expect(await broken({ id })).toEqual([]),
    120_000,
  );

  it('and no identity number came through any of them, into any column of any table', async () => {
    const columns = await t.database.query<{ table: string; column: string }>(
      `select c.table_name as table, c.column_name as column from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'json', 'ARRAY', 'character varying', 'USER-DEFINED')`,
    );
    expect(columns.length).toBeGreaterThan(50);
    const holding: string[] = [];
    for (const { table, column } of columns) {
      const [row] = await t.database.query(`select 1 from "${table}" where "${column}"::text like any($1) limit 1`, [
        [`%${TEST_IDENTITY_NUMBER}%`, `%${TEST_IDENTITY_NUMBER.replace('-', '')}%`],
      ]);
      if (row) holding.push(`${table}.${column}`);
    }
    expect(holding).toEqual([]);
  });

  it('and everything goes on as before', async () => {
    expect((await fetch(`${t.url}/health/ready`)).status).toBe(200);
  });
});
