import 'reflect-metadata';
import autocannon from 'autocannon';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedStack } from '#platform';
import { type Recorded, recorded } from './engine.door.js';
import { megabytes, quantile, table } from './figures.js';
import { type Forum, generateForum } from './forum.data.js';
import { MAIN, residentMemory, type Server, SESSION_SECRET, startProcess, stop } from './server.js';

const SECONDS = Number(process.env['SECONDS'] ?? 3);
/** The machine's speed changes by the minute: doors and floors take turns, and the middle round is told of each. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
/**
 * V8 compiles what runs often while it runs, here on the server's only core: a question page is answered 200 times a second
 * after 5 s, 240 after 10 and 400 from 20 on. The floors get as long. Searches are fewer a second: a fifth of what the api
 * does for one is compiling until there have been some two thousand.
 */
const WARM_UP = Number(process.env['WARM_UP'] ?? 20);
const SEARCHES_WARM_UP = 3.5 * WARM_UP;
const CONNECTIONS = 10;
const SERVER_CORE = '0';
const LOAD_CORE = '1';

type Stack = EmbeddedStack & { postgres?: { pid: number }; meilisearch?: { pid: number } };

/**
 * The api in production mode with PostgreSQL and Meilisearch on one core, the load on the other. In the same run, the
 * floors: the same statements over bare node:http, a Nest and Apollo resolver from memory, the engine asked directly.
 */
export default async function api({ stack, folder }: { stack: Stack; folder: string }): Promise<void> {
  pin(process.pid, LOAD_CORE);
  for (const server of [stack.postgres, stack.meilisearch]) if (server) pin(server.pid, SERVER_CORE);
  const servers: Server[] = [];
  try {
    const { read, written } = await places(stack, folder, servers);
    // What is written changes what is read: it is measured when all else is.
    const measured = [...(await inTurns(read)), ...(await inTurns(written))];
    console.log(
      `\n${CONNECTIONS} connections; in turns, ${ROUNDS} rounds of ${SECONDS} s each after a warm-up of ${WARM_UP} s (searches ${SEARCHES_WARM_UP} s); server side on core ${SERVER_CORE}, load on core ${LOAD_CORE}; of rates and times the middle round, of memory the most; the engine's rate in searches, its times of each of a search's requests\n`,
    );
    table(measured.map(rowOf));
    judge(measured);
  } finally {
    for (const server of servers) await stop(server);
  }
}

/** What is asked, with its servers started, all at once; those that are to be stopped are noted as they start. */
async function places(stack: Stack, folder: string, servers: Server[]): Promise<Record<'read' | 'written', Place[]>> {
  const read: Place[] = [];
  const written: Place[] = [];
  const start = async (script: string, settings: Record<string, string>): Promise<Server> => {
    servers.push(await startProcess(script, stack, folder, settings, SERVER_CORE));
    return servers.at(-1)!;
  };
  for (const questions of sizes()) {
    const forum = await generateForum(stack.databaseUrl!, questions);
    const settings = { DATABASE_URL: forum.databaseUrl, MEILI_PREFIX: `b${questions}`, PROCESS: 'api' };
    // As in docker/: the api answers, a worker beside it indexes. It is stopped before the api is measured.
    const worker = await startProcess(MAIN, stack, folder, { ...settings, PROCESS: 'worker' });
    servers.push(worker);
    await findable(forum);
    await stop(worker);
    const isLargest = questions === sizes().at(-1);
    const engine = isLargest && enginePlace(stack, await requestsOf(stack, folder, settings, forum));
    const server = await start(MAIN, settings);
    for (const door of doors(forum)) read.push({ questions, server, ...door });
    written.push({ questions, server, ...createDoor(forum) });
    if (!engine) continue;
    const some = forum.ids.slice(0, 500);
    const requests = some.map((id) => graphql(QUESTION, { id }, forum.token));
    for (const floor of ['sql', 'nest'] as const) {
      const FORUM = JSON.stringify({ ...forum, ids: some, secret: SESSION_SECRET });
      const bare = await start(join(import.meta.dirname, `${floor}.floor.js`), { ...settings, FORUM });
      read.push({ questions, server: bare, door: `floor: ${floor}`, requests });
    }
    read.push({ questions, ...engine });
  }
  return { read, written };
}

