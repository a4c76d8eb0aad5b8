import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Meilisearch } from 'meilisearch';
import { Role } from '#access';
import { Visibility } from '#networks';
import { MeilisearchIndex, Relay } from '#search';
import { rebuildSearch } from '../../apps/cli/search.js';
import { EmbedderServer } from '../support/embedder-server.js';
import type { TestPerson } from '../support/world.js';
import { eventually, SearchWorld } from './search.fixture.js';

const HIDE = 'mutation ($input: StandingInput!) { setReplyStanding(input: $input) { id } }';

const engine = () => new Meilisearch({ host: process.env['TEST_MEILI_URL']!, apiKey: process.env['TEST_MEILI_KEY']! });

describe('what is found by its meaning', () => {
  let embedder: EmbedderServer;
  let s: SearchWorld;
  let impatient: SearchWorld | undefined;
  let network: string;
  let closed: string;
  let writer: TestPerson;
  let reader: TestPerson;
  let moderator: TestPerson;

  beforeAll(async () => {
    embedder = await EmbedderServer.start();
    s = await SearchWorld.start(embedder.settings());
    network = await s.t.world.network('Prov');
    closed = await s.t.world.network('Slutet', { visibility: Visibility.restricted });
    [writer, reader, moderator] = [
      await s.t.world.person('Asta'),
      await s.t.world.person('Rut'),
      await s.t.world.person('Mona'),
    ];
    for (const id of [network, closed]) await s.t.world.member(id, writer, Role.contributor);
    await s.t.world.member(network, reader, Role.reader);
    await s.t.world.member(network, moderator, Role.leader);
  }, 60_000);
  afterEach(async () => {
    embedder.silent = false;
    s.t.app.get(Relay).start();
  });
  afterAll(async () => {
    await impatient?.close();
    await s?.close();
    await embedder?.stop();
  });

  /** Until everything is in the index, with its vector. */
  const embedded = async (world = s): Promise<void> => {
    await world.indexed();
    const index = world.t.app.get(MeilisearchIndex);
    await eventually('every item has its vector', async () => (await index.owing(1)).length === 0);
  };

  it('is shown after what holds a word of the question, and is counted with it', async () => {
    const like = await s.ask(writer, 'Vi lånar ut cyklar', [network], { body: 'Gratis under hela sommaren.' });
    await s.ask(writer, 'Kaffe till träffen', [network], { body: 'Med mjölk.' });
    await embedded();
    const found = await s.search(reader, 'velociped');
    expect(found).toMatchObject({ total: 1, totalIsExact: true, engine: 'MEILISEARCH' });
    expect(found.hits.map(({ item }) => item.id)).toEqual([like]);
    expect(found.hits[0]?.passages[0]?.html).toBe('Gratis under hela sommaren.');
    expect(found.facets.kinds.map(({ value, count }) => [value, count])).toEqual([['question', 1]]);
    expect(found.facets.networks.map(({ value, count }) => [value, count])).toEqual([[network, 1]]);

    const says = await s.ask(writer, 'En velociped i källaren', [network]);
    await embedded();
    expect(await s.search(reader, 'velociped')).toMatchObject({
      total: 2,
      hits: [{ item: { id: says } }, { item: { id: like } }],
      facets: { kinds: [{ value: 'question', count: 2 }] },
    });
    expect(await s.ids(reader, { text: 'velociped', kinds: ['document'] })).toEqual([]);
    expect(await s.ids(reader, '"velociped"')).toEqual([says]);
    expect(await s.ids(reader, 'velociped -sommaren')).toEqual([says]);
  });

  it('is neither shown nor counted where the viewer may not read', async () => {
    const id = await s.ask(writer, 'Vår katt i väntrummet', [closed]);
    await embedded();
    expect(await s.search(reader, 'kissar')).toMatchObject({ hits: [], total: 0, facets: { kinds: [], networks: [] } });
    expect(await s.search(writer, 'kissar')).toMatchObject({ hits: [{ item: { id } }], total: 1 });
  });

  it('is not shown when it is less alike than was asked for', async () => {
    const id = await s.ask(writer, 'Limpor i skurarna', [network]);
    await embedded();
    expect(await s.search(reader, 'bullar')).toMatchObject({ hits: [], total: 0 });
    expect(await s.search(reader, 'bullar under paraplyet')).toMatchObject({ hits: [{ item: { id } }], total: 1 });
  });

  it('is forgotten with the words that it was found by', async () => {
    const id = await s.ask(writer, 'Vad gör ni på fredagar?', [network]);
    const replyId = await s.answer(writer, id, 'Vi bakar bröd.');
    await embedded();
    expect(await s.ids(reader, 'bulle')).toEqual([id]);

    await s.t.app.get(Relay).stop();
    const before = embedder.texts.length;
    await s.t.world.get(moderator, HIDE, { input: { id: replyId, standing: 'hidden', reason: 'Prov' } });
    // At once, before the relay has come to it.
    for (const person of [reader, writer, moderator]) expect(await s.ids(person, 'bulle')).toEqual([]);
    s.t.app.get(Relay).start();
    await embedded();
    for (const person of [reader, writer, moderator]) expect(await s.ids(person, 'bulle')).toEqual([]);
    // What only some may read is not given away either.
    const given = embedder.texts.slice(before).filter((text) => text.startsWith('Vad gör ni på fredagar?'));
    expect(given).toEqual(['Vad gör ni på fredagar?']);
  });

  it('is not asked for again when nothing of the text has changed', async () => {
    await s.ask(writer, 'En cykel som ingen rör', [network]);
    await embedded();
    const before = embedder.texts.length;
    const found = await s.ids(reader, 'tvåhjuling');
    await rebuildSearch(s.t.app, () => undefined);
    await embedded();
    expect(await s.ids(reader, 'tvåhjuling')).toEqual(found);
    expect(embedder.texts.slice(before)).toEqual(['tvåhjuling']);
  });

  it('waits for an embedder that is away, and nothing else does', async () => {
    await embedder.stop();
    const id = await s.ask(writer, 'Paraplyer att låna', [network]);
    await s.indexed();
    expect(await s.search(reader, 'paraply')).toMatchObject({ engine: 'MEILISEARCH', hits: [{ item: { id } }] });
    expect(await s.search(reader, 'regn')).toMatchObject({ engine: 'MEILISEARCH', hits: [], total: 0 });
    await embedder.resume();
    await embedded();
    await eventually('it is found by its meaning', async () => (await s.ids(reader, 'regn')).includes(id));
  }, 60_000);

  it('does not keep a search waiting when the embedder says nothing', async () => {
    const id = await s.ask(writer, 'Spinnande grannar', [network]);
    await embedded();
    const { uid } = s.t.app.get(MeilisearchIndex);
    const MEILI_PREFIX = uid.slice(0, uid.indexOf('passages_v'));
    const same = { DATABASE_URL: s.t.databaseUrl, MEILI_PREFIX, PROCESS: 'api' };
    impatient = await SearchWorld.start({ ...embedder.settings(0.9, 'things', 100), ...same });
    embedder.silent = true;
    const found = await impatient.search(reader, 'spinnande bullrig granne');
    expect(found).toMatchObject({ engine: 'MEILISEARCH', hits: [{ item: { id } }] });
    // As long as the embedder may take elsewhere in these tests.
    expect(found.tookMs).toBeLessThan(5_000);
  }, 60_000);

  it('has an index of its own for each model, made anew', async () => {
    const like = await s.ids(reader, 'velociped');
    const first = s.t.app.get(MeilisearchIndex).uid;
    await s.t.app.get(Relay).stop();
    const prefix = first.slice(0, first.indexOf('passages_v'));
    const same = { DATABASE_URL: s.t.databaseUrl, MEILI_PREFIX: prefix };
    const other = await SearchWorld.start({ ...embedder.settings(0.9, 'other things'), ...same });
    try {
      const { uid } = other.t.app.get(MeilisearchIndex);
      expect(uid).not.toBe(first);
      await eventually('the new index has taken the place of the old one', async () => {
        const { results } = await engine().getRawIndexes({ limit: 1_000 });
        const ours = results.map((index) => index.uid).filter((name) => name.startsWith(prefix));
        return ours.length === 1 && ours[0] === uid;
      });
      await embedded(other);
      expect(await other.ids(reader, 'velociped')).toEqual(like);
    } finally {
      await other.close();
    }
  }, 60_000);
});

describe('without an embedder', () => {
  it('the index knows of none', async () => {
    const s = await SearchWorld.start();
    try {
      const { uid } = s.t.app.get(MeilisearchIndex);
      expect(uid).toMatch(/passages_v\d+$/);
      expect(await engine().index(uid).getEmbedders()).toEqual({});
      expect(JSON.stringify(await engine().index(uid).getFilterableAttributes())).not.toContain('owed');
    } finally {
      await s.close();
    }
  });
});
