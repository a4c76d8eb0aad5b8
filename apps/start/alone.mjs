import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const PAUSE_MS = 100;
/** No build takes this long: its process is gone, and another got its number. */
const FORGOTTEN_MS = 10 * 60_000;

/**
 * Runs `work` while no other process does: the others wait. A holder that was killed holds nothing.
 * @param {string} file in which the holder's process id stands meanwhile
 * @template Result
 * @param {() => Result} work
 * @returns {Result}
 */
export function alone(file, work) {
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  const free = () => rmSync(file, { force: true });
  // Ctrl-C during the work ends the process without `finally`.
  process.once('exit', free);
  try {
    return work();
  } finally {
    process.off('exit', free);
    free();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault.code !== 'EEXIST') throw fault;
    if (isForgotten(file)) rmSync(file, { force: true });
    return false;
  }
}

function isForgotten(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > FORGOTTEN_MS) return true;
    const holder = Number(readFileSync(file, 'utf8'));
    // Not written yet: the holder is just about to.
    if (!holder) return false;
    process.kill(holder, 0);
    return false;
  } catch (fault) {
    return fault.code === 'ESRCH';
  }
}
