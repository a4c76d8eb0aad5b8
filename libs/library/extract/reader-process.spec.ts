import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTRACTION_LIMITS, type Extraction, type ExtractionLimits } from './extraction.js';
import { runReader } from './reader-process.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'reader-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a program in the reader's place. `answer(text)` writes on the pipe where the answer is awaited. */
async function run(program: string, limits: Partial<ExtractionLimits> = {}, signal?: AbortSignal): Promise<Extraction> {
  const entry = join(folder, `${Math.random()}.mjs`);
  await writeFile(
    entry,
    `import fs, { writeSync } from 'node:fs';\nconst answer = (text) => writeSync(3, text);\n` +
      `const parsed = JSON.parse(process.argv[2]);\nanswer('\\n');\n${program}\n`,
  );
  const task = { path: entry, mime: 'text/plain', limits: { ...EXTRACTION_LIMITS, timeoutMs: 10_000, ...limits } };
  return runReader(entry, task, signal);
}

describe('whatever the reading process does, there is an answer', () => {
  it.each([
    ['answers', `answer('{"status":"no_text"}')`, { status: 'no_text' }],
    ['says nothing', ``, { status: 'failed', reason: 'damaged' }],
    ['sends garbage', `answer('\\u0000{{{')`, { status: 'failed', reason: 'damaged' }],
    ['sends half an answer', `answer('{"status":"done","pages":[{"num')`, { status: 'failed', reason: 'damaged' }],
    [
      'sends another shape',
      `answer('{"status":"done","pages":[{"number":"1"}]}')`,
      { status: 'failed', reason: 'damaged' },
    ],
    ['sends null', `answer('null')`, { status: 'failed', reason: 'damaged' }],
    ['throws', `throw new Error('x')`, { status: 'failed', reason: 'damaged' }],
    ['ends with an error', `process.exit(7)`, { status: 'failed', reason: 'damaged' }],
    ['aborts', `process.abort()`, { status: 'failed', reason: 'memory' }],
    ['is killed', `process.kill(process.pid, 'SIGKILL')`, { status: 'failed', reason: 'memory' }],
    ['crashes', `process.kill(process.pid, 'SIGSEGV')`, { status: 'failed', reason: 'damaged' }],
    [
      'fills its heap',
      `const all = []; for (;;) all.push(new Array(1000).fill(all.length));`,
      { status: 'failed', reason: 'memory' },
    ],
    [
      'fills memory beside its heap',
      `const all = []; setInterval(() => all.push(Buffer.alloc(16 * 1024 * 1024, 1)), 5)`,
      { status: 'failed', reason: 'memory' },
    ],
  ])('%s', async (_what, program, answer) => {
    expect(await run(program, { memoryMb: 128 })).toEqual(answer);
  });

  it.each([`process.exit(9)`, `throw new Error('x')`, `import 'no-such-package'`])(
    'does not start (%s): not the file’s fault',
    async (program) => {
      const entry = join(folder, `${Math.random()}.mjs`);
      await writeFile(entry, program);
      const task = { path: entry, mime: 'text/plain', limits: EXTRACTION_LIMITS };
      await expect(runReader(entry, task)).rejects.toThrow('did not start');
    },
  );

  it('hangs', async () => {
    expect(await run('for (;;);', { timeoutMs: 300 })).toEqual({ status: 'failed', reason: 'timeout' });
    expect(await run('setInterval(() => {}, 1000)', { timeoutMs: 300 })).toEqual({
      status: 'failed',
      reason: 'timeout',
    });
  });

  it('sends without end', async () => {
    const program = `const part = 'x'.repeat(1024 * 1024); for (;;) answer(part);`;
    expect(await run(program, { maxTextChars: 1000 })).toEqual({ status: 'failed', reason: 'too_large' });
  });

  it('answers, then does not end', async () => {
    const program = `answer('{"status":"no_text"}'); setInterval(() => {}, 1000)`;
    expect(await run(program, { timeoutMs: 300 })).toEqual({ status: 'failed', reason: 'timeout' });
  });
});

describe('the reading process', () => {
  const told = async (expression: string) => {
    const extraction = await run(
      `const text = String(await (async () => ${expression})().catch((error) => error.code));\n` +
        `answer(JSON.stringify({ status: 'done', pages: [{ number: 1, label: 'page', text }] }))`,
    );
    return extraction.status === 'done' ? extraction.pages[0]?.text : extraction;
  };

  it('may read its file, and neither other files, nor write, nor start another process', async () => {
    const secret = join(folder, 'hemligt.txt');
    await writeFile(secret, 'hemligt');
    expect(await told(`fs.readFileSync(parsed.path).length > 0`)).toBe('true');
    expect(await told(`fs.readFileSync(${JSON.stringify(secret)}, 'utf8')`)).toBe('ERR_ACCESS_DENIED');
    expect(await told(`fs.writeFileSync(${JSON.stringify(secret)}, '')`)).toBe('ERR_ACCESS_DENIED');
    expect(await told(`(await import('node:child_process')).execSync('true')`)).toBe('ERR_ACCESS_DENIED');
    expect(await readFile(secret, 'utf8')).toBe('hemligt');
  });

  it('knows nothing of the environment', async () => {
    expect(await told(`Object.keys(process.env).join()`)).toBe('LANG');
  });

  it('is ended by a signal', async () => {
    const stop = new AbortController();
    const running = run('setInterval(() => {}, 1000)', {}, stop.signal);
    setImmediate(() => stop.abort(new Error('closing')));
    await expect(running).rejects.toThrow('closing');
  });
});
