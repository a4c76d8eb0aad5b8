import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build.mjs';

const web = join(root, 'apps', 'web');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const stampFile = join(root, 'dist', '.web-stamp');
const schema = join(root, 'schema.graphql');
const generated = new Set(['node_modules', 'dist', '.vite', 'gql']);

/** Where the built web lies, for the server to serve. */
export const webFolder = join(root, 'dist', 'web');

/**
 * Builds the web app when one of its files has changed since the last build. Without a web app there is nothing to do.
 * @param {(line: string) => void} say told what takes time
 * @returns {{ built: boolean, ok: boolean }}
 */
export function buildWeb(say = () => {}) {
  if (!['package.json', 'vite.config.ts'].some((name) => existsSync(join(web, name))))
    return { built: false, ok: true };
  const stamp = fingerprint();
  const upToDate = existsSync(join(webFolder, 'index.html')) && existsSync(stampFile);
  if (upToDate && readFileSync(stampFile, 'utf8') === stamp) return { built: false, ok: true };
  say('Building the web …');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', webFolder, '--emptyOutDir'], {
    stdio: 'inherit',
    cwd: web,
  });
  if (status !== 0) return { built: true, ok: false };
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return { built: true, ok: true };
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...walk(web), schema, join(root, 'package.json')].sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(root, file)}:${mtimeMs}:${size}\n`);
  }
  return hash.digest('hex');
}

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (generated.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = buildWeb(console.log).ok ? 0 : 1;
}
