import 'reflect-metadata';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { EmbeddedStack } from '#platform';
import { loadLexicon } from '../../libs/search/analysis/index.js';
import { COMPOUNDS, FAMILIES } from '../../libs/search/analysis/words.table.js';
import { type Recorded, recorded } from './engine.door.js';
import { megabytes, quantile, table } from './figures.js';
import { drawing, generateSearchData, type SearchData } from './search.data.js';
import { diskOf, ownMemory, residentMemory, type Server, startApi, stop } from './server.js';

interface Run {
  stack: EmbeddedStack & { meilisearch?: { pid: number } };
  folder: string;
  args: string[];
}

type Row = Record<string, string | number>;
const ROUNDS = 10;
/**
 * Rounds that are not measured. A server's code is compiled for what it does over its first two thousand searches: until
 * then a search costs a quarter more.
 */
const WARM_UP = 40;
const PROBES = 40;
/** Above this the filling would take longer than anybody waits for it. */
const LARGE = 20_000;

/**
 * Search at several sizes (10,000 and 100,000 by default): the public search beside the very request that it sends to
 * the engine, in turns; how fast items are indexed, how soon a written one is found while others write and search, and
 * what the search server takes.
 */
export default async function search({ stack, folder, args }: Run): Promise<void> {
  const sizes = (args.length > 0 ? args : ['10000', '100000']).map(Number);
  for (const items of sizes) {
    const [speed, asked, written, room]: Row[][] = [[], [], [], []] as never;
    const data = await generateSearchData(stack.databaseUrl!, items, vocabulary());
    const settings = { DATABASE_URL: data.databaseUrl, MEILI_PREFIX: `s${items}` };
    const isLarge = items > LARGE;
    if (isLarge) await data.withTextIndex(false);
    let server = await startApi(stack, folder, settings);
    try {
      speed!.push({ items, 'text index of PostgreSQL': isLarge ? 'made after' : 'kept', ...(await indexing(data)) });
      if (isLarge) await data.withTextIndex(true);
      await stop(server);
      const requests = await requestsOf(stack, folder, settings, data);
      server = await startApi(stack, folder, settings);
      asked!.push(...(await inTurns(server, stack, data, requests)).map((row) => ({ items, ...row })));
      written!.push(...(await untilFound(server, data)).map((row) => ({ items, ...row })));
      const pid = stack.meilisearch!.pid;
      room!.push({
        items,
        passages: await data.passages(),
        'engine MB': megabytes(ownMemory(pid)),
        'with mapped files MB': megabytes(residentMemory(pid)),
        'disk MB': megabytes(diskOf(join(folder, '..', 'servers', 'meilisearch', 'index', 'indexes'))),
        'api MB': megabytes(residentMemory(server.process.pid!)),
      });
    } finally {
      await stop(server);
      await data.close();
    }
    for (const rows of [speed, asked, written, room]) {
      table(rows!);
      console.log('');
    }
  }
}

/** Words of the field first, then the dictionary's in a drawn order. */
function vocabulary(): string[] {
  const lexicon = loadLexicon();
  const draw = drawing(99);
  const all: string[] = [];
  for (let form = 0; form < lexicon.size; form++) {
    const text = lexicon.textOf(form);
    if (lexicon.isWord(form) && !lexicon.isName(form) && text.length >= 4 && draw() < 0.4) all.push(text);
  }
  const order = all.map((word) => ({ word, at: draw() })).sort((a, b) => a.at - b.at);
  const field = `${FAMILIES} ${COMPOUNDS}`.split(/[^\p{L}]+/u).filter((word) => word.length >= 4);
  return [...new Set([...field, ...order.slice(0, 30_000).map(({ word }) => word)])];
}

async function indexing(data: SearchData): Promise<Row> {
  const began = performance.now();
  while (!(await data.isIndexed())) await pause(200);
  const seconds = (performance.now() - began) / 1_000;
  const passages = await data.passages();
  return { passages, 'indexed in s': seconds, 'items/s': data.items / seconds, 'passages/s': passages / seconds };
}

/** What the service sends to the engine for each search. */
function requestsOf(
  stack: EmbeddedStack,
  folder: string,
  settings: Record<string, string>,
  data: SearchData,
): Promise<Recorded> {
  return recorded(stack.meili!.url, async (door, next) => {
    const server = await startApi(stack, folder, { ...settings, MEILI_URL: door, PROCESS: 'api' });
    for (const text of data.searches) {
      next();
      await ask(server, data, text);
    }
    await stop(server);
  });
}

