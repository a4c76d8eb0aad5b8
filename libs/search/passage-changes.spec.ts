import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Database, newId, type Tx } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { until } from '../../tests/support/until.js';
import { migrations } from '../../apps/api/migrations/index.js';
import type { ItemDocument } from './document.js';
import { PassageChanges } from './passage-changes.js';
import { PassageRepository } from './passage.repository.js';

const INSERT = `insert into search_passage (id, item_id, no, kind, title, text, readers, part_readers, home_id, network_ids, topic_ids, professions, at, version)
  select id || '_0', id, 0, 'question', 'Prov', '', '{}', '{}', id, '{}', '{}', '{}', now(), '' from unnest($1::uuid[]) id`;
const TOUCH = 'update search_passage set helpful = helpful + 1 where item_id = any($1)';

/** What a process keeps of passages holds as long as nothing has changed them: a change that is not counted is never seen. */
describe('changes of passages', () => {
  let t: TestApp;
  let database: Database;
  let changes: PassageChanges;

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api', SEARCH_ENGINE: 'postgres' });
    database = t.database;
    changes = t.app.get(PassageChanges);
  });
  afterAll(() => t?.close());

  const now = async (): Promise<number> => (await changes.since(-1)).epoch;
  const changedSince = async (epoch: number) => (await changes.since(epoch)).changed?.toSorted() ?? null;
  const changedBy = async (work: () => Promise<unknown>) => {
    const before = await now();
    await work();
    const after = await changes.since(before);
    expect(after.epoch > before).toBe(after.changed?.length !== 0);
    return after.changed?.toSorted() ?? null;
  };
  const written = async (most: number): Promise<string[]> => {
    const ids = Array.from({ length: most }, newId).sort();
    await database.query(INSERT, [ids]);
    return ids;
  };
  const touch = (ids: string[]) => () => database.query(TOUCH, [ids]);

  it('are counted where a projection writes', async () => {
    const itemId = newId();
    const document: ItemDocument = {
      ...{ itemId, kind: 'question', title: 'Prov', readers: ['r'], homeId: newId(), federationId: null },
      ...{ networkIds: [], topicIds: [], professions: [], documentType: null, state: null, authorId: null },
      ...{ at: new Date(0), helpful: 0, passages: [{ text: 'Ett' }, { text: 'Två' }] },
    };
    const project = (documents: ItemDocument[]) => () =>
      database.transaction((tx) => t.app.get(PassageRepository).replace(tx, [itemId], documents));
    expect(await changedBy(project([document]))).toEqual([itemId]);
    expect(await changedBy(project([document]))).toEqual([]);
    expect(await changedBy(project([{ ...document, title: 'Ett prov' }]))).toEqual([itemId]);
    // Passages that have gone, and then the whole item.
    expect(await changedBy(project([{ ...document, title: 'Ett prov', passages: [{ text: 'Ett' }] }]))).toEqual([
      itemId,
    ]);
    expect(await changedBy(project([]))).toEqual([itemId]);
    expect(await changedBy(project([document]))).toEqual([itemId]);
  });

  it('are counted where a hand writes', async () => {
    const [one, other] = (await written(2)) as [string, string];
    expect(await changedBy(touch([one]))).toEqual([one]);
    expect(await changedBy(() => database.query('delete from search_passage where item_id = $1', [one]))).toEqual([
      one,
    ]);
    const moved = newId();
    const move = 'update search_passage set item_id = $2 where item_id = $1';
    expect(await changedBy(() => database.query(move, [other, moved]))).toEqual([other, moved].sort());
    const added = newId();
    expect(await changedBy(() => database.query(INSERT, [[added]]))).toEqual([added]);
    const both = [added, newId()].sort();
    const upsert = `${INSERT} on conflict (id) do update set helpful = 5`;
    expect(await changedBy(() => database.query(upsert, [both]))).toEqual(both);
  });

  it('are none where no row is touched, or only rows that have gone', async () => {
    const [id] = (await written(1)) as [string];
    expect(await changedBy(touch([newId()]))).toEqual([]);
    expect(await changedBy(() => database.query(`${INSERT} on conflict do nothing`, [[id]]))).toEqual([]);
    const go = 'update search_passage set gone = true where item_id = $1';
    expect(await changedBy(() => database.query(go, [id]))).toEqual([id]);
    expect(await changedBy(touch([id]))).toEqual([]);
    const forget = () => database.transaction((tx) => t.app.get(PassageRepository).forget(tx, [`${id}_0`]));
    expect(await changedBy(forget)).toEqual([]);
    expect(await changedBy(() => t.app.get(PassageRepository).condemn([`${id}_0`]))).toEqual([]);
  });

  it('are numbered in the order in which they become visible', async () => {
    const [one, other] = (await written(2)) as [string, string];
    const before = await now();
    let commit!: () => void;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let isWritten!: () => void;
    const isFirst = new Promise<void>((resolve) => (isWritten = resolve));
    const first = database.transaction(async (tx: Tx) => {
      await tx.query(TOUCH, [[one]]);
      isWritten();
      await mayCommit;
    });
    await isFirst;
    const second = database.transaction((tx) => tx.query(TOUCH, [[other]]));
    await until('the second waits for the first', async () => {
      const waiting = `select 1 from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()`;
      return (await database.query(waiting)).length > 0;
    });
    expect(await changes.since(before)).toMatchObject({ epoch: before, changed: [] });
    commit();
    await Promise.all([first, second]);
    expect(await changedSince(before)).toEqual([one, other].sort());
    expect(await changedSince(before + 1)).toEqual([other]);
  });

  it('are none where the transaction failed', async () => {
    const [id] = (await written(1)) as [string];
    const fail = database.transaction(async (tx) => {
      await tx.query(TOUCH, [[id]]);
      throw new Error('on purpose');
    });
    expect(await changedBy(() => fail.catch(() => undefined))).toEqual([]);
  });

  it('are told one by one as long as they are few', async () => {
    const ids = await written(501);
    const few = ids.slice(0, 500);
    expect(await changedBy(touch(few))).toEqual(few);
    expect(await changedBy(touch(ids))).toBeNull();
  });

  it('are remembered for a thousand numbers, and no longer', async () => {
    const [first, others] = (await written(2)) as [string, string];
    const before = await now();
    await touch([first])();
    await database.query(
      `do $$ begin for n in 1..999 loop update search_passage set helpful = n where item_id = '${others}'; end loop; end $$`,
    );
    expect(await now()).toBe(before + 1_000);
    expect(await changedSince(before)).toEqual([first, others]);
    expect(await changedSince(before - 1)).toBeNull();
    // From a database that was brought back.
    expect(await changedSince(before + 1_001)).toBeNull();
    const [{ rows } = { rows: 0 }] = await database.query<{ rows: number }>(
      'select count(*)::int as rows from search_change',
    );
    expect(rows).toBeLessThan(1_100);
  });

  it('are anything where the table is emptied', async () => {
    expect(await changedBy(() => database.query('truncate search_passage'))).toBeNull();
    expect(await changedBy(async () => undefined)).toEqual([]);
  });

  it('are counted by triggers that can be taken back and made again', async () => {
    const triggers = new (migrations.find(({ name }) => name.startsWith('PassageTriggers'))!)();
    const runner = database.source.createQueryRunner();
    const ids = await written(1);
    try {
      await triggers.down(runner);
      expect(await changedBy(touch(ids))).toEqual([]);
      const before = await now();
      await triggers.up(runner);
      // What was not counted in between.
      expect(await changedSince(before)).toBeNull();
      expect(await changedBy(touch(ids))).toEqual(ids);
    } finally {
      await runner.release();
    }
  });
});
