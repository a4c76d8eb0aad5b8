import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformRole, Role } from '#access';
import { ContainmentService, Visibility } from '#networks';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { until } from '../../tests/support/until.js';
import type { TestPerson } from '../../tests/support/world.js';

const CONTAIN =
  'mutation ($a: ID!, $b: ID!, $cap: Role! = leader) { containNetwork(containerId: $a, containedId: $b, cap: $cap) { contains { cap network { name } } } }';
const CAP =
  'mutation ($a: ID!, $b: ID!, $cap: Role!) { setContainmentCap(containerId: $a, containedId: $b, cap: $cap) { id } }';
const MOVE = 'mutation ($x: ID!, $a: ID!, $b: ID!) { moveNetwork(containedId: $x, fromId: $a, toId: $b) { id } }';
const RELEASE = 'mutation ($a: ID!, $b: ID!) { releaseNetwork(containerId: $a, containedId: $b) }';

describe('networks in networks', () => {
  let t: TestApp;
  let both: TestPerson;
  let upper: TestPerson;
  let member: TestPerson;
  let a: string;
  let b: string;

  beforeAll(async () => {
    t = await startTestApp();
    [both, upper, member] = [await t.world.person('Bo'), await t.world.person('Ulla'), await t.world.person('Mia')];
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    [a, b] = [await t.world.network('Region'), await t.world.network('Förbund')];
    for (const id of [a, b]) await t.world.member(id, both, Role.admin);
    await t.world.member(a, upper, Role.admin);
    await t.world.member(b, member, Role.leader);
  });

  const roleIn = async (id: string, person: TestPerson = member) =>
    (
      await t.world.get<{ network: { viewerRole: string | null } }>(
        person,
        'query ($n: String!) { network(key: $n) { viewerRole } }',
        { n: id },
      )
    ).network.viewerRole;

  it('move from one to another in one step, with their cap, or stay where they are', async () => {
    const c = await t.world.network('Annan region');
    const move = (who: TestPerson, from = a, to = c) => t.world.codeOf(who, MOVE, { x: b, a: from, b: to });
    await t.world.get(both, CONTAIN, { a, b, cap: 'reader' });
    // Whoever moves must be an admin of the new container, and of either side of the old edge.
    for (const who of [member, upper, both]) expect(await move(who)).toBe('FORBIDDEN');
    expect(await roleIn(a)).toBe('reader');
    await t.world.member(c, both, Role.admin);
    expect(await move(member)).toBe('FORBIDDEN');
    expect(await move(both, c, a)).toBe('NOT_FOUND');
    await t.world.contain(b, c);
    expect(await move(both)).toBe('CYCLE');
    expect(await roleIn(a)).toBe('reader');
    await t.database.query('delete from containment where container_id = $1', [b]);
    expect(await move(both)).toBeUndefined();
    expect([await roleIn(a), await roleIn(c)]).toEqual([null, 'reader']);
  });

  it('are told to platform administrators as a tree, without edges of hidden networks that they are not in', async () => {
    const hidden = await t.world.network('Dolt', { visibility: Visibility.hidden });
    const administrator = await t.world.person('Ada', { platformRole: PlatformRole.administrator });
    await t.world.contain(a, b, Role.contributor);
    await t.world.contain(a, hidden);
    await t.world.contain(hidden, b);
    const TREE = `{ administratorNetworks(first: 100) { edges { node { id name viewerManages containers { containerId cap } } } } }`;
    type Tree = {
      administratorNetworks: {
        edges: { node: { id: string; name: string | null; viewerManages: boolean; containers: object[] } }[];
      };
    };
    const nodeOf = async (id: string) =>
      (await t.world.get<Tree>(administrator, TREE)).administratorNetworks.edges.find(({ node }) => node.id === id)!
        .node;
    expect(await nodeOf(b)).toMatchObject({
      viewerManages: false,
      containers: [{ containerId: a, cap: 'contributor' }],
    });
    expect(await nodeOf(hidden)).toMatchObject({ name: null, containers: [] });
    await t.world.member(hidden, administrator, Role.admin);
    expect(await nodeOf(hidden)).toMatchObject({
      name: 'Dolt',
      viewerManages: true,
      containers: [{ containerId: a, cap: 'leader' }],
    });
    expect((await nodeOf(b)).containers).toHaveLength(2);
  });

  it('are made by one who administers both, capped, and ended by either side', async () => {
    expect(await t.world.codeOf(upper, CONTAIN, { a, b })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(member, CONTAIN, { a, b })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(both, CONTAIN, { a, b, cap: 'admin' })).toBe('BAD_INPUT');
    expect(await t.world.get(both, CONTAIN, { a, b })).toEqual({
      containNetwork: { contains: [{ cap: 'leader', network: { name: 'Förbund' } }] },
    });
    expect(await roleIn(a)).toBe('leader');
    expect(await t.world.codeOf(both, CONTAIN, { a, b })).toBe('ALREADY_EXISTS');
    expect(await t.world.codeOf(member, CAP, { a, b, cap: 'reader' })).toBe('FORBIDDEN');
    await t.world.get(upper, CAP, { a, b, cap: 'reader' });
    expect(await roleIn(a)).toBe('reader');
    expect(await t.world.codeOf(member, RELEASE, { a, b })).toBe('FORBIDDEN');
    await t.world.get(upper, RELEASE, { a, b });
    expect(await roleIn(a)).toBeNull();
    expect(await t.world.codeOf(upper, RELEASE, { a, b })).toBe('NOT_FOUND');
    const actions = await t.database.query(
      `select action, network_id = $1 as container from audit_entry where network_id in ($1, $2) order by id`,
      [a, b],
    );
    expect(actions).toHaveLength(6);
  });

  it('are joined by a platform administrator for a federation, when they administer the container', async () => {
    const administrator = await t.world.person('Siv', { platformRole: PlatformRole.administrator });
    expect(await t.world.codeOf(administrator, CONTAIN, { a, b })).toBe('FORBIDDEN');
    await t.world.member(a, administrator, Role.admin);
    await t.world.get(administrator, CONTAIN, { a, b });
  });

  it('never run in a circle, over whatever length', async () => {
    const c = await t.world.network('Ort');
    await t.world.member(c, both, Role.admin);
    await t.world.get(both, CONTAIN, { a, b });
    await t.world.get(both, CONTAIN, { a: b, b: c });
    for (const [x, y] of [
      [b, a],
      [c, a],
      [c, b],
      [a, a],
    ] as const)
      expect(await t.world.codeOf(both, CONTAIN, { a: x, b: y })).toBe('CYCLE');
    await t.world.get(both, CONTAIN, { a, b: c });
  });

  it('never run in a circle that two make at the same time', async () => {
    const service = t.app.get(ContainmentService, { strict: false });
    let first!: () => void;
    const begun = new Promise<void>((resolve) => (first = resolve));
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const one = t.database.transaction(async (tx) => {
      await service.contain(tx, a, b, Role.leader, both.id);
      first();
      await held;
    });
    await begun;
    const two = t.world.codeOf(both, CONTAIN, { a: b, b: a });
    // The second waits at the lock, and is let in only after the first has committed.
    await until('the second waits', async () => {
      const waiting = await t.database.query(
        `select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
      );
      return waiting.length > 0;
    });
    release();
    await one;
    expect(await two).toBe('CYCLE');
    expect(await t.database.query('select 1 from containment where container_id in ($1, $2)', [a, b])).toHaveLength(1);
  });

  it('list who reaches through them, and by which way', async () => {
    await t.world.get(both, CONTAIN, { a, b, cap: 'contributor' });
    const REACHED =
      'query ($n: String!) { network(key: $n) { reached { edges { node { role person { name } via { name } } } } containedIn { network { name } } } }';
    const { network } = await t.world.get<{ network: { reached: { edges: { node: object }[] } } }>(upper, REACHED, {
      n: a,
    });
    expect(network.reached.edges.map(({ node }) => node)).toEqual([
      { role: 'contributor', person: { name: 'Bo' }, via: { name: 'Förbund' } },
      { role: 'contributor', person: { name: 'Mia' }, via: { name: 'Förbund' } },
    ]);
    expect(await t.world.codeOf(await t.world.person('Otto'), REACHED, { n: a })).toBe('FORBIDDEN');
  });

  it('tell of a hidden one, and of who comes through it, to its members only', async () => {
    const hidden = await t.world.network('Dolt', { visibility: Visibility.hidden });
    const quiet = await t.world.person('Tyst');
    await t.world.member(hidden, quiet);
    await t.world.contain(a, hidden);
    const SEE =
      'query ($n: String!) { network(key: $n) { contains { network { name } } reached { edges { node { person { name } } } } } }';
    expect(JSON.stringify(await t.world.get(upper, SEE, { n: a }))).not.toMatch(/Dolt|Tyst/);
    expect(JSON.stringify(await t.world.get(quiet, SEE, { n: a }))).toMatch(/Dolt.*Tyst/);
    expect(await t.world.codeOf(upper, CONTAIN, { a, b: hidden })).toBe('NOT_FOUND');
  });

  it('take the readers of items with them', async () => {
    await t.world.get(both, CONTAIN, { a, b });
    const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
    const {
      askQuestion: { id },
    } = await t.world.get<{ askQuestion: { id: string } }>(member, ASK, {
      input: { title: 'Hur gör ni?', body: 'Undrar', audience: { networks: [{ networkId: a }] } },
    });
    const READ = 'query ($id: ID!) { question(id: $id) { id } }';
    await t.world.get(member, READ, { id });
    await t.world.get(both, RELEASE, { a, b });
    expect(await t.world.codeOf(member, READ, { id })).toBe('NOT_FOUND');
    await t.world.get(upper, READ, { id });
  });
});
