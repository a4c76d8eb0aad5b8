import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../tests/support/command.js';

const dist = join(projectFolder, 'dist');

/** The stacks of what a process of its own throws: jest has stacks of its own making. */
function stackOf(below: string, script: string, map = '{ "version": 3, "sour'): string {
  const folder = realpathSync(mkdtempSync(join(process.env['TEST_TMP'] ?? tmpdir(), 'stack-')));
  const file = join(folder, 'throwing.mjs');
  const told = `
    import { tellSourceLines } from ${JSON.stringify(`file://${dist}/apps/api/source-lines.js`)};
    tellSourceLines(${JSON.stringify(below || folder)});
    try { ${script} } catch (fault) { console.log(fault.stack) }`;
  writeFileSync(file, told);
  writeFileSync(`${file}.map`, map);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  return stdout + stderr;
}

describe('stacks', () => {
  it('name the line of TypeScript that threw', () => {
    const stack = stackOf(
      dist,
      `const { loadConfig } = await import('file://${dist}/libs/platform/config.js'); loadConfig({ PORT: 'none' })`,
    );
    expect(stack).toMatch(/^ConfigError: /);
    const [, path, line] = /\((\/.*\/libs\/platform\/config\.ts):(\d+):\d+\)/.exec(stack) ?? [];
    expect(path).toBe(join(projectFolder, 'libs', 'platform', 'config.ts'));
    expect(readFileSync(path!, 'utf8').split('\n')[Number(line) - 1]).toContain('new ConfigError(');
  });

  it('name the line that ran where a map is broken', () => {
    expect(stackOf('', `throw new TypeError('broken')`)).toMatch(/^TypeError: broken\n {4}at .*throwing\.mjs:4:\d+/);
  });

  it('name the line that ran where a map leads nowhere', () => {
    // Segments of one field: a place of no source.
    const map = JSON.stringify({ version: 3, sources: [], names: [], mappings: 'A;A;A;A;A;A;A' });
    expect(stackOf('', `throw new TypeError('astray')`, map)).toMatch(
      /^TypeError: astray\n {4}at .*throwing\.mjs:4:\d+/,
    );
  });

  it('keep the code of an error of Node', () => {
    expect(stackOf('', `Buffer.alloc('one')`)).toMatch(/^TypeError \[ERR_INVALID_ARG_TYPE\]: The "size" argument/);
  });

  it('survive an error that cannot be told', () => {
    const script = `throw Object.assign(new Error('odd'), { name: { toString() { throw new Error('never') } } })`;
    expect(stackOf('', script)).toMatch(/^Error\n {4}at .*throwing\.mjs:4:\d+/);
  });
});
