import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { PlatformRole, type Rank, Viewer } from '#access';
import { ItemKind, ItemRepository } from '#content';
import { Database, databaseOptions, newId } from '#platform';
import { QuestionRepository } from '#forum';
import { entities } from '../../apps/api/entities.js';
import { migrate } from '../../apps/api/schema.js';
import { migrations } from '../../apps/api/migrations/index.js';
import { quantile, table, timesOf } from './figures.js';

const ITEMS = Number(process.env['ITEMS'] ?? 1_000_000);
const NETWORKS = 200;
const RUNS = Number(process.env['RUNS'] ?? 60);

/**
 * What each viewer pays for the scope, on a million items. The items are generated in the database by the same columns
 * that the repository writes; everything that is timed goes through the repository.
 */
export default async function scope({ stack }: { stack: { databaseUrl?: string } }): Promise<void> {
  const url = stack.databaseUrl!;
  await migrate(url);
  const source = new DataSource(databaseOptions({ DATABASE_URL: url, DATABASE_POOL: 4 }, entities, migrations));
  await source.initialize();
  const database = new Database(source);
  const items = new ItemRepository(database);
  new QuestionRepository(database, items).onModuleInit();
  const networks = await generate(database);
  const rows: Record<string, string | number>[] = [];
  for (const { name, viewer, networkId } of viewers(networks)) {
    const first = await items.feed(viewer, { first: 20 });
    const tenth = await nth(items, viewer, 10);
    const shown = first.slice(0, 20).map(({ id }) => id);
    const doors: [string, () => Promise<unknown>][] = [
      ['feed, page 1', () => items.feed(viewer, { first: 20 })],
      ['feed, page 10', () => items.feed(viewer, { first: 20, ...(tenth ? { after: tenth } : {}) })],
      ['questions, page 1', () => items.feed(viewer, { kinds: [ItemKind.question], first: 20 })],
      ['network page', () => items.ofNetwork(viewer, networkId, { first: 20 })],
      ['20 by id, complete', () => items.complete(viewer, shown)],
    ];
    for (const [door, ask] of doors) {
      await timesOf(5, ask);
      const times = await timesOf(RUNS, ask);
      rows.push({
        viewer: name,
        keys: viewer.keys.length,
        door,
        'p50 ms': quantile(times, 0.5),
        'p95 ms': quantile(times, 0.95),
        'max ms': Math.max(...times),
      });
    }
  }
  console.log(`\n${ITEMS} items in ${NETWORKS} networks, ${RUNS} runs each after 5 not counted, one connection\n`);
  table(rows);
  const worst = Math.max(...rows.map((row) => row['p95 ms'] as number));
  console.log(`\nworst p95: ${worst.toFixed(1)} ms (goal: 50)`);
  await source.destroy();
}

async function nth(items: ItemRepository, viewer: Viewer, page: number): Promise<{ at: Date; id: string } | undefined> {
  let after: { at: Date; id: string } | undefined;
  for (let n = 1; n < page; n++) {
    const rows = await items.feed(viewer, { first: 20, ...(after ? { after } : {}) });
    const last = rows.at(19) ?? rows.at(-1);
    if (!last) break;
    after = last;
  }
  return after;
}

/**
 * Networks by size: number 1 is the largest (Zipf). The last one holds old items only. Every third item is addressed to
 * a second network; one in ten asks for a contributor, one in a hundred for a leader.
 */
