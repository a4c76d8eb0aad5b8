import { readFileSync } from 'node:fs';

/**
 * Ends this process in order (SIGTERM) when the npm that started it is gone. npm hands a signal to the shell it runs the
 * script in; a shell that does not replace itself dies of it alone, and we would go on serving, seen by nobody.
 * Without npm nothing is watched: then whoever started us decides.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = lineage();
  const watch = setInterval(() => {
    if (process.ppid === ancestors[0]?.pid && ancestors.every(({ pid, started }) => stat(pid)?.started === started))
      return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/** From our parent up to npm: with or without the shell between. */
function lineage() {
  const ancestors = [];
  for (let pid = process.ppid; pid > 1 && ancestors.length < 3;) {
    const { parent, started, isNpm } = stat(pid) ?? {};
    ancestors.push({ pid, started });
    if (isNpm || parent === undefined) break;
    pid = parent;
  }
  // Without an npm in sight only the parent counts: further up is the user's own terminal.
  return stat(ancestors.at(-1)?.pid)?.isNpm ? ancestors : ancestors.slice(0, 1);
}

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    return { parent: Number(fields[1]), started: fields[19], isNpm: text.includes('(npm') };
  } catch {
    return undefined;
  }
}
