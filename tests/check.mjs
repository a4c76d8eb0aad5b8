/**
 * What `npm run check` runs: everything that is asked of the code beyond its tests. One line per check, all faults at
 * the end. `npm run check -- lint types` runs only those.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../apps/start/build.mjs';

/** Two at a time, in this order: the long one early. What needs dist/ waits for the types. */
const AT_ONCE = 2;
const checks = [
  { name: 'types', run: types },
  { name: 'lint', built: true, run: () => tool('eslint/bin/eslint.js', '--max-warnings', '0', '.') },
  { name: 'formatting', run: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'web', built: true, run: () => node('tests/web.mjs') },
  { name: 'imports', built: true, run: importDirection },
  { name: 'schema', built: true, run: schemaFile },
  { name: 'migrations', built: true, run: migrations },
];

process.exitCode = await main(process.argv.slice(2));

async function main(wanted) {
  const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.error(`There is no check ${unknown.join(', ')}: ${checks.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const chosen = checks.filter((check) => isWanted(check, wanted));
  const faults = await runAll(chosen);
  for (const { name, fault } of faults) console.log(`\n── ${name}\n${fault.trimEnd()}`);
  console.log(faults.length === 0 ? '\nAll checks passed.' : `\n${faults.length} of ${chosen.length} checks failed.`);
  return faults.length === 0 ? 0 : 1;
}

/** The types are the build, which other checks stand on. */
function isWanted({ name }, wanted) {
  if (wanted.length === 0 || wanted.includes(name)) return true;
  return name === 'types' && checks.some((check) => check.built && wanted.includes(check.name));
}

/** @returns what failed, in the order of the list */
async function runAll(chosen) {
  const waiting = [...chosen];
  const results = new Map();
  const typed = deferred();
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const built = check.built ? await typed.promise : true;
      const started = performance.now();
      const fault = built
        ? await check.run().catch((error) => error.stack ?? String(error))
        : 'not checked: the types are wrong';
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${fault ? '✗' : '✓'} ${check.name.padEnd(12)} ${seconds.padStart(6)} s`);
      if (fault) results.set(check.name, fault);
      if (check.name === 'types') typed.resolve(!fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return chosen.flatMap(({ name }) => (results.has(name) ? [{ name, fault: results.get(name) }] : []));
}

function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve) => (parts.resolve = resolve));
  return parts;
}

/** The types of the server, and those that the web's queries give: lint reads both. */
async function types() {
  return (await node('apps/start/build.mjs')) || node('apps/web/generate.mjs');
}

/** @returns what is wrong, or nothing */
function importDirection() {
  const folders = ['apps', 'libs', 'tests'];
  return tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', ...folders);
}

async function schemaFile() {
  const { schemaText } = await import('../dist/apps/api/schema-text.js');
  const written = readFileSync(join(root, 'schema.graphql'), 'utf8');
  if ((await schemaText()) !== written) return 'schema.graphql is not what the resolvers say. Run: npm run schema';
}

/** Migrates an empty database and asks TypeORM what it would still change. */
async function migrations() {
  const { withServers } = await import('./servers.mjs');
  const { drift, migrate } = await import('../dist/apps/api/schema.js');
  return withServers({ needPostgres: true }, async ({ stack }) => {
    await migrate(stack.databaseUrl);
    if ((await migrate(stack.databaseUrl)).length > 0) return 'A migration runs twice.';
    const statements = await drift(stack.databaseUrl);
    if (statements.length > 0)
      return `The migrations do not give what the entities say; missing:\n${statements.join('\n')}`;
  });
}

function tool(path, ...args) {
  return node(join('node_modules', path), ...args);
}

/** Runs a script of ours or of a package. @returns its output when it fails */
function node(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : output || `ended by ${signal ?? code}`));
  });
}