async function generate(database: Database): Promise<string[]> {
  const started = performance.now();
  const author = newId();
  const networks = Array.from({ length: NETWORKS }, newId);
  await database.query(
    `insert into person (id, email, name, status) values ($1, 'bench@prov.example', 'Bench', 'active')`,
    [author],
  );
  await database.query(
    `insert into network (id, slug, kind, name) select id, 'n' || n, 'project', 'Nätverk ' || n from unnest($1::uuid[]) with ordinality x(id, n)`,
    [networks],
  );
  await database.query('drop index item_readers, item_authors, item_topics');
  await database.transaction(async (tx) => {
    await tx.query('select setseed(0.42)');
    await tx.query('set local statement_timeout = 0');
    // The rows agree with each other by making; checking each foreign key would take most of the time.
    await tx.query('set local session_replication_role = replica');
    await tx.query(
      `create temp table drawn on commit drop as
       select uuidv7() as id, n,
              least(floor($2::int ^ random())::int, $2::int - 1) as home,
              case when random() < 0.33 then least(floor($2::int ^ random())::int, $2::int - 1) end as other,
              case when random() < 0.01 then 3 when random() < 0.1 then 2 else 1 end as least,
              now() - (n * interval '20 seconds') as at
       from generate_series(1, $1::int) n`,
      [ITEMS, NETWORKS],
    );
    // The last network: five hundred items, all among the oldest.
    await tx.query('update drawn set home = $1, other = null, least = 1 where n > $2 - 5000 and n % 10 = 0', [
      NETWORKS,
      ITEMS,
    ]);
    await tx.query('update drawn set other = null where other = home');
    await tx.query(
      `insert into item (id, kind, title, home_id, status, author_ids, readers, created_at, updated_at, published_at, active_at)
       select d.id, 'question', 'Fråga ' || d.n, ($1::uuid[])[d.home], 'published', array[$2::uuid],
              array_remove(array['user:' || $2::text,
                'net:' || ($1::uuid[])[d.home] || ':' || (array['reader','contributor','leader'])[d.least],
                case when d.other is not null then 'net:' || ($1::uuid[])[d.other] || ':reader' end], null),
              d.at, d.at, d.at, d.at from drawn d`,
      [networks, author],
    );
    await tx.query(`insert into question (item_id, body) select id, 'Text' from drawn`);
    await tx.query(
      `insert into item_network (item_id, network_id, least, at)
       select id, ($1::uuid[])[home], least, at from drawn
       union all select id, ($1::uuid[])[other], 1, at from drawn where other is not null`,
      [networks],
    );
    await tx.query(
      `insert into item_key (item_id, key, kind, at) select id, key, kind, active_at from item, unnest(readers) key`,
    );
  });
  for (const statement of [
    'create index item_readers on item using gin (readers)',
    'create index item_authors on item using gin (author_ids)',
    'create index item_topics on item using gin (topic_ids)',
    'vacuum analyze',
  ]) {
    const client = await database.pool.connect();
    await client.query('set statement_timeout = 0');
    await client.query(statement);
    client.release();
  }
  console.log(`generated in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return networks;
}

function viewers(networks: string[]): { name: string; viewer: Viewer; networkId: string }[] {
  const viewer = (ids: string[], rank: Rank) =>
    Viewer.of(
      { id: newId(), platformRole: PlatformRole.member, federationId: null },
      ids.map((networkId) => ({ networkId, rank, directRank: rank })),
    );
  const largest = networks[0]!;
  const oldest = networks.at(-1)!;
  const small = networks.at(-3)!;
  return [
    { name: 'narrow: one small network', viewer: viewer([small], 1), networkId: small },
    { name: 'only old items', viewer: viewer([oldest], 1), networkId: oldest },
    { name: 'one large network', viewer: viewer([largest], 1), networkId: largest },
    { name: 'large, but only what leaders read', viewer: viewer([largest], 3), networkId: largest },
    { name: '10 networks', viewer: viewer(networks.slice(0, 10), 2), networkId: largest },
    { name: '33 networks', viewer: viewer(networks.slice(0, 33), 3), networkId: networks[20]! },
    { name: 'broad: 80 networks, all roles', viewer: viewer(networks.slice(0, 80), 4), networkId: networks[60]! },
    { name: 'old and small ones, 79', viewer: viewer(networks.slice(-79), 4), networkId: oldest },
  ];
}
