import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import pg from 'pg';
import { Role } from '#access';
import { newId, startMeilisearch } from '#platform';
import { DriftCheck, Indexables, MeilisearchIndex, OutboxQueue, Projection, Rebuild, Relay } from '#search';
import { checkSearch, rebuildSearch } from '../../apps/cli/search.js';
import type { TestPerson } from '../support/world.js';
import { eventually, SearchWorld } from './search.fixture.js';

describe('the relay', () => {
  let s: SearchWorld;
  let network: string;
  let asker: TestPerson;
  let relay: Relay;
  let index: MeilisearchIndex;

  beforeAll(async () => {
    s = await SearchWorld.start();
    network = await s.t.world.network('Prov');
    asker = await s.t.world.person('Asta');
    await s.t.world.member(network, asker, Role.contributor);
    relay = s.t.app.get(Relay);
    index = s.t.app.get(MeilisearchIndex);
  });
  afterEach(() => relay.start());
  afterAll(() => s?.close());

  const outbox = () =>
    s.t.database.query<{ attempts: number; projected: boolean; fault: string }>(
      'select attempts, projected, fault from search_outbox order by id',
    );

  it('loses nothing when it dies in mid-batch', async () => {
    await relay.stop();
    const ids = [
      await s.ask(asker, 'Avbruten lodjur ett', [network]),
      await s.ask(asker, 'Avbruten lodjur två', [network]),
    ];
    // As far as a relay that is killed after it has written and before it has deleted its claim.
    const rows = await s.t.app.get(OutboxQueue).next(100);
    await s.t.app.get(Projection).project(rows);
    expect((await outbox()).every(({ projected }) => projected)).toBe(true);
    relay.start();
    await s.indexed();
    expect((await s.ids(asker, 'lodjur')).sort()).toEqual(ids.sort());
    expect(await outbox()).toEqual([]);
  });

  it('keeps the right to relay for as long as it is at a batch, though it was told to stop and is not waited for', async () => {
    await s.indexed();
    const other = new pg.Client({ connectionString: s.t.databaseUrl });
    await other.connect();
    const isHeld = async () => {
      const { rows } = await other.query(
        `select 1 from pg_locks join pg_stat_activity using (pid)
         where locktype = 'advisory' and granted and datname = current_database() and application_name = 'larplattformen relay'`,
      );
      return rows.length === 1;
    };
    try {
      await other.query('begin');
      await other.query('lock table search_passage in share row exclusive mode');
      const id = await s.ask(asker, 'Fasthållen mårdhund', [network]);
      await eventually('the batch waits for the table', async () => {
        const { rows } = await other.query(
          `select 1 from pg_locks where relation = 'search_passage'::regclass and not granted`,
        );
        return rows.length > 0;
      });
      await relay.stop();
      expect(await isHeld()).toBe(true);
      await other.query('commit');
      await eventually('the batch is done', async () => !(await isHeld()));
      relay.start();
      await s.indexed();
      expect(await s.ids(asker, 'mårdhund')).toEqual([id]);
    } finally {
      await other.end();
    }
  }, 60_000);

  it('collapses what is changed many times, and takes first what narrows', async () => {
    await relay.stop();
    const id = await s.ask(asker, 'Ändras ofta', [network]);
    for (const n of [1, 2, 3]) await s.answer(asker, id, `Svar ${n} om bisamråttor`);
    await s.t.world.get(asker, 'mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }', {
      input: { id, standing: 'withdrawn' },
    });
    const [first] = await s.t.app.get(OutboxQueue).next(1);
    const [row] = await s.t.database.query<{ narrowing: boolean }>(
      'select narrowing from search_outbox where id = $1',
      [first!.id],
    );
    expect(row?.narrowing).toBe(true);
    const rows = await s.t.app.get(OutboxQueue).next(100);
    expect(rows.length).toBeGreaterThan(5);
    expect(await s.t.app.get(Indexables).itemIdsOf(rows, s.t.database)).toEqual([id]);
    while (await relay.once());
    expect(await outbox()).toEqual([]);
  });

  it('puts off what fails by itself, parks it in the end, and lets the others pass', async () => {
    const before = await s.ask(asker, 'Före den giftiga iguanan', [network]);
    await s.t.database.query(`insert into search_outbox (kind, ref) values ('nothing-registers-this', $1)`, [newId()]);
    const after = await s.ask(asker, 'Efter den giftiga iguanan', [network]);
    await eventually('both are found', async () => (await s.ids(asker, 'iguana')).length === 2);
    expect((await s.ids(asker, 'iguana')).sort()).toEqual([before, after].sort());
    for (let attempts = 1; attempts <= 8; attempts++) {
      await eventually('it failed once more', async () => (await outbox()).some((row) => row.attempts >= attempts));
      await s.t.database.query('update search_outbox set due_at = now()');
    }
    expect(await s.t.app.get(OutboxQueue).figures()).toMatchObject({ parked: 1, waiting: 0 });
    expect((await s.t.http.get('/metrics')).text).toMatch(/search_outbox_parked 1/);
    await s.t.database.query('delete from search_outbox');
  });

  it('fills a sibling while it goes on writing, and swaps', async () => {
    const old = await s.ask(asker, 'Gammal valross', [network]);
    await s.indexed();
    const made = await index.made(index.uid);
    await s.t.app.get(Rebuild).want();
    const during: string[] = [];
    await eventually('it is rebuilt', async () => {
      if (during.length < 10) during.push(await s.ask(asker, `Valross nummer ${during.length}`, [network]));
      const found = await s.search(asker, 'valross');
      expect(found.engine).toBe('MEILISEARCH');
      expect(found.hits.map(({ item }) => item.id)).toContain(old);
      return (await index.made(index.uid)) !== made;
    });
    await s.indexed();
    expect((await s.ids(asker, 'valross')).sort()).toEqual([old, ...during].sort());
    expect(await index.made(index.sibling)).toBeUndefined();
    expect(await s.t.app.get(DriftCheck).check()).toMatchObject({ missing: 0, stale: 0, surplus: 0 });
  });

  it('is rebuilt and checked from the command line', async () => {
    const said: string[] = [];
    await rebuildSearch(s.t.app, (line) => said.push(line));
    expect(await checkSearch(s.t.app, (line) => said.push(line))).toBe(true);
    expect(said).toContain('Search is rebuilt.');
    expect(said.at(-2)).toMatch(/^\d+ items: 0 missing, 0 out of date, 0 too many/);
  });

  it('finds what drifted, item by item, and repairs it', async () => {
    const ids = [];
    for (const word of ['saknas', 'föråldrad', 'orörd', 'radlös'])
      ids.push(await s.ask(asker, `Flodhäst ${word}`, [network]));
    await s.indexed();
    const passages = await s.t.database.query<{ id: string; itemId: string }>(
      'select id, item_id as "itemId" from search_passage where item_id = any($1)',
      [ids],
    );
    const passageOf = (itemId: string) => passages.find((row) => row.itemId === itemId)!.id;
    await index.write([index.uid], [], [passageOf(ids[0]!)]);
    await s.t.database.query(`update item set title = 'Flodhäst nymodig' where id = $1`, [ids[1]]);
    await s.t.database.query('delete from search_passage where item_id = $1', [ids[3]]);
    const stranger = newId();
    await s.t.database.query(
      `insert into search_passage select ($1::text || '_0'), $1::uuid, no, kind, 'Flodhäst spöke', heading, text, page, label, reply_id, file_id, accepted, readers, part_readers, home_id, federation_id, network_ids, topic_ids, professions, document_type, state, author_id, at, helpful, version, gone, document from search_passage where item_id = $2`,
      [stranger, ids[2]],
    );
    expect(await s.t.app.get(DriftCheck).check()).toMatchObject({ missing: 2, stale: 1, surplus: 1 });
    await s.indexed();
    expect((await s.ids(asker, 'flodhäst')).sort()).toEqual(ids.sort());
    expect(await s.ids(asker, 'nymodig')).toEqual([ids[1]]);
    expect((await s.search(asker, 'spöke')).total).toBe(0);
    expect(await s.t.app.get(DriftCheck).check()).toMatchObject({ missing: 0, stale: 0, surplus: 0 });
  });
});

