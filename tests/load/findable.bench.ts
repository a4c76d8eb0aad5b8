import { type Role } from '#access';
import { type EmbeddedStack } from '#platform';
import { eventually, SearchWorld } from '../search/search.fixture.js';
import { quantile, table, timesOf } from './figures.js';

/** Words that texts are made of; which ones follows from a number. */
const WORDS =
  'samverkan rehabilitering arbetsförmåga insats deltagare handledare kartläggning uppföljning remiss möte plan stöd arbetsgivare praktik ekonomi hälsa aktivitet grupp samtal mål'.split(
    ' ',
  );
const text = (seed: number, length: number): string =>
  Array.from({ length }, (_, n) => WORDS[(seed * 7 + n * n + n * seed) % WORDS.length]).join(' ');

/** How long until what was just written is found, idle and while others write; and what a search costs then. */
export default async function findable({
  stack,
  folder,
  args,
}: {
  stack: EmbeddedStack;
  folder: string;
  args: string[];
}): Promise<void> {
  Object.assign(process.env, {
    TEST_DATABASE_URL: stack.databaseUrl,
    TEST_MEILI_URL: stack.meili!.url,
    TEST_MEILI_KEY: stack.meili!.masterKey,
    TEST_TMP: folder,
  });
  const rows: Record<string, string | number>[] = [];
  for (const engine of ['meilisearch', 'postgres']) {
    const s = await SearchWorld.start({ SEARCH_ENGINE: engine });
    try {
      const network = await s.t.world.network('Mätning');
      const person = await s.t.world.person('Asta');
      await s.t.world.member(network, person, 'contributor' as Role);
      const filling = Number(args[0] ?? 1_000);
      for (let n = 0; n < filling; n++)
        await s.ask(person, `Fråga ${n}: ${text(n, 5)}`, [network], { body: text(n + 3, 60) });
      await eventually(
        'it is indexed',
        async () => (await s.t.database.query('select 1 from search_outbox limit 1')).length === 0,
        600_000,
      );
      let unique = 0;
      const until = async (): Promise<void> => {
        const word = `unik${String.fromCharCode(97 + (unique % 26))}${unique++}x${engine.slice(0, 1)}`;
        const id = await s.ask(person, `Något nytt om ${word}`, [network]);
        await eventually('it is found', async () =>
          (await s.search(person, word)).hits.some(({ item }) => item.id === id),
        );
      };
      const add = (what: string, times: number[]): void =>
        void rows.push({
          engine,
          what,
          n: times.length,
          'p50 ms': quantile(times, 0.5),
          'p95 ms': quantile(times, 0.95),
          'max ms': Math.max(...times),
        });
      add('written to found, idle', await timesOf(40, until));
      let busy = true;
      const others = (async () => {
        for (let n = 0; busy; n++) await s.ask(person, `Bakgrund ${n}`, [network], { body: text(n, 80) });
      })();
      add('written to found, others writing', await timesOf(40, until));
      busy = false;
      await others;
      await s.indexed();
      add('search with counts, 20 hits', await timesOf(200, (n) => s.search(person, text(n, 2))));
    } finally {
      await s.close();
    }
  }
  table(rows);
}
