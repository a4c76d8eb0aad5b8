/**
 * Makes theme/larplattformen.css from designsystemet.config.json by Designsystemet's own command line. Run it after a
 * change of the colours; the result is committed, so that a build of the web needs no tokens.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const cache = join(root, '.cache');
const cli = join(root, 'node_modules', '@digdir', 'designsystemet', 'dist', 'bin', 'designsystemet.js');
const run = (...args) => execFileSync(process.execPath, [cli, 'tokens', ...args], { cwd: here, stdio: 'inherit' });

mkdirSync(cache, { recursive: true });
run('create', '--config', join(here, 'designsystemet.config.json'), '--clean');
run('build', '-t', '../../../.cache/design-tokens', '-o', '../../../.cache/design-tokens-build', '--clean');
copyFileSync(join(cache, 'design-tokens-build', 'larplattformen.css'), join(here, 'larplattformen.css'));
copyFileSync(join(cache, 'design-tokens-build', 'colors.d.ts'), join(here, 'colors.d.ts'));
