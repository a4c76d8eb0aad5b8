import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer, root } from './build.mjs';

/** What `npm run cli` runs: builds what is stale, then becomes the command line with the arguments given. */
const say = (line) => process.stderr.write(`${line}\n`);
if (!buildServer(say).ok) process.exit(1);

const main = join(root, 'dist', 'apps', 'cli', 'main.js');
if (!existsSync(main)) {
  say(`There is no ${main} to run.`);
  process.exit(1);
}
process.argv[1] = main;
await import(pathToFileURL(main).href);
