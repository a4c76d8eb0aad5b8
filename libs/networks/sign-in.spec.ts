import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { PASSWORD, type TestPerson } from '../../tests/support/world.js';

describe('signing in', () => {
  let t: TestApp;
  let asta: TestPerson;

  beforeAll(async () => {
    t = await startTestApp({ PUBLIC_URL: 'https://larplattformen.example', TRUST_PROXY: '1', PROCESS: 'api' });
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    asta = await t.world.person('Asta', { withPassword: true });
    await t.database.query('delete from attempt');
  });

  const post = (headers: Record<string, string> = {}) => t.http.post('/auth/sign-in').set(headers);
  const right = () => ({ email: asta.email, password: PASSWORD });

  it.each([
    ['a form', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['an old browser', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a neighbour of the domain', { 'sec-fetch-site': 'same-site' }],
  ])('is not done for one by %s of another site', async (_name, headers) => {
    for (const answer of [
      await post(headers).type('form').send(right()),
      await post(headers).send(right()),
      await t.http.post('/auth/sign-in').query(right()).set(headers),
    ])
      expect([answer.status, answer.body.error.code, answer.headers['set-cookie']]).toEqual([
        403,
        'CROSS_SITE_REQUEST',
        undefined,
      ]);
  });

  it('is done by our own pages, and by programs that do not say where they are from', async () => {
    const own = { origin: 'https://larplattformen.example', 'sec-fetch-site': 'same-origin' };
    const ways: Record<string, string>[] = [own, { origin: own.origin }, {}];
    for (const headers of ways) expect((await post(headers).send(right())).status).toBe(204);
  });

  it('leaves a program with a token alone', async () => {
    const { body } = await t.http
      .post('/graphql')
      .set({ origin: 'https://program.example', authorization: `Bearer ${asta.token}` })
      .send({ query: '{ me { name } }' });
    expect(body.data.me.name).toBe('Asta');
  });

  it('takes JSON alone: no form, no address', async () => {
    const missing = [
      { path: 'email', rule: 'required' },
      { path: 'password', rule: 'required' },
    ];
    for (const answer of [
      await post().type('form').send(right()),
      await post().query(right()),
      await post().query(right()).send({ email: '', password: '' }),
    ])
      expect([answer.status, answer.body.error.fields]).toEqual([400, missing]);
  });

  it.each([
    [{ email: 'a@prov.example', password: true }, 'password'],
    [{ email: 5, password: 'x' }, 'email'],
    [{ email: { $ne: '' }, password: 'x' }, 'email'],
    [{ email: 'a@prov.example', password: null }, 'password'],
  ])('names the field that is no text: %j', async (input, path) => {
    const { status, body } = await post().send(input);
    expect([status, body.error.code, body.error.fields]).toEqual([400, 'BAD_INPUT', [{ path, rule: 'isString' }]]);
  });

  describe('with wrong passwords', () => {
    const from = (address: string, password: string, email = asta.email) =>
      post({ 'x-forwarded-for': address }).send({ email, password });

    it('keeps out the one who gave them, and not the owner elsewhere', async () => {
      for (let n = 0; n < 10; n++) expect((await from('192.0.2.1', 'fel')).status).toBe(401);
      expect((await from('192.0.2.1', PASSWORD)).status).toBe(429);
      expect((await from('192.0.2.2', PASSWORD)).status).toBe(204);
      expect((await from('192.0.2.1', PASSWORD)).status).toBe(429);
    });

    it('is refused for an account that many addresses try, whether there is one or not', async () => {
      for (const email of [asta.email, 'ingen@prov.example']) {
        await t.database.query('delete from attempt');
        for (let host = 1; host <= 10; host++)
          for (let n = 0; n < 10; n++) expect((await from(`192.0.2.${host}`, 'fel', email)).status).toBe(401);
        expect((await from('192.0.2.99', 'fel', email)).status).toBe(429);
      }
    });

    it('counts for the account no more of one address than it may try', async () => {
      for (let n = 0; n < 45; n++) await from('192.0.2.1', 'fel');
      const counted = await t.database.query(`select points from attempt where key like 'account:%'`);
      expect(counted).toEqual([{ points: 10 }]);
    });
  });
});