describe('when Meilisearch is killed', () => {
  it('PostgreSQL answers, and a lost data folder is filled again', async () => {
    const folder = join(mkdtempSync(join(process.env['TEST_TMP']!, 'meili-')), 'engine');
    const masterKey = 'a-key-for-this-test-only';
    const server = await startMeilisearch({ dataDir: folder, masterKey, log: () => undefined });
    const s = await SearchWorld.start({ MEILI_URL: server.url, MEILI_MASTER_KEY: masterKey });
    try {
      const network = await s.t.world.network('Prov');
      const asker = await s.t.world.person('Asta');
      await s.t.world.member(network, asker, Role.contributor);
      const before = await s.ask(asker, 'Före kraschen: noshörning', [network]);
      await s.indexed();
      expect(await s.search(asker, 'noshörning')).toMatchObject({ engine: 'MEILISEARCH', total: 1 });

      const pid = server.pid;
      process.kill(pid, 'SIGKILL');
      const during = await s.ask(asker, 'Under kraschen: noshörning', [network]);
      // Found at once, whoever answers now: in PostgreSQL without waiting for the relay.
      const found = await eventually('PostgreSQL or the engine answers with both', async () => {
        const answer = await s.search(asker, 'noshörning');
        return answer.total === 2 && answer;
      });
      expect(found.hits.map(({ item }) => item.id).sort()).toEqual([before, during].sort());

      await eventually(
        'it is started again',
        async () => server.pid !== pid && (await s.search(asker, 'noshörning')).engine === 'MEILISEARCH',
      );
      process.kill(server.pid, 'SIGKILL');
      rmSync(join(folder, 'index'), { recursive: true, force: true });
      const after = await s.ask(asker, 'Efter kraschen: noshörning', [network]);
      await eventually(
        'the new engine has everything',
        async () => {
          const answer = await s.search(asker, 'noshörning');
          return answer.engine === 'MEILISEARCH' && answer.total === 3;
        },
        25_000,
      );
      expect((await s.ids(asker, 'noshörning')).sort()).toEqual([before, during, after].sort());
      expect((await s.t.http.get('/health/ready')).body).toMatchObject({
        parts: { search: { state: 'ok', detail: 'meilisearch' } },
      });
    } finally {
      await s.close().catch(() => undefined);
      await server.stop();
    }
  }, 60_000);

  it('the health check says who answers', async () => {
    const s = await SearchWorld.start({ SEARCH_ENGINE: 'postgres' });
    const gone = await SearchWorld.startWithoutEngine();
    try {
      expect((await s.t.http.get('/health/ready')).body.parts.search).toEqual({ state: 'ok', detail: 'postgres' });
      expect((await gone.t.http.get('/health/ready')).body.parts.search).toEqual({
        state: 'ok',
        detail: 'meilisearch unreachable, answering from postgres',
      });
    } finally {
      await s.close();
      await gone.close();
    }
  });
});