/** What the service sends to the engine for each of the searches. */
function requestsOf(stack: Stack, folder: string, settings: Record<string, string>, forum: Forum): Promise<Recorded> {
  return recorded(stack.meili!.url, async (door, next) => {
    const server = await startProcess(MAIN, stack, folder, { ...settings, MEILI_URL: door });
    for (const text of forum.searches) {
      next();
      const { headers, body } = graphql(SEARCH, { input: { text } }, forum.token) as {
        headers: Record<string, string>;
        body: string;
      };
      await (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text();
    }
    await stop(server);
  });
}

const sizes = (): number[] => (process.env['QUESTIONS'] ?? '2000,20000').split(',').map(Number);

interface Door {
  door: string;
  requests: autocannon.Request[];
  /** How many requests make one answer; 1 unless told. */
  each?: number;
  /** Seconds; `WARM_UP` unless told. */
  warmUp?: number;
}

interface Place extends Door {
  questions: number;
  server: { url: string; process: { pid?: number | undefined } };
}

type Figures = Record<'req/s' | 'p50 ms' | 'p97.5 ms' | 'CPU ms' | 'MB', number>;
interface Measured extends Place {
  rounds: Figures[];
}

const ROW = `id title status activeAt home { id name } authors { id name federation { id name } } topics { id name } state answerCount`;
const QUESTION = `query ($id: ID!) { question(id: $id) { ${ROW} bodyHtml version audience { network { id name } leastRole } viewerCan { edit reply accept close }
  answers(first: 20) { edges { node { id bodyHtml createdAt helpfulCount author { id name federation { id name } } } } pageInfo { hasNextPage endCursor } } } }`;
const LIST = `query { questions(first: 20) { edges { cursor node { ${ROW} } } pageInfo { hasNextPage endCursor } } }`;
const SEARCH = `query ($input: SearchInput!) { search(input: $input, first: 20) { total engine hits { item { id title } passages { html } } } }`;
const CREATE = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }`;

export const graphql = (query: string, variables: object, token: string): autocannon.Request => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({ query, variables }),
});

function doors(forum: Forum): Door[] {
  const some = forum.ids.filter((_, n) => n % Math.ceil(forum.ids.length / 500) === 0);
  return [
    { door: 'question page', requests: some.map((id) => graphql(QUESTION, { id }, forum.token)) },
    { door: 'list of 20', requests: [graphql(LIST, {}, forum.token)] },
    {
      door: 'search',
      requests: forum.searches.map((text) => graphql(SEARCH, { input: { text } }, forum.token)),
      warmUp: SEARCHES_WARM_UP,
    },
  ];
}

function createDoor({ networkId, token }: Forum): Door {
  const audience = { networks: [{ networkId }] };
  return {
    door: 'create',
    requests: Array.from({ length: 200 }, (_, n) =>
      graphql(CREATE, { input: { title: `En ny fråga nummer ${n}`, body: 'Hur gör ni?', audience } }, token),
    ),
  };
}

/** The engine asked directly, with the requests of the same searches; counted in searches, timed by the request. */
function enginePlace(stack: Stack, { path, searches }: Recorded): Omit<Place, 'questions'> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${stack.meili!.masterKey}` };
  const requests = searches.flat().map((body): autocannon.Request => ({ method: 'POST', path, headers, body }));
  const server = { url: stack.meili!.url, process: { pid: stack.meilisearch?.pid } };
  return { server, door: 'floor: engine', requests, each: requests.length / searches.length };
}

/** Each warmed up, then all in turns. */
async function inTurns(places: readonly Place[]): Promise<Measured[]> {
  const measured = places.map((place): Measured => ({ ...place, rounds: [] }));
  for (const { server, requests, warmUp = WARM_UP } of measured) await load(server.url, requests, warmUp);
  for (let round = 0; round < ROUNDS; round++) for (const place of measured) place.rounds.push(await measure(place));
  return measured;
}

