import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_IDENTITY_NUMBER } from '../../tests/support/office-files.js';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { setUp } from './setup.js';

const PLAIN = { name: 'Kinda', region: 'Öster', municipalities: ['Höör'] };

describe('the set-up', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api' });
  });
  afterAll(() => t?.close());

  it.each([
    ['a name', 'federations.1.name', { name: `Förbundet ${TEST_IDENTITY_NUMBER}` }],
    ['a region', 'federations.1.region', { region: TEST_IDENTITY_NUMBER }],
    ['a municipality', 'federations.1.municipalities.1', { municipalities: ['Höör', TEST_IDENTITY_NUMBER] }],
  ])('takes no identity number in %s, and makes nothing then', async (_what, path, wrong) => {
    const admin = { email: 'siv@prov.example', name: 'Siv', password: 'granbarr-och-kaffe' };
    await expect(setUp(t.app, { admin, federations: [PLAIN, { ...PLAIN, ...wrong }] })).rejects.toMatchObject({
      code: 'PERSONAL_DATA',
      fields: [{ path, rule: 'personalData' }],
    });
    expect(await t.database.query('select 1 from network')).toEqual([]);
  });

  it('takes none in the address of the administrator', async () => {
    const admin = { email: `${TEST_IDENTITY_NUMBER}@prov.example`, name: 'Siv', password: 'granbarr-och-kaffe' };
    await expect(setUp(t.app, { admin, federations: [PLAIN] })).rejects.toMatchObject({
      code: 'PERSONAL_DATA',
      fields: [{ path: 'email' }],
    });
    expect(await t.database.query('select 1 from person')).toEqual([]);
  });
});
