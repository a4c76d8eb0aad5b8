/**
 * Runs a benchmark on embedded servers of its own: `node tests/load/run.mjs scope`.
 * A benchmark prints figures and judges nothing; it is read beside others of the same run on the same machine.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, root } from '../../apps/start/build.mjs';
import { withServers } from '../servers.mjs';

const [name, ...args] = process.argv.slice(2);
if (!/^[a-z]+$/.test(name ?? '')) throw new Error('name a benchmark: scope, api …');
if (!buildServer(console.error).ok) process.exit(1);
const { default: run } = await import(pathToFileURL(join(root, 'dist', 'tests', 'load', `${name}.bench.js`)).href);
await withServers({ needPostgres: true, needMeilisearch: name !== 'scope' }, ({ stack, folder }) =>
  run({ stack, folder, args }),
);
process.exit(0);
