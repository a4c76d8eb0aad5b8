import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's Chromium with a profile of its own. @throws where there is none, saying what to install */
export async function startChromium() {
  const executablePath = PLACES.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('There is no Chromium. Install it (apt-get install chromium) or set CHROMIUM.');
  const profile = mkdtempSync(join(tmpdir(), 'larplattformen-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  const browser = context.browser();
  return {
    context,
    /** A window of its own: nobody is signed in there. */
    newContext: (options = {}) =>
      browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce', ...options }),
    async stop() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
