import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { JoinPolicy, NetworkEvents, Visibility } from '#networks';
import { letterTo, letters, secretIn } from '../../tests/support/letters.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';

const ASK = 'mutation ($n: ID!, $m: String! = "") { requestToJoin(networkId: $n, message: $m) { id status } }';
const DECIDE =
  'mutation ($id: ID!, $g: Boolean!, $r: Role! = contributor) { decideJoinRequest(id: $id, granted: $g, role: $r) { status } }';
const WAITING =
  'query ($n: String!) { network(key: $n) { joinRequests { edges { node { id message person { name } } } } } }';
const INVITE = 'mutation ($input: InviteInput!) { invite(input: $input) { id email role expiresAt } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }';
const PREVIEW = 'query ($t: String!) { invitation(token: $t) { email networkName role } }';
const PASSWORD = 'granbarr-och-kaffe';

describe('ways into a network', () => {
  let t: TestApp;
  let admin: TestPerson;
  let leader: TestPerson;
  let contributor: TestPerson;
  let outsider: TestPerson;
  let n: string;
  const told: string[] = [];

  beforeAll(async () => {
    t = await startTestApp();
    const listener =
      (name: string) =>
      (_tx: unknown, { networkId }: { networkId: string }) =>
        Promise.resolve(void told.push(`${name} ${networkId}`));
    t.app.get(NetworkEvents).register({
      joinRequested: listener('joinRequested'),
      joinDecided: listener('joinDecided'),
      invited: listener('invited'),
      memberAdded: listener('memberAdded'),
      administratorAddedSelf: listener('administratorAddedSelf'),
      memberCreated: listener('memberCreated'),
    });
    [admin, leader, contributor] = [
      await t.world.person('Ada'),
      await t.world.person('Lea'),
      await t.world.person('Cia'),
    ];
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    await t.database.query('delete from attempt');
    outsider = await t.world.person('Otto');
    n = await t.world.network('Grön rehab');
    await t.world.member(n, admin, Role.admin);
    await t.world.member(n, leader, Role.leader);
    await t.world.member(n, contributor);
  });

  const rankOf = async (personId: string) =>
    (
      await t.database.query<{ rank: number }>('select rank from membership where network_id = $1 and person_id = $2', [
        n,
        personId,
      ])
    )[0]?.rank ?? 0;

  describe('by asking', () => {
    const ask = async () =>
      (await t.world.get<{ requestToJoin: { id: string } }>(outsider, ASK, { n, m: 'Jag vill gärna' })).requestToJoin
        .id;

    it('is seen and granted by the own leaders, up to contributor', async () => {
      const id = await ask();
      expect(await t.world.codeOf(outsider, ASK, { n })).toBe('ALREADY_EXISTS');
      for (const person of [contributor, outsider])
        expect(await t.world.codeOf(person, WAITING, { n })).toBe('FORBIDDEN');
      const { network } = await t.world.get<{ network: { joinRequests: { edges: { node: object }[] } } }>(
        leader,
        WAITING,
        { n },
      );
      expect(network.joinRequests.edges).toEqual([
        { node: { id, message: 'Jag vill gärna', person: { name: 'Otto' } } },
      ]);
      expect([
        await t.world.codeOf(contributor, DECIDE, { id, g: true }),
        await t.world.codeOf(outsider, DECIDE, { id, g: true }),
      ]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
      expect(await t.world.codeOf(leader, DECIDE, { id, g: true, r: 'leader' })).toBe('BAD_INPUT');
      await t.world.get(leader, DECIDE, { id, g: true });
      expect(await rankOf(outsider.id)).toBe(2);
      expect(await t.world.codeOf(leader, DECIDE, { id, g: false })).toBe('CONFLICT');
      expect(told.filter((line) => line.endsWith(n))).toEqual([`joinRequested ${n}`, `joinDecided ${n}`]);
    });

    it('is declined, retracted and asked anew', async () => {
      await t.world.get(admin, DECIDE, { id: await ask(), g: false });
      const RETRACT = 'mutation ($id: ID!) { retractJoinRequest(id: $id) }';
      const id = await ask();
      expect(await t.world.codeOf(contributor, RETRACT, { id })).toBe('NOT_FOUND');
      await t.world.get(outsider, RETRACT, { id });
      await t.world.get(admin, DECIDE, { id: await ask(), g: true, r: 'leader' });
      expect(await rankOf(outsider.id)).toBe(3);
      expect(await t.world.codeOf(outsider, ASK, { n })).toBe('ALREADY_EXISTS');
    });

    it('is not there where the network does not want it, or is hidden', async () => {
      const closed = await t.world.network('Stängt', { joinPolicy: JoinPolicy.invite });
      const hidden = await t.world.network('Dolt', { visibility: Visibility.hidden });
      expect([
        await t.world.codeOf(outsider, ASK, { n: closed }),
        await t.world.codeOf(outsider, ASK, { n: hidden }),
      ]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    });
  });

  describe('by invitation', () => {
    let number = 0;
    const address = () => `ny.${++number}@prov.example`;
    const invite = async (by: TestPerson, email: string, role = 'contributor') =>
      (
        await t.world.get<{ invite: { id: string } }>(by, INVITE, {
          input: { networkId: n, email, role, message: 'Kom och odla' },
        })
      ).invite.id;

    it('goes out from leaders up to contributor and from admins to any role', async () => {
      for (const person of [contributor, outsider])
        expect(await t.world.codeOf(person, INVITE, { input: { networkId: n, email: address() } })).toBe('FORBIDDEN');
      expect(await t.world.codeOf(leader, INVITE, { input: { networkId: n, email: address(), role: 'leader' } })).toBe(
        'BAD_INPUT',
      );
      expect(await t.world.codeOf(leader, INVITE, { input: { networkId: n, email: 'inte en adress' } })).toBe(
        'BAD_INPUT',
      );
      expect(await t.world.codeOf(leader, INVITE, { input: { networkId: n, email: contributor.email } })).toBe(
        'ALREADY_EXISTS',
      );
      await invite(leader, address());
      await invite(admin, address(), 'admin');
    });

    it('makes an account from the link, once, with the role it promised', async () => {
      const email = address();
      await invite(admin, email.toUpperCase(), 'leader');
      const letter = await letterTo(t.app, email);
      expect(letter.text).toContain('Kom och odla');
      const token = secretIn(letter);
      expect(await t.world.get(null, PREVIEW, { t: token })).toEqual({
        invitation: { email, networkName: 'Grön rehab', role: 'leader' },
      });
      expect(await t.world.codeOf(null, ACCEPT, { input: { token, password: PASSWORD } })).toBe('BAD_INPUT');
      expect(await t.world.codeOf(null, ACCEPT, { input: { token, name: 'Nils Ny', password: 'kort' } })).toBe(
        'BAD_INPUT',
      );
      await t.world.get(null, ACCEPT, { input: { token, name: 'Nils Ny', password: PASSWORD } });
      expect((await t.http.post('/auth/sign-in').send({ email, password: PASSWORD })).status).toBe(204);
      const [person] = await t.database.query<{ id: string }>('select id from person where email = $1', [email]);
      expect(await rankOf(person!.id)).toBe(3);
      for (const query of [
        () => t.world.codeOf(null, ACCEPT, { input: { token, name: 'Igen', password: PASSWORD } }),
        () => t.world.codeOf(null, PREVIEW, { t: token }),
      ])
        expect(await query()).toBe('LINK_NOT_VALID');
    });

    it('is accepted by one who has an account only when signed in with that address, or from within', async () => {
      const id = await invite(leader, outsider.email);
      const token = secretIn(await letterTo(t.app, outsider.email));
      expect(await t.world.codeOf(null, ACCEPT, { input: { token, name: 'Otto', password: PASSWORD } })).toBe(
        'UNAUTHENTICATED',
      );
      expect(await t.world.codeOf(contributor, ACCEPT, { input: { token } })).toBe('FORBIDDEN');
      const MINE = '{ myInvitations { id networkName role inviter { name } } }';
      expect(await t.world.get(outsider, MINE)).toEqual({
        myInvitations: [{ id, networkName: 'Grön rehab', role: 'contributor', inviter: { name: 'Lea' } }],
      });
      const ANSWER = 'mutation ($id: ID!, $a: Boolean!) { answerInvitation(id: $id, accepted: $a) }';
      expect(await t.world.codeOf(contributor, ANSWER, { id, a: true })).toBe('NOT_FOUND');
      await t.world.get(outsider, ACCEPT, { input: { token } });
      expect(await rankOf(outsider.id)).toBe(2);
      expect(await t.world.codeOf(outsider, ANSWER, { id, a: true })).toBe('LINK_NOT_VALID');
      const other = await t.world.person('Olga');
      await t.world.get(other, ANSWER, { id: await invite(leader, other.email), a: false });
      expect([await rankOf(other.id), await t.world.get(other, MINE)]).toEqual([0, { myInvitations: [] }]);
    });

    it('is listed and revoked by the own leaders, replaced by a newer one, and too old after 14 days', async () => {
      const email = address();
      const LIST = 'query ($n: String!) { network(key: $n) { invitations { edges { node { id email } } } } }';
      await invite(leader, email);
      const first = secretIn(await letterTo(t.app, email));
      const id = await invite(leader, email);
      const second = secretIn(await letterTo(t.app, email, 2));
      expect(await t.world.get(leader, LIST, { n })).toEqual({
        network: { invitations: { edges: [{ node: { id, email } }] } },
      });
      expect(await t.world.codeOf(contributor, LIST, { n })).toBe('FORBIDDEN');
      expect(await t.world.codeOf(null, PREVIEW, { t: first })).toBe('LINK_NOT_VALID');
      await t.database.query(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [id]);
      expect(await t.world.codeOf(null, PREVIEW, { t: second })).toBe('LINK_NOT_VALID');
      await t.database.query(`update invitation set expires_at = now() + interval '1 day' where id = $1`, [id]);
      await t.world.get(null, PREVIEW, { t: second });
      const REVOKE = 'mutation ($id: ID!) { revokeInvitation(id: $id) }';
      expect(await t.world.codeOf(contributor, REVOKE, { id })).toBe('NOT_FOUND');
      await t.world.get(leader, REVOKE, { id });
      expect(await t.world.codeOf(null, ACCEPT, { input: { token: second, name: 'Nils', password: PASSWORD } })).toBe(
        'LINK_NOT_VALID',
      );
      expect(await t.world.codeOf(leader, REVOKE, { id })).toBe('CONFLICT');
    });

    it('answers the inviter the same whether the address has an account or not, and respects what its owner wants by mail', async () => {
      const quiet = await t.world.person('Tyst');
      const brief = await t.world.person('Kort');
      await t.world.get(quiet, 'mutation { setMailPreferences(input: { invitations: false }) { id } }');
      await t.world.get(brief, 'mutation { setMailPreferences(input: { content: false }) { id } }');
      const answers = [];
      for (const email of [quiet.email, brief.email, address()]) {
        const { data } = await t.world.ask<{ invite: Record<string, unknown> }>(leader, INVITE, {
          input: { networkId: n, email },
        });
        answers.push({ ...data?.invite, id: null, email: null, expiresAt: null });
      }
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      const letter = await letterTo(t.app, brief.email);
      expect(letter.subject + letter.text).not.toMatch(/Grön rehab|Kom och odla/);
      await letterTo(t.app, `ny.${number}@prov.example`);
      expect((await letters(t.app)).map(({ to }) => to)).not.toContain(quiet.email);
      expect(told.filter((line) => line === `invited ${n}`)).toHaveLength(2);
    });

    it('limits how many links one address may try', async () => {
      let code: string | undefined;
      for (let tries = 0; tries < 60 && code !== 'TOO_MANY_ATTEMPTS'; tries++)
        code = await t.world.codeOf(null, PREVIEW, { t: `gissning-${tries}` });
      expect(code).toBe('TOO_MANY_ATTEMPTS');
    });
  });
});
