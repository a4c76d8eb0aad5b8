/**
 * What `npm run check:web` runs, beyond the build: the types of the web, that every one of its GraphQL texts is within
 * the limits of the server, and the budget of JavaScript as it is sent.
 */
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { formatDocument } from '@urql/core';
import { buildSchema, parse, validate } from 'graphql';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../apps/start/build.mjs';
import { buildWeb, webFolder } from '../apps/start/web.mjs';
import { operationsIn } from '../apps/web/graphql-texts.mjs';

/** Gzipped kilobytes of JavaScript: of Start with all it needs, and of each further page beside that. */
const BUDGET = { start: 230, further: 60 };

const faults = [...types(), ...texts(await limits()), ...sizes()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function types() {
  if (!buildWeb(console.log).ok) return ['The web could not be built.'];
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'apps', 'web')], { stdio: 'inherit' });
  return status === 0 ? [] : ['The types of the web are wrong.'];
}

async function limits() {
  const { QUERY_LIMITS } = await import('../dist/libs/platform/graphql.js');
  return QUERY_LIMITS;
}

/** As the client sends them: with the name of each type. */
function texts({ depth, aliases, cost }) {
  const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
  const rules = [
    maxDepthRule({ n: depth }),
    maxAliasesRule({ n: aliases, allowList: ['__typename'] }),
    costLimitRule({ maxCost: cost }),
  ];
  return operationsIn(join(root, 'apps', 'web', 'src')).flatMap(({ name, text }) => {
    try {
      return validate(schema, formatDocument(parse(text)), rules).map(({ message }) => `${name}: ${message}`);
    } catch (fault) {
      return [`${name}: ${fault.message}`];
    }
  });
}

function sizes() {
  const manifest = JSON.parse(readFileSync(join(webFolder, '.vite', 'manifest.json'), 'utf8'));
  const measured = new Map();
  const size = (key) => {
    const { file } = manifest[key];
    if (!measured.has(file))
      measured.set(file, file.endsWith('.js') ? gzipSync(readFileSync(join(webFolder, file))).length : 0);
    return measured.get(file);
  };
  const graph = (key, seen = new Set()) => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) graph(next, seen);
    return seen;
  };
  const kilobytes = (keys) => Math.round([...keys].reduce((sum, key) => sum + size(key), 0) / 102.4) / 10;
  const start = graph('index.html');
  const own = kilobytes(start);
  console.log(`Start: ${own} kB of ${BUDGET.start}`);
  const faults = own > BUDGET.start ? [`Start is ${own} kB of JavaScript; ${BUDGET.start} are allowed.`] : [];
  const routes = Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry && key.startsWith('src/routes/'))
    .map((key) => ({ key, size: kilobytes([...graph(key)].filter((one) => !start.has(one))) }))
    .sort((one, other) => other.size - one.size);
  console.log(
    `Further pages: ${routes.length}, the largest ${routes[0].key} with ${routes[0].size} kB of ${BUDGET.further}`,
  );
  for (const route of routes)
    if (route.size > BUDGET.further)
      faults.push(`${route.key} is ${route.size} kB of JavaScript; ${BUDGET.further} are allowed.`);
  return faults;
}
