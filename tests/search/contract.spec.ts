import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, Viewers } from '#access';
import { NetworkKind, Visibility } from '#networks';
import { newId } from '#platform';
import { Indexables, MeilisearchEngine, PostgresEngine, Relay, type SearchEngine, SearchStatistics } from '#search';
import type { TestPerson } from '../support/world.js';
import { eventually, SearchWorld } from './search.fixture.js';

const countOf = (values: { value: string; count: number }[], value: string): number =>
  values.find((facet) => facet.value === value)?.count ?? 0;

describe.each(['meilisearch', 'postgres'] as const)('search answered by %s', (engine) => {
  let s: SearchWorld;
  let network: string;
  let other: string;
  let hidden: string;
  let federation: string;
  let asker: TestPerson;
  let reader: TestPerson;
  let stranger: TestPerson;
  let moderator: TestPerson;

  beforeAll(async () => {
    s = await SearchWorld.start({ SEARCH_ENGINE: engine });
    const { world } = s.t;
    [network, other, federation] = [
      await world.network('Grön rehab'),
      await world.network('Peer support'),
      await world.federation('Kinda'),
    ];
    hidden = await world.network('Det dolda', { visibility: Visibility.hidden, kind: NetworkKind.project });
    [asker, reader, stranger, moderator] = [
      await world.person('Asta'),
      await world.person('Rut'),
      await world.person('Stig'),
      await world.person('Mona'),
    ];
    for (const id of [network, other, hidden, federation]) await world.member(id, asker, Role.contributor);
    await world.member(network, reader, Role.reader);
    await world.member(network, moderator, Role.leader);
  });
  afterAll(() => s?.close());

  const it_ = (name: string, work: () => Promise<void>) => it(name, work, 40_000);
  const hide = (id: string) =>
    s.t.world.get(moderator, 'mutation ($input: StandingInput!) { setReplyStanding(input: $input) { id } }', {
      input: { id, standing: 'hidden', reason: 'Prov' },
    });

  it_('finds what was just written, for those who may see it and nobody else', async () => {
    const id = await s.ask(asker, 'Hur gör ni med odling i växthus?', [network], {
      body: 'Vi provar **motiverande samtal** bland tomaterna.',
    });
    const hit = await eventually('found', async () =>
      (await s.search(reader, 'tomater')).hits.find(({ item }) => item.id === id),
    );
    expect(hit.passages[0]?.html).toContain('<mark>tomaterna</mark>');
    expect(await s.ids(asker, 'växthus')).toEqual([id]);
    const unseen = await s.search(stranger, 'tomater');
    expect(unseen).toMatchObject({ hits: [], total: 0, facets: { kinds: [], networks: [] } });
    expect((await s.search(reader, 'tomater')).engine).toBe(s.engine);
    expect(await s.t.world.codeOf(null, 'query { search(input: { text: "a" }) { total } }')).toBe('UNAUTHENTICATED');
  });

  it_('finds nothing for a viewer without keys', async () => {
    const asked: SearchEngine = s.t.app.get<SearchEngine>(
      engine === 'meilisearch' ? MeilisearchEngine : PostgresEngine,
    );
    expect((await asked.search([], { text: 'tomater' }, { offset: 0, limit: 10, facets: ['kinds'] })).total).toBe(0);
    expect(
      (await asked.search(['net:none:reader'], { text: '' }, { offset: 0, limit: 10, facets: ['kinds'] })).total,
    ).toBe(0);
  });

  it_('treats å, ä and ö as letters, and finds them without their dots', async () => {
    const [al, al2] = [
      await s.ask(asker, 'Rökt ål på menyn', [network]),
      await s.ask(asker, 'Al och björk i skogen', [network]),
    ];
    await s.indexed();
    expect((await s.ids(reader, 'ål'))[0]).toBe(al);
    expect((await s.ids(reader, 'al'))[0]).toBe(al2);
    const id = await s.ask(asker, 'Åtgärder för övergången', [network]);
    await s.indexed();
    expect(await s.ids(reader, 'ATGARD')).toContain(id);
    expect(await s.ids(reader, 'åtgärd')).toContain(id);
  });

  it_('escapes what it shows', async () => {
    const id = await s.ask(asker, 'Skript <script>alert(1)</script> & annat zebra', [network], {
      body: 'Koden `<script>zebra</script>` och <b>fetstil</b> "zebra".',
    });
    await s.indexed();
    const hit = (await s.search(reader, 'zebra')).hits.find(({ item }) => item.id === id)!;
    const html = hit.titleHtml + hit.passages.map((passage) => passage.html).join('');
    expect(html).toContain('<mark>zebra</mark>');
    expect(html).toContain('&lt;script&gt;');
    expect(html.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
  });

  it_('narrows by every filter, and counts a group without its own choice', async () => {
    const [topic, second] = [newId(), newId()];
    await s.t.database.query(
      `insert into topic (id, slug, name, name_en) values ($1, $3, 'Hälsa', 'Health'), ($2, $4, 'Arbete', 'Work')`,
      [topic, second, `t-${topic}`, `t-${second}`],
    );
    const a = await s.ask(asker, 'Kameleont ett', [network], { topicIds: [topic] });
    const b = await s.ask(asker, 'Kameleont två', [network, other], { topicIds: [second] });
    const c = await s.ask(asker, 'Kameleont tre', [federation]);
    const d = await s.ask(asker, 'Kameleont fyra', [hidden]);
    await s.indexed();
    const all = await s.search(asker, 'kameleont');
    expect(all.hits.map(({ item }) => item.id).sort()).toEqual([a, b, c, d].sort());
    expect(all).toMatchObject({ total: 4, totalIsExact: true, facets: { kinds: [{ value: 'question', count: 4 }] } });
    expect(countOf(all.facets.networks, network)).toBe(2);
    expect(all.facets.federations).toEqual([{ value: federation, label: 'Kinda', count: 1 }]);
    expect(all.facets.networks.find(({ value }) => value === hidden)).toMatchObject({ label: 'Det dolda', count: 1 });
    expect(await s.ids(asker, { text: 'kameleont', networkIds: [other] })).toEqual([b]);
    expect(await s.ids(asker, { text: 'kameleont', federationIds: [federation] })).toEqual([c]);
    expect(await s.ids(asker, { text: 'kameleont', kinds: ['document'] })).toEqual([]);
    expect(await s.ids(asker, { text: 'kameleont', states: ['solved'] })).toEqual([]);
    expect(await s.ids(asker, { text: 'kameleont', to: '2020-01-01T00:00:00Z' })).toEqual([]);
    const chosen = await s.search(asker, { text: 'kameleont', topicIds: [topic] });
    expect(chosen.hits.map(({ item }) => item.id)).toEqual([a]);
    expect([
      countOf(chosen.facets.topics, topic),
      countOf(chosen.facets.topics, second),
      countOf(chosen.facets.networks, other),
    ]).toEqual([1, 1, 0]);
    // The same under a narrower scope: what the reader does not see is not counted either.
    const narrow = await s.search(reader, 'kameleont');
    expect(narrow.total).toBe(2);
    expect(narrow.facets.networks.map(({ value, count }) => [value, count]).sort()).toEqual(
      [
        [network, 2],
        [other, 1],
      ].sort(),
    );
    expect(narrow.facets.federations).toEqual([]);
  });

  it_('counts and shows an item once, however much of it is found', async () => {
    const body = Array.from(
      { length: 12 },
      (_, n) => `Stycke ${n} om pumpor. ${'Vi odlar pumpor i växthuset varje vår. '.repeat(25)}`,
    ).join('\n\n');
    const long = await s.ask(asker, 'En lång rapport om trädgården', [network], { body });
    const short = await s.ask(asker, 'Pumpor i rabatten', [network]);
    await s.answer(asker, short, 'Pumpor, pumpor, pumpor.');
    await s.indexed();
    const found = await s.search(reader, 'pumpor');
    expect(found.hits.map(({ item }) => item.id).sort()).toEqual([long, short].sort());
    expect(found).toMatchObject({ total: 2, facets: { kinds: [{ value: 'question', count: 2 }] } });
    expect(countOf(found.facets.networks, network)).toBe(2);
  });

  it_('tells where it stands in a long text, though other long texts speak of it far more often', async () => {
    const paragraph = (about: string) => `Vi pratar om ${about} varje dag. `.repeat(36);
    const said = (times: number, about: string) => Array.from({ length: times }, () => paragraph(about));
    const once = (title: string) =>
      s.ask(asker, title, [network], { body: [...said(5, 'vädret'), ...said(1, 'kräftor')].join('\n\n') });
    const before = await once('Rapport från ån');
    for (const n of [1, 2, 3, 4, 5, 6])
      await s.ask(asker, `Rapport ${n} från sjön`, [network], { body: said(40, 'kräftor').join('\n\n') });
    const after = await once('Rapport från bäcken');
    await s.indexed();
    const asked = s.t.app.get<SearchEngine>(engine === 'meilisearch' ? MeilisearchEngine : PostgresEngine);
    const page = { offset: 0, limit: 20, facets: [], candidates: 60 };
    const { candidates } = await asked.search([`net:${network}:reader`], { text: 'kräftor' }, page);
    expect(candidates).toHaveLength(8);
    for (const itemId of [before, after]) expect(candidates).toContainEqual({ itemId, passageId: `${itemId}_5` });
  });

  it_('pages by a cursor of its own, each hit once', async () => {
    const ids = [];
    for (const n of [1, 2, 3, 4, 5]) ids.push(await s.ask(asker, `Sköldpadda nummer ${n}`, [network]));
    await s.indexed();
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await s.search(reader, 'sköldpadda', { first: 2, after });
      seen.push(...page.hits.map(({ item }) => item.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen.sort()).toEqual(ids.sort());
    const { pageInfo } = await s.search(reader, 'sköldpadda', { first: 2 });
    const QUERY = 'query ($a: String) { search(input: { text: "annat" }, after: $a) { total } }';
    expect(await s.t.world.codeOf(reader, QUERY, { a: pageInfo.endCursor })).toBe('BAD_INPUT');
    expect(await s.t.world.codeOf(reader, QUERY, { a: 'nonsens' })).toBe('BAD_INPUT');
    const newest = (await s.search(reader, { text: 'sköldpadda', sort: 'newest' })).hits.map(({ item }) => item.id);
    expect(newest).toEqual([...ids].sort().reverse());
  });

  it_('lists everything, newest activity first, when nothing is typed', async () => {
    const id = await s.ask(asker, 'Det allra senaste', [network]);
    const list = await s.search(reader, '  ', { first: 1 });
    expect(list).toMatchObject({ engine: 'POSTGRES', hits: [{ item: { id } }] });
    const next = await s.search(reader, '  ', { first: 1, after: list.pageInfo.endCursor });
    expect(next.hits[0]?.item.id).not.toBe(id);
    expect((await s.search(reader, { text: '', networkIds: [other] })).hits.every(({ item }) => item.id !== id)).toBe(
      true,
    );
    expect((await s.search(stranger, '')).hits).toEqual([]);
  });

  it_('counts nothing that was taken away, however far behind the index is', async () => {
    const id = await s.ask(asker, 'Om kantareller i skogen', [network]);
    await s.indexed();
    await s.t.app.get(Relay).stop();
    try {
      await s.t.world.get(moderator, 'mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }', {
        input: { id, standing: 'hidden', reason: 'Prov' },
      });
      const late = await s.t.world.person('Sen');
      await s.t.world.member(network, late, Role.reader);
      const others = (await s.search(reader, '', { first: 50 })).hits.length;
      for (const person of [reader, late])
        for (const sort of ['relevance', 'newest'])
          expect(await s.search(person, { text: 'kantareller', sort })).toMatchObject({
            hits: [],
            total: 0,
            facets: { kinds: [], networks: [] },
          });
      expect(await s.search(late, '')).toMatchObject({ total: others, facets: { kinds: [{ count: others }] } });
    } finally {
      s.t.app.get(Relay).start();
    }
    await s.indexed();
    expect((await s.search(asker, 'kantareller')).engine).toBe(engine.toUpperCase());
  });

  it_('finds an answer in its question, and forgets it when it is hidden', async () => {
    const id = await s.ask(asker, 'Vad gör man i november?', [network]);
    const replyId = await s.answer(asker, id, 'Vi stickar **halsdukar** tillsammans.');
    await s.indexed();
    expect((await s.search(reader, 'halsduk')).hits[0]).toMatchObject({
      item: { id },
      passages: [{ replyId, html: 'Vi stickar <mark>halsdukar</mark> tillsammans.' }],
    });
    await hide(replyId);
    // At once, before the relay has come to it: nothing of it is shown.
    expect((await s.search(reader, 'halsduk')).hits).toEqual([]);
    await s.indexed();
    const after = await s.search(reader, 'halsduk');
    expect(after).toMatchObject({ hits: [], total: 0, facets: { kinds: [] } });
    // Who answers for it, and its author, still find it.
    expect(await s.ids(asker, 'halsduk')).toEqual([id]);
  });

  it_('keeps for nobody else what was read for those who may read all of an item', async () => {
    const id = await s.ask(asker, 'Vad gör man med garnet?', [network]);
    const replyId = await s.answer(asker, id, 'Vi virkar grytlappar tillsammans.');
    await s.indexed();
    await hide(replyId);
    await s.indexed();
    // Which of a question's words may be missing is told by how rare they are, and of equals by their order.
    await eventually('both words are counted', async () => {
      const statistics = s.t.app.get(SearchStatistics);
      await statistics.refresh();
      const known = statistics.of((await s.t.app.get(Viewers).viewerOf(reader.id)).keys);
      return known.documentsWith('garn') > 0;
    });
    const shown = async (person: TestPerson) =>
      (await s.search(person, 'grytlapp garn')).hits
        .find(({ item }) => item.id === id)
        ?.passages.map(({ html }) => html);
    // Whoever may read it first: all of the item is kept.
    expect(await shown(moderator)).toEqual(['Vi virkar <mark>grytlappar</mark> tillsammans.']);
    expect(await shown(reader)).toEqual([]);
    expect(await s.ids(reader, 'grytlapp')).toEqual([]);
  });

  it_('shows nothing that was hidden while the engine took its time', async () => {
    const id = await s.ask(asker, 'Vad gör man i mars?', [network]);
    const replyId = await s.answer(asker, id, 'Vi vässar saxar.');
    await s.indexed();
    expect(await s.ids(reader, 'saxar')).toEqual([id]);
    const slow = s.t.app.get<SearchEngine>(engine === 'meilisearch' ? MeilisearchEngine : PostgresEngine);
    const { search } = slow;
    slow.search = async (...asked) => {
      slow.search = search;
      const answer = await search.apply(slow, asked);
      await hide(replyId);
      await s.indexed();
      await new Promise((resolve) => setTimeout(resolve, 250));
      return answer;
    };
    expect(await s.ids(reader, 'saxar')).toEqual([]);
  });

  it_('leaves out what is to be hidden and cannot be yet', async () => {
    const id = await s.ask(asker, 'Vad gör man i april?', [network]);
    const other = await s.ask(asker, 'Vad gör man med plommonträd i april?', [network]);
    const replyId = await s.answer(asker, id, 'Vi gallrar plommonträd.');
    await s.indexed();
    expect((await s.ids(reader, 'plommonträd')).sort()).toEqual([id, other].sort());
    const { source } = s.t.app.get(Indexables);
    const { documentsOf } = source;
    source.documentsOf = async (ids, sql) => {
      if (ids.includes(id)) throw new Error('on purpose');
      return documentsOf.call(source, ids, sql);
    };
    try {
      await hide(replyId);
      // While it waits, and when it has failed and been put off.
      expect(await s.ids(reader, 'plommonträd')).toEqual([other]);
      await eventually('it is put off', async () => {
        const put = 'select 1 from search_outbox where attempts > 0 and due_at > now()';
        return (await s.t.database.query(put)).length > 0;
      });
      expect(await s.ids(reader, 'plommonträd')).toEqual([other]);
    } finally {
      source.documentsOf = documentsOf;
    }
    await s.t.database.query('update search_outbox set due_at = now(), attempts = 0');
    await s.indexed();
    expect((await s.ids(asker, 'plommonträd')).sort()).toEqual([id, other].sort());
    expect(await s.ids(reader, 'plommonträd')).toEqual([other]);
  });

  it_('shows what it was changed to, to whom it was shown before', async () => {
    const id = await s.ask(asker, 'Kurs i slöjd', [network], { body: 'Vi täljer smörknivar av björk.' });
    await s.indexed();
    const shown = async (text: string) => (await s.search(reader, text)).hits.map(({ passages }) => passages[0]!.html);
    expect(await shown('smörkniv')).toEqual(['Vi täljer <mark>smörknivar</mark> av björk.']);
    // What has been read for one search is kept for the next.
    expect(await shown('slöjd')).toEqual(['Vi täljer smörknivar av björk.']);
    await s.t.world.get(asker, 'mutation ($input: EditQuestionInput!) { editQuestion(input: $input) { id } }', {
      input: {
        ...{ id, version: 1, title: 'Kurs i slöjd', topicIds: [], professions: [] },
        body: 'Vi täljer smörknivar av en.',
      },
    });
    await s.indexed();
    expect(await shown('smörkniv')).toEqual(['Vi täljer <mark>smörknivar</mark> av en.']);
  });

  it_('stops showing what is withdrawn at once, and counting it', async () => {
    const id = await s.ask(asker, 'Något om ekorrar', [network]);
    await s.indexed();
    expect(await s.ids(reader, 'ekorre')).toEqual([id]);
    await s.t.world.get(asker, 'mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }', {
      input: { id, standing: 'withdrawn' },
    });
    const nothing = { hits: [], total: 0, facets: { kinds: [], networks: [] } };
    expect(await s.search(reader, 'ekorre')).toMatchObject(nothing);
    await s.indexed();
    expect(await s.search(reader, 'ekorre')).toMatchObject(nothing);
    expect(await s.ids(asker, 'ekorre')).toEqual([id]);
    await s.t.world.get(asker, 'mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }', {
      input: { id, standing: 'published' },
    });
    await s.indexed();
    expect(await s.ids(reader, 'ekorre')).toEqual([id]);
  });

  it_('forgets what is deleted', async () => {
    const id = await s.ask(asker, 'Bort med mammutarna', [network]);
    await s.indexed();
    await s.t.world.get(asker, 'mutation ($id: ID!) { deleteQuestion(id: $id) }', { id });
    await s.indexed();
    expect((await s.search(asker, 'mammut')).total).toBe(0);
    expect(await s.t.database.query('select 1 from search_passage where item_id = $1', [id])).toEqual([]);
  });

  it_('leaves out what is excluded and keeps phrases together', async () => {
    const a = await s.ask(asker, 'Lila fjäril på ängen', [network]);
    const b = await s.ask(asker, 'Fjäril som inte är lila utan gul', [network]);
    await s.indexed();
    expect((await s.ids(reader, 'fjäril')).sort()).toEqual([a, b].sort());
    expect(await s.ids(reader, 'fjäril -gul')).toEqual([a]);
    expect(await s.ids(reader, '"lila fjäril"')).toEqual([a]);
  });

  it_('suggests titles and topics, and questions like the one being written, or nothing', async () => {
    const id = await s.ask(asker, 'Hur finansierar ni arbetsträning på sjukhus?', [network]);
    await s.indexed();
    const suggest = async (person: TestPerson, text: string) =>
      (
        await s.t.world.get<{ suggestions: { kind: string; text: string; itemId: string | null }[] }>(
          person,
          'query ($t: String!) { suggestions(text: $t) { kind text itemId topicId } }',
          { t: text },
        )
      ).suggestions;
    expect((await suggest(reader, 'finansierar ni arb')).map(({ itemId }) => itemId)).toEqual([id]);
    expect(await suggest(stranger, 'finansierar')).toEqual([]);
    expect((await suggest(stranger, 'häl')).map(({ text }) => text)).toEqual(['Hälsa']);
    const similar = async (person: TestPerson, title: string) =>
      (
        await s.t.world.get<{ similarQuestions: { id: string }[] }>(
          person,
          'query ($t: String!) { similarQuestions(title: $t) { id } }',
          { t: title },
        )
      ).similarQuestions.map((item) => item.id);
    expect(await similar(reader, 'Finansiering av arbetsträning på sjukhus?')).toEqual([id]);
    expect(await similar(stranger, 'Finansiering av arbetsträning på sjukhus?')).toEqual([]);
    expect(await similar(reader, 'Vilka blanketter behövs för sommarjobb?')).toEqual([]);
  });

  it_('is truthful while the relay is down, as far as it is what answers', async () => {
    if (engine !== 'postgres') return;
    const relay = s.t.app.get(Relay);
    await relay.stop();
    try {
      const id = await s.ask(asker, 'Skrivet medan ingen bär: gråsäl', [network]);
      const replyId = await s.answer(asker, id, 'Och vikare.');
      expect(await s.ids(reader, 'gråsäl')).toEqual([id]);
      expect((await s.search(reader, 'vikare')).hits[0]?.passages[0]?.replyId).toBe(replyId);
    } finally {
      relay.start();
    }
  });

  it_('takes whatever is typed', async () => {
    for (const text of [
      '"',
      '\\',
      '-',
      '" -"',
      '!!',
      ':* & | ! ( ) <->',
      "'; drop table item; --",
      '😀',
      '\u202eabc',
      'a'.repeat(2_000),
      'hur vad är',
      '-bara -utan',
      '%',
      '{"a":1}',
      'or',
      'x or',
      '<script>',
    ])
      expect(await s.search(reader, text)).toMatchObject({ total: expect.any(Number) });
    const input = { text: 'a', documentTypes: ['x" OR kind = "question'] };
    expect(
      await s.t.world.codeOf(reader, 'query ($i: SearchInput!) { search(input: $i) { total } }', { i: input }),
    ).toBe('BAD_INPUT');
  });

  it_('tells which engine is at work', async () => {
    const response = await s.t.http.get('/health/ready');
    expect(response.body).toMatchObject({ parts: { search: { state: 'ok', detail: engine } } });
    const figures = (await s.t.http.get('/metrics')).text;
    for (const name of ['search_outbox_oldest_seconds', 'search_outbox_waiting', 'search_outbox_parked'])
      expect(figures).toContain(name);
  });
});
