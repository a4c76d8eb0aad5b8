import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformRole } from '#access';
import { inOrder } from '../../tests/support/in-order.js';
import { letterTo, secretIn } from '../../tests/support/letters.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { PASSWORD, type TestPerson } from '../../tests/support/world.js';

const NEW = 'granbarr-och-kaffe';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';
const ASK_RESET = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';
const BLOCK = 'mutation ($id: ID!) { blockPerson(personId: $id) { id } }';
const CREATE = 'mutation { createApiToken(input: { label: "Export" }) { secret } }';

/** What comes while the sessions of a person are being ended. */
describe('a session that is being made', () => {
  let t: TestApp;
  let asta: TestPerson;
  let admin: TestPerson;
  let own: string;

  beforeAll(async () => {
    t = await startTestApp({ DATABASE_POOL: '20' });
    admin = await t.world.person('Root', { platformRole: PlatformRole.administrator });
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    asta = await t.world.person('Asta', { withPassword: true });
    await t.database.query('delete from attempt');
    own = await cookieOf(PASSWORD);
  });

  const signIn = (password: string) => t.http.post('/auth/sign-in').send({ email: asta.email, password });
  const cookieOf = async (password: string) =>
    ((await signIn(password)).headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
  const by = async (cookie: string, query: string, variables: object = {}) =>
    (await t.http.post('/graphql').set('cookie', cookie).send({ query, variables })).body;
  const change = async () =>
    expect((await by(own, CHANGE, { input: { current: PASSWORD, password: NEW } })).data).toEqual({
      changePassword: true,
    });
  const reset = async () => {
    await t.world.get(null, ASK_RESET, { email: asta.email });
    const token = secretIn(await letterTo(t.app, asta.email));
    await t.world.get(null, RESET, { input: { token, password: NEW } });
  };
  const block = () => t.world.get(admin, BLOCK, { id: asta.id });
  const signOut = () => t.world.get(asta, 'mutation { signOutEverywhere(tokens: true) }');

  const ways: [string, () => Promise<unknown>][] = [
    ['a new password', change],
    ['a password by a link', reset],
    ['blocking', block],
    ['signing out everywhere', signOut],
  ];
  const sessions = 'lock table session in share row exclusive mode';

  it.each(ways)('by the right password is ended by %s', async (_name, end) => {
    const [answer] = await inOrder(t, sessions, () => signIn(PASSWORD), end);
    const [cookie] = (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
    if (cookie) expect((await by(cookie.split(';')[0]!, '{ me { id } }')).data?.me ?? null).toBeNull();
  });

  it.each(ways)('for a program is ended by %s', async (_name, end) => {
    const stolen = await cookieOf(PASSWORD);
    const [{ data }] = await inOrder(t, sessions, () => by(stolen, CREATE), end);
    const token = data?.createApiToken.secret;
    if (token) expect(await t.world.codeOf({ ...asta, token }, '{ me { id } }')).toBe('UNAUTHENTICATED');
  });

  it('is not made by a password that is changed while it is looked at', async () => {
    const held = `select 1 from person where id = '${asta.id}' for update`;
    let status = 0;
    await inOrder(t, held, change, async () => {
      status = (await signIn(PASSWORD)).status;
    });
    expect(status).toBe(401);
  });

  it('is not made for a program by a session that ends meanwhile', async () => {
    const stolen = await cookieOf(PASSWORD);
    const held = `select 1 from person where id = '${asta.id}' for update`;
    let code: string | undefined;
    await inOrder(t, held, change, async () => {
      code = (await by(stolen, CREATE)).errors?.[0]?.extensions.code;
    });
    expect(code).toBe('UNAUTHENTICATED');
  });

  it('lets nobody set a password over the one that was set a moment ago', async () => {
    const thief = await cookieOf(PASSWORD);
    const held = `select 1 from person where id = '${asta.id}' for update`;
    let answer: { errors?: { extensions: { code: string } }[] } = {};
    await inOrder(t, held, change, async () => {
      answer = await by(thief, CHANGE, { input: { current: PASSWORD, password: 'en-annans-losenord-7' } });
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await signIn(NEW)).status).toBe(204);
  });
});
