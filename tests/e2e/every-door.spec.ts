import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, getNullableType, isListType } from 'graphql';
import { newId } from '#platform';
import { type Door, doors, type Place, placed } from '../support/arguments.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { TEST_IDENTITY_NUMBER } from '../support/office-files.js';
import type { GraphqlAnswer, TestPerson } from '../support/world.js';
import { contentFor, plainFor, type Plenty } from './every-door.world.js';

const cursor = (place: string): string => Buffer.from(place).toString('base64url');
const HALF = '\ud800';
/** As in a text of Markdown, and as in the field of an address. */
const DISGUISES = {
  'an identity number in bold': TEST_IDENTITY_NUMBER.replace('-', '\\-').replace(/^\d{8}/, '**$&**'),
  'an identity number by name': TEST_IDENTITY_NUMBER.replace('-', '&#45;'),
  'an identity number as an address': `${TEST_IDENTITY_NUMBER}@prov.example`,
};
const TEXTS = {
  empty: '',
  'one letter': 'x',
  NUL: 'a\u0000b',
  'half a character': `${HALF} שלום مرحبا 👩🏽‍🌾`,
  'control characters': 'Hej d\u001bär \u202emot',
  'what is not to be believed': "\ufffe \\ ' \" %00 $1 <b> {{x}} '; drop table item; --",
  'the year 0': '0000-01-01',
  'the last day': '9999-12-31',
  'an identity number': TEST_IDENTITY_NUMBER,
  ...DISGUISES,
  'a text of 200,000 characters': 'å'.repeat(200_000),
};
const IDS = {
  empty: '',
  'one letter': 'x',
  NUL: '\u0000',
  'half a character': HALF,
  null: 'null',
  nowhere: '00000000-0000-0000-0000-000000000000',
  'of another kind': newId(),
  'an identity number': TEST_IDENTITY_NUMBER,
  'a text of 5,000 characters': 'x'.repeat(5_000),
};
const CURSORS = {
  'beyond integers': cursor(`2147483648:${newId()}`),
  'the last integer': cursor(`2147483647:${newId()}`),
  'beyond time': cursor(`999999999999999:${newId()}`),
  'beyond that': cursor(`9999999999999999:${newId()}`),
  'by name': cursor(JSON.stringify(['a', newId()])),
  'by half a name': cursor(JSON.stringify([`${HALF}\u0000`, newId()])),
  'of a search': cursor('5:abcdefghij'),
};
const NUMBERS = {
  'the largest': 2_147_483_647,
  'too large': 2_147_483_648,
  none: 0,
  'below none': -1,
  least: -2_147_483_648,
};
const TIMES = {
  'before all calendars': '-004800-01-01T00:00:00Z',
  'the first that there is': '-271821-04-20T00:00:00.000Z',
  'the year 0': '0000-01-01T00:00:00Z',
  'the last of four figures': '9999-12-31T23:59:59.999Z',
  'the last that there is': '+275760-09-13T00:00:00.000Z',
  'no time': 'snart',
};
const SCALARS: Record<string, Record<string, unknown>> = {
  String: TEXTS,
  ID: IDS,
  Int: NUMBERS,
  Float: NUMBERS,
  DateTime: TIMES,
};

/** What nobody should send at a place, by what is wrong with it. */
function badAt({ name, type }: Place, now: unknown): Record<string, unknown> {
  const kind = getNullableType(type);
  if (isListType(kind)) {
    const [one] = now as unknown[];
    return { 'null instead of a list': null, 'no elements': [], 'a thousand': Array<unknown>(1_000).fill(one) };
  }
  return {
    'null instead of it': null,
    ...(name === 'after' ? CURSORS : {}),
    ...(SCALARS[getNamedType(kind).name] ?? { 'nothing that it can be': {} }),
  };
}

/** Every argument, every field of an input and every element of a list, one at a time, with all else as it should be. */
describe('no door breaks', () => {
  let t: TestApp;
  const all = doors();

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api' });
    await t.database.query(
      "insert into profession (key, name, name_en) values ('jobbcoach', 'Jobbcoach', 'Job coach')",
    );
  });
  afterAll(() => t?.close());

  const knock = async (person: TestPerson, { query }: Door, given: object) => {
    const answer = (await t.world.ask<object>(person, query, given)) as GraphqlAnswer<object> & {
      error?: { code: string };
    };
    const errors = (answer.errors ?? []).map(({ extensions }) => extensions);
    return answer.error ? [...errors, { code: answer.error.code, fields: undefined }] : errors;
  };
  /** What was changed by a value that was taken is put back, so that the next comes as far. */
  const again = async ({ person, items, fileId, reply, trial, passwordHash }: Plenty) => {
    await t.database.query(
      `with a as (update item set version = 1, status = 'published' where id = any($1)),
            b as (update reply set version = 1 where id = $2), c as (update trial set version = 1 where id = $3),
            d as (update file set item_id = null where id = $4), e as (delete from document_version where file_id = $4),
            f as (update person set password_hash = $5 where id = $6)
       delete from attempt`,
      [items, reply, trial, fileId, passwordHash, person.id],
    );
  };

  it('there are doors to try, and more places in them', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(all.flatMap(({ places }) => places).length).toBeGreaterThan(250);
  });

  it('each by every bad value at every place', async () => {
    const faults: string[] = [];
    const untried: string[] = [];
    let tries = 0;
    const tryOut = async (door: Door) => {
      const plenty = await contentFor(t);
      const given = door.fill(plainFor(plenty, door.name));
      for (const place of door.places) {
        const now = place.path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], given);
        for (const [what, value] of Object.entries(badAt(place, now))) {
          await again(plenty);
          const errors = await knock(plenty.person, door, placed(given, place.path, value));
          tries++;
          for (const { code, fields } of errors) {
            const nameless = ['BAD_INPUT', 'PERSONAL_DATA'].includes(code) && !fields?.length;
            if (!code || nameless || ['INTERNAL', 'UNAVAILABLE'].includes(code))
              faults.push(`${door.name}(${place.path}: ${what}) ${code}`);
          }
        }
      }
      await again(plenty);
      // What is refused for another reason than the value tells nothing of the value.
      for (const { code, fields } of await knock(plenty.person, door, given))
        if (['BAD_INPUT', 'PERSONAL_DATA', 'MALFORMED_REQUEST', 'UNAUTHENTICATED', 'INTERNAL'].includes(code))
          untried.push(`${door.name} ${code} ${JSON.stringify(fields)}`);
    };
    const waiting = [...all];
    const worker = async () => {
      for (let door = waiting.shift(); door; door = waiting.shift()) await tryOut(door);
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    expect(tries).toBeGreaterThan(2_000);
    expect({ faults, untried }).toEqual({ faults: [], untried: [] });
  }, 180_000);

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
        [TEST_IDENTITY_NUMBER.replace('-', '%'), TEST_IDENTITY_NUMBER.replace('-', '')].map((number) => `%${number}%`),
      ]);
      if (row) holding.push(`${table}.${column}`);
    }
    expect(holding).toEqual([]);
  });

  it('and everything goes on as before', async () => {
    expect((await fetch(`${t.url}/health/ready`)).status).toBe(200);
  });
});