async function inTurns(server: Server, stack: EmbeddedStack, data: SearchData, requests: Recorded): Promise<Row[]> {
  const [api, engine]: number[][] = [[], []] as never;
  const engineUrl = new URL(requests.path, stack.meili!.url);
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [n, text] of data.searches.entries()) {
      const began = performance.now();
      const { search } = await ask(server, data, text);
      const between = performance.now();
      const asked = requests.searches[n]!.map((body) => sent(engineUrl, body, stack.meili!.masterKey));
      await Promise.all(asked);
      if (search.engine !== 'MEILISEARCH') throw new Error(`${search.engine} answered "${text}"`);
      if (round < 0) continue;
      api!.push(between - began);
      engine!.push(performance.now() - between);
    }
  const added = api!.map((time, n) => time - engine![n]!);
  return [
    ['public search', api!] as const,
    ['the same asked of the engine', engine!] as const,
    ['what the api adds', added] as const,
  ].map(([what, times]) => ({
    what,
    n: times.length,
    'p50 ms': quantile(times, 0.5),
    'p95 ms': quantile(times, 0.95),
    'max ms': Math.max(...times),
  }));
}

/** How soon what is written is found: alone, and while one writes and one searches without a pause. */
async function untilFound(server: Server, data: SearchData): Promise<Row[]> {
  let count = 0;
  const probe = async (): Promise<number> => {
    const word = `unik${(count++).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}${'ab'[count % 2]}`;
    const began = performance.now();
    const id = await write(server, data, `Nytt om ${word}`);
    for (;;) {
      const { search } = await ask(server, data, word);
      if (search.hits.some(({ item }) => item.id === id)) return performance.now() - began;
      if (performance.now() - began > 60_000) throw new Error('not found within a minute');
      await pause(10);
    }
  };
  const times = async (): Promise<number[]> => {
    const found: number[] = [];
    while (found.length < PROBES) found.push(await probe());
    return found;
  };
  const idle = await times();
  let [busy, writes, reads] = [true, 0, 0];
  const others = [
    (async () => {
      for (; busy; writes++) await write(server, data, `Bakgrund ${writes} ${data.searches[writes % 60]}`);
    })(),
    (async () => {
      for (; busy; reads++) await ask(server, data, data.searches[reads % 60]!);
    })(),
  ];
  const began = performance.now();
  const loaded = await times();
  busy = false;
  await Promise.all(others);
  const seconds = (performance.now() - began) / 1_000;
  return [
    { what: 'written to found, idle', times: idle, 'writes/s': 0, 'searches/s': 0 },
    {
      what: 'written to found, under load',
      times: loaded,
      'writes/s': writes / seconds,
      'searches/s': reads / seconds,
    },
  ].map(({ what, times: found, ...rates }) => ({
    what,
    n: found.length,
    'p50 ms': quantile(found, 0.5),
    'p95 ms': quantile(found, 0.95),
    ...rates,
  }));
}

const SEARCH = `query ($input: SearchInput!) { search(input: $input, first: 20) {
  total totalIsExact engine
  hits { titleHtml item { id kind title activeAt home { id name } authors { id name } topics { id name } } passages { html heading page label replyId } }
  facets { kinds { value label count } networks { value label count } federations { value label count } topics { value label count }
    professions { value label count } documentTypes { value label count } }
  pageInfo { hasNextPage endCursor } } }`;
const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';

interface Answer {
  search: { engine: string; total: number; hits: { item: { id: string } }[] };
}

const ask = (server: Server, data: SearchData, text: string): Promise<Answer> =>
  graphql<Answer>(server, data.token, SEARCH, { input: { text } });

async function write(server: Server, data: SearchData, title: string): Promise<string> {
  const input = { title, body: 'Hur gör ni?', audience: { networks: [{ networkId: data.networkId }] } };
  return (await graphql<{ askQuestion: { id: string } }>(server, data.token, ASK, { input })).askQuestion.id;
}

async function graphql<Data>(server: Server, token: string, query: string, variables: object): Promise<Data> {
  const text = await sent(new URL('/graphql', server.url), JSON.stringify({ query, variables }), token);
  const { data, errors } = JSON.parse(text) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
  return data;
}

const agent = new Agent({ keepAlive: true, noDelay: true });

/** Over kept connections without delay, the same for both: `fetch` alone costs tens of milliseconds. */
function sent(url: URL, body: string, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
    };
    const request = httpRequest(url, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      answer.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
