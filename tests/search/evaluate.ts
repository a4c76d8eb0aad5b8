import { readFileSync, writeFileSync } from 'node:fs';
import { Role, Viewers } from '#access';
import { Database } from '#platform';
import { MeilisearchEngine, MeilisearchIndex, SearchStatistics } from '#search';
import { loadVocabularies } from '../../apps/cli/vocabularies.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { clientFor } from '../support/files.js';
import type { TestPerson } from '../support/world.js';
import { cutsOf, type Likeness } from './cuts.js';
import { interval, type JudgedQuery, meanOf, measure, type Measures } from './measures.js';
import { eventually } from './search.fixture.js';

interface Item {
  id: string;
  title?: string;
  body: string;
  kind?: string;
}

const CREATE = 'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id } }';
const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const DRAFT = 'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id version } }';
const SAVE = 'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id version } }';
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitMethod(id: $id, version: $version) { id version status } }`;
const PUBLISH = 'mutation ($id: ID!, $version: Int!) { publishMethod(id: $id, version: $version) { id } }';
const SEARCH = 'query ($text: String!) { search(input: { text: $text }, first: 20) { engine hits { item { id } } } }';

const AT_ONCE = 4;
/** Minutes until everything must have been read and indexed. */
const PATIENCE = 30;

/** Loads the corpus through the doors that everyone uses, asks every query as a member who only reads, and tells. */
export async function evaluate(asked: {
  corpus: string;
  queries: string;
  out?: string;
  engine: string;
}): Promise<void> {
  const items = linesOf<Item>(asked.corpus);
  const queries = linesOf<JudgedQuery>(asked.queries);
  const t = await startTestApp({ SEARCH_ENGINE: asked.engine, ...embedderSettings() });
  try {
    await t.app.get(Database).transaction((tx) => loadVocabularies(tx));
    const home = await t.world.federation('Provförbundet');
    const [writer, reader] = [await t.world.person('Skribent'), await t.world.person('Läsare')];
    await t.world.member(home, writer, Role.leader);
    await t.world.member(home, reader, Role.reader);
    console.error(`Loading ${items.length} items …`);
    const ids = await load(t, items, home, writer);
    await findable(t, items.length);
    const run: Record<string, string[]> = {};
    const times: number[] = [];
    for (const { qid, query } of queries) {
      const began = performance.now();
      const { search } = await t.world.get<Answer>(reader, SEARCH, { text: query });
      times.push(performance.now() - began);
      if (search.engine.toLowerCase() !== asked.engine) throw new Error(`${search.engine} answered`);
      run[qid] = search.hits.map(({ item }) => ids.get(item.id)!);
    }
    if (asked.out) writeFileSync(asked.out, `${JSON.stringify(run)}\n`);
    tell(queries, run);
    times.sort((a, b) => a - b);
    await tellCuts(t, queries, ids, reader);
    console.log(`answered in ${times[times.length >> 1]!.toFixed(0)} ms (median, over HTTP), by ${asked.engine}`);
  } finally {
    await t.close();
  }
}

/** An embedder is asked for by the settings that the platform has, from the environment. */
const embedderSettings = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('SEARCH_EMBEDDER') && value ? [[name, value]] : [],
    ),
  );

/** With an embedder: what each cut would show of what is likest to each question. */
async function tellCuts(
  t: TestApp,
  queries: readonly JudgedQuery[],
  ids: ReadonlyMap<string, string>,
  { id }: TestPerson,
): Promise<void> {
  if (!embedderSettings()['SEARCH_EMBEDDER']) return;
  const { keys } = await t.app.get(Viewers).viewerOf(id);
  const likenesses: Likeness[] = [];
  for (const { query, rel } of queries)
    for (const { itemId, score } of await t.app.get(MeilisearchEngine).meant(keys, { text: query }, { cut: 0 }))
      likenesses.push({ score, right: (rel[ids.get(itemId)!] ?? 0) > 0 });
  console.table(cutsOf(likenesses));
}

interface Answer {
  search: { engine: string; hits: { item: { id: string } }[] };
}

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

/** @returns the corpus' ids by those of the platform */
async function load(
  t: TestApp,
  items: readonly Item[],
  home: string,
  writer: TestPerson,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const waiting = [...items];
  const work = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) ids.set(await write(t, item, home, writer), item.id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ids;
}

async function write(t: TestApp, { id, title, body, kind }: Item, home: string, writer: TestPerson): Promise<string> {
  const named = title?.trim().slice(0, 200) || id;
  const audience = { networks: [{ networkId: home }] };
  if (kind === 'question-thread') {
    const input = { title: named, body, audience };
    return (await t.world.get<{ askQuestion: { id: string } }>(writer, ASK, { input })).askQuestion.id;
  }
  if (kind === 'method') return writeMethod(t, { title: named, body }, home, writer);
  const file = await clientFor(t).uploaded(writer, {
    name: `${id}.txt`,
    mime: 'text/plain',
    bytes: Buffer.from(body),
  });
  const input = { title: named, fileId: file.id, type: 'annat', homeId: home, audience, publish: true };
  return (await t.world.get<{ createDocument: { id: string } }>(writer, CREATE, { input })).createDocument.id;
}

/** The body stands where a method tells why it is done; what else must be filled in says nothing. */
async function writeMethod(
  t: TestApp,
  { title, body }: { title: string; body: string },
  home: string,
  writer: TestPerson,
): Promise<string> {
  type Saved = { id: string; version: number; status?: string };
  const ask = async (mutation: string, variables: object): Promise<Saved> =>
    Object.values(await t.world.get<Record<string, Saved>>(writer, mutation, variables))[0]!;
  const draft = await ask(DRAFT, { input: { title, homeId: home } });
  const nothing = { summary: '–', targetGroup: '–', steps: [{ title: '–', text: '–' }] };
  const saved = await ask(SAVE, { input: { ...draft, needAndAim: body, ...nothing } });
  const submitted = await ask(SUBMIT, saved);
  if (submitted.status !== 'published') await ask(PUBLISH, { id: submitted.id, version: submitted.version });
  return draft.id;
}

/** Until every item is published and read, and what was written can be found and is counted. */
async function findable({ app, database }: TestApp, items: number): Promise<void> {
  await eventually(
    'everything can be found',
    async () => {
      const [row] = await database.query<{ published: number; busy: boolean }>(
        `select (select count(*) from item where status = 'published')::int as published,
                exists (select 1 from search_outbox)
           or not exists (select 1 from search_index where mark is null and wanted_at is null and rebuilt_at is not null) as busy`,
      );
      return row!.published === items && !row!.busy;
    },
    PATIENCE * 60_000,
  );
  const index = app.get(MeilisearchIndex);
  if (index.configured && embedderSettings()['SEARCH_EMBEDDER'])
    await eventually('everything has its vector', async () => (await index.owing(1)).length === 0, PATIENCE * 60_000);
  await app.get(SearchStatistics).refresh();
}

function tell(queries: readonly JudgedQuery[], run: Record<string, string[]>): void {
  const measured = queries.map((query) => ({ cls: query.cls ?? '–', ...measure(query, run[query.qid] ?? []) }));
  const row = (cls: string, group: readonly Measures[]) => {
    const mean = (name: keyof Measures) => meanOf(group, name).toFixed(3);
    return {
      class: cls,
      n: group.length,
      'nDCG@10': mean('ndcg'),
      'recall@10': mean('recall'),
      MRR: mean('mrr'),
      'success@1': mean('success'),
      'unjudged@10': mean('unjudged'),
    };
  };
  const classes = [...new Set(measured.map(({ cls }) => cls))];
  const groups =
    classes.length > 1
      ? classes.map((cls) =>
          row(
            cls,
            measured.filter((one) => one.cls === cls),
          ),
        )
      : [];
  console.table([row('all', measured), ...groups]);
  for (const [label, name] of [
    ['nDCG@10', 'ndcg'],
    ['recall@10', 'recall'],
    ['success@1', 'success'],
  ] as const) {
    const [low, high] = interval(measured.map((one) => one[name]));
    console.log(`${label}: 95 % between ${low.toFixed(3)} and ${high.toFixed(3)} (bootstrap)`);
  }
}
