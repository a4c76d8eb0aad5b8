import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/world.js';

/** Who reports an error tells its request's id, by which it is found in the log. */
describe("a request's id", () => {
  let t: TestApp;
  let person: TestPerson;

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api' });
    person = await t.world.person('Asta');
  });
  afterAll(() => t?.close());

  it.each([
    ['that cannot be parsed', '{ me { '],
    ['that asks for what is not there', '{ me { nothing } }'],
    ['that is refused', '{ system { version } }'],
    ['for what is not to be seen', `{ question(id: "${newId()}") { id } }`],
  ])('is told with the errors of a query %s', async (_what, query) => {
    const id = newId();
    const response = await t.http
      .post('/graphql')
      .set({ authorization: `Bearer ${person.token}`, 'x-request-id': id })
      .send({ query });
    const { errors } = response.body as { errors: { extensions: { requestId?: string } }[] };
    expect(response.headers['x-request-id']).toBe(id);
    expect(errors.map(({ extensions }) => extensions.requestId)).toEqual(errors.map(() => id));
  });

  it('is told with the errors of every other door, and made where none is given', async () => {
    const response = await t.http.get(`/files/${newId()}`).set({ authorization: `Bearer ${person.token}` });
    expect(response.status).toBe(404);
    const { error } = response.body as { error: { requestId: string } };
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers['x-request-id']).toBe(error.requestId);
  });
});
