import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { Recount, SearchStatistics } from '#search';
import { clientFor } from '../support/files.js';
import { eventually, SearchWorld } from './search.fixture.js';
import type { TestPerson } from '../support/world.js';

const CREATE = 'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id } }';
const FOUND = `query ($t: String!) { search(input: { text: $t }) {
  total didYouMean hits { item { id } passages { html } } facets { kinds { value count } documentTypes { value count } } } }`;

interface Found {
  total: number;
  didYouMean: string | null;
  hits: { item: { id: string }; passages: { html: string }[] }[];
  facets: Record<'kinds' | 'documentTypes', { value: string; count: number }[]>;
}

describe.each(['meilisearch', 'postgres'] as const)('what is typed into search, answered by %s', (engine) => {
  let s: SearchWorld;
  let federation: string;
  let hidden: string;
  let writer: TestPerson;
  let reader: TestPerson;

  beforeAll(async () => {
    s = await SearchWorld.start({ SEARCH_ENGINE: engine });
    [federation, hidden] = [await s.t.world.federation('Provförbundet'), await s.t.world.network('Slutet')];
    [writer, reader] = [await s.t.world.person('Asta'), await s.t.world.person('Rut')];
    await s.t.world.member(federation, writer, Role.leader);
    await s.t.world.member(hidden, writer, Role.contributor);
    await s.t.world.member(federation, reader, Role.reader);
    // Something to stand beside what is looked for.
    for (const title of ['Kaffe till träffen', 'Parkering vid konferensen', 'Ny skrivare', 'Sommarstängt i juli'])
      await s.ask(writer, title, [federation], { body: 'En fråga som handlar om något helt annat än de andra.' });
  }, 60_000);
  afterAll(() => s?.close());

  const it_ = (name: string, work: () => Promise<void>) => it(name, work, 60_000);
  const find = async (text: string, person = reader): Promise<Found> =>
    (await s.t.world.get<{ search: Found }>(person, FOUND, { t: text })).search;
  const idsFor = async (text: string, person = reader): Promise<string[]> =>
    (await find(text, person)).hits.map(({ item }) => item.id);
  const suggest = async (text: string, person = reader): Promise<string[]> =>
    (
      await s.t.world.get<{ suggestions: { text: string }[] }>(
        person,
        'query ($t: String!) { suggestions(text: $t) { text } }',
        { t: text },
      )
    ).suggestions.map((suggestion) => suggestion.text);
  const related = async (id: string, person = reader): Promise<string[]> =>
    (
      await s.t.world.get<{ relatedItems: { id: string }[] }>(
        person,
        'query ($id: ID!) { relatedItems(id: $id) { id } }',
        { id },
      )
    ).relatedItems.map((item) => item.id);

  async function document(title: string, name: string, text: string, more: object = {}): Promise<string> {
    const file = await clientFor(s.t).uploaded(writer, { name, mime: 'text/plain', bytes: Buffer.from(text) });
    const audience = { networks: [{ networkId: federation }] };
    const input = { title, fileId: file.id, type: 'rutin', homeId: federation, audience, publish: true, ...more };
    const { createDocument } = await s.t.world.get<{ createDocument: { id: string } }>(writer, CREATE, { input });
    await eventually('it is published', async () => (await idsFor(`"${title}"`)).includes(createDocument.id), 30_000);
    return createDocument.id;
  }

  it_('a whole sentence finds what answers it, and one word what speaks of it', async () => {
    const id = await s.ask(writer, 'Arbetsträning i butik', [federation], {
      body: 'Deltagarna börjar med två timmar om dagen i en butik och trappar upp.',
    });
    await s.indexed();
    expect((await idsFor('Hur många timmar om dagen börjar en deltagare arbetsträna i en butik?'))[0]).toBe(id);
    expect(await idsFor('butiken')).toEqual([id]);
  });

  it_('a pasted text of some thousand letters finds what it is about', async () => {
    const id = await s.ask(writer, 'Odling som rehabilitering', [federation], {
      body: 'I växthuset sår vi tomater, krattar gångar och fikar. Växthuset ger lugn och struktur.',
    });
    await s.indexed();
    const padding = 'Vi har under en längre tid funderat över hur vi ska kunna gå vidare med det som vi talade om. ';
    const pasted = `${padding.repeat(25)} Ett växthus där man sår tomater vore något. ${padding.repeat(25)}`;
    expect(pasted.length).toBeGreaterThan(4_000);
    expect((await idsFor(pasted))[0]).toBe(id);
  });

  it_('a diary number and a file name find their document', async () => {
    const id = await document('Rutin för remisser', 'remissrutin_v3_2023.txt', 'Så skickas en remiss.', {
      diaryNumber: 'SFP 2023-0417',
    });
    const other = await document('Rutin för löner', 'lonerutin_v2_2023.txt', 'Så betalas en lön.', {
      diaryNumber: 'SFP 2023-0418',
    });
    await s.indexed();
    for (const text of ['SFP 2023-0417', 'dnr SFP 2023-0417', '2023-0417', 'remissrutin_v3_2023.txt'])
      expect([text, (await idsFor(text))[0]]).toEqual([text, id]);
    expect((await idsFor('SFP 2023-0418'))[0]).toBe(other);
  });

  it_('a person’s name is found, also when it is not quite so spelled', async () => {
    const id = await s.ask(writer, 'Föreläsning om stress', [federation], {
      body: 'Vi bjöd in Gunhild Zetterqvist, som talade i två timmar.',
    });
    await s.indexed();
    expect(await idsFor('Gunhild Zetterqvist')).toEqual([id]);
    // PostgreSQL knows no likeness of words that no dictionary lists.
    if (engine === 'postgres') return;
    const misspelt = await find('Zeterqvist');
    expect(misspelt.hits.map(({ item }) => item.id)).toEqual([id]);
    expect(misspelt.didYouMean).toBe('zetterqvist');
  });

  it_('a quoted phrase is found as written, and counted so; a word after a minus is not wanted', async () => {
    const whole = await s.ask(writer, 'Gul tulpan i vas', [federation]);
    const apart = await s.ask(writer, 'Tulpan som är röd, inte gul', [federation]);
    await s.indexed();
    expect((await idsFor('gul tulpan')).sort()).toEqual([whole, apart].sort());
    const phrase = await find('"gul tulpan"');
    expect(phrase).toMatchObject({ total: 1, hits: [{ item: { id: whole } }], facets: { kinds: [{ count: 1 }] } });
    const without = await find('tulpan -röd');
    expect(without).toMatchObject({ total: 1, hits: [{ item: { id: whole } }], facets: { kinds: [{ count: 1 }] } });
    expect((await find('"tulpan gul vas"')).total).toBe(0);
  });

  it_('an abbreviation finds what is spelled out, and the other way round', async () => {
    const long = await s.ask(writer, 'Samtal med Försäkringskassan om sjukpenninggrundande inkomst', [federation]);
    const short = await s.ask(writer, 'SGI när någon studerar', [federation]);
    await s.indexed();
    expect((await idsFor('SGI')).sort()).toEqual([long, short].sort());
    expect((await idsFor('FK')).at(0)).toBe(long);
  });

  it_('a word that stands only where one may not read is never proposed, and is to those who may', async () => {
    const before = [await find('kvarkatrun'), await suggest('Kvarkatr')];
    const id = await s.ask(writer, 'Kvarkatronen i källaren', [hidden], { body: 'Vår kvarkatron är ny.' });
    await s.indexed();
    await s.t.app.get(SearchStatistics).refresh();
    expect([await find('kvarkatrun'), await suggest('Kvarkatr')]).toEqual(before);
    expect(before[1]).toEqual([]);
    expect(await suggest('Kvarkatr', writer)).toEqual(['Kvarkatronen i källaren']);
    if (engine === 'postgres') return;
    const seen = await find('kvarkatrun', writer);
    expect(seen.hits.map(({ item }) => item.id)).toEqual([id]);
    expect(seen.didYouMean).toMatch(/^kvarkatron/);
  });

  it_('what is being typed goes on with what it is probably meant to be', async () => {
    await s.ask(writer, 'Kartläggning av arbetsförmåga', [federation]);
    await s.indexed();
    expect(await suggest('Kartl')).toEqual(['Kartläggning av arbetsförmåga']);
    expect(await suggest('kartlägning')).toEqual(['Kartläggning av arbetsförmåga']);
    expect(await suggest('qqqqq')).toEqual([]);
  });

  it_('counts are those of what matches', async () => {
    const ids = [];
    for (const n of [1, 2, 3]) ids.push(await s.ask(writer, `Segelflygplan nummer ${n}`, [federation]));
    await s.indexed();
    const found = await find('segelflygplan');
    expect(found.hits.map(({ item }) => item.id).sort()).toEqual(ids.sort());
    expect(found).toMatchObject({ total: 3, facets: { kinds: [{ value: 'question', count: 3 }], documentTypes: [] } });
    expect(await find('quetzalcoatl')).toMatchObject({ total: 0, hits: [], facets: { kinds: [] } });
  });

  it_('an item leads to what is about the same, of every kind, and rather to nothing', async () => {
    const one = await s.ask(writer, 'Ridterapi för unga med ångest', [federation], {
      body: 'Ungdomarna rider och ryktar hästar i stallet en gång i veckan, och ångesten minskar.',
    });
    const two = await document(
      'Utvärdering av ridterapi',
      'ridterapi.txt',
      'Stallet tog emot ungdomar som rider hästar. Ridterapin minskade deras ångest, säger ungdomarna.',
    );
    const other = await s.ask(writer, 'Vem byter toner i kopiatorn?', [federation], { body: 'Den är slut igen.' });
    const secret = await s.ask(writer, 'Ridterapi i det slutna', [hidden], {
      body: 'Ungdomar rider hästar i vårt stall, och ångesten minskar.',
    });
    await s.indexed();
    await s.t.app.get(SearchStatistics).refresh();
    expect(await related(one)).toEqual([two]);
    expect(await related(two)).toEqual([one]);
    expect((await related(one, writer)).sort()).toEqual([two, secret].sort());
    expect(await related(other)).toEqual([]);
    expect(await s.t.world.codeOf(reader, 'query ($id: ID!) { relatedItems(id: $id) { id } }', { id: secret })).toBe(
      'NOT_FOUND',
    );
  });

  it_('the nightly count finds the statistics right, and mends what is not', async () => {
    await s.indexed();
    const recount = s.t.app.get(Recount);
    expect((await recount.recount()).terms).toBe(0);
    const figures = () =>
      s.t.database.query(
        `select digest, readers, part_readers, documents, title_length, body_length from search_audience
         where documents > 0 or body_length > 0 order by digest`,
      );
    const right = await figures();
    await s.t.database.query('update search_term set documents = documents + 7 where documents > 0');
    await s.t.database.query(
      `insert into search_term (term, audience_id, documents, changed)
       select term, id, 3, 0 from search_audience, (values ('ingenstans')) g(term)`,
    );
    await s.t.database.query('update search_audience set documents = 1, body_length = 5');
    await s.t.database.query(
      `delete from search_audience where id = (select id from search_audience order by id desc limit 1)`,
    );
    expect((await recount.recount()).terms).toBeGreaterThan(1);
    expect(await figures()).toEqual(right);
    expect((await recount.recount()).terms).toBe(0);
    await eventually('it is known to stand nowhere', async () => !s.t.app.get(SearchStatistics).mayStand('ingenstans'));
  });
});
