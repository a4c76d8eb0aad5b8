import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformRole, Role, Viewers } from '#access';
import { SearchStatistics, SwedishAnalysis } from '#search';
import type { TestPerson } from '../support/world.js';
import { SearchWorld } from './search.fixture.js';

/** What is ordered by how common words are tells of no word in what one may not read. */
describe.each(['meilisearch', 'postgres'] as const)('the numbers that %s is ranked by', (engine) => {
  let s: SearchWorld;
  let mine: string;
  let closed: string;
  let reader: TestPerson;
  let insider: TestPerson;
  let moderator: TestPerson;
  /** Titles by item. */
  const asked = new Map<string, string>();

  beforeAll(async () => {
    s = await SearchWorld.start({ SEARCH_ENGINE: engine });
    const { world } = s.t;
    [mine, closed] = [await world.network('Mitt'), await world.network('Stängt')];
    [reader, insider] = [await world.person('Rut'), await world.person('Inger')];
    await world.member(mine, reader);
    moderator = await world.person('Mod', { platformRole: PlatformRole.moderator });
    await world.member(closed, insider, Role.contributor);
    await world.member(closed, moderator, Role.reader);
  });
  afterAll(() => s?.close());

  const it_ = (name: string, work: () => Promise<void>) => it(name, work, 60_000);
  const ask = async (by: TestPerson, title: string, network: string, body?: string): Promise<string> => {
    const id = await s.ask(by, title, [network], body ? { body } : {});
    asked.set(id, title);
    return id;
  };
  const counted = async (): Promise<void> => {
    await s.indexed();
    await s.t.app.get(SearchStatistics).refresh();
  };
  const statistics = async ({ id }: TestPerson) =>
    s.t.app.get(SearchStatistics).of((await s.t.app.get(Viewers).viewerOf(id)).keys);
  /** In how many documents this person may know that a word stands. */
  const knownTo = async (person: TestPerson, word: string): Promise<number> => {
    const [key] = s.t.app.get(SwedishAnalysis).analyser.keys(word);
    return (await statistics(person)).documentsWith(key!);
  };
  const seen = async (texts: readonly string[]) => {
    const all: unknown[] = [];
    for (const text of texts) {
      for (const sort of ['relevance', 'newest']) {
        const { hits, total, facets } = await s.search(reader, { text, sort });
        all.push([text, sort, total, facets.kinds, hits.map(({ item }) => asked.get(item.id))]);
      }
      const { similarQuestions } = await s.t.world.get<{ similarQuestions: { id: string }[] }>(
        reader,
        'query ($title: String!) { similarQuestions(title: $title) { id } }',
        { title: text },
      );
      all.push([text, 'similar', similarQuestions.map(({ id }) => asked.get(id))]);
    }
    const ids = [...asked].flatMap(([id, title]) => (title.startsWith('Min') ? [id] : []));
    for (const id of ids) {
      const query = 'query ($id: ID!) { relatedItems(id: $id) { id } }';
      const { relatedItems } = await s.t.world.get<{ relatedItems: { id: string }[] }>(reader, query, { id });
      all.push([asked.get(id), 'related', relatedItems.map(({ id: other }) => asked.get(other))]);
    }
    return all;
  };

  it_('are those of what one may read, whatever is written elsewhere', async () => {
    for (const word of ['kalejdoskop', 'xylofonist', 'bananskal', 'vattenmelon'])
      await ask(reader, `Min fråga om ${word}`, mine, `Vi undrar över ${word} i vår grupp på tisdagar.`);
    await ask(reader, 'Min fråga om xylofonist och bananskal', mine);
    await counted();
    const texts = [
      'xylofonist kalejdoskop',
      'kalejdoskop xylofonist',
      'bananskal vattenmelon xylofonist grupp',
      'tisdagar kalejdoskop vattenmelon bananskal xylofonist',
    ];
    const before = await seen(texts);
    for (const word of ['xylofonist', 'kalejdoskop', 'kalejdoskop', 'grupp tisdagar', 'bananskal', 'vattenmelon']) {
      await ask(insider, `Hemlig sak om ${word}`, closed, `Mer om ${word} och ${word} i vår grupp.`);
      await counted();
      expect({ word, seen: await seen(texts) }).toEqual({ word, seen: before });
    }
  });

  it_('follow who may read', async () => {
    const id = await ask(insider, 'En lugn fråga om trädgårdsdamm', closed);
    const replyId = await s.answer(insider, id, 'Vår guldfiskodling trivs.');
    await counted();
    expect(await knownTo(reader, 'guldfiskodling')).toBe(0);
    expect(await knownTo(insider, 'guldfiskodling')).toBe(1);
    const [own, inside] = [(await statistics(reader)).documents, (await statistics(insider)).documents];
    await s.t.world.member(closed, reader, Role.reader);
    expect(await knownTo(reader, 'guldfiskodling')).toBe(1);
    expect((await statistics(reader)).documents).toBe(own + inside);
    await s.t.world.get(moderator, 'mutation ($i: StandingInput!) { setReplyStanding(input: $i) { id } }', {
      i: { id: replyId, standing: 'hidden', reason: 'Prov' },
    });
    await counted();
    expect(await knownTo(reader, 'guldfiskodling')).toBe(0);
    expect(await knownTo(moderator, 'guldfiskodling')).toBe(1);
    expect((await statistics(reader)).documents).toBe(own + inside);
  });

  it_('count what is withdrawn for those who answer for it', async () => {
    const id = await ask(insider, 'En fråga om pepparkakshus', closed);
    await counted();
    expect(await knownTo(reader, 'pepparkakshus')).toBe(1);
    await s.t.world.get(insider, 'mutation ($i: StandingInput!) { setItemStanding(input: $i) { id } }', {
      i: { id, standing: 'withdrawn', reason: 'Prov' },
    });
    await counted();
    expect(await knownTo(reader, 'pepparkakshus')).toBe(0);
    expect(await knownTo(moderator, 'pepparkakshus')).toBe(1);
  });
});
