import { describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder, runScript } from '../support/command.js';

/** A small house with the project's own settings, into which faults are built. */
function houseWith(files: Record<string, string>): string {
  const house = mkdtempSync(join(process.env['TEST_TMP']!, 'house-'));
  for (const name of ['package.json', 'tsconfig.json']) copyFileSync(join(projectFolder, name), join(house, name));
  const rooms = ['platform', 'access', 'networks', 'files', 'search', 'content', 'forum', 'library'];
  const compiled = Object.fromEntries(rooms.map((room) => [`dist/libs/${room}/index.js`, 'export {};\n']));
  const sources = Object.fromEntries(rooms.map((room) => [`libs/${room}/index.ts`, 'export {};\n']));
  for (const [path, text] of Object.entries({ ...compiled, ...sources, ...files })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}

/** @returns the violations as "rule: from → to" */
async function cruise(files: Record<string, string>): Promise<string[]> {
  const { output } = await runScript(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', join(projectFolder, '.dependency-cruiser.mjs'), '--output-type', 'json', 'apps', 'libs'],
    { cwd: houseWith({ 'apps/api/main.ts': 'export {};\n', ...files }) },
  );
  const { summary } = JSON.parse(output.slice(output.indexOf('{'))) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

async function lint(file: string, code: string): Promise<string[]> {
  const { output } = await runScript(
    'node_modules/eslint/bin/eslint.js',
    ['--format', 'json', '--stdin', '--stdin-filename', join(projectFolder, file)],
    { input: code },
  );
  const [result] = JSON.parse(output.slice(output.indexOf('['))) as { messages: { ruleId: string }[] }[];
  return result!.messages.map(({ ruleId }) => ruleId).sort();
}

describe('the direction of imports', () => {
  it('lets rooms stand on those below, and apps on all', async () => {
    const faults = await cruise({
      'apps/api/main.ts': "import '#forum';\nimport '#platform';\n",
      'libs/forum/question.ts': "import '#content';\nimport './index.js';\nimport type {} from '#networks';\n",
      'libs/content/item.ts': "import '#search';\nimport '#files';\n",
    });
    expect(faults).toEqual([]);
  }, 60_000);

  it('stops the way up, the way sideways, the back door and the circle', async () => {
    const faults = await cruise({
      'apps/api/main.ts': "import '../../libs/forum/question.js';\n",
      'libs/forum/question.ts': 'export {};\n',
      'libs/networks/up.ts': "import '#forum';\n",
      'libs/networks/up-by-type.ts': "import type {} from '#content';\n",
      'libs/files/sideways.ts': "import '#search';\n",
      'libs/content/back-door.ts': "import '../files/sideways.js';\n",
      'libs/platform/app.ts': "import '../../apps/api/main.js';\n",
      'libs/access/one.ts': "import { two } from './two.js';\nexport const one = () => two;\n",
      'libs/access/two.ts': "import { one } from './one.js';\nexport const two = () => one;\n",
    });
    expect(faults).toEqual([
      'no-app-below: libs/platform/app.ts → apps/api/main.ts',
      'no-circles: libs/access/one.ts → libs/access/two.ts',
      'one-door-for-apps: apps/api/main.ts → libs/forum/question.ts',
      'one-door: libs/content/back-door.ts → libs/files/sideways.ts',
      'only-downward-from-networks: libs/networks/up-by-type.ts → dist/libs/content/index.js',
      'only-downward-from-networks: libs/networks/up.ts → dist/libs/forum/index.js',
      'only-downward-from-search-notify-files: libs/files/sideways.ts → dist/libs/search/index.js',
    ]);
  }, 60_000);
});

describe('the lint rules of the house', () => {
  const doors = [
    "import { InjectRepository } from '@nestjs/typeorm';",
    "import { DataSource } from 'typeorm';",
    'export const parts = [InjectRepository, DataSource, { relations: true }, process.env];',
    'export const work = async () => { void 0; };',
    'work();',
    'console.log(1);',
  ].join('\n');

  it('ban the doors that go round the scope, the environment, the console and forgotten promises', async () => {
    expect(await lint('libs/forum/question.service.ts', doors)).toEqual([
      '@typescript-eslint/no-floating-promises',
      'no-console',
      'no-restricted-imports',
      'no-restricted-imports',
      'no-restricted-syntax',
      'no-restricted-syntax',
    ]);
  }, 60_000);

  it('leave a repository its doors, and not the environment', async () => {
    const file = join(projectFolder, 'libs/forum/question.repository.ts');
    const { output } = await runScript('node_modules/eslint/bin/eslint.js', ['--print-config', file]);
    const { rules } = JSON.parse(output) as { rules: Record<string, unknown> };
    expect(JSON.stringify(rules['no-restricted-imports'])).not.toMatch(/DataSource|InjectRepository/);
    expect(JSON.stringify(rules['no-restricted-syntax'])).toMatch(/process/);
    expect(JSON.stringify(rules['no-restricted-syntax'])).not.toMatch(/relations/);
  }, 60_000);
});
