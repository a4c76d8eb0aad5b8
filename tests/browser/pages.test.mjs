import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { pages } from './support/pages.mjs';
import { inBrowser } from './support/window.mjs';

/** A window of 1280 px; the same at 200 per cent, where each CSS pixel is two; and the narrowest that is asked for. */
const VIEWS = [
  { name: '1280 px', width: 1280, height: 800, deviceScaleFactor: 1 },
  { name: '1280 px at 200 per cent', width: 640, height: 400, deviceScaleFactor: 2 },
  { name: '320 px', width: 320, height: 800, deviceScaleFactor: 1 },
];

describe('every page', () => {
  const { app, chromium } = inBrowser();
  const tabs = new Map();

  /** One window for each person: what a page costs is mostly its window. */
  async function tabOf(as) {
    if (!tabs.has(as)) {
      const context = await chromium.newContext();
      if (as) await app.enter(context, as);
      const tab = await context.newPage();
      const faults = [];
      tab.on('pageerror', (fault) => faults.push(String(fault)));
      tab.on(
        'console',
        (message) => message.type() === 'error' && !/401|404/.test(message.text()) && faults.push(message.text()),
      );
      tabs.set(as, { tab, faults, screen: await context.newCDPSession(tab) });
    }
    return tabs.get(as);
  }

  it('has no violation, one h1, a name of its own and no sideways scroll', async (t) => {
    const names = new Map();
    for (const page of await pages(app)) {
      await t.test(page.name, async (t) => {
        const { tab, faults, screen } = await tabOf(page.as);
        faults.length = 0;
        for (const { name, ...size } of VIEWS) {
          await t.test(name, async () => {
            await screen.send('Emulation.setDeviceMetricsOverride', { ...size, mobile: false });
            // Loaded once: the window is then zoomed and narrowed, as people do it.
            if (size.width === VIEWS[0].width) await tab.goto(app.url + page.path);
            await tab.locator('h1').waitFor();
            assert.equal(await tab.evaluate(() => window.innerWidth), size.width);
            await assertAccessible(tab, `${page.name}, ${name}`);
            assert.equal(await tab.locator('h1').count(), 1);
            assert.match(await tab.title(), /Lärplattformen/);
            assert.deepEqual(faults, []);
          });
        }
        const title = await tab.title();
        assert.equal(names.get(title), undefined, `“${title}” is the name of another page too`);
        names.set(title, page.name);
      });
    }
  });
});
