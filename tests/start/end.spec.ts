import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newDatabase } from '../support/app.js';
import { type Beside, beside, ServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';
import type { TestPerson } from '../support/world.js';

const QUESTIONS = 'query { search(input: { text: "" }) { hits { item { id } } } }';
/** Waits for no lock: one that is let in before the end is known is answered, not held up with the others. */
const NOTHING = 'query { __typename }';

interface Answer {
  status: number;
  body: { data?: object; errors?: { extensions: { code: string } }[]; error?: { code: string } };
}

describe('a process that is told to end while it serves', () => {
  let server: ServerProcess;
  let side: Beside;
  let person: TestPerson;

  beforeAll(async () => {
    server = ServerProcess.prepare({ DATABASE_URL: await newDatabase(), SEARCH_ENGINE: 'postgres' });
    await server.start();
    side = await beside(server);
    person = await side.world.person('Asta');
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await side?.close();
  });

  const ask = async (query: string, signal?: AbortSignal): Promise<Answer> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
      body: JSON.stringify({ query }),
      ...(signal ? { signal } : {}),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };

  it('finishes what it has begun, refuses what is new, and finds nothing to complain of', async () => {
    expect((await ask(QUESTIONS)).body).toMatchObject({ data: {} });
    const lock = new pg.Client({ connectionString: server.settings['DATABASE_URL'] });
    await lock.connect();
    try {
      await lock.query('begin');
      await lock.query('lock table item, item_key in access exclusive mode');
      const gone = new AbortController();
      const begun = [ask(QUESTIONS)];
      await until('the first waits for the lock', async () => (await waiting(side)) >= 1);
      begun.push(ask(QUESTIONS));
      await until('the second waits for the lock', async () => (await waiting(side)) >= 2);
      const abandoned = ask(QUESTIONS, gone.signal).catch((error: Error) => error.name);
      await until('the third waits for the lock', async () => (await waiting(side)) >= 3);
      gone.abort();
      expect(await abandoned).toBe('AbortError');

      const ended = server.stop();
      let refused: Answer | undefined;
      await until('new requests are refused', async () => (refused = await ask(NOTHING)).status === 503);
      expect(refused!.body).toMatchObject({ error: { code: 'UNAVAILABLE' } });
      await lock.query('commit');
      for (const { status, body } of await Promise.all(begun)) {
        expect(status).toBe(200);
        expect(body.errors).toBeUndefined();
      }
      await ended;
    } finally {
      await lock.end();
    }
    expect(server.output).not.toMatch(/"level":(40|50|60)|Cannot use a pool|has stopped/);
  }, 60_000);
});

/** How many statements wait for the table, and have for so long that none that comes is put behind one on its connection. */
const waiting = async ({ database }: Beside): Promise<number> => {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'relation'
       and query_start < clock_timestamp() - interval '20 milliseconds'`,
  );
  return row!.count;
};
