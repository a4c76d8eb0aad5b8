import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole } from '#access';
import { Jobs } from '#platform';
import { Relay } from '#search';
import { startTestApp, type TestApp } from '../support/app.js';
import { indexed } from '../search/search.fixture.js';
import { clientFor } from '../support/files.js';
import { until } from '../support/until.js';
import type { TestPerson } from '../support/world.js';

const SYSTEM = `{ system { version at queueReachable
  search { engine missing waiting oldestSeconds parked } queues { name waiting running failed oldestSeconds }
  storage { reachable bytes files free } database { bytes version } } }`;

interface State {
  version: string;
  queueReachable: boolean;
  search: { engine: string; missing: string | null; waiting: number; oldestSeconds: number; parked: number };
  queues: { name: string; waiting: number; failed: number }[];
  storage: { reachable: boolean; bytes: number; files: number; free: number | null };
  database: { bytes: number; version: string };
}

describe("the system's state", () => {
  let t: TestApp;
  let administrator: TestPerson;
  let member: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    [administrator, member] = [
      await t.world.person('Ada', { platformRole: PlatformRole.administrator }),
      await t.world.person('Mia'),
    ];
    // Until then the index is missing, which the state tells too.
    await indexed(t);
  });
  afterAll(() => t?.close());
  const state = async (): Promise<State> => (await t.world.get<{ system: State }>(administrator, SYSTEM)).system;

  it('is told to platform administrators alone', async () => {
    const moderator = await t.world.person('Mona', { platformRole: PlatformRole.moderator });
    for (const person of [member, moderator]) expect(await t.world.codeOf(person, SYSTEM)).toBe('FORBIDDEN');
    expect(await t.world.codeOf(null, SYSTEM)).toBe('UNAUTHENTICATED');
    const { version, queueReachable, database } = await state();
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(queueReachable).toBe(true);
    expect(database.bytes).toBeGreaterThan(1_000_000);
    expect(database.version).toMatch(/^1[5-9]/);
  });

  it('shows what is stored, what waits for the index and which jobs were given up', async () => {
    const before = await state();
    const bytes = Buffer.from(`Tio bytes och några till ${Date.now()}`);
    await clientFor(t).upload(member, { name: 'a.txt', mime: 'text/plain', bytes });
    const stored = await state();
    expect(stored.storage).toMatchObject({ reachable: true, bytes: before.storage.bytes + bytes.length });
    expect(stored.storage.free).toBeGreaterThan(0);

    await t.app.get(Relay).stop();
    const network = await t.world.network('Kinda');
    await t.world.member(network, member);
    await t.world.get(member, 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }', {
      input: { title: 'En fråga som väntar', audience: { networks: [{ networkId: network }] } },
    });
    const waiting = await state();
    expect(waiting.search).toMatchObject({ engine: 'MEILISEARCH', missing: null, parked: 0 });
    expect(waiting.search.waiting).toBeGreaterThan(0);
    expect(waiting.search.oldestSeconds).toBeGreaterThan(0);
    t.app.get(Relay).start();
    await until('nothing waits', async () => (await state()).search.waiting === 0);

    await t.database.transaction((tx) => t.app.get(Jobs).send(tx, 'files.sweep', {}, { startAfterSeconds: 3_600 }));
    await t.database.query(
      `update pgboss.job set state = 'failed', completed_on = now() where name = 'files.sweep' and state = 'created'`,
    );
    expect((await state()).queues.find(({ name }) => name === 'files.sweep')).toMatchObject({ waiting: 0, failed: 1 });
  });

  it('says when the chosen engine is away and PostgreSQL answers', async () => {
    const alone = await startTestApp({ MEILI_URL: 'http://127.0.0.1:9', DATABASE_URL: t.databaseUrl, PROCESS: 'api' });
    const { system } = await alone.world.get<{ system: State }>(administrator, SYSTEM);
    expect(system.search).toMatchObject({ engine: 'POSTGRES', missing: 'server' });
    await alone.close();
  });
});
