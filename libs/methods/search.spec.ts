import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAVE, startMethodWorld, type MethodWorld } from '../../tests/support/method-world.js';
import { until } from '../../tests/support/until.js';
import type { TestPerson } from '../../tests/support/world.js';

const SEARCH = `query ($text: String!) { search(input: { text: $text }) { engine hits { item { id } passages { html heading } } } }`;
const RECORD = `mutation ($input: RecordTrialInput!) { recordTrial(input: $input) { id } }`;
const STAND = `mutation ($input: StandingInput!) { setTrialStanding(input: $input) { id } }`;

interface Hit {
  item: { id: string };
  passages: { html: string; heading: string | null }[];
}

describe('a method in the search', () => {
  let m: MethodWorld;

  beforeAll(async () => {
    m = await startMethodWorld();
  });
  afterAll(() => m?.t.close());

  const search = async (who: TestPerson, text: string) =>
    (await m.t.world.get<{ search: { engine: string; hits: Hit[] } }>(who, SEARCH, { text })).search;
  const find = async (who: TestPerson, text: string): Promise<Hit[]> => (await search(who, text)).hits;
  /** In the index: PostgreSQL, which answers while the index is away, finds it before that. */
  const found = (who: TestPerson, text: string) =>
    until(`"${text}" is found`, async () => {
      const { engine, hits } = await search(who, text);
      return engine === 'MEILISEARCH' && hits.length > 0;
    });

  it('is found by each field, under the label that users read above it', async () => {
    const { id, version } = await m.published();
    const steps = [{ title: 'Kafferast', text: 'Ta en **zikzakpromenad** tillsammans.' }];
    await m.t.world.get(m.writer, SAVE, { input: { id, version, steps, cost: 'Ungefär kvartsmiljonsbelopp.' } });
    await found(m.other, 'zikzakpromenad');
    const [hit] = await find(m.other, 'zikzakpromenad');
    expect(hit?.item.id).toBe(id);
    expect(hit?.passages[0]?.heading).toBe('Gör så här, steg för steg');
    expect((await find(m.other, 'kvartsmiljonsbelopp'))[0]?.passages[0]?.heading).toBe('Kostnad');
    expect(await find(m.stranger, 'zikzakpromenad')).toEqual([]);
  });

  it('is found by its trials, and no more by one that is withdrawn; a draft by its author alone', async () => {
    const { id } = await m.published();
    const input = {
      methodId: id,
      federationId: m.norra,
      forWhom: 'Unga',
      howItWent: 'Gav xylofonglädje.',
      again: 'yes',
    };
    const { recordTrial } = await m.t.world.get<{ recordTrial: { id: string } }>(m.other, RECORD, { input });
    await found(m.reader, 'xylofonglädje');
    expect((await find(m.reader, 'xylofonglädje'))[0]?.passages[0]?.heading).toBe('Vem har provat?');
    await m.t.world.get(m.other, STAND, { input: { id: recordTrial.id, standing: 'withdrawn' } });
    await until('it is found no more', async () => (await find(m.reader, 'xylofonglädje')).length === 0);
    const draft = await m.draft(m.writer, { title: 'Trumpetskola i det fria' });
    await found(m.writer, 'trumpetskola');
    expect((await find(m.writer, 'trumpetskola'))[0]?.item.id).toBe(draft.id);
    expect(await find(m.leader, 'trumpetskola')).toEqual([]);
  });
});
