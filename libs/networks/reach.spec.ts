import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PlatformRole, Role } from '#access';
import { MembershipPut1763890000000 } from '../../apps/api/migrations/1763890000000-membership-put.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const CREATE = 'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { id } }';
const ADD = 'mutation ($n: ID!, $p: ID!) { addMember(networkId: $n, personId: $p) { id } }';
const JOIN = 'mutation ($n: ID!) { requestToJoin(networkId: $n) { id } }';
const GRANT = 'mutation ($id: ID!) { decideJoinRequest(id: $id, granted: true) { id } }';
const READ = 'query ($id: ID!) { person(id: $id) { email phone } }';

describe('the address of a person', () => {
  let t: TestApp;
  let home: string;
  let [leader, other, colleague, stranger] = [] as unknown as TestPerson[];

  beforeAll(async () => {
    t = await startTestApp();
    home = await t.world.federation('Kinda');
    [leader, other, colleague, stranger] = [
      await t.world.person('Lea'),
      await t.world.person('Olle'),
      await t.world.person('Kim', { federationId: home }),
      await t.world.person('Siv'),
    ];
    await t.database.query(`update person set phone = '0140-123456'`);
    await t.world.member(home, leader, Role.leader);
    await t.world.member(home, colleague);
  });
  afterAll(() => t?.close());

  const network = async (name: string): Promise<string> => {
    const input = { kind: 'project', name, visibility: 'hidden' };
    return (await t.world.get<{ createNetwork: { id: string } }>(leader!, CREATE, { input })).createNetwork.id;
  };
  const sees = async (viewer: TestPerson, { id, email }: TestPerson): Promise<boolean> => {
    const { person } = await t.world.get<{ person: object }>(viewer, READ, { id });
    const shown = { email, phone: '0140-123456' };
    expect([shown, { email: null, phone: null }]).toContainEqual(person);
    return JSON.stringify(person) === JSON.stringify(shown);
  };

  it('is not had by putting them into a network of one’s own', async () => {
    const id = await network('Skörd');
    await t.world.get(leader!, ADD, { n: id, p: stranger!.id });
    expect(await sees(leader!, stranger!)).toBe(false);
    // Their network's other members are there by choice, and so told to the one who is not.
    expect(await sees(stranger!, leader!)).toBe(true);
  });

  it('is had by those among whom they are put by one who has it', async () => {
    const id = await network('Projekt');
    await t.world.member(id, other!);
    expect(await sees(other!, colleague!)).toBe(false);
    await t.world.get(leader!, ADD, { n: id, p: colleague!.id });
    expect(await sees(other!, colleague!)).toBe(true);
  });

  it('is had by those whom they come to themselves, and at home', async () => {
    const id = await t.world.network('Öppen dörr');
    await t.world.member(id, leader!, Role.admin);
    const { requestToJoin } = await t.world.get<{ requestToJoin: { id: string } }>(stranger!, JOIN, { n: id });
    expect(await sees(leader!, stranger!)).toBe(false);
    await t.world.get(leader!, GRANT, { id: requestToJoin.id });
    expect(await sees(leader!, stranger!)).toBe(true);

    const root = await t.world.person('Root', { platformRole: PlatformRole.administrator });
    const input = { email: 'ny@prov.example', name: 'Ny', federationId: home };
    const { createPerson } = await t.world.get<{ createPerson: { id: string } }>(
      root,
      'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }',
      { input },
    );
    expect(await t.world.get(leader!, 'query ($id: ID!) { person(id: $id) { email } }', createPerson)).toEqual({
      person: { email: 'ny@prov.example' },
    });
  });

  it('is neither guessed by those who put them there, nor kept back when they say yes to it', async () => {
    const INVITE = 'mutation ($input: InviteInput!) { invite(input: $input) { id } }';
    const ANSWER = 'mutation ($id: ID!) { answerInvitation(id: $id, accepted: true) }';
    const id = await network('Gissningar');
    const siv = await t.world.person('Siv');
    await t.database.query(`update person set phone = '0140-123456' where id = $1`, [siv.id]);
    await t.world.get(leader!, ADD, { n: id, p: siv.id });
    const asked = async (email: string) =>
      (await t.world.get<{ invite: { id: string } }>(leader!, INVITE, { input: { networkId: id, email } })).invite.id;
    await asked('ingen.alls@prov.example');
    const invitation = await asked(siv.email);
    expect(await sees(leader!, siv)).toBe(false);
    await t.world.get(siv, ANSWER, { id: invitation });
    expect(await sees(leader!, siv)).toBe(true);
    expect(await t.world.codeOf(leader!, INVITE, { input: { networkId: id, email: siv.email } })).toBe(
      'ALREADY_EXISTS',
    );
  });

  it('is shown in an open network by one who was put there and then joins', async () => {
    const [id, siv] = [await network('Öppet'), await t.world.person('Siv')];
    await t.database.query(`update person set phone = '0140-123456' where id = $1`, [siv.id]);
    await t.database.query(`update network set join_policy = 'open' where id = $1`, [id]);
    await t.world.get(leader!, ADD, { n: id, p: siv.id });
    expect(await sees(leader!, siv)).toBe(false);
    await t.world.get(siv, 'mutation ($n: ID!) { joinNetwork(networkId: $n) { id } }', { n: id });
    expect(await sees(leader!, siv)).toBe(true);
  });

  it('is not had any longer by those who put people there before it was asked', async () => {
    const [id, siv] = [await network('Förr'), await t.world.person('Siv')];
    const asks = await t.world.person('Be');
    await t.database.query(`update person set phone = '0140-123456' where id = any($1)`, [[siv.id, asks.id]]);
    for (const person of [siv, colleague!]) await t.world.get(leader!, ADD, { n: id, p: person.id });
    const known = await t.world.network('Känt');
    await t.world.member(known, leader!, Role.admin);
    const { requestToJoin } = await t.world.get<{ requestToJoin: { id: string } }>(asks, JOIN, { n: known });
    await t.world.get(leader!, GRANT, { id: requestToJoin.id });
    await t.database.query('update membership set chosen = true');
    const runner = t.app.get(DataSource).createQueryRunner();
    await new MembershipPut1763890000000().up(runner);
    await runner.release();
    expect([await sees(leader!, siv), await sees(leader!, colleague!), await sees(leader!, asks)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('stays with those who have it when their role changes', async () => {
    const id = await network('Roller');
    await t.world.get(leader!, ADD, { n: id, p: other!.id });
    const set = 'mutation ($n: ID!, $p: ID!) { setMemberRole(networkId: $n, personId: $p, role: leader) { id } }';
    const before = await t.database.query('select chosen from membership where network_id = $1 order by person_id', [
      id,
    ]);
    await t.world.get(leader!, set, { n: id, p: other!.id });
    expect(
      await t.database.query('select chosen from membership where network_id = $1 order by person_id', [id]),
    ).toEqual(before);
  });
});
