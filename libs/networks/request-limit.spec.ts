import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole, Viewer } from '#access';
import { Config, newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import type { TestPerson } from '../../tests/support/world.js';
import { MOST_ADDRESSES, RequestLimit } from './request-limit.js';

const ME = '{ me { id } }';

describe('what one may ask for in a minute', () => {
  let t: TestApp;
  let asta: TestPerson;
  let bo: TestPerson;

  beforeAll(async () => {
    t = await startTestApp({ RATE_LIMIT_PER_MINUTE: '5', TRUST_PROXY: '1', PROCESS: 'api' });
    [asta, bo] = [await t.world.person('Asta'), await t.world.person('Bo')];
  });
  afterAll(() => t?.close());

  const codes = async (count: number, ask: () => Promise<string | undefined>) => {
    const all: (string | undefined)[] = [];
    for (let n = 0; n < count; n++) all.push(await ask());
    return all;
  };
  const statusOf = async (address: string, path = '/auth/sign-in') =>
    String(
      (await t.http.post(path).set('x-forwarded-for', address).send({ email: 'a@prov.example', password: 'x' })).status,
    );

  it('is counted by person, and told as any other fault, with how long to wait', async () => {
    expect(await codes(6, () => t.world.codeOf(asta, ME))).toEqual([
      ...Array.from({ length: 5 }, () => undefined),
      'TOO_MANY_REQUESTS',
    ]);
    expect(await t.world.codeOf(bo, ME)).toBeUndefined();
    const answer = await t.http.post('/graphql').set('authorization', `Bearer ${asta.token}`).send({ query: ME });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(answer.body.error).toEqual({ code: 'TOO_MANY_REQUESTS', requestId: answer.headers['x-request-id'] });
    const file = await t.http
      .get('/files/01936b1c-0000-7000-8000-000000000000')
      .set('authorization', `Bearer ${asta.token}`);
    expect([file.status, file.body]).toEqual([
      429,
      { error: { code: 'TOO_MANY_REQUESTS', requestId: file.headers['x-request-id'] } },
    ]);
  });

  it('is counted by address for strangers, and by network where each has many', async () => {
    const six = [...Array.from({ length: 5 }, () => '401'), '429'];
    expect(await codes(6, () => statusOf('192.0.2.7'))).toEqual(six);
    expect(await statusOf('192.0.2.8')).toBe('401');
    let host = 0;
    expect(await codes(6, () => statusOf(`2001:db8:1:2::${++host}`))).toEqual(six);
    expect(await statusOf('2001:db8:1:3::1')).toBe('401');
  });

  it('is counted for all further strangers together, when very many come', async () => {
    const limit = new RequestLimit(Object.assign(new Config(), { RATE_LIMIT_PER_MINUTE: 1 }));
    const served = async (ip: string, viewer = Viewer.nobody) =>
      (await limit.secondsToWait({ ip, path: '/graphql' }, viewer)) === 0;
    const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
    let refused = 0;
    for (let n = 0; n < MOST_ADDRESSES; n++) if (!(await served(address(n)))) refused++;
    expect(refused).toBe(0);
    expect([await served('192.0.2.1'), await served('192.0.2.2')]).toEqual([true, false]);
    const person = { id: newId(), platformRole: PlatformRole.member, federationId: null };
    expect(await served('192.0.2.2', Viewer.of(person, []))).toBe(true);
  });

  it('does not concern health, which others watch', async () => {
    for (let n = 0; n < 7; n++) expect((await t.http.get('/health/live')).status).toBe(200);
  });
});
