import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rankOf, readersOf, Role, Status, Viewers } from '#access';
import { Visibility } from '#networks';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const SIZE = `query ($audience: AudienceInput!, $professions: [ID!]! = []) {
  audienceSize(audience: $audience, professions: $professions) { people federations addressed } }`;
interface Size {
  people: number;
  federations: number;
  addressed: number;
}

describe('how many something reaches', () => {
  let t: TestApp;
  const people: TestPerson[] = [];
  const ids: Record<'region' | 'project' | 'open' | 'closed' | 'hidden' | 'kinda' | 'norra', string> = {} as never;
  let asker: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    const { world } = t;
    for (const name of ['region', 'project', 'closed', 'kinda', 'norra'] as const)
      ids[name] = await world.network(name);
    ids.open = await world.network('open', { visibility: Visibility.open });
    ids.hidden = await world.network('hidden', { visibility: Visibility.hidden });
    // region ⊃ kinda, project (as contributors) ⊃ norra, hidden
    await world.contain(ids.region, ids.kinda);
    await world.contain(ids.region, ids.project, Role.contributor);
    await world.contain(ids.project, ids.norra);
    await world.contain(ids.project, ids.hidden, Role.reader);
    const add = async (name: string, seats: [keyof typeof ids, Role][], options: object = {}): Promise<TestPerson> => {
      const person = await world.person(name, options);
      for (const [network, role] of seats) await world.member(ids[network], person, role);
      people.push(person);
      return person;
    };
    asker = await add(
      'Asta',
      [
        ['region', Role.admin],
        ['open', Role.contributor],
      ],
      { federationId: ids.kinda },
    );
    await add('Kim', [['kinda', Role.admin]], { federationId: ids.kinda, professions: ['arbetsterapeut'] });
    await add('Kajsa', [['kinda', Role.reader]], { federationId: ids.kinda });
    await add('Nils', [['norra', Role.leader]], { federationId: ids.norra, professions: ['arbetsterapeut'] });
    await add(
      'Nina',
      [
        ['norra', Role.reader],
        ['kinda', Role.leader],
      ],
      { federationId: ids.norra },
    );
    await add('Hemlig', [['hidden', Role.admin]], { professions: ['processledare'] });
    await add('Sluten', [['closed', Role.admin]]);
    await add('Utanför', []);
    await add('Spärrad', [['region', Role.admin]], { status: 'blocked' });
  });
  afterAll(() => t?.close());

  const size = async (audience: object, professions: string[] = []): Promise<Size> =>
    (await t.world.get<{ audienceSize: Size }>(asker, SIZE, { audience, professions })).audienceSize;

  it('is as many as the rule lets read, for every network and least role, alone and together', async () => {
    const viewers = await t.app.get(Viewers).viewersOf(people.map(({ id }) => id));
    const chosen: { networkId: string; leastRole: Role }[][] = [];
    for (const leastRole of Object.values(Role))
      for (const networks of [
        [ids.region],
        [ids.open],
        [ids.region, ids.open],
        [ids.project],
        [ids.project, ids.kinda],
      ])
        chosen.push(networks.map((networkId) => ({ networkId, leastRole })));
    chosen.push([
      { networkId: ids.project, leastRole: Role.reader },
      { networkId: ids.region, leastRole: Role.leader },
    ]);
    await t.world.member(ids.project, asker, Role.reader);
    await t.world.member(ids.kinda, asker, Role.reader);
    const now = await t.app.get(Viewers).viewersOf(people.map(({ id }) => id));
    expect(now.length).toBe(viewers.length);
    for (const networks of chosen) {
      const readers = readersOf({
        status: Status.published,
        authorIds: [],
        homeId: ids.region,
        audience: networks.map(({ networkId, leastRole }) => ({ networkId, least: rankOf(leastRole) })),
      });
      const expected = now.filter((viewer) => viewer.sees(readers)).length;
      expect({ networks, people: (await size({ networks })).people }).toEqual({ networks, people: expected });
    }
  });

  it('counts federations, and those whose profession is asked', async () => {
    const networks = [{ networkId: ids.region }];
    // Asta, Kim, Kajsa, Nils, Nina, and the one who comes through the hidden network: they will read it.
    expect(await size({ networks }, ['arbetsterapeut'])).toEqual({ people: 6, federations: 2, addressed: 2 });
    expect(await size({ networks: [{ networkId: ids.region, leastRole: Role.contributor }] })).toMatchObject({
      people: 4,
    });
  });

  it('says nothing of networks that the asker does not read, as if they were not there', async () => {
    const fault = async (networkId: string) =>
      (await t.world.ask(asker, SIZE, { audience: { networks: [{ networkId }] } })).errors?.[0]?.extensions;
    const nowhere = await fault('01936b1c-0000-7000-8000-000000000000');
    expect(nowhere).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ path: 'audience.networks.0.networkId', rule: 'unknown' }],
    });
    for (const id of [ids.hidden, ids.closed])
      expect({ ...(await fault(id)), requestId: '' }).toEqual({ ...nowhere, requestId: '' });
    expect(await t.world.codeOf(asker, SIZE, { audience: { networks: [] } })).toBe('BAD_INPUT');
    expect(await t.world.codeOf(null, SIZE, { audience: { networks: [] } })).toBe('UNAUTHENTICATED');
  });
});
