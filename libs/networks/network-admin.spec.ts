import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole, Role } from '#access';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

describe('networks', () => {
  let t: TestApp;
  let administrator: TestPerson;
  let leader: TestPerson;
  let someone: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    administrator = await t.world.person('Siv', { platformRole: PlatformRole.administrator });
    [leader, someone] = [await t.world.person('Lea'), await t.world.person('Sam')];
    const federation = await t.world.federation('Kinda');
    await t.world.member(federation, leader, Role.leader);
    await t.world.member(federation, someone, Role.contributor);
  });
  afterAll(() => t?.close());

  const CREATE =
    'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { id slug name visibility viewerMembership } }';
  const UPDATE =
    'mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { slug name visibility joinPolicy defaultLeastRole } }';
  const create = async (person: TestPerson, input: object) =>
    (
      await t.world.get<{ createNetwork: { id: string; slug: string; viewerMembership: string } }>(person, CREATE, {
        input: { kind: 'project', ...input },
      })
    ).createNetwork;

  it('are created by those who lead somewhere, official ones by platform administrators, and their maker is admin', async () => {
    expect(await t.world.codeOf(someone, CREATE, { input: { kind: 'project', name: 'Mitt' } })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(leader, CREATE, { input: { kind: 'regional', name: 'ÖMS' } })).toBe('FORBIDDEN');
    expect(await create(leader, { name: 'Grön väg in' })).toMatchObject({
      slug: 'gron-vag-in',
      viewerMembership: 'admin',
    });
    expect(await create(leader, { name: 'Grön väg in!' })).toMatchObject({ slug: 'gron-vag-in-2' });
    await create(administrator, { kind: 'regional', name: 'ÖMS' });
    await create(administrator, { kind: 'national', name: 'Alla förbund' });
    expect(await t.world.codeOf(administrator, CREATE, { input: { kind: 'national', name: 'Alla igen' } })).toBe(
      'ALREADY_EXISTS',
    );
    expect(await t.world.codeOf(administrator, CREATE, { input: { kind: 'federation', name: 'Norra' } })).toBe(
      'BAD_INPUT',
    );
    expect(await t.world.codeOf(leader, CREATE, { input: { kind: 'project', name: '121212-1212' } })).toBe(
      'PERSONAL_DATA',
    );
  });

  it('get different slugs however many are made at once', async () => {
    const made = await Promise.all([1, 2, 3].map(() => create(leader, { name: 'Samtidigt' })));
    expect(made.map(({ slug }) => slug).sort()).toEqual(['samtidigt', 'samtidigt-2', 'samtidigt-3']);
  });

  it('are federations made by platform administrators, inside the national network from the beginning', async () => {
    const FEDERATION =
      'mutation ($input: CreateFederationInput!) { createFederation(input: $input) { id slug region municipalities containedIn { network { kind } } } }';
    const input = { name: 'Norra Slätten', region: 'Skåne', municipalities: ['Höör', 'Hörby', 'Höör'] };
    expect(await t.world.codeOf(leader, FEDERATION, { input })).toBe('FORBIDDEN');
    const { createFederation } = await t.world.get<{ createFederation: { id: string } }>(administrator, FEDERATION, {
      input,
    });
    expect(createFederation).toMatchObject({
      slug: 'norra-slatten',
      region: 'Skåne',
      municipalities: ['Höör', 'Hörby'],
      containedIn: [{ network: { kind: 'national' } }],
    });
    const CHANGE =
      'mutation ($input: UpdateFederationInput!) { updateFederation(input: $input) { slug name region municipalities } }';
    expect(await t.world.get(administrator, CHANGE, { input: { id: createFederation.id, name: 'Slätten' } })).toEqual({
      updateFederation: { slug: 'norra-slatten', name: 'Slätten', region: 'Skåne', municipalities: ['Höör', 'Hörby'] },
    });
    expect(await t.world.codeOf(leader, CHANGE, { input: { id: createFederation.id, name: 'Mitt' } })).toBe(
      'FORBIDDEN',
    );
  });

  it('change by their own admins only, and lose their name in the address when they are hidden', async () => {
    const { id } = await create(leader, { name: 'Peer support' });
    expect(await t.world.codeOf(someone, UPDATE, { input: { id, name: 'Kapat' } })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(administrator, UPDATE, { input: { id, name: 'Kapat' } })).toBe('FORBIDDEN');
    expect(
      await t.world.get(leader, UPDATE, {
        input: { id, name: 'Peers', joinPolicy: 'invite', defaultLeastRole: 'contributor' },
      }),
    ).toEqual({
      updateNetwork: {
        slug: 'peer-support',
        name: 'Peers',
        visibility: 'restricted',
        joinPolicy: 'invite',
        defaultLeastRole: 'contributor',
      },
    });
    const { updateNetwork } = await t.world.get<{ updateNetwork: { slug: string } }>(leader, UPDATE, {
      input: { id, visibility: 'hidden' },
    });
    expect(updateNetwork.slug).toMatch(/^natverk-[0-9a-f]{12}$/);
    expect(await t.world.codeOf(someone, UPDATE, { input: { id, name: 'Kapat' } })).toBe('NOT_FOUND');
  });

  it('take their readers along when they open and close, and are not hidden while they share an audience', async () => {
    const { id } = await create(leader, { name: 'Öppna' });
    const { id: second } = await create(leader, { name: 'Andra' });
    await t.world.get(leader, UPDATE, { input: { id, visibility: 'open' } });
    const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
    const { askQuestion } = await t.world.get<{ askQuestion: { id: string } }>(leader, ASK, {
      input: {
        title: 'Hur gör ni?',
        body: 'Undrar',
        audience: { networks: [{ networkId: id }, { networkId: second }] },
      },
    });
    const READ = 'query ($id: ID!) { question(id: $id) { id } }';
    await t.world.get(someone, READ, { id: askQuestion.id });
    expect(await t.world.codeOf(leader, UPDATE, { input: { id, visibility: 'hidden' } })).toBe('CONFLICT');
    await t.world.get(leader, UPDATE, { input: { id, visibility: 'restricted' } });
    expect(await t.world.codeOf(someone, READ, { id: askQuestion.id })).toBe('NOT_FOUND');
    await t.world.get(leader, READ, { id: askQuestion.id });
  });

  it('are read only once archived, lose no reader, and can be opened again', async () => {
    const { id } = await create(leader, { name: 'Avslutat' });
    await t.world.member(id, someone);
    const ARCHIVE =
      'mutation ($id: ID!, $a: Boolean!) { archiveNetwork(id: $id, archived: $a) { archivedAt viewerRole } }';
    expect(await t.world.codeOf(someone, ARCHIVE, { id, a: true })).toBe('FORBIDDEN');
    await t.world.get(leader, ARCHIVE, { id, a: true });
    expect(
      (
        await t.world.get<{ network: object }>(someone, 'query ($id: String!) { network(key: $id) { viewerRole } }', {
          id,
        })
      ).network,
    ).toEqual({ viewerRole: 'contributor' });
    const { id: other } = await create(leader, { name: 'Levande' });
    for (const [query, variables] of [
      [UPDATE, { input: { id, name: 'Nytt namn' } }],
      ['mutation ($id: ID!, $p: ID!) { addMember(networkId: $id, personId: $p) { id } }', { id, p: administrator.id }],
      [
        'mutation ($id: ID!, $p: ID!) { setMemberRole(networkId: $id, personId: $p, role: reader) { id } }',
        { id, p: someone.id },
      ],
      ['mutation ($id: ID!, $o: ID!) { containNetwork(containerId: $id, containedId: $o) { id } }', { id, o: other }],
      ['mutation ($id: ID!) { invite(input: { networkId: $id, email: "a@prov.example" }) { id } }', { id }],
    ] as const)
      expect([query, await t.world.codeOf(leader, query, variables)]).toEqual([query, 'ARCHIVED']);
    expect(await t.world.get(leader, ARCHIVE, { id, a: false })).toEqual({
      archiveNetwork: { archivedAt: null, viewerRole: 'admin' },
    });
    await t.world.get(leader, UPDATE, { input: { id, name: 'Nytt namn' } });
  });
});
