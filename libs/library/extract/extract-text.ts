import { access, constants, realpath } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runReader } from './reader-process.js';
import { EXTRACTION_LIMITS, type Extraction, type ExtractionLimits } from './extraction.js';

const CHILD = fileURLToPath(new URL('./extract-child.js', import.meta.url));

/**
 * Reads the text of a file in a process of its own, which is ended when it goes over a limit: whatever the file does to
 * it, the answer says so. Pictures have no text (yet) and start no process.
 * @param path the file, readable by this user
 * @param mime as told by its bytes (`fileTypeOf` of #files), not by its name
 * @param limits those not given are EXTRACTION_LIMITS; `signal` ends the process and rejects
 * @throws when the file cannot be opened or no process can be started: faults of the machine, to be tried again
 */
export async function extractText(
  path: string,
  mime: string,
  { signal, ...limits }: Partial<ExtractionLimits> & { signal?: AbortSignal } = {},
): Promise<Extraction> {
  if (mime.startsWith('image/')) return { status: 'no_text' };
  await access(path, constants.R_OK);
  const task = { path: await realpath(path), mime, limits: { ...EXTRACTION_LIMITS, ...limits } };
  return runReader(CHILD, task, signal);
}
