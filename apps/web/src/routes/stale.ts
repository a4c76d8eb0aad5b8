const TRIED = 'lp:reloaded';

/**
 * A page that was open while a new version was put in place asks for files that are gone. Loading it anew once gets the
 * new version; a second time the fault is another, and is shown.
 */
export function reloadOnceWhenStale(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (reloadOnce()) event.preventDefault();
  });
}

/** @returns whether the page is on its way to be loaded again */
export function reloadOnce(): boolean {
  const last = Number(sessionStorage.getItem(TRIED) ?? 0);
  if (Date.now() - last < 60_000) return false;
  sessionStorage.setItem(TRIED, String(Date.now()));
  location.reload();
  return true;
}

/** Whether a fault says that a file of the build could not be loaded. */
export const isStale = (fault: unknown): boolean =>
  fault instanceof TypeError && /dynamically imported module|module script|Importing a module/i.test(fault.message);
