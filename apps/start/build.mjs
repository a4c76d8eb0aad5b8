import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const roots = ['apps', 'libs', 'tests'];
const elsewhere = [join('apps', 'web'), join('tests', 'browser')];

/**
 * Compiles the server when a source file is newer than the last build.
 * @param {(line: string) => void} say told what takes time
 * @returns {{ built: boolean, ok: boolean }}
 */
export function buildServer(say = () => {}) {
  const stampFile = join(dist, '.stamp');
  const stamp = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return { built: false, ok: true };
  say('Building the server …');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], { stdio: 'inherit', cwd: root });
  if (status !== 0) return { built: true, ok: false };
  removeOrphans();
  copyAssets();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampFile, stamp);
  return { built: true, ok: true };
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...sources(), ...assets(), join(root, 'tsconfig.json'), join(root, 'package.json')]) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(root, file)}:${mtimeMs}:${size}\n`);
  }
  return hash.digest('hex');
}

function* walk(folder, wanted) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (elsewhere.includes(relative(root, path))) continue;
    if (entry.isDirectory()) yield* walk(path, wanted);
    else if (wanted(entry.name)) yield path;
  }
}

const sources = () => roots.flatMap((name) => [...walk(join(root, name), (file) => file.endsWith('.ts'))]).sort();

/** Files that the compiled code reads beside itself. */
const assets = () =>
  roots
    .flatMap((name) => [...walk(join(root, name), (file) => !/\.(ts|mjs)$|^README\.md$/.test(file))])
    .sort();

function copyAssets() {
  for (const file of assets()) {
    const target = join(dist, relative(root, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(file));
  }
}

/** A deleted or renamed source must not live on as a compiled file (a test would still run). */
function removeOrphans() {
  for (const name of roots) {
    const folder = join(dist, name);
    if (!existsSync(folder)) continue;
    for (const file of walk(folder, (entry) => entry.endsWith('.js'))) {
      const source = join(root, relative(dist, file)).replace(/\.js$/, '.ts');
      if (!existsSync(source)) {
        rmSync(file);
        rmSync(`${file}.map`, { force: true });
      }
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = buildServer(console.log).ok ? 0 : 1;
}
