import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Meilisearch } from 'meilisearch';
import {
  keysOf,
  mayRead,
  PlatformRole,
  type Rank,
  readersCheck,
  readersCondition,
  readersFilter,
  readersOf,
  roleOf,
  Status,
  type Viewer,
  Viewers,
} from '#access';
import { ItemKind, ItemRepository, ItemWriter } from '#content';
import { bumpRightsEpoch, Visibility } from '#networks';
import { Database, newId } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';

const NETWORKS = 10;
const PEOPLE = 36;
const ITEMS = 100;
const WORLDS = 4;

interface DrawnWorld {
  visibility: Visibility[];
  /** Edges from a lower to a higher index, so that there is no cycle. */
  containment: { contained: number; container: number; cap: 1 | 2 | 3 }[];
  people: { platformRole: PlatformRole; blocked: boolean; memberships: { network: number; rank: Rank }[] }[];
  items: { status: Status; author: number; home: number; audience: { network: number; least: Rank }[] }[];
}

const rank = fc.constantFrom<Rank>(1, 2, 3, 4);
const network = fc.nat(NETWORKS - 1);
const unique = { selector: (one: { network: number }) => one.network };
const drawnWorld: fc.Arbitrary<DrawnWorld> = fc.record({
  visibility: fc.array(
    fc.constantFrom(Visibility.open, Visibility.restricted, Visibility.restricted, Visibility.hidden),
    { minLength: NETWORKS, maxLength: NETWORKS },
  ),
  containment: fc.uniqueArray(
    fc
      .tuple(network, network, fc.constantFrom<1 | 2 | 3>(1, 2, 3))
      .filter(([a, b]) => a !== b)
      .map(([a, b, cap]) => ({ contained: Math.min(a, b), container: Math.max(a, b), cap })),
    { maxLength: 12, selector: ({ contained, container }) => `${contained}-${container}` },
  ),
  people: fc.array(
    fc.record({
      platformRole: fc.constantFrom(
        PlatformRole.member,
        PlatformRole.member,
        PlatformRole.moderator,
        PlatformRole.administrator,
      ),
      blocked: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      memberships: fc.uniqueArray(fc.record({ network, rank }), { maxLength: 4, ...unique }),
    }),
    { minLength: PEOPLE, maxLength: PEOPLE },
  ),
  items: fc.array(
    fc.record({
      status: fc.constantFrom(...Object.values(Status)),
      author: fc.nat(PEOPLE - 1),
      home: network,
      audience: fc.uniqueArray(fc.record({ network, least: rank }), { maxLength: 4, ...unique }),
    }),
    { minLength: ITEMS, maxLength: ITEMS },
  ),
});

/**
 * The rule once more, by its words and not by its code: how far a person reaches, path by path, and who reads what by
 * status. It shares nothing with the product but the drawn world.
 */
function reachByWords(world: DrawnWorld, person: number): number[] {
  const reach: number[] = world.visibility.map((visibility) => (visibility === Visibility.open ? 1 : 0));
  const climb = (at: number, held: number): void => {
    reach[at] = Math.max(reach[at]!, held);
    for (const edge of world.containment) if (edge.contained === at) climb(edge.container, Math.min(held, edge.cap));
  };
  for (const membership of world.people[person]!.memberships) climb(membership.network, membership.rank);
  return reach;
}

function readsByWords(world: DrawnWorld, person: number, item: DrawnWorld['items'][number]): boolean {
  const who = world.people[person]!;
  if (who.blocked) return false;
  const reach = reachByWords(world, person);
  const authorReach = reachByWords(world, item.author);
  const authorIsPresent = [item.home, ...item.audience.map((address) => address.network)].some(
    (at) => authorReach[at]! > 0,
  );
  const wrote = person === item.author;
  const answersForHome = who.memberships.some((membership) => membership.network === item.home && membership.rank >= 3);
  switch (item.status) {
    case Status.draft:
      return wrote;
    case Status.in_review:
      return wrote || answersForHome;
    case Status.published:
    case Status.closed:
      return (wrote && authorIsPresent) || item.audience.some((address) => reach[address.network]! >= address.least);
    case Status.withdrawn:
    case Status.hidden:
      return (
        (wrote && authorIsPresent) ||
        answersForHome ||
        (who.platformRole === PlatformRole.moderator && reach[item.home]! > 0)
      );
  }
}

