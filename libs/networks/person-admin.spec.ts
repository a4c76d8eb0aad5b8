import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole, Role } from '#access';
import { NetworkKind, Visibility } from '#networks';
import { letterTo, secretIn } from '../../tests/support/letters.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const PEOPLE =
  'query ($text: String, $status: PersonStatus, $f: ID, $after: String) { people(first: 2, text: $text, status: $status, federationId: $f, after: $after) { edges { node { name email status } } pageInfo { endCursor hasNextPage } } }';
const CREATE =
  'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id status federation { name } } }';
const BLOCK = 'mutation ($p: ID!, $b: Boolean!) { blockPerson(personId: $p, blocked: $b) { status } }';
const PLATFORM_ROLE =
  'mutation ($p: ID!, $r: PlatformRole!) { setPlatformRole(personId: $p, role: $r) { platformRole } }';
const ADD_SELF =
  'mutation ($n: ID!, $why: String!) { addSelfToNetwork(networkId: $n, reason: $why) { name viewerRole } }';
const NETWORKS = '{ administratorNetworks(first: 50) { edges { node { id kind name memberCount admins { name } } } } }';
const AUDIT =
  'query ($n: String!) { network(key: $n) { audit { edges { node { action actor { name } details { key value } } } } } }';

describe('platform administration', () => {
  let t: TestApp;
  let siv: TestPerson;
  let moderator: TestPerson;
  let member: TestPerson;
  let kinda: string;

  beforeAll(async () => {
    t = await startTestApp();
    kinda = await t.world.federation('Kinda');
    siv = await t.world.person('Siv', { platformRole: PlatformRole.administrator });
    moderator = await t.world.person('Mod', { platformRole: PlatformRole.moderator });
    member = await t.world.person('Mia', { federationId: kinda });
    await t.database.query(
      `insert into profession (key, name, name_en) values ('processledare', 'Processledare', 'Process leader')`,
    );
  });
  afterAll(() => t?.close());

  it('is for platform administrators alone, root field by root field', async () => {
    const id = '01936b1c-0000-7000-8000-000000000000';
    for (const [query, variables] of [
      [PEOPLE, {}],
      [NETWORKS, {}],
      ['{ auditLog { edges { node { id } } } }', {}],
      [CREATE, { input: { email: 'a@prov.example', name: 'A' } }],
      [BLOCK, { p: id, b: true }],
      [PLATFORM_ROLE, { p: id, r: 'member' }],
      [ADD_SELF, { n: id, why: 'nyfiken' }],
      ['mutation ($p: ID!) { setPersonFederation(personId: $p) { id } }', { p: id }],
    ] as [string, object][]) {
      for (const person of [member, moderator])
        expect([query, await t.world.codeOf(person, query, variables)]).toEqual([query, 'FORBIDDEN']);
      expect([query, await t.world.codeOf(null, query, variables)]).toEqual([query, 'UNAUTHENTICATED']);
    }
  });

  it('finds people by name, address, state and federation, page by page', async () => {
    type Page = { people: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string } } };
    const names = async (variables: object) =>
      (await t.world.get<Page>(siv, PEOPLE, variables)).people.edges.map(({ node }) => node.name);
    const one = await t.world.get<Page>(siv, PEOPLE);
    const two = await names({ after: one.people.pageInfo.endCursor });
    expect([...one.people.edges.map(({ node }) => node.name), ...two].slice(0, 3)).toEqual(['Mia', 'Mod', 'Siv']);
    expect([
      await names({ text: 'MIA' }),
      await names({ text: member.email.slice(0, 8) }),
      await names({ f: kinda }),
      await names({ text: '%' }),
      await names({ status: 'blocked' }),
    ]).toEqual([['Mia'], ['Mia'], ['Mia'], [], []]);
  });

  it('makes accounts whose owners choose a password by the letter, process leaders leading at home', async () => {
    const input = { email: 'Pia@Prov.example', name: 'Pia', federationId: kinda, professions: ['processledare'] };
    const { createPerson } = await t.world.get<{ createPerson: { id: string } }>(siv, CREATE, { input });
    expect(createPerson).toMatchObject({ status: 'invited', federation: { name: 'Kinda' } });
    expect(await t.world.codeOf(siv, CREATE, { input })).toBe('ALREADY_EXISTS');
    expect(await t.world.codeOf(siv, CREATE, { input: { email: 'nej', name: 'N' } })).toBe('BAD_INPUT');
    expect(
      await t.world.codeOf(siv, CREATE, { input: { ...input, email: 'x@prov.example', federationId: siv.id } }),
    ).toBe('BAD_INPUT');
    const token = secretIn(await letterTo(t.app, 'pia@prov.example'));
    const signIn = () =>
      t.http.post('/auth/sign-in').send({ email: 'pia@prov.example', password: 'granbarr-och-kaffe' });
    expect((await signIn()).status).toBe(401);
    await t.world.get(
      null,
      'mutation ($t: String!) { resetPassword(input: { token: $t, password: "granbarr-och-kaffe" }) }',
      { t: token },
    );
    expect((await signIn()).status).toBe(204);
    expect(await t.database.query('select rank from membership where person_id = $1', [createPerson.id])).toEqual([
      { rank: 3 },
    ]);
  });

  it('tells the admins of a federation whom a platform administrator put into it', async () => {
    const chef = await t.world.person('Chefen');
    const home = await t.world.federation('Slutna dalen');
    await t.world.member(home, chef, Role.admin);
    const input = { email: 'docka@prov.example', name: 'Docka', federationId: home, role: 'admin' };
    await t.world.get(siv, CREATE, { input });
    const seen = 'query { notices { edges { node { kind title } } } }';
    type Notices = { notices: { edges: { node: object }[] } };
    const { notices } = await t.world.get<Notices>(chef, seen);
    expect(notices.edges.map(({ node }) => node)).toEqual([{ kind: 'memberCreated', title: 'Slutna dalen' }]);
  });

  it('blocks an account at once, and opens it again with what it had', async () => {
    const bo = await t.world.person('Bo', { federationId: kinda });
    await t.world.member(kinda, bo);
    await t.world.get(siv, BLOCK, { p: bo.id, b: true });
    expect(await t.world.codeOf(bo, '{ me { name } }')).toBe('UNAUTHENTICATED');
    expect(await t.database.query('select 1 from session where person_id = $1', [bo.id])).toEqual([]);
    expect(await t.world.get(siv, BLOCK, { p: bo.id, b: false })).toEqual({ blockPerson: { status: 'invited' } });
    expect(await t.database.query('select rank from membership where person_id = $1', [bo.id])).toEqual([{ rank: 2 }]);
    expect(await t.world.codeOf(siv, BLOCK, { p: 'nonsense', b: true })).toBe('NOT_FOUND');
  });

  it('never loses its last administrator', async () => {
    expect(await t.world.codeOf(siv, PLATFORM_ROLE, { p: siv.id, r: 'member' })).toBe('LAST_ADMIN');
    expect(await t.world.codeOf(siv, BLOCK, { p: siv.id, b: true })).toBe('LAST_ADMIN');
    const second = await t.world.person('Sigge');
    await t.world.get(siv, PLATFORM_ROLE, { p: second.id, r: 'administrator' });
    const codes = await Promise.all([
      t.world.codeOf(siv, PLATFORM_ROLE, { p: second.id, r: 'member' }),
      t.world.codeOf(second, PLATFORM_ROLE, { p: siv.id, r: 'member' }),
    ]);
    expect(codes.sort()).toEqual(['FORBIDDEN', undefined]);
    await t.database.query(
      `update person set platform_role = case when id = $1 then 'administrator' else 'member' end where id = any($2)`,
      [siv.id, [siv.id, second.id]],
    );
    await t.database.query('update rights_epoch set epoch = epoch + 1');
  });

  it('knows of a hidden network without its name, and enters a closed one only in the sight of its admins', async () => {
    const hidden = await t.world.network('Tysta gruppen', { visibility: Visibility.hidden, kind: NetworkKind.project });
    await t.world.member(hidden, member, Role.admin);
    type Listed = { administratorNetworks: { edges: { node: { id: string; name: string | null } }[] } };
    const seen = async () =>
      (await t.world.get<Listed>(siv, NETWORKS)).administratorNetworks.edges.find(({ node }) => node.id === hidden)
        ?.node;
    expect(await seen()).toEqual({
      id: hidden,
      kind: 'project',
      name: null,
      memberCount: 1,
      admins: [{ name: 'Mia' }],
    });
    const KNOW = 'query ($n: String!) { network(key: $n) { name } }';
    expect(await t.world.codeOf(siv, KNOW, { n: hidden })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(siv, AUDIT, { n: kinda })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(siv, ADD_SELF, { n: hidden, why: '' })).toBe('BAD_INPUT');
    expect(await t.world.get(siv, ADD_SELF, { n: hidden, why: 'Anmälan om innehåll' })).toEqual({
      addSelfToNetwork: { name: 'Tysta gruppen', viewerRole: 'admin' },
    });
    expect((await seen())?.name).toBe('Tysta gruppen');
    const { network } = await t.world.get<{ network: { audit: { edges: { node: object }[] } } }>(member, AUDIT, {
      n: hidden,
    });
    expect(network.audit.edges[0]!.node).toEqual({
      action: 'administrator.addedSelf',
      actor: { name: 'Siv' },
      details: expect.arrayContaining([{ key: 'reason', value: 'Anmälan om innehåll' }]),
    });
  });

  it('reads the log of the platform, and nothing of the inside of networks', async () => {
    const { auditLog } = await t.world.get<{
      auditLog: { edges: { node: { action: string } }[]; pageInfo: { endCursor: string } };
    }>(siv, '{ auditLog(first: 100) { edges { node { action } } } }');
    const actions = auditLog.edges.map(({ node }) => node.action);
    expect(actions).toEqual(
      expect.arrayContaining([
        'platformRole.changed',
        'person.blocked',
        'person.unblocked',
        'person.created',
        'password.reset',
      ]),
    );
    expect(actions.filter((action) => /^(member|administrator|network)\./.test(action))).toEqual([]);
    await expect(t.database.query('delete from audit_entry')).rejects.toThrow('append-only');
  });
});
