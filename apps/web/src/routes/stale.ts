const TRIED = 'lp:reloaded';

/** What came of a part of the build that could not be loaded. */
export type Stale = 'reloading' | 'offline' | 'tried';

/**
 * A page that was open while a new version was put in place asks for files that are gone. Loading it anew once gets the
 * new version; a second time the fault is another, and is shown.
 */
export function reloadOnceWhenStale(): void {
  window.addEventListener('vite:preloadError', () => void reloadOnce());
}

let under: Promise<Stale> | undefined;

/** Loads the page again, once, where the server can be reached: without it the page that is open is all there is. */
export function reloadOnce(): Promise<Stale> {
  return (under ??= attempt().then((came) => {
    if (came !== 'reloading') under = undefined;
    return came;
  }));
}

async function attempt(): Promise<Stale> {
  const last = Number(sessionStorage.getItem(TRIED) ?? 0);
  if (!(await reachable())) return 'offline';
  if (Date.now() - last < 60_000) return 'tried';
  sessionStorage.setItem(TRIED, String(Date.now()));
  location.reload();
  return 'reloading';
}

/** Whether the server answers; a browser that says it is online may have no way to it. */
export async function reachable(): Promise<boolean> {
  try {
    return (await fetch('/health/live', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Whether a fault says that a file of the build could not be loaded. */
export const isStale = (fault: unknown): boolean =>
  fault instanceof TypeError && /dynamically imported module|module script|Importing a module/i.test(fault.message);
