import { writeSync } from 'node:fs';
import type { ExtractionLimits } from './extraction.js';
import { readFileText } from './read-file.js';

/**
 * The process that reads one file and ends: its task is its argument, its answer is JSON on file descriptor 3.
 * It is started with little memory, no environment and no right to write (see extract-text.ts).
 */
const ANSWER = 3;
const ORPHAN_CHECK_MS = 1000;

const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(1), ORPHAN_CHECK_MS).unref();

// Told before the file is touched: from here on, what goes wrong is the file's doing.
writeSync(ANSWER, '\n');

const { path, mime, limits } = JSON.parse(process.argv[2] ?? '{}') as {
  path: string;
  mime: string;
  limits: ExtractionLimits;
};
const answer = Buffer.from(JSON.stringify(await readFileText(path, mime, limits)));
for (let written = 0; written < answer.length;) written += writeSync(ANSWER, answer, written);
// A library may have left a timer or a worker behind.
process.exit(0);
