import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createAnalyser, fieldAnalyser, loadLexicon, Speller } from '../../libs/search/analysis/index.js';
import { COMPOUNDS, FAMILIES } from '../../libs/search/analysis/words.table.js';
import { Asked, conceptsOf, CountedStatistics, readDocument, rerank } from '../../libs/search/ranking/index.js';

/** node dist/tests/search/analyser.bench.js: medians of several runs, each start in a process of its own. */
const RUNS = 5;
const WORDS = 200_000;
const GOALS = { wordsPerSecond: 200_000, startMs: 300, memoryMb: 80 };

interface Start {
  startMs: number;
  /** The field's wordings read on top of that. */
  memoryMb: number;
}

/** Drawn words, with inflections and coined compounds; a few words are most of the text, as in any language. */
function generatedText(seed: number, count: number): string {
  let state = seed;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const words = `${FAMILIES} ${COMPOUNDS}`.split(/[\s:]+/).filter(Boolean);
  const common = 'och att det som en på är av för med till den har inte om ett men var jag sig från vi så kan'.split(
    ' ',
  );
  const heads = [
    'arbets',
    'projekt',
    'kommun',
    'hälso',
    'samverkans',
    'metod',
    'deltagar',
    'vård',
    'kunskaps',
    'grupp',
  ];
  const text: string[] = [];
  for (let n = 0; n < count; n++) {
    const luck = draw();
    const word = words[Math.floor(draw() ** 2 * words.length)]!;
    if (luck < 0.45) text.push(common[Math.floor(draw() * common.length)]!);
    else if (luck < 0.97) text.push(word);
    else text.push(heads[Math.floor(draw() * heads.length)]! + word);
  }
  return text.join(' ');
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const since = (start: number) => performance.now() - start;

function throughput(cold: boolean): number {
  const texts = Array.from({ length: RUNS }, (_, run) => generatedText(run + 1, WORDS));
  const warm = createAnalyser();
  return median(
    texts.map((text) => {
      const analyser = cold ? createAnalyser() : warm;
      const start = performance.now();
      analyser.fieldsFor(text);
      return WORDS / (since(start) / 1000);
    }),
  );
}

async function starts(): Promise<Start[]> {
  const measured: Start[] = [];
  for (let run = 0; run < RUNS; run++) {
    const child = fork(fileURLToPath(import.meta.url), ['start'], { execArgv: ['--expose-gc'] });
    measured.push(
      await new Promise<Start>((resolve, reject) => {
        child.once('message', (message) => resolve(message as Start));
        child.once('error', reject);
      }),
    );
  }
  return measured;
}

/** Beyond what an empty process holds: the modules are loaded, a text is analysed, the cache of words is part of it. */
async function measureStart(): Promise<void> {
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  const held = () => (collect(), process.memoryUsage()).heapUsed + process.memoryUsage().arrayBuffers;
  const before = held();
  const start = performance.now();
  const analyser = fieldAnalyser();
  analyser.fieldsFor('mötet');
  const startMs = since(start);
  analyser.fieldsFor(generatedText(7, WORDS));
  process.send!({ startMs, memoryMb: (held() - before) / 2 ** 20 });
}

function ranking(): { perQueryMs: number; spellingMs: number } {
  const analyser = createAnalyser();
  const speller = new Speller(loadLexicon());
  const statistics = new CountedStatistics();
  const documents = Array.from({ length: 100 }, (_, n) =>
    readDocument(String(n), {
      title: analyser.fieldsFor(generatedText(n + 1, 8)),
      body: analyser.fieldsFor(generatedText(n + 1000, 180)),
    }),
  );
  documents.forEach((document) => statistics.add(document));
  const ask = () => {
    const tokens = analyser.parseQuery('Hur får vi handläggarna att komma till avstämningsmötet?').terms;
    const query = conceptsOf(tokens, analyser, statistics, { speller });
    return rerank(new Asked(query, statistics), documents);
  };
  const times = (count: number, run: () => unknown) =>
    median(
      Array.from({ length: count }, () => {
        const start = performance.now();
        run();
        return since(start);
      }),
    );
  times(20, ask);
  return { perQueryMs: times(50, ask), spellingMs: times(20, () => speller.suggest('arbetsterapuetisk')) };
}

if (process.argv[2] === 'start') {
  await measureStart();
} else {
  fieldAnalyser();
  const cold = throughput(true);
  const warm = throughput(false);
  const measured = await starts();
  const { perQueryMs, spellingMs } = ranking();
  const rows = [
    ['words per second, no word met before', Math.round(cold), GOALS.wordsPerSecond],
    ['words per second, warm', Math.round(warm), GOALS.wordsPerSecond],
    ['start from the cache, ms', median(measured.map(({ startMs }) => startMs)).toFixed(1), GOALS.startMs],
    ['memory held, MB', median(measured.map(({ memoryMb }) => memoryMb)).toFixed(1), GOALS.memoryMb],
    ['concepts, vector and order of 100 candidates, ms', perQueryMs.toFixed(2), '-'],
    ['spellings of an unknown word, ms', spellingMs.toFixed(1), '-'],
  ];
  console.table(rows.map(([what, median_, goal]) => ({ what, median: median_, goal })));
}
