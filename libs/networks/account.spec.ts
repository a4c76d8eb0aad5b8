import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { letters, letterTo, secretIn } from '../../tests/support/letters.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { PASSWORD, type TestPerson } from '../../tests/support/world.js';

const NEW = 'granbarr-och-kaffe';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const ASK_RESET = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';

describe('the own account', () => {
  let t: TestApp;
  let asta: TestPerson;

  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    asta = await t.world.person('Asta', { withPassword: true });
    await t.database.query('delete from attempt');
  });

  const signIn = (email: string, password: string) => t.http.post('/auth/sign-in').send({ email, password });
  const cookieOf = async (email: string, password: string) =>
    ((await signIn(email, password)).headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
  const me = async (cookie: string) =>
    (await t.http.post('/graphql').set('cookie', cookie).send({ query: '{ me { name } }' })).body.errors?.[0]
      ?.extensions.code ?? 'in';

  it('changes the password with the current one, and ends every other session', async () => {
    const other = await cookieOf(asta.email, PASSWORD);
    const own = await cookieOf(asta.email, PASSWORD);
    const change = (current: string) =>
      t.http
        .post('/graphql')
        .set('cookie', own)
        .send({ query: CHANGE, variables: { input: { current, password: NEW } } });
    expect((await change('fel-losenord-helt')).body.errors[0].extensions.fields).toEqual([
      { path: 'input.current', rule: 'wrong' },
    ]);
    expect(await me(other)).toBe('in');
    expect((await change(PASSWORD)).body.data).toEqual({ changePassword: true });
    expect([await me(own), await me(other)]).toEqual(['in', 'UNAUTHENTICATED']);
    expect([(await signIn(asta.email, PASSWORD)).status, (await signIn(asta.email, NEW)).status]).toEqual([401, 204]);
  });

  it('takes long passwords of any characters and refuses short, common and own-address ones', async () => {
    const ruleOf = async (password: string) =>
      (await t.world.ask(asta, CHANGE, { input: { current: PASSWORD, password } })).errors?.[0]?.extensions.fields?.[0]
        ?.rule ?? 'taken';
    expect(await ruleOf('kort')).toBe('minLength');
    expect(await ruleOf('å'.repeat(201))).toBe('maxLength');
    expect(await ruleOf('Sommar2026')).toBe('common');
    expect(await ruleOf('hejhejhejhej')).toBe('common');
    expect(await ruleOf(asta.email.toUpperCase())).toBe('isEmail');
    await t.database.query('delete from attempt');
    expect(await ruleOf('bara ord utan siffror')).toBe('taken');
  });

  it('resets the password once by a link, ends all sessions, and never tells whether an account exists', async () => {
    const cookie = await cookieOf(asta.email, PASSWORD);
    const known = await t.http
      .post('/graphql')
      .send({ query: ASK_RESET, variables: { email: asta.email.toUpperCase() } });
    const unknown = await t.http
      .post('/graphql')
      .send({ query: ASK_RESET, variables: { email: 'ingen@prov.example' } });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const token = secretIn(await letterTo(t.app, asta.email));
    expect(await t.world.codeOf(null, RESET, { input: { token: `${token}x`, password: NEW } })).toBe('LINK_NOT_VALID');
    expect(await t.world.codeOf(null, RESET, { input: { token, password: 'kort' } })).toBe('BAD_INPUT');
    await t.world.get(null, RESET, { input: { token, password: NEW } });
    expect(await t.world.codeOf(null, RESET, { input: { token, password: NEW } })).toBe('LINK_NOT_VALID');
    expect([await me(cookie), (await signIn(asta.email, NEW)).status]).toEqual(['UNAUTHENTICATED', 204]);
    expect((await letters(t.app)).map(({ to }) => to)).not.toContain('ingen@prov.example');
  });

  it('takes no link that is too old, and only the newest', async () => {
    await t.world.get(null, ASK_RESET, { email: asta.email });
    const first = secretIn(await letterTo(t.app, asta.email));
    await t.world.get(null, ASK_RESET, { email: asta.email });
    const second = secretIn(await letterTo(t.app, asta.email, 2));
    expect(await t.world.codeOf(null, RESET, { input: { token: first, password: NEW } })).toBe('LINK_NOT_VALID');
    await t.database.query(`update mail_link set expires_at = now() - interval '1 second' where person_id = $1`, [
      asta.id,
    ]);
    expect(await t.world.codeOf(null, RESET, { input: { token: second, password: NEW } })).toBe('LINK_NOT_VALID');
    await t.database.query(`update mail_link set expires_at = now() + interval '1 minute' where person_id = $1`, [
      asta.id,
    ]);
    await t.world.get(null, RESET, { input: { token: second, password: NEW } });
  });

  it('lets a whole office in by one address, and counts what fails', async () => {
    for (let n = 0; n < 60; n++) expect((await signIn(asta.email, PASSWORD)).status).toBe(204);
    for (let n = 0; n < 50; n++) expect((await signIn(`ingen.${n}@prov.example`, PASSWORD)).status).toBe(401);
    expect((await signIn(asta.email, PASSWORD)).status).toBe(429);
  });

  it('sends three resets and no more, and answers the same for an address with or without an account', async () => {
    const before = (await letters(t.app)).length;
    for (const email of [asta.email, 'ingen@prov.example'])
      for (let n = 0; n < 6; n++)
        expect(await t.world.get(null, ASK_RESET, { email })).toEqual({ requestPasswordReset: true });
    await letterTo(t.app, asta.email, 3);
    const bo = await t.world.person('Bo');
    await t.world.get(null, ASK_RESET, { email: bo.email });
    await letterTo(t.app, bo.email);
    expect((await letters(t.app)).length - before).toBe(4);
    expect((await signIn(asta.email, PASSWORD)).status).toBe(204);
  });

  it('gives programs tokens, shows the secret once, and revokes them', async () => {
    const CREATE = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id secret expiresAt } }';
    expect(await t.world.codeOf(asta, CREATE, { input: { label: 'Export', days: 366 } })).toBe('BAD_INPUT');
    const { createApiToken: token } = await t.world.get<{ createApiToken: { id: string; secret: string } }>(
      asta,
      CREATE,
      { input: { label: 'Export', days: 365 } },
    );
    const program = { ...asta, token: token.secret };
    const { sessions } = await t.world.get<{
      sessions: { id: string; label: string; token: boolean; current: boolean }[];
    }>(program, '{ sessions { id label token current } }');
    expect(sessions).toContainEqual({ id: token.id, label: 'Export', token: true, current: true });
    const bo = await t.world.person('Bo');
    const END = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect(await t.world.codeOf(bo, END, { id: token.id })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(asta, END, { id: 'nonsense' })).toBe('NOT_FOUND');
    await t.world.get(asta, END, { id: token.id });
    expect(await t.world.codeOf(program, '{ me { name } }')).toBe('UNAUTHENTICATED');
  });

  it('gives a token only tokens that end with it, and lets them end when it is revoked', async () => {
    const CREATE = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id secret expiresAt } }';
    const END = 'mutation ($id: ID!) { endSession(id: $id) }';
    type Made = { createApiToken: { id: string; secret: string; expiresAt: string } };
    const made = async (as: TestPerson, days: number) =>
      (await t.world.get<Made>(as, CREATE, { input: { label: 'Export', days } })).createApiToken;
    const browser = await cookieOf(asta.email, PASSWORD);
    const { body } = await t.http
      .post('/graphql')
      .set('cookie', browser)
      .send({ query: CREATE, variables: { input: { label: 'Första', days: 2 } } });
    const first = (body.data as Made).createApiToken;
    const second = await made({ ...asta, token: first.secret }, 365);
    expect(second.expiresAt).toBe(first.expiresAt);
    const third = await made({ ...asta, token: second.secret }, 1);
    expect(Date.parse(third.expiresAt)).toBeLessThan(Date.parse(first.expiresAt));
    await t.http
      .post('/graphql')
      .set('cookie', browser)
      .send({ query: END, variables: { id: first.id } });
    for (const { secret } of [first, second, third])
      expect(await t.world.codeOf({ ...asta, token: secret }, '{ me { name } }')).toBe('UNAUTHENTICATED');
    expect(await me(browser)).toBe('in');
  });

  it('signs out everywhere', async () => {
    const cookie = await cookieOf(asta.email, PASSWORD);
    await t.world.get(asta, 'mutation { signOutEverywhere }');
    expect(await me(cookie)).toBe('UNAUTHENTICATED');
    await t.world.get(asta, 'mutation { signOutEverywhere(tokens: true) }');
    expect(await t.world.codeOf(asta, '{ me { name } }')).toBe('UNAUTHENTICATED');
  });

  it('keeps a profile, without identity numbers, and shows what is private to oneself only', async () => {
    await t.database.query(
      `insert into profession (key, name, name_en) values ('arbetsterapeut', 'Arbetsterapeut', 'Occupational therapist') on conflict do nothing`,
    );
    const UPDATE =
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { name title phone expertise professions { key } language } }';
    const input = {
      name: 'Asta  Ek',
      title: 'Arbetsterapeut',
      phone: '070-123 45 67',
      expertise: ['MI', 'MI', ' '],
      professions: ['arbetsterapeut'],
      language: 'en',
    };
    expect((await t.world.get<{ updateProfile: object }>(asta, UPDATE, { input })).updateProfile).toEqual({
      name: 'Asta Ek',
      title: 'Arbetsterapeut',
      phone: '070-123 45 67',
      expertise: ['MI'],
      professions: [{ key: 'arbetsterapeut' }],
      language: 'en',
    });
    expect(await t.world.codeOf(asta, UPDATE, { input: { bio: 'Jag är 121212-1212' } })).toBe('PERSONAL_DATA');
    expect(await t.world.codeOf(asta, UPDATE, { input: { phone: '121212-1212' } })).toBe('PERSONAL_DATA');
    expect(await t.world.codeOf(asta, UPDATE, { input: { professions: ['trollkarl'] } })).toBe('BAD_INPUT');
    await t.world.get(asta, 'mutation { setMailPreferences(input: { content: false }) { id } }');
    const bo = await t.world.person('Bo');
    const READ =
      'query ($id: ID!) { person(id: $id) { email phone language status mailPreferences { answers content } } }';
    expect((await t.world.get<{ person: object }>(asta, READ, { id: asta.id })).person).toEqual({
      email: asta.email,
      phone: '070-123 45 67',
      language: 'en',
      status: 'active',
      mailPreferences: { answers: true, content: false },
    });
    expect((await t.world.get<{ person: object }>(bo, READ, { id: asta.id })).person).toEqual({
      email: null,
      phone: null,
      language: null,
      status: null,
      mailPreferences: null,
    });
  });

  it('shows the address to fellow members, not to those who meet through an open or a national network', async () => {
    const [norra, sodra] = [await t.world.federation('Norra'), await t.world.federation('Södra')];
    const national = await t.world.network('Alla');
    for (const federation of [norra, sodra]) await t.world.contain(national, federation);
    const [fellow, other] = [await t.world.person('Fia'), await t.world.person('Olle')];
    await t.world.member(norra, asta);
    await t.world.member(norra, fellow, Role.reader);
    await t.world.member(sodra, other, Role.admin);
    const emailFor = async (viewer: TestPerson) =>
      (
        await t.world.get<{ person: { email: string | null } }>(
          viewer,
          'query ($id: ID!) { person(id: $id) { email } }',
          { id: asta.id },
        )
      ).person.email;
    expect([await emailFor(fellow), await emailFor(other)]).toEqual([asta.email, null]);
  });
});
