import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Readable } from 'node:stream';
import { type Extraction, type ExtractionFailure, type ExtractionLimits, isExtraction } from './extraction.js';

export interface ReaderTask {
  path: string;
  mime: string;
  limits: ExtractionLimits;
}

const ANSWER = 3;
const MEMORY_CHECK_MS = 100;
/** JSON of one character is at most six bytes; beside the text there are headings and numbers. */
const MOST_BYTES_PER_CHARACTER = 6;
const MOST_BYTES_BESIDE = 16 * 1024 * 1024;
/** Somebody else may hold the pipe open after the process has ended. */
const PIPE_GRACE_MS = 1000;

/**
 * Starts `entry` for one task and waits for its answer. Settles whatever the process does: no answer, garbage, too much,
 * a crash, a hang, a kill. The process writes a line break before it touches the file.
 * @throws when no process can be started, when it ends by itself before that line break, or when `signal` aborts
 */
export function runReader(entry: string, task: ReaderTask, signal?: AbortSignal): Promise<Extraction> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const { limits } = task;
    const child = spawn(process.execPath, [...rights(entry, task), entry, JSON.stringify(task)], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // Secrets of this process are none of the reader's business.
      env: { LANG: 'C.UTF-8' },
    });
    yieldToOthers(child);
    let stopped: ExtractionFailure | undefined;
    const stop = (reason: ExtractionFailure) => {
      stopped ??= reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('timeout'), limits.timeoutMs);
    const watch = setInterval(() => {
      void residentMb(child.pid).then((mb) => mb > limits.memoryMb && stop('memory'));
    }, MEMORY_CHECK_MS);
    const abort = () => child.kill('SIGKILL');
    signal?.addEventListener('abort', abort, { once: true });

    const answer = collect(child, limits.maxTextChars * MOST_BYTES_PER_CHARACTER + MOST_BYTES_BESIDE, () =>
      stop('too_large'),
    );
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', abort);
      outcome();
    };
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code, ended) => {
      void answer.finished(PIPE_GRACE_MS).then((text) =>
        settle(() => {
          if (signal?.aborted) reject(signal.reason as Error);
          else if (!stopped && !ended && text === '') reject(new Error(`The reading process did not start (${code})`));
          else resolve(stopped ? failed(stopped) : (parsed(text) ?? failed(reasonOf(code, ended))));
        }),
      );
    });
  });
}

/** Reads at most `most` bytes of the answer. */
function collect(child: ChildProcess, most: number, tooMuch: () => void) {
  const pipe = child.stdio[ANSWER] as Readable;
  const chunks: Buffer[] = [];
  let size = 0;
  pipe.on('error', () => {});
  pipe.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else tooMuch();
  });
  const closed = new Promise<void>((resolve) => pipe.once('close', resolve));
  return {
    async finished(graceMs: number): Promise<string> {
      const grace = setTimeout(() => pipe.destroy(), graceMs);
      await closed;
      clearTimeout(grace);
      return Buffer.concat(chunks).toString();
    },
  };
}

function parsed(text: string): Extraction | null {
  try {
    const value: unknown = JSON.parse(text);
    return isExtraction(value) ? value : null;
  } catch {
    return null;
  }
}

/** V8 aborts when its heap is full, and the kernel kills when the machine's is; any other end is the file's doing. */
function reasonOf(code: number | null, signal: NodeJS.Signals | null): ExtractionFailure {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134 ? 'memory' : 'damaged';
}

const failed = (reason: ExtractionFailure): Extraction => ({ status: 'failed', reason });

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A heap of its own size, and no right but to read the program and the one file. */
function rights(entry: string, { path, limits }: ReaderTask): string[] {
  const permission = Number(process.versions.node.split('.')[0]) >= 24 ? '--permission' : '--experimental-permission';
  // Node aborts when it is given the same path twice.
  const readable = new Set([`${ROOT}package.json`, `${ROOT}dist/*`, `${ROOT}node_modules/*`, entry, path]);
  return [
    `--max-old-space-size=${Math.floor(limits.memoryMb * 0.75)}`,
    '--disallow-code-generation-from-strings',
    permission,
    ...[...readable].map((it) => `--allow-fs-read=${it}`),
  ];
}

/** Those who wait for a page come first. */
function yieldToOthers(child: ChildProcess): void {
  try {
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not allow it.
  }
}

/** Only Linux tells; elsewhere the limit of the heap must do. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
