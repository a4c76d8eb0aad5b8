import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTestApp, type TestApp } from '../../../tests/support/app.js';
import { until } from '../../../tests/support/until.js';
import { indexed } from '../../../tests/search/search.fixture.js';
import { DEMO_PASSWORD, demoAccounts, loadDemo } from './load.js';

const SEARCH = 'query ($input: SearchInput!) { search(input: $input) { total engine hits { item { id title } } } }';
const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';

describe('the demo, loaded and brought back while the platform runs', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp({ DATABASE_POOL: '10' });
    await loadDemo(t.app, () => undefined);
  }, 120_000);
  afterAll(() => t?.close());

  /** As a demo account, from a new sign-in: those of before have gone with the people. */
  async function signedIn(): Promise<(query: string, variables: object) => Promise<Record<string, never>>> {
    const { email } = demoAccounts[0]!;
    const { headers } = await t.http.post('/auth/sign-in').send({ email, password: DEMO_PASSWORD });
    const cookie = (headers['set-cookie'] as unknown as string[])[0]!;
    return async (query, variables) => {
      const { body } = await t.http.post('/graphql').set('cookie', cookie).send({ query, variables });
      expect(body.errors).toBeUndefined();
      return body.data;
    };
  }

  it('finds what it holds, and nothing of what was added', async () => {
    const ask = await signedIn();
    await indexed(t);
    const search = (text: string, as = ask) => as(SEARCH, { input: { text } }) as Promise<never>;
    const before = (await search('motiverande samtal')) as { search: { total: number; engine: string } };
    expect(before.search).toMatchObject({ engine: 'MEILISEARCH' });
    expect(before.search.total).toBeGreaterThan(2);
    await ask(ASK, { input: { title: 'Har någon en zebra?', audience: { allFederations: true } } });
    await indexed(t);
    expect(((await search('zebra')) as { search: object }).search).toMatchObject({ total: 1 });

    await loadDemo(t.app, () => undefined);
    const again = await signedIn();
    await indexed(t);
    expect(((await search('zebra', again)) as { search: object }).search).toMatchObject({ total: 0, hits: [] });
    expect(((await search('motiverande samtal', again)) as { search: object }).search).toMatchObject({
      total: before.search.total,
      engine: 'MEILISEARCH',
    });
    const parked = await t.database.query('select fault from search_outbox where attempts > 0');
    expect(parked).toEqual([]);
  }, 120_000);

  it('lets those finish first who are in the middle of something, and all who came after them', async () => {
    const busy = new pg.Client({ connectionString: t.databaseUrl });
    await busy.connect();
    try {
      await busy.query('begin');
      await busy.query('select 1 from notice limit 1');
      const loaded = loadDemo(t.app, () => undefined);
      await until('it waits for a table, and has others', async () => {
        const { rows } = await busy.query(
          `select 1 from pg_locks waiting join pg_locks has using (pid) join pg_class c on c.oid = has.relation
           where waiting.relation = 'notice'::regclass and not waiting.granted
             and has.granted and has.mode = 'AccessExclusiveLock' and c.relname = 'item'`,
        );
        return rows.length === 1;
      });
      // Neither is ever done if both wait.
      expect(await t.database.query('select 1 from item limit 1')).toHaveLength(1);
      await busy.query('commit');
      await loaded;
    } finally {
      await busy.end();
    }
  }, 120_000);
});