describe('the rule, rendered three times', () => {
  let t: TestApp;
  let engine: Meilisearch;
  const index = `rule-${newId()}`;

  beforeAll(async () => {
    t = await startTestApp();
    engine = new Meilisearch({ host: process.env['TEST_MEILI_URL']!, apiKey: process.env['TEST_MEILI_KEY']! });
    await engine.createIndex(index, { primaryKey: 'id' }).waitTask();
    await engine.index(index).updateFilterableAttributes(['readers']).waitTask();
  });
  afterAll(async () => {
    await engine?.deleteIndex(index).waitTask();
    await t?.close();
  });

  it(`agrees with itself and with the words on ${WORLDS * PEOPLE * ITEMS} drawn pairs`, async () => {
    const seed = Date.now() % 1_000_000;
    let pairs = 0;
    let seen = 0;
    for (const world of fc.sample(drawnWorld, { numRuns: WORLDS, seed })) {
      const drawn = await build(world);
      for (const [person, id] of drawn.people.entries()) {
        const viewer = await t.app.get(Viewers).viewerOf(id);
        const bySql = await idsBySql(viewer, drawn.items);
        const byFilter = await idsByFilter(viewer);
        const { readers } = drawn;
        for (const [number, item] of world.items.entries()) {
          const itemId = drawn.items[number]!;
          const answers = {
            words: readsByWords(world, person, item),
            sql: bySql.has(itemId),
            filter: byFilter.has(itemId),
            memory: mayRead(viewer.keys, readers.get(itemId)!),
            viewer: viewer.sees(readers.get(itemId)!),
          };
          pairs++;
          seen += answers.words ? 1 : 0;
          if (new Set(Object.values(answers)).size !== 1) {
            throw new Error(
              `seed ${seed}: ${JSON.stringify({ answers, item, person: world.people[person], visibility: world.visibility, containment: world.containment, author: world.people[item.author] }, null, 1)}`,
            );
          }
        }
      }
    }
    expect(pairs).toBeGreaterThanOrEqual(10_000);
    // Neither everything nor nothing: otherwise agreement would prove little.
    expect(seen / pairs).toBeGreaterThan(0.05);
    expect(seen / pairs).toBeLessThan(0.95);
  }, 180_000);

  it('gives nothing to one without keys, and shows nobody what has no readers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(Status)),
        fc.uuid(),
        fc.uuid(),
        rank,
        (status, home, author, held) => {
          expect(
            mayRead(
              keysOf(null, [{ networkId: home, rank: held, directRank: held }]),
              readersOf({ status, authorIds: [author], homeId: home, audience: [{ networkId: home, least: 1 }] }),
            ),
          ).toBe(false);
          expect(mayRead([`user:${author}`], [])).toBe(false);
          expect(readersFilter([])).toBe('readers IN []');
          expect(
            readersOf({
              status: 'unheard-of' as Status,
              authorIds: [author],
              homeId: home,
              audience: [{ networkId: home, least: 1 }],
            }),
          ).toEqual([]);
        },
      ),
    );
  });

  /** Writes the world to the tables, items by the product's own repository, and mirrors the readers into the engine. */
  async function build(
    world: DrawnWorld,
  ): Promise<{ people: string[]; items: string[]; readers: Map<string, string[]> }> {
    const database = t.app.get(Database);
    const writer = t.app.get(ItemWriter);
    const networks: string[] = [];
    for (const [number, visibility] of world.visibility.entries())
      networks.push(await t.world.network(`n${number}`, { visibility }));
    for (const edge of world.containment)
      await t.world.contain(networks[edge.container]!, networks[edge.contained]!, roleOf(edge.cap));
    const people: string[] = [];
    for (const [number, person] of world.people.entries()) {
      const { id } = await t.world.person(`p${number}`, {
        platformRole: person.platformRole,
        status: person.blocked ? 'blocked' : 'active',
      });
      people.push(id);
      await database.query(
        'insert into membership (network_id, person_id, rank) select n, $1, r from unnest($2::uuid[], $3::smallint[]) m(n, r)',
        [
          id,
          person.memberships.map((membership) => networks[membership.network]),
          person.memberships.map((membership) => membership.rank),
        ],
      );
    }
    const items = world.items.map(() => newId());
    await database.transaction(async (tx) => {
      await bumpRightsEpoch(tx);
      for (const [number, item] of world.items.entries()) {
        await writer.insert(tx, {
          id: items[number]!,
          kind: ItemKind.question,
          title: `Fråga ${number}`,
          homeId: networks[item.home]!,
          status: item.status,
          authorIds: [people[item.author]!],
          topicIds: [],
          professions: [],
          audience: item.audience.map((address) => ({ networkId: networks[address.network]!, least: address.least })),
          publishedAt: new Date(),
        });
      }
      await writer.writeReaders(tx, items);
    });
    const rows = await database.query<{ id: string; readers: string[] }>(
      'select id, readers from item where id = any($1)',
      [items],
    );
    await engine.index(index).deleteAllDocuments().waitTask();
    await engine.index(index).addDocuments(rows).waitTask();
    return { people, items, readers: new Map(rows.map((row) => [row.id, row.readers])) };
  }

  async function idsBySql(viewer: Viewer, items: string[]): Promise<Set<string>> {
    const by = (condition: string) =>
      t.database.query<{ id: string }>(`select id from item where ${condition} and id = any($2) order by id`, [
        viewer.keys,
        items,
      ]);
    const rows = await by(readersCondition('readers', '$1'));
    // Both ways of saying it in SQL: the one that may search the index of readers, the one that may not.
    expect(await by(readersCheck('readers', '$1'))).toEqual(rows);
    const listed = await t.app.get(ItemRepository).feed(viewer, { first: 1_000 });
    const ids = new Set(rows.map(({ id }) => id));
    const fed = listed.map(({ id }) => id).filter((id) => items.includes(id));
    // The feed is written beside the readers and must hold the same.
    expect(new Set(fed)).toEqual(ids);
    return ids;
  }

  async function idsByFilter(viewer: Viewer): Promise<Set<string>> {
    const { hits } = await engine
      .index(index)
      .search('', { filter: readersFilter(viewer.keys), limit: 1_000, attributesToRetrieve: ['id'] });
    return new Set(hits.map((hit) => String(hit['id'])));
  }
});
