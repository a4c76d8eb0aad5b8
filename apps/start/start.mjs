/**
 * What `npm start` runs: checks Node, builds what is stale, and becomes the server.
 *
 * The server is loaded into this process, not started as a child: Ctrl-C under npm then meets one process with one
 * orderly shutdown, and a kill -9 leaves no second process behind that still holds the port and the data folder.
 */
const required = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < required[0] || (major === required[0] && minor < required[1])) {
  console.error(
    `Lärplattformen needs Node ${required.join('.')} or newer, and this is ${process.versions.node}. ` +
      'Node 24 is recommended: https://nodejs.org/en/download',
  );
  process.exit(1);
}

// Loaded only now: an old Node should meet the message above and no syntax error.
const { buildServer, root } = await import('./build.mjs');
const { buildWeb } = await import('./web.mjs');
const { endWithNpm } = await import('./parent.mjs');
const { existsSync } = await import('node:fs');
const { join } = await import('node:path');
const { pathToFileURL } = await import('node:url');

if (!existsSync(join(root, 'node_modules', 'typescript'))) fail('The dependencies are not installed. Run: npm ci');
if (!buildServer(console.log).ok) fail('The server could not be built; the compiler says why above.');
if (!buildWeb(console.log).ok) fail('The web could not be built; Vite says why above.');

const main = join(root, 'dist', 'apps', 'api', 'main.js');
if (!existsSync(main)) fail(`There is no ${main} to start.`);
endWithNpm();
process.argv[1] = main;
await import(pathToFileURL(main).href);

function fail(message) {
  console.error(message);
  process.exit(1);
}
