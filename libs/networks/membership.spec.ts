import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { JoinPolicy, Visibility } from '#networks';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const ADD = 'mutation ($n: ID!, $p: ID!, $r: Role) { addMember(networkId: $n, personId: $p, role: $r) { id } }';
const SET =
  'mutation ($n: ID!, $p: ID!, $r: Role!) { setMemberRole(networkId: $n, personId: $p, role: $r) { viewerRole viewerCan { manage } } }';
const REMOVE = 'mutation ($n: ID!, $p: ID!) { removeMember(networkId: $n, personId: $p) }';
const LEAVE = 'mutation ($n: ID!) { leaveNetwork(networkId: $n) }';
const JOIN = 'mutation ($n: ID!) { joinNetwork(networkId: $n) { viewerMembership viewerCan { leave join } } }';
const MEMBERS =
  'query ($n: String!, $after: String) { network(key: $n) { members(first: 2, after: $after) { edges { node { role person { name } } } pageInfo { hasNextPage endCursor } } } }';
const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const READ = 'query ($id: ID!) { question(id: $id) { title } }';

describe('memberships', () => {
  let t: TestApp;
  let admin: TestPerson;
  let leader: TestPerson;
  let contributor: TestPerson;
  let outsider: TestPerson;
  let n: string;

  beforeAll(async () => {
    t = await startTestApp();
    [admin, leader, contributor, outsider] = (await Promise.all(
      ['Ada', 'Lea', 'Cia', 'Otto'].map((name) => t.world.person(name)),
    )) as [TestPerson, TestPerson, TestPerson, TestPerson];
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    n = await t.world.network('Grön rehab');
    await t.world.member(n, admin, Role.admin);
    await t.world.member(n, leader, Role.leader);
    await t.world.member(n, contributor, Role.contributor);
  });

  const roleOf = async (person: TestPerson) =>
    (
      await t.world.get<{ network: { viewerMembership: string | null } }>(
        person,
        'query ($n: String!) { network(key: $n) { viewerMembership } }',
        { n },
      )
    ).network.viewerMembership;
  const auditOf = async (person: TestPerson) =>
    (
      await t.world.get<{
        network: {
          audit: {
            edges: {
              node: {
                action: string;
                actor: { name: string } | null;
                person: { name: string } | null;
                details: { key: string; value: string }[];
              };
            }[];
          };
        };
      }>(
        person,
        'query ($n: String!) { network(key: $n) { audit { edges { node { action actor { name } person { name } details { key value } } } } } }',
        { n },
      )
    ).network.audit.edges.map(({ node }) => node);

  it("are begun, changed and ended by the network's own admins only, and every change stands in the log", async () => {
    for (const person of [leader, contributor, outsider]) {
      expect(await t.world.codeOf(person, ADD, { n, p: outsider.id, r: 'reader' })).toBe('FORBIDDEN');
      expect(await t.world.codeOf(person, SET, { n, p: leader.id, r: 'reader' })).toBe('FORBIDDEN');
      expect(await t.world.codeOf(person, REMOVE, { n, p: leader.id })).toBe('FORBIDDEN');
    }
    await t.world.get(admin, ADD, { n, p: outsider.id, r: 'reader' });
    expect(await roleOf(outsider)).toBe('reader');
    expect(await t.world.codeOf(admin, ADD, { n, p: outsider.id })).toBe('ALREADY_EXISTS');
    await t.world.get(admin, SET, { n, p: outsider.id, r: 'leader' });
    expect(await roleOf(outsider)).toBe('leader');
    await t.world.get(admin, REMOVE, { n, p: outsider.id });
    expect(await roleOf(outsider)).toBeNull();
    expect(await t.world.codeOf(admin, REMOVE, { n, p: outsider.id })).toBe('NOT_FOUND');
    expect((await auditOf(admin)).slice(0, 3)).toEqual([
      {
        action: 'member.removed',
        actor: { name: 'Ada' },
        person: { name: 'Otto' },
        details: [{ key: 'role', value: 'leader' }],
      },
      {
        action: 'role.changed',
        actor: { name: 'Ada' },
        person: { name: 'Otto' },
        details: expect.arrayContaining([{ key: 'to', value: 'leader' }]),
      },
      {
        action: 'member.added',
        actor: { name: 'Ada' },
        person: { name: 'Otto' },
        details: [{ key: 'role', value: 'reader' }],
      },
    ]);
    expect(
      await t.world.codeOf(leader, 'query ($n: String!) { network(key: $n) { audit { edges { node { id } } } } }', {
        n,
      }),
    ).toBe('FORBIDDEN');
  });

  it('cannot be ended or lowered for the last admin, not even by two at the same time', async () => {
    expect(await t.world.codeOf(admin, LEAVE, { n })).toBe('LAST_ADMIN');
    expect(await t.world.codeOf(admin, SET, { n, p: admin.id, r: 'leader' })).toBe('LAST_ADMIN');
    expect(await t.world.codeOf(admin, REMOVE, { n, p: admin.id })).toBe('LAST_ADMIN');
    await t.world.get(admin, SET, { n, p: leader.id, r: 'admin' });
    const codes = await Promise.all([t.world.codeOf(admin, LEAVE, { n }), t.world.codeOf(leader, LEAVE, { n })]);
    expect(codes.sort()).toEqual(['LAST_ADMIN', undefined]);
  });

  it('do not count a blocked admin as one who is left', async () => {
    const blocked = await t.world.person('Bea', { status: 'blocked' });
    await t.world.member(n, blocked, Role.admin);
    expect(await t.world.codeOf(admin, LEAVE, { n })).toBe('LAST_ADMIN');
  });

  it('end what the ex-member reads, their own published questions too, and give it back when they return', async () => {
    const { askQuestion } = await t.world.get<{ askQuestion: { id: string } }>(contributor, ASK, {
      input: { title: 'Odlar ni?', body: 'Undrar', audience: { networks: [{ networkId: n }] } },
    });
    const own = await t.world.get<{ askQuestion: { id: string } }>(leader, ASK, {
      input: { title: 'Var odlar ni?', body: 'Undrar', audience: { networks: [{ networkId: n }] } },
    });
    await t.world.get(contributor, READ, { id: own.askQuestion.id });
    await t.world.get(contributor, LEAVE, { n });
    expect(await t.world.codeOf(contributor, READ, { id: askQuestion.id })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(contributor, READ, { id: own.askQuestion.id })).toBe('NOT_FOUND');
    await t.world.get(leader, READ, { id: askQuestion.id });
    expect(await t.world.codeOf(contributor, LEAVE, { n })).toBe('NOT_FOUND');
    await t.world.get(admin, ADD, { n, p: contributor.id, r: 'reader' });
    await t.world.get(contributor, READ, { id: askQuestion.id });
  });

  it('make a process leader leader in the own federation when an admin says nothing, and nobody leader by joining', async () => {
    const federation = await t.world.network('Kinda', { joinPolicy: JoinPolicy.open });
    await t.world.member(federation, admin, Role.admin);
    const [pia, per, pål] = [
      await t.world.person('Pia', { federationId: federation, professions: ['processledare'] }),
      await t.world.person('Per', { federationId: federation }),
      await t.world.person('Pål', { federationId: federation, professions: ['processledare'] }),
    ];
    await t.world.get(admin, ADD, { n: federation, p: pia.id });
    await t.world.get(admin, ADD, { n: federation, p: per.id });
    await t.world.get(admin, ADD, { n, p: pia.id });
    await t.world.get(pål, JOIN, { n: federation });
    const ranks = await t.database.query(
      'select p.name, m.rank, m.network_id = $1 as home from membership m join person p on p.id = m.person_id where p.id = any($2) order by p.name, home desc',
      [federation, [pia.id, per.id, pål.id]],
    );
    expect(ranks).toEqual(
      expect.arrayContaining([
        { name: 'Pia', rank: 3, home: true },
        { name: 'Pia', rank: 2, home: false },
        { name: 'Per', rank: 2, home: true },
        { name: 'Pål', rank: 2, home: true },
      ]),
    );
  });

  it('begin at once where the network is open for joining, not elsewhere and not where one may not even know of it', async () => {
    const [open, closed, hidden] = [
      await t.world.network('Öppet', { joinPolicy: JoinPolicy.open }),
      await t.world.network('Stängt', { joinPolicy: JoinPolicy.invite }),
      await t.world.network('Dolt', { joinPolicy: JoinPolicy.open, visibility: Visibility.hidden }),
    ];
    expect(await t.world.get(outsider, JOIN, { n: open })).toEqual({
      joinNetwork: { viewerMembership: 'contributor', viewerCan: { leave: true, join: false } },
    });
    expect(await t.world.codeOf(outsider, JOIN, { n: closed })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(outsider, JOIN, { n: hidden })).toBe('NOT_FOUND');
  });

  it('can be muted, and so can what comes through a federation, which cannot be left', async () => {
    const national = await t.world.network('Alla förbund');
    await t.world.contain(national, n);
    const MUTE =
      'mutation ($n: ID!, $m: Boolean!) { muteNetwork(networkId: $n, muted: $m) { viewerMuted viewerRole } }';
    for (const id of [n, national]) {
      expect(await t.world.get(contributor, MUTE, { n: id, m: true })).toEqual({
        muteNetwork: { viewerMuted: true, viewerRole: 'contributor' },
      });
      expect(await t.world.get(contributor, MUTE, { n: id, m: false })).toEqual({
        muteNetwork: { viewerMuted: false, viewerRole: 'contributor' },
      });
    }
    expect(await t.world.codeOf(contributor, LEAVE, { n: national })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(outsider, MUTE, { n, m: true })).toBe('FORBIDDEN');
  });

  it('are listed by name, page by page, to those who read the network', async () => {
    type Page = {
      network: {
        members: {
          edges: { node: { role: string; person: { name: string } } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    const one = await t.world.get<Page>(contributor, MEMBERS, { n });
    const two = await t.world.get<Page>(contributor, MEMBERS, { n, after: one.network.members.pageInfo.endCursor });
    expect(
      [one, two].flatMap(({ network }) => network.members.edges.map(({ node }) => `${node.person.name} ${node.role}`)),
    ).toEqual(['Ada admin', 'Cia contributor', 'Lea leader']);
    expect([one.network.members.pageInfo.hasNextPage, two.network.members.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(await t.world.codeOf(outsider, MEMBERS, { n })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(contributor, MEMBERS, { n, after: 'x' })).toBe('BAD_INPUT');
  });
});
