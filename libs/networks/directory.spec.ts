import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { statementsOf } from '../../tests/support/statements.js';
import type { TestPerson } from '../../tests/support/world.js';

const PERSON = 'query ($id: ID!) { person(id: $id) { name title federation { name } } }';
const RENAME = 'mutation ($title: String!) { updateProfile(input: { title: $title }) { title } }';

interface Shown {
  person: { name: string; title: string; federation: { name: string } | null };
}

/** What is in memory is never older than what the database held when the request came in. */
describe('networks and people in memory', () => {
  let t: TestApp;
  let home: string;
  let asta: TestPerson;
  let outsider: TestPerson;

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api' });
  });
  afterAll(() => t?.close());
  beforeEach(async () => {
    home = await t.world.federation('Kinda');
    asta = await t.world.person('Asta', { federationId: home });
    outsider = await t.world.person('Ove');
    await t.world.member(home, asta, Role.contributor);
  });

  const shown = async (reader: TestPerson): Promise<Shown['person']> =>
    (await t.world.get<Shown>(reader, PERSON, { id: asta.id })).person;

  it('are read once, however many ask', async () => {
    await shown(outsider);
    const again = await statementsOf(() => shown(asta));
    // The session, which tells whether anything has changed; the keys of one who has not been here before.
    expect(again.filter((statement) => !/session|recursive/.test(statement))).toEqual([]);
  });

  it('are read anew after any change, by whichever process', async () => {
    expect(await shown(outsider)).toMatchObject({ name: 'Asta', federation: { name: 'Kinda' } });
    await t.database.query(`update person set name = 'Asta Berg' where id = $1`, [asta.id]);
    await t.database.query(`update network set name = 'Kinda-Ydre' where id = $1`, [home]);
    expect(await shown(outsider)).toMatchObject({ name: 'Asta Berg', federation: { name: 'Kinda-Ydre' } });
    await t.database.query('delete from membership where person_id = $1', [asta.id]);
    await t.database.query('delete from session where person_id = $1', [asta.id]);
    await t.database.query('delete from person where id = $1', [asta.id]);
    expect(await t.world.codeOf(outsider, PERSON, { id: asta.id })).toBe('NOT_FOUND');
  });

  it('are shown as changed to the one who changes them, in the same answer', async () => {
    await shown(asta);
    expect(await t.world.get(asta, RENAME, { title: 'Processledare' })).toEqual({
      updateProfile: { title: 'Processledare' },
    });
    expect((await shown(asta)).title).toBe('Processledare');
  });

  it('are asked about for each reader: a hidden network is named to its members only', async () => {
    expect((await shown(outsider)).federation).toEqual({ name: 'Kinda' });
    await t.database.query(`update network set visibility = 'hidden' where id = $1`, [home]);
    expect((await shown(asta)).federation).toEqual({ name: 'Kinda' });
    expect((await shown(outsider)).federation).toBeNull();
  });

  it('are not kept from a transaction that has not ended, nor missing after it', async () => {
    await shown(outsider);
    await t.database.transaction(async (tx) => {
      await tx.query(`update person set title = 'Coach' where id = $1`, [asta.id]);
      expect((await shown(outsider)).title).toBe('');
    });
    expect((await shown(outsider)).title).toBe('Coach');
  });

  it('are not read anew for a visit, which changes nothing that is shown', async () => {
    await shown(outsider);
    await t.database.query('update person set last_seen_at = now() where id = $1', [asta.id]);
    const again = await statementsOf(() => shown(outsider));
    expect(again).toHaveLength(1);
  });

  it('do not remember who is not there', async () => {
    const id = newId();
    expect(await t.world.codeOf(outsider, PERSON, { id })).toBe('NOT_FOUND');
    await t.database.query('insert into person (id, email, name, status) values ($1, $2, $3, $4)', [
      id,
      `${id}@prov.example`,
      'Ny',
      'active',
    ]);
    expect((await t.world.get<Shown>(outsider, PERSON, { id })).person.name).toBe('Ny');
  });
});
