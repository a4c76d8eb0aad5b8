import { after, afterEach, before } from 'node:test';
import { startApp } from './app.mjs';
import { startChromium } from './chromium.mjs';

/**
 * The app and a Chromium for the tests of a `describe`. The windows that a test opens are closed after it.
 * @param {number} width of its windows, in CSS pixels
 */
export function inBrowser(width = 1280) {
  const app = {};
  const chromium = {};
  const windows = new Set();
  before(async () => {
    Object.assign(app, await startApp());
    Object.assign(chromium, await startChromium());
  });
  afterEach(async () => {
    await Promise.all([...windows].map((context) => context.close()));
    windows.clear();
  });
  after(async () => {
    await chromium.stop?.();
    await app.stop?.();
  });

  /** A window of its own. @param alone whether its session is its own too: for who signs out */
  async function newWindow({ as, alone = false, viewport = { width, height: 800 } } = {}) {
    const context = await chromium.newContext({ viewport });
    windows.add(context);
    if (as) await (alone ? app.signIn(context, as) : app.enter(context, as));
    return context;
  }

  /** @returns the tab of a new window, where this person is signed in, on the page */
  async function open({ path = '/', ...given } = {}) {
    const tab = await (await newWindow(given)).newPage();
    await tab.goto(new URL(path, app.url).href);
    await tab.locator('h1').waitFor();
    return tab;
  }

  return { app, chromium, newWindow, open };
}
