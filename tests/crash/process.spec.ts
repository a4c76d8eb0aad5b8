import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { newDatabase } from '../support/app.js';
import { type Beside, beside, ServerProcess } from '../support/server-process.js';
import { until } from '../support/until.js';
import type { TestPerson } from '../support/world.js';
import { Writer } from '../support/writer.js';
import { indexDifference } from './counts.js';

/** Questions that wait in the outbox when the relay is killed, more than it takes at a time by far. */
const MANY = 2_000;

describe('a killed process', () => {
  let server: ServerProcess;
  let side: Beside;
  let network: string;
  let person: TestPerson;

  beforeAll(async () => {
    server = ServerProcess.prepare({
      DATABASE_URL: await newDatabase(),
      MEILI_URL: process.env['TEST_MEILI_URL']!,
      MEILI_MASTER_KEY: process.env['TEST_MEILI_KEY']!,
      MEILI_PREFIX: `t${newId().slice(-12)}`,
    });
    await server.start();
    side = await beside(server);
    network = await side.world.network('Projektet');
    person = await side.world.person('Asta');
    await side.world.member(network, person);
  });
  afterAll(async () => {
    await server?.stop();
    await side?.close();
  });

  const waiting = async () =>
    (await side.database.query<{ count: number }>('select count(*)::int as count from search_outbox'))[0]!.count;
  const writer = (word: string) => new Writer(side.world, person, network, word);
  /** Everything written is in the index, as often as it is in the database. */
  const converged = () => until('the outbox is empty', async () => (await waiting()) === 0, 120_000);

  it('between commit and index has lost nothing: what was acknowledged is there and findable', async () => {
    const writes = writer('kungsfiskare');
    for (let round = 0; round < 3; round++) {
      const before = writes.asked.size;
      writes.start();
      await until(
        'something is acknowledged and not in the index',
        async () => writes.asked.size > before + 100 && (await waiting()) > 0,
        30_000,
      );
      await server.kill();
      await writes.stop();
      await server.start();
    }
    expect(await writes.missing()).toEqual([]);
    await converged();
    expect(await writes.unfound()).toEqual([]);
    expect(writes.refused.filter((code) => code !== 'network')).toEqual([]);
    report(`${writes.asked.size} questions acknowledged over 3 kills, ${writes.refused.length} not; none lost`);
  }, 120_000);

  it('in the middle of a batch of the relay leaves nothing undone and nothing double', async () => {
    const word = 'strömstare';
    await copies(word, MANY);
    await side.database.query(`insert into search_outbox (kind, ref) select 'item', id from item where title like $1`, [
      `${word}%`,
    ]);
    // Kills that met it at work: the relay may be done before the last of them.
    let kills = 0;
    for (let left = await waiting(); left > 0 && kills < 4;) {
      // As soon as some of it is done, and while the rest is under way.
      await until('the relay has begun', async () => (await waiting()) < left, 60_000);
      await server.kill();
      left = await waiting();
      if (left > 0) kills++;
      await server.start();
    }
    expect(kills).toBeGreaterThan(0);
    await converged();
    expect(await ids(word)).toHaveLength(MANY);
    const indexed = await side.database.query<{ id: string }>(
      'select item_id as id from search_passage where no = 0 and title like $1',
      [`${word}%`],
    );
    expect(indexed.map(({ id }) => id).sort()).toEqual((await ids(word)).sort());
    const { passages, different } = await indexDifference(side.config, side.database);
    expect(different).toEqual([]);
    report(
      `${MANY} changes over ${kills} kills of the relay: ${passages} passages in the index, each as in the database`,
    );
  }, 180_000);

  async function ids(word: string): Promise<string[]> {
    const rows = await side.database.query<{ id: string }>('select id from item where title like $1', [`${word}%`]);
    return rows.map(({ id }) => id);
  }

  /** Questions as one that was asked is, straight in the tables: only their way to the index is of interest. */
  async function copies(word: string, count: number): Promise<void> {
    const writes = writer(word);
    await writes.one();
    const [id] = writes.asked.keys();
    await side.database.transaction(async (tx) => {
      for (const [table, key] of [
        ['item', 'id'],
        ['question', 'item_id'],
        ['item_key', 'item_id'],
        ['item_network', 'item_id'],
      ] as const) {
        const exists = await tx.query<{ name: string }>(
          `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
          [table],
        );
        const columns = exists.map(({ name }) => name);
        const others = columns.filter((name) => name !== key);
        await tx.query(
          `insert into ${table} (${[key, ...others].map((name) => `"${name}"`).join(', ')})
           select md5($2 || n)::uuid, ${others.map((name) => `"${name}"`).join(', ')} from ${table}, generate_series(2, $3::int) n where ${key} = $1`,
          [id, word, count],
        );
      }
      await tx.query(`update item set title = $1 || ' nummer ' || id where title like $1 || '%'`, [word]);
    });
  }
});

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}
