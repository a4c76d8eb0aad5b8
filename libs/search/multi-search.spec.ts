import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { Config, newId } from '#platform';
import { startTestApp, type TestApp } from '../../tests/support/app.js';
import { assertSucceeded, engineFault, meilisearchClient } from './meilisearch.client.js';
import { MultiSearch } from './multi-search.js';

const WORDS = [
  'odling',
  'möte',
  'rutin',
  'samtal',
  'praktik',
  'rehab',
  'stöd',
  'plan',
  'kurs',
  'ridning',
  'keramik',
  'vård',
];

describe('searches that are sent to the engine', () => {
  let t: TestApp;
  let engine: Meilisearch;
  let nowhere: Meilisearch;
  /** How many queries each request had. */
  let sent: number[];
  const index = `multi-${newId()}`;

  beforeAll(async () => {
    t = await startTestApp({ PROCESS: 'api', SEARCH_ENGINE: 'postgres' });
    const { MEILI_URL: url, MEILI_MASTER_KEY: key } = t.app.get(Config);
    engine = meilisearchClient(url!, key, 2_000);
    nowhere = meilisearchClient('http://127.0.0.1:9', 'key', 2_000);
    const documents = WORDS.map((text, id) => ({ id, text }));
    assertSucceeded(await engine.index(index).addDocuments(documents, { primaryKey: 'id' }).waitTask());
  });
  beforeEach(() => void (sent = []));
  afterAll(async () => {
    await engine?.deleteIndex(index).waitTask();
    await t?.close();
  });

  const searches = (most: number, client = () => engine): MultiSearch =>
    new MultiSearch(
      {
        multiSearch: ((asked: { queries: MultiSearchQuery[] }) => {
          sent.push(asked.queries.length);
          return client().multiSearch(asked);
        }) as Meilisearch['multiSearch'],
      },
      most,
    );
  const query = (q: string, more: object = {}): MultiSearchQuery => ({ indexUid: index, q, ...more });
  /** What a search for a word finds, and one for the next word beside it. */
  const found = async (multi: MultiSearch, n: number) => {
    const [[own], [beside]] = await multi.search([query(WORDS[n]!)], [query(WORDS[(n + 1) % WORDS.length]!)]);
    return [own!, beside!].map(({ hits }) => hits.map(({ id }) => Number(id)));
  };
  const refusal = (multi: MultiSearch) => multi.search([query('möte', { filter: 'nobody = knows' })], []);

  it('go in two requests where nobody else is asking', async () => {
    const multi = searches(1);
    for (const n of [0, 1]) expect(await found(multi, n)).toEqual([[n], [n + 1]]);
    expect(sent).toEqual([1, 1, 1, 1]);
  });

  it('go together where others are under way, ten at most, and each is given its own', async () => {
    const multi = searches(1);
    const all = await Promise.all(WORDS.map((_, n) => found(multi, n)));
    expect(all).toEqual(WORDS.map((_, n) => [[n], [(n + 1) % WORDS.length]]));
    expect(sent).toEqual([1, 1, 2, 20]);
  });

  it('go beside each other up to as many as may be under way', async () => {
    const multi = searches(3);
    await Promise.all(WORDS.slice(0, 6).map((_, n) => found(multi, n)));
    expect(sent).toEqual([1, 1, 2, 2, 2, 4]);
  });

  it('leave out one that the engine will not have', async () => {
    const multi = searches(1);
    const all = [found(multi, 0), found(multi, 1), refusal(multi), found(multi, 2), found(multi, 3)];
    const [first, second, refused, ...others] = await Promise.allSettled(all);
    expect(engineFault((refused as PromiseRejectedResult).reason)).toMatchObject({ kind: 'refused' });
    for (const [n, one] of [first, second, ...others].entries())
      expect(one).toMatchObject({ status: 'fulfilled', value: [[n], [n + 1]] });
  });

  it('all fail where a result is missing, since results are told apart by their places alone', async () => {
    const client = {
      multiSearch: async (asked: { queries: MultiSearchQuery[] }) => ({
        results: (await engine.multiSearch(asked)).results.slice(1),
      }),
    } as unknown as Meilisearch;
    const multi = searches(1, () => client);
    const all = await Promise.allSettled(WORDS.slice(0, 4).map((_, n) => found(multi, n)));
    for (const one of all)
      expect(engineFault((one as PromiseRejectedResult).reason)).toMatchObject({ kind: 'unreachable' });
  });

  it('all fail where the engine is gone, and not when it is back', async () => {
    let client = nowhere;
    const multi = searches(1, () => client);
    const all = await Promise.allSettled(WORDS.map((_, n) => found(multi, n)));
    for (const one of all)
      expect(engineFault((one as PromiseRejectedResult).reason)).toMatchObject({ kind: 'unreachable' });
    expect(sent).toEqual([1, 1, 2]);
    client = engine;
    expect(await Promise.all([found(multi, 4), found(multi, 5)])).toEqual([
      [[4], [5]],
      [[5], [6]],
    ]);
  });
});
