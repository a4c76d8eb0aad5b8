import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { PlatformRole } from '#access';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import type { TestPerson } from '../support/world.js';
import { SearchWorld } from './search.fixture.js';

const SEARCH = 'query ($text: String!) { search(input: { text: $text }) { engine hits { item { title } } } }';
const CREATE = 'mutation ($input: CreateTopicInput!) { createTopic(input: $input) { id } }';
const EDIT = 'mutation ($input: EditTopicInput!) { editTopic(input: $input) { id } }';
const RETIRE = 'mutation ($id: ID!) { retireTopic(id: $id) { id } }';

/** Two processes' worth of application on one database and one index: the moderator speaks to the one, people ask the other. */
describe.each(['meilisearch', 'postgres'])('a topic that a moderator words, in search by %s', (engine) => {
  let s: SearchWorld;
  let other: TestApp;
  let member: TestPerson;
  let moderator: TestPerson;

  beforeAll(async () => {
    const MEILI_PREFIX = `topics${process.pid}${engine}`;
    s = await SearchWorld.start({ SEARCH_ENGINE: engine, MEILI_PREFIX });
    const { t } = s;
    other = await startTestApp({ SEARCH_ENGINE: engine, MEILI_PREFIX, DATABASE_URL: t.databaseUrl, PROCESS: 'api' });
    const network = await t.world.network('Kinda');
    [member, moderator] = [
      await t.world.person('Mia'),
      await t.world.person('Mona', { platformRole: PlatformRole.moderator }),
    ];
    await t.world.member(network, member);
    await s.ask(member, 'Vem har prövat trädgårdsterapi?', [network]);
    await s.indexed();
  });
  afterAll(async () => {
    await other?.close();
    await s?.close();
  });

  type Found = { search: { engine: string; hits: { item: { title: string } }[] } };
  const TITLE = 'Vem har prövat trädgårdsterapi?';
  /** Until this engine, and no other that stands in for it, answers so. */
  const untilFound = (t: TestApp, text: string, titles: string[]): Promise<void> =>
    until(`“${text}” leads to ${titles.length} questions`, async () => {
      const { search } = await t.world.get<Found>(member, SEARCH, { text });
      const found = search.hits.map(({ item }) => item.title);
      return search.engine === engine.toUpperCase() && found.join() === titles.join();
    });

  it('leads a word that nothing holds to what is meant, in every process, and away again when it is retired', async () => {
    for (const app of [s.t, other]) await untilFound(app, 'knoppkurage', []);
    const { createTopic: topic } = await s.t.world.get<{ createTopic: { id: string } }>(moderator, CREATE, {
      input: { name: 'Trädgårdsterapi', synonyms: ['knoppkurage'] },
    });
    for (const app of [s.t, other]) await untilFound(app, 'knoppkurage', [TITLE]);
    await untilFound(other, 'gulsippegrupp', []);
    await s.t.world.get(moderator, EDIT, {
      input: { id: topic.id, name: 'Trädgårdsterapi', synonyms: ['gulsippegrupp'] },
    });
    await untilFound(other, 'gulsippegrupp', [TITLE]);
    await untilFound(other, 'knoppkurage', []);
    await s.t.world.get(moderator, RETIRE, { id: topic.id });
    await untilFound(other, 'gulsippegrupp', []);
  });
});
