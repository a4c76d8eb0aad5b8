import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { alone } from './alone.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'dist');
const stampFile = join(dist, '.stamp');
/** Only these are ours in dist/: dist/web is Vite's. */
const roots = ['apps', 'libs', 'tests'];
const elsewhere = [join('apps', 'web'), join('tests', 'browser')];

/**
 * Compiles the server when a source file is newer than the last build. Two builds at once take turns, and the second
 * finds nothing left to do.
 * @param {(line: string) => void} say told what takes time
 * @returns {{ built: boolean, ok: boolean }}
 */
export function buildServer(say = () => {}) {
  if (isFresh()) return { built: false, ok: true };
  mkdirSync(dist, { recursive: true });
  return alone(join(dist, '.building'), () => {
    if (isFresh()) return { built: false, ok: true };
    say('Building the server …');
    // Before the compiler reads them: what is changed meanwhile is compiled the next time.
    const stamp = fingerprint();
    if (!compile()) return { built: true, ok: false };
    removeOrphans();
    copyAssets();
    if (!deriveLexicon(say)) return { built: true, ok: false };
    replace(stampFile, stamp);
    return { built: true, ok: true };
  });
}

/** Files that the compiled code reads beside itself: put where it looks for them, when they have changed. */
export function copyAssets() {
  for (const file of assets()) {
    const target = join(dist, relative(root, file));
    const copied = statSync(target, { throwIfNoEntry: false });
    if (copied?.isFile() && copied.mtimeMs >= statSync(file).mtimeMs) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
}

/** What search knows of Swedish is derived from the installed dictionary, once for each version of it. */
function deriveLexicon(say) {
  if (!existsSync(join(dist, '.cache'))) say('Deriving the Swedish lexicon …');
  const lexicon = pathToFileURL(join(dist, 'libs', 'search', 'analysis', 'index.js')).href;
  const script = `import { fieldAnalyser } from ${JSON.stringify(lexicon)}; fieldAnalyser();`;
  const options = { stdio: 'inherit', cwd: root };
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], options).status === 0;
}

function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint();
}

function compile() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = { stdio: 'inherit', cwd: root };
  return spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], options).status === 0;
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
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (elsewhere.includes(relative(root, path))) continue;
    if (entry.isDirectory()) yield* walk(path, wanted);
    else if (wanted(entry.name)) yield path;
  }
}

function filesOf(wanted) {
  return roots.flatMap((name) => [...walk(join(root, name), wanted)]).sort();
}

const sources = () => filesOf((file) => file.endsWith('.ts'));
const assets = () => filesOf((file) => !/\.(ts|mjs)$|^README\.md$/.test(file));

/** A deleted or renamed source must not live on as a compiled file (a test would still run). */
function removeOrphans() {
  for (const name of roots) {
    for (const file of walk(join(dist, name), (entry) => entry.endsWith('.js'))) {
      const source = join(root, relative(dist, file));
      if (existsSync(source) || existsSync(source.replace(/\.js$/, '.ts'))) continue;
      rmSync(file, { force: true });
      rmSync(`${file}.map`, { force: true });
    }
  }
}

/** Whoever reads meanwhile finds the old text or the new one, never half of it. */
function replace(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = buildServer(console.log).ok ? 0 : 1;
}
