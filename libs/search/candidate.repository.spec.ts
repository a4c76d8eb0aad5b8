import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole, Viewer } from '#access';
import { Database, newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { CandidateRepository } from './candidate.repository.js';
import { KeptItems } from './kept-items.js';
import { PassageChanges } from './passage-changes.js';

const INSERT = `insert into search_passage (id, item_id, no, kind, title, text, readers, part_readers, home_id, network_ids, topic_ids, professions, at, version,
    title_keys, title_parts, heading_keys, heading_parts, keys, parts)
  values ($1::uuid || '_0', $1, 0, 'question', 'Prov', 'before', array[$2], array[$2], $1, '{}', '{}', '{}', now(), '', 'prov', '', '', '', 'prov', '')`;

/** The database, with something that happens after one of its answers and before anybody has heard it. */
class Interrupted extends Database {
  readonly asked: string[] = [];
  after: { name: string; happens: () => Promise<unknown> } | undefined;

  override async query<Row>(text: string, values: readonly unknown[] = [], name = ''): Promise<Row[]> {
    const rows = await super.query<Row>(text, values, name);
    this.asked.push(name);
    const { after } = this;
    if (after?.name === name) {
      this.after = undefined;
      await after.happens();
    }
    return rows;
  }
}

describe('what ranking reads of candidates', () => {
  let t: TestApp;
  const person = newId();
  const viewer = Viewer.of({ id: person, platformRole: PlatformRole.member, federationId: null }, []);

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api', SEARCH_ENGINE: 'postgres' });
  });
  afterAll(() => t?.close());

  async function candidate() {
    const itemId = newId();
    await t.database.query(INSERT, [itemId, `user:${person}`]);
    const database = new Interrupted(t.database.source);
    const passages = new CandidateRepository(database, new PassageChanges(database), new KeptItems());
    const read = async (): Promise<string[]> => {
      const parts = (await passages.candidates(viewer, [{ itemId }])).get(itemId) ?? [];
      return parts.map(({ text }) => text);
    };
    const search = async (): Promise<string[]> => {
      await passages.becomeCurrent();
      return read();
    };
    const change = () => t.database.query(`update search_passage set text = 'after' where item_id = $1`, [itemId]);
    return { database, passages, read, search, change };
  }

  it('is read once, and anew when it has changed', async () => {
    const { database, search, change } = await candidate();
    expect(await search()).toEqual(['before']);
    expect(await search()).toEqual(['before']);
    expect(database.asked.filter((name) => name === 'passage.details')).toHaveLength(1);
    await change();
    expect(await search()).toEqual(['after']);
  });

  it('is read anew when it changed between being numbered and being read', async () => {
    const { database, search, change } = await candidate();
    database.after = { name: 'passage.present', happens: change };
    expect(await search()).toEqual(['after']);
    await search();
    expect(database.asked.filter((name) => name === 'passage.details')).toHaveLength(2);
  });

  it('is not kept when another search has meanwhile followed a later change', async () => {
    const { database, passages, read, search, change } = await candidate();
    const overtaken = async (): Promise<void> => {
      await change();
      await passages.becomeCurrent();
    };
    database.after = { name: 'passage.details', happens: overtaken };
    // It began before the change and is told what was true then; the next one is not.
    expect(await search()).toEqual(['before']);
    expect(await read()).toEqual(['after']);
  });
});
