import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { newId } from '#platform';
import { Rebuild, SearchStatistics } from '#search';
import { drift } from '../../apps/api/schema.js';
import type { TestPerson } from '../support/world.js';
import { eventually, SearchWorld } from './search.fixture.js';

describe.each(['meilisearch', 'postgres'] as const)('ranking of what %s finds', (engine) => {
  let s: SearchWorld;
  let network: string;
  let hidden: string;
  let asker: TestPerson;
  let reader: TestPerson;

  beforeAll(async () => {
    s = await SearchWorld.start({ SEARCH_ENGINE: engine });
    [network, hidden] = [await s.t.world.network('Prov'), await s.t.world.network('Slutet')];
    [asker, reader] = [await s.t.world.person('Asta'), await s.t.world.person('Rut')];
    await s.t.world.member(network, asker, Role.contributor);
    await s.t.world.member(hidden, asker, Role.contributor);
    await s.t.world.member(network, reader, Role.reader);
  });
  afterAll(() => s?.close());

  const it_ = (name: string, work: () => Promise<void>) => it(name, work, 60_000);
  const meant = async (text: string) => {
    type Answer = { search: { didYouMean: string | null; total: number; hits: { item: { id: string } }[] } };
    const query = 'query ($t: String!) { search(input: { text: $t }) { didYouMean total hits { item { id } } } }';
    return (await s.t.world.get<Answer>(reader, query, { t: text })).search;
  };

  it_('finds a word by its forms, as part of a compound, and by its abbreviation', async () => {
    const id = await s.ask(asker, 'Mötet med arbetsterapeuten', [network], {
      body: 'Arbetsförmedlingen kom till avstämningen.',
    });
    const other = await s.ask(asker, 'Kaffekokaren i köket', [network]);
    await s.indexed();
    for (const text of ['möten', 'terapeut', 'AF', 'avstämningsmöte', 'Hur går mötena med terapeuter till?']) {
      const found = await s.ids(reader, text);
      expect([text, found[0]]).toEqual([text, id]);
      expect(found).not.toContain(other);
    }
  });

  it_('knows a new wording of a topic at once', async () => {
    const id = await s.ask(asker, 'Individanpassat stöd enligt Gurkmodellen', [network]);
    await s.indexed();
    expect(await s.ids(reader, 'tjingeling')).toEqual([]);
    await s.t.database.query(
      `insert into topic (id, slug, name, name_en, synonyms) values ($1, 'gurkmodellen', 'Gurkmodellen', 'The cucumber', '{tjingeling}')`,
      [newId()],
    );
    await eventually('the wording leads to the topic', async () => (await s.ids(reader, 'tjingeling'))[0] === id);
    await s.t.database.query(`delete from topic where slug = 'gurkmodellen'`);
    await eventually('it is forgotten', async () => (await s.ids(reader, 'tjingeling')).length === 0);
  });

  it_('finds what was misspelt and says what was probably meant', async () => {
    const id = await s.ask(asker, 'Utvärdering av rehabiliteringen', [network]);
    await s.indexed();
    const found = await meant('utvädering');
    expect(found.didYouMean).toBe('utvärdering');
    expect(found.hits.map(({ item }) => item.id)).toContain(id);
    expect((await meant('utvärdering')).didYouMean).toBeNull();
  });

  it_('tells nothing of words that stand only in what the viewer may not read', async () => {
    const before = await Promise.all(['kvantofon', 'kvantofonn', 'rehabiliterinskvantofon'].map(meant));
    const id = await s.ask(asker, 'Kvantofon för alla', [hidden], {
      body: 'Vår kvantofon, en rehabiliterinskvantofon.',
    });
    await s.indexed();
    await s.t.app.get(SearchStatistics).refresh();
    expect(await s.ids(asker, 'kvantofon')).toEqual([id]);
    expect(await Promise.all(['kvantofon', 'kvantofonn', 'rehabiliterinskvantofon'].map(meant))).toEqual(before);
  });

  it_('shows of a long text the passage that answers', async () => {
    const filler = (n: number) => `Stycke ${n}. ${'Verksamheten fortsatte som vanligt under våren. '.repeat(22)}`;
    const body = [
      filler(1),
      filler(2),
      filler(3),
      filler(4),
      `Stallet. ${'Hästarna borstades varje dag. '.repeat(35)}`,
    ];
    const id = await s.ask(asker, 'Årsberättelse', [network], { body: body.join('\n\n') });
    await s.indexed();
    const [hit] = (await s.search(reader, 'häst')).hits;
    expect(hit?.item.id).toBe(id);
    expect(hit?.passages[0]?.html).toContain('<mark>Hästarna</mark>');
  });

  it_('leaves out an item that holds what is not wanted anywhere in it', async () => {
    const kept = await s.ask(asker, 'Sillgrissla på skäret', [network]);
    const refused = await s.ask(asker, 'Sillgrissla i viken', [network]);
    await s.answer(asker, refused, 'Där finns också tordmule.');
    await s.indexed();
    expect((await s.ids(reader, 'sillgrissla')).sort()).toEqual([kept, refused].sort());
    const found = await s.search(reader, 'sillgrissla -tordmule');
    expect(found.hits.map(({ item }) => item.id)).toEqual([kept]);
  });

  it_('counts how common words are as they come and go, and through a rebuild', async () => {
    const id = await s.ask(asker, 'Bananfluga, bananfluga', [network], { body: 'En bananfluga till.' });
    const other = await s.ask(asker, 'Bananfluga igen', [network]);
    await s.answer(asker, other, 'Vi har aldrig sett någon ödla.');
    await s.indexed();
    const count = async (term: string) =>
      (
        await s.t.database.query<{ documents: number }>(
          'select sum(documents)::int as documents from search_term where term = $1',
          [term],
        )
      )[0]!.documents;
    const [key] = (
      await s.t.database.query<{ keys: string }>('select title_keys as keys from search_passage where item_id = $1', [
        other,
      ])
    )[0]!.keys.split(' ');
    expect(await count(key!)).toBe(2);
    await s.t.world.get(asker, 'mutation ($id: ID!) { deleteQuestion(id: $id) }', { id });
    await s.indexed();
    expect(await count(key!)).toBe(1);
    await s.t.app.get(Rebuild).want();
    await s.indexed();
    const differences = await s.t.database.query(
      `with held as (
         select distinct p.item_id, t.term, array(select r from unnest(p.readers) r where r not like 'user:%' order by r) as readers,
           array(select r from unnest(p.part_readers) r where r not like 'user:%' order by r) as part_readers
         from search_passage p,
           unnest(string_to_array(concat_ws(' ', p.title_keys, p.title_parts, p.heading_keys, p.heading_parts, p.keys, p.parts), ' ')) t(term)
         where t.term <> ''
       ), right_ones as (
         select term, readers, part_readers, count(*)::int as documents from held group by term, readers, part_readers
       ), counted as (
         select t.term, a.readers, a.part_readers, t.documents from search_term t join search_audience a on a.id = t.audience_id
         where t.documents <> 0
       )
       select * from right_ones r full join counted t using (term, readers, part_readers)
       where r.documents is distinct from t.documents`,
    );
    expect(differences).toEqual([]);
    const [row] = await s.t.database.query<{ documents: number; items: number }>(
      'select sum(documents)::int as documents, (select count(distinct item_id) from search_passage where not gone)::int as items from search_audience',
    );
    expect(row!.documents).toBe(row!.items);
  });

  it_('leaves the schema as the entities say', async () => {
    expect(await drift(s.t.databaseUrl)).toEqual([]);
  });
});
