import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { Visibility } from '#networks';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const LIST = '{ notices { edges { node { kind title path text actor { name } item { id } } } } }';
const REQUEST = 'mutation ($n: ID!) { requestToJoin(networkId: $n) { id } }';
const DECIDE =
  'mutation ($id: ID!, $granted: Boolean!) { decideJoinRequest(id: $id, granted: $granted) { __typename } }';
const INVITE = 'mutation ($input: InviteInput!) { invite(input: $input) { id } }';

describe('notices about networks', () => {
  let t: TestApp;
  let leader: TestPerson;
  let reader: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
    [leader, reader] = [await t.world.person('Lisa'), await t.world.person('Rut')];
  });
  afterAll(() => t?.close());

  const network = async (name: string, visibility = Visibility.restricted): Promise<string> => {
    const id = await t.world.network(name, { visibility });
    await t.world.member(id, leader, Role.admin);
    await t.world.member(id, reader, Role.reader);
    return id;
  };
  const list = async (who: TestPerson): Promise<object[]> =>
    (await t.world.get<{ notices: { edges: { node: object }[] } }>(who, LIST)).notices.edges.map(({ node }) => node);
  const ask = async (who: TestPerson, networkId: string): Promise<string> =>
    (await t.world.get<{ requestToJoin: { id: string } }>(who, REQUEST, { n: networkId })).requestToJoin.id;

  it('bring a request to those who decide on it, and the answer to the one who asked', async () => {
    const id = await network('Bo och Cia');
    const [bo, cia] = [await t.world.person('Bo'), await t.world.person('Cia')];
    const requests = [await ask(bo, id), await ask(cia, id)];
    expect(await list(leader)).toEqual(
      ['Cia', 'Bo'].map((name) => ({
        kind: 'joinRequest',
        title: 'Bo och Cia',
        path: expect.stringMatching(/^\/natverk\/bo-och-cia-.*\/forfragningar$/),
        text: '',
        actor: { name },
        item: null,
      })),
    );
    expect(await list(reader)).toEqual([]);
    await t.world.get(leader, DECIDE, { id: requests[0], granted: true });
    await t.world.get(leader, DECIDE, { id: requests[1], granted: false });
    expect(await list(bo)).toMatchObject([{ kind: 'joined', title: 'Bo och Cia', actor: { name: 'Lisa' } }]);
    expect(await list(cia)).toMatchObject([{ kind: 'declined', title: 'Bo och Cia', actor: null }]);
  });

  it('leave one who does not lead any more, and one who is not in any more', async () => {
    const id = await network('Ett annat');
    const [former, dan] = [await t.world.person('Fia'), await t.world.person('Dan')];
    await t.world.member(id, former, Role.leader);
    const request = await ask(dan, id);
    expect(await list(former)).toHaveLength(1);
    await t.world.member(id, former, Role.reader);
    expect(await list(former)).toEqual([]);
    await t.world.get(leader, DECIDE, { id: request, granted: true });
    expect(await list(dan)).toHaveLength(1);
    await t.world.endMembership(id, dan);
    expect(await list(dan)).toEqual([]);
  });

  it('tell one who was put into a network, also when they have been taken out of it again', async () => {
    const ADD = 'mutation ($n: ID!, $p: ID!) { addMember(networkId: $n, personId: $p) { id } }';
    const REMOVE = 'mutation ($n: ID!, $p: ID!) { removeMember(networkId: $n, personId: $p) }';
    const [known, hidden] = [await network('Det kända'), await network('Det dolda', Visibility.hidden)];
    const gun = await t.world.person('Gun');
    for (const n of [known, hidden]) await t.world.get(leader, ADD, { n, p: gun.id });
    const told = { kind: 'added', text: '', actor: { name: 'Lisa' }, item: null };
    const knownLine = { ...told, title: 'Det kända', path: expect.stringMatching(/^\/natverk\/det-k/) };
    expect(await list(gun)).toEqual([
      { ...told, title: 'Det dolda', path: expect.stringMatching(/^\/natverk\/./) },
      knownLine,
    ]);
    for (const n of [known, hidden]) await t.world.get(leader, REMOVE, { n, p: gun.id });
    expect(await list(gun)).toEqual([{ ...told, title: '', path: '/natverk' }, knownLine]);
  });

  it('show an invitation, even to a hidden network, while it stands', async () => {
    const id = await network('Hemliga', Visibility.hidden);
    const eva = await t.world.person('Eva');
    const input = { networkId: id, email: eva.email, role: 'reader', message: 'Välkommen!' };
    const { invite } = await t.world.get<{ invite: { id: string } }>(leader, INVITE, { input });
    expect(await list(eva)).toEqual([
      {
        kind: 'invitation',
        title: 'Hemliga',
        path: '/natverk',
        text: 'Välkommen!',
        actor: { name: 'Lisa' },
        item: null,
      },
    ]);
    await t.world.get(leader, 'mutation ($id: ID!) { revokeInvitation(id: $id) }', { id: invite.id });
    expect(await list(eva)).toEqual([]);
  });
});
