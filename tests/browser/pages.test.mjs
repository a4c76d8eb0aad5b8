import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startApp } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { startChromium } from './support/chromium.mjs';
import { pages } from './support/pages.mjs';

/** A window of 1280 px; the same at 200 per cent, where each CSS pixel is two; and the narrowest that is asked for. */
const VIEWS = [
  { name: '1280 px', viewport: { width: 1280, height: 800 } },
  { name: '1280 px at 200 per cent', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  { name: '320 px', viewport: { width: 320, height: 800 } },
];

for (const { name, ...view } of VIEWS) {
  describe(`every page at ${name}`, () => {
    let app, chromium;
    const contexts = new Map();
    before(async () => {
      app = await startApp();
      chromium = await startChromium();
    });
    after(async () => {
      await chromium.stop();
      await app.stop();
    });

    it('has no violation, one h1, a name of its own and no sideways scroll', async (t) => {
      const names = new Map();
      for (const page of await pages(app)) {
        await t.test(page.name, async () => {
          if (!contexts.has(page.as)) {
            const context = await chromium.newContext(view);
            if (page.as) await app.signIn(context, page.as);
            contexts.set(page.as, context);
          }
          const tab = await contexts.get(page.as).newPage();
          const faults = [];
          tab.on('pageerror', (fault) => faults.push(String(fault)));
          tab.on(
            'console',
            (message) => message.type() === 'error' && !/401|404/.test(message.text()) && faults.push(message.text()),
          );
          await tab.goto(app.url + page.path);
          await tab.locator('h1').waitFor();
          await assertAccessible(tab, page.name);
          assert.equal(await tab.locator('h1').count(), 1);
          const title = await tab.title();
          assert.match(title, /Lärplattformen/);
          names.set(page.path, title);
          assert.deepEqual(faults, []);
          await tab.close();
        });
      }
    });
  });
}
