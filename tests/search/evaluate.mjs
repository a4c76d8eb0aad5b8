/**
 * Measures the public search on a judged set:
 * `npm run search:evaluate -- --corpus FILE --queries FILE [--out run.json] [--engine meilisearch|postgres]`
 *
 * A corpus is JSON lines of {id, title, body, kind?}, a set of queries JSON lines of {qid, query, cls?, rel, nonrel?}
 * with grades 1 and 2 in `rel`. Servers, database and index are made for the run and removed after it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { buildServer, root } from '../../apps/start/build.mjs';
import { withServers } from '../servers.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    out: { type: 'string' },
    engine: { type: 'string', default: 'meilisearch' },
  },
});
const { corpus, queries, out, engine } = values;
const isComplete = [corpus, queries].every((file) => file && existsSync(file));
if (!isComplete || !['meilisearch', 'postgres'].includes(engine)) {
  console.error(
    'usage: npm run search:evaluate -- --corpus FILE --queries FILE [--out run.json] [--engine meilisearch|postgres]',
  );
  process.exit(2);
}
if (!buildServer(console.error).ok) process.exit(1);
await withServers({ needPostgres: true, needMeilisearch: engine === 'meilisearch' }, async ({ stack, folder }) => {
  process.env.TEST_DATABASE_URL = stack.databaseUrl;
  process.env.TEST_MEILI_URL = stack.meili?.url ?? 'http://127.0.0.1:9';
  process.env.TEST_MEILI_KEY = stack.meili?.masterKey ?? 'no-such-server-here';
  process.env.TEST_TMP = folder;
  const { evaluate } = await import(pathToFileURL(join(root, 'dist', 'tests', 'search', 'evaluate.js')).href);
  await evaluate({ corpus: resolve(corpus), queries: resolve(queries), out: out && resolve(out), engine });
});
process.exit(0);
