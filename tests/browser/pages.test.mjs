import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startApp } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { startChromium } from './support/chromium.mjs';
import { pages } from './support/pages.mjs';

for (const width of [1280, 320]) {
  describe(`every page at ${width} px`, () => {
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
            const context = await chromium.newContext({ viewport: { width, height: 800 } });
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