function rowOf({ questions, door, rounds }: Measured): Record<string, string | number> {
  const all = (name: keyof Figures) => rounds.map((round) => round[name]);
  const rates = all('req/s');
  return {
    questions,
    door,
    'req/s': Math.round(middle(rates)),
    'from–to': `${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))}`,
    'p50 ms': middle(all('p50 ms')),
    'p97.5 ms': middle(all('p97.5 ms')),
    'CPU ms': middle(all('CPU ms')),
    'most MB': Math.max(...all('MB')),
  };
}

const middle = (values: readonly number[]): number => quantile(values, 0.5);

async function measure({ server, door, requests, each = 1 }: Place): Promise<Figures> {
  const before = cpuSeconds(server.process.pid!);
  const result = await load(server.url, requests, SECONDS);
  const used = cpuSeconds(server.process.pid!) - before;
  const answers = result['2xx'] / each;
  if (result.non2xx > 0 || result.errors > 0 || result.mismatches > 0)
    console.error(`${door}: ${result.non2xx} refused, ${result.errors} failed`);
  return {
    'req/s': answers / result.duration,
    'p50 ms': result.latency.p50,
    'p97.5 ms': result.latency.p97_5,
    'CPU ms': (used * 1000) / Math.max(1, answers),
    MB: megabytes(residentMemory(server.process.pid!)),
  };
}

function load(url: string, requests: autocannon.Request[], duration: number): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon({ url, requests, duration, connections: CONNECTIONS }, (error: Error | null, result) =>
      error ? reject(error) : resolve(result),
    );
    instance.on('response', (_client, _status, bytes) => void bytes);
  });
}

/** The goals of the issue: ratios within each round, the middle one told. */
function judge(measured: readonly Measured[]): void {
  const [small, large] = [sizes()[0]!, sizes().at(-1)!];
  const all = (name: keyof Figures, door: string, questions = large): number[] =>
    measured.find((one) => one.door === door && one.questions === questions)?.rounds.map((round) => round[name]) ?? [];
  const rates = (door: string) => all('req/s', door);
  const [sql, nest] = [rates('floor: sql'), rates('floor: nest')];
  const ceilings = sql.map((rate, round) => 1 / (1 / rate + 1 / nest[round]!));
  const ratio = (some: readonly number[], others: readonly number[]) => middle(some.map((one, n) => one / others[n]!));
  const growth = ['question page', 'list of 20', 'search'].map((door) => {
    const grown = ratio(all('p50 ms', door), all('p50 ms', door, small)) - 1;
    return `${door} ${(grown * 100).toFixed(0)} %`;
  });
  console.log(
    `\nplain design's ceiling ${middle(ceilings).toFixed(0)}/s: question page is ${ratio(rates('question page'), ceilings).toFixed(2)} of it (goal 0.7)`,
  );
  console.log(
    `list ${middle(rates('list of 20')).toFixed(0)}/s (goal 250) · create ${middle(rates('create')).toFixed(0)}/s (goal 250) · search ${ratio(rates('search'), rates('floor: engine')).toFixed(2)} of the engine (goal 0.55)`,
  );
  console.log(`p50 from ${small} to ${large} questions: ${growth.join(', ')} (goal at most 15 %)`);
}

/** Waits until the generated questions are in the index. */
async function findable(forum: Forum): Promise<void> {
  const started = performance.now();
  while ((await forum.waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 500));
  console.log(`${forum.ids.length} questions indexed in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/** A process, its threads and its children, on one core (taskset of util-linux). */
function pin(pid: number, core: string): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  for (const one of [String(pid), ...children])
    spawnSync('taskset', ['-a', '-p', '-c', core, one], { stdio: 'ignore' });
}

/** User and system seconds of a process, from /proc (proc(5): fields 14 and 15, in ticks of 1/100 s). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
