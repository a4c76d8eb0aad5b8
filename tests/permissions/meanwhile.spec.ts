import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformRole, Role } from '#access';
import { inOrder } from '../support/in-order.js';
import { letterTo, secretIn } from '../support/letters.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { GraphqlAnswer, TestPerson } from '../support/world.js';

const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const READ = 'query ($id: ID!) { question(id: $id) { title } }';
const REMOVE = 'mutation ($n: ID!, $p: ID!) { removeMember(networkId: $n, personId: $p) }';
const ADD = 'mutation ($n: ID!, $p: ID!) { addMember(networkId: $n, personId: $p) { id } }';
const HIDE = 'mutation ($i: UpdateNetworkInput!) { updateNetwork(input: $i) { id } }';
const BLOCK = 'mutation ($p: ID!) { blockPerson(personId: $p) { id } }';
const INVITE = 'mutation ($input: InviteInput!) { invite(input: $input) { id } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }';

/** Rights that change while something is written, on either side of it. */
describe('what is written while rights change', () => {
  let t: TestApp;
  let network: string;
  let admin: TestPerson;
  let writer: TestPerson;
  let member: TestPerson;

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api', DATABASE_POOL: '20' });
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    network = await t.world.network('Samverkan');
    [admin, writer, member] = [await t.world.person('Ada'), await t.world.person('Asta'), await t.world.person('Bo')];
    await t.world.member(network, admin, Role.admin);
    for (const person of [writer, member]) await t.world.member(network, person);
  });

  const codeOf = ({ errors }: GraphqlAnswer<unknown>): string | undefined => errors?.[0]?.extensions.code;
  const asking = (networkIds: string[]) => () =>
    t.world.ask<{ askQuestion: { id: string } }>(writer, ASK, {
      input: { title: 'En fråga i farten', audience: { networks: networkIds.map((networkId) => ({ networkId })) } },
    });
  const removing = () => t.world.ask(admin, REMOVE, { n: network, p: writer.id });
  const ITEMS = 'lock table item in share row exclusive mode';
  const MEMBERS = 'lock table membership in share row exclusive mode';

  it('is not read by its author any more who was removed while they asked', async () => {
    const [asked, removed] = await inOrder(t, ITEMS, asking([network]), removing);
    expect(codeOf(removed)).toBeUndefined();
    const { id } = asked.data!.askQuestion;
    await t.world.get(member, REPLY, { input: { itemId: id, kind: 'answer', body: 'För medlemmar' } });
    expect(await t.world.codeOf(writer, READ, { id })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(member, READ, { id })).toBeUndefined();
  });

  it('is refused to one whose removal came first', async () => {
    const [removed, asked] = await inOrder(t, MEMBERS, removing, asking([network]));
    expect([codeOf(removed), codeOf(asked)]).toEqual([undefined, 'BAD_INPUT']);
  });

  it('is refused to one who is blocked meanwhile', async () => {
    const root = await t.world.person('Root', { platformRole: PlatformRole.administrator });
    const people = `select 1 from person where id = '${writer.id}' for share`;
    const [blocked, asked] = await inOrder(
      t,
      people,
      () => t.world.ask(root, BLOCK, { p: writer.id }),
      asking([network]),
    );
    expect([codeOf(blocked), codeOf(asked)]).toEqual([undefined, 'UNAUTHENTICATED']);
  });

  it('shares no audience with a network that is hidden, whichever came first', async () => {
    const other = await t.world.network('Den andra');
    await t.world.member(other, writer);
    const hiding = () => t.world.ask(admin, HIDE, { i: { id: network, visibility: 'hidden' } });
    const [first, second] = await inOrder(t, ITEMS, asking([other, network]), hiding);
    // What shares an audience cannot be hidden: nobody learns of it by the other.
    const shared = () =>
      t.database.query(
        `select 1 from item_network a join network n on n.id = a.network_id
         join item_network b on b.item_id = a.item_id and b.network_id <> a.network_id where n.visibility = 'hidden'`,
      );
    expect({ first: codeOf(first), second: codeOf(second), shared: await shared() }).toEqual({
      first: undefined,
      second: 'CONFLICT',
      shared: [],
    });
    const third = await t.world.network('Den tredje');
    await t.world.member(third, admin, Role.admin);
    await t.world.member(third, writer);
    const networks = `select 1 from network where id = '${third}' for share`;
    const [hidden, asked] = await inOrder(
      t,
      networks,
      () => t.world.ask(admin, HIDE, { i: { id: third, visibility: 'hidden' } }),
      asking([other, third]),
    );
    expect({ hidden: codeOf(hidden), asked: codeOf(asked), shared: await shared() }).toEqual({
      hidden: undefined,
      asked: 'BAD_INPUT',
      shared: [],
    });
  });

  it('gives no right by the hand of one who was removed meanwhile', async () => {
    const [second, puppet] = [await t.world.person('Andra'), await t.world.person('Docka')];
    await t.world.member(network, second, Role.admin);
    const [removed, added] = await inOrder(
      t,
      MEMBERS,
      () => t.world.ask(admin, REMOVE, { n: network, p: second.id }),
      () => t.world.ask(second, ADD, { n: network, p: puppet.id }),
    );
    expect(codeOf(removed)).toBeUndefined();
    expect(codeOf(added)).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('answers everyone when many write and rights change at the same time', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, (_, n) => t.world.person(`P${n}`)));
    for (const person of people) await t.world.member(network, person);
    const { data } = await asking([network])();
    const codes = await Promise.all(
      people.flatMap((person, n) => [
        t.world.ask(person, REPLY, { input: { itemId: data!.askQuestion.id, kind: 'answer', body: `Svar ${n}` } }),
        t.world.ask(person, ASK, {
          input: { title: `Fråga ${n} från en`, audience: { networks: [{ networkId: network }] } },
        }),
        t.world.ask(admin, n % 2 ? REMOVE : ADD, { n: network, p: n % 2 ? person.id : writer.id }),
      ]),
    );
    expect(codes.map(codeOf).filter((code) => code === 'INTERNAL')).toEqual([]);
  });
});

describe('an invitation', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t?.close());

  it('gives no more than its writer could give when it is answered', async () => {
    const network = await t.world.network('Bjud');
    const [one, other] = [await t.world.person('Ada'), await t.world.person('Bodil')];
    for (const person of [one, other]) await t.world.member(network, person, Role.admin);
    const invited = async (email: string, role: string): Promise<string> => {
      await t.world.get(other, INVITE, { input: { networkId: network, email, role } });
      return secretIn(await letterTo(t.app, email));
    };
    const accept = (token: string) =>
      t.world.codeOf(null, ACCEPT, { input: { token, name: 'Någon', password: 'granbarr-och-kaffe' } });
    const [admin, reader, late] = [
      await invited('privat@prov.example', 'admin'),
      await invited('kollega@prov.example', 'reader'),
      await invited('sen@prov.example', 'reader'),
    ];
    await t.world.member(network, other, Role.leader);
    expect([await accept(admin), await accept(reader)]).toEqual(['LINK_NOT_VALID', undefined]);
    await t.world.get(one, REMOVE, { n: network, p: other.id });
    expect(await accept(late)).toBe('LINK_NOT_VALID');
  });
});
