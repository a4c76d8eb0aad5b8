/**
 * `npm run screenshots`: every page at 1280 and 360 px as pictures in tests/browser/screenshots/, with the demo content.
 * With arguments, only the pages whose names contain one of them. APP_URL takes a running app instead of a new one.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../apps/start/build.mjs';
import { startApp } from './support/app.mjs';
import { startChromium } from './support/chromium.mjs';
import { pages } from './support/pages.mjs';

const wanted = process.argv.slice(2);
const folder = join(root, 'tests', 'browser', 'screenshots');
mkdirSync(folder, { recursive: true });
const app = await startApp();
const chromium = await startChromium();
try {
  for (const width of [1280, 360]) {
    const contexts = new Map();
    for (const page of await pages(app)) {
      if (wanted.length > 0 && !wanted.some((word) => page.name.includes(word))) continue;
      if (!contexts.has(page.as)) {
        const context = await chromium.newContext({ viewport: { width, height: 900 } });
        if (page.as) await app.signIn(context, page.as);
        contexts.set(page.as, context);
      }
      const tab = await contexts.get(page.as).newPage();
      await tab.goto(app.url + page.path);
      await page.ready?.(tab);
      await settled(tab);
      await tab.screenshot({ path: join(folder, `${page.name}-${width}.png`), fullPage: true });
      const wide = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) console.log(`${page.name} at ${width}: ${wide} px too wide`);
      await tab.close();
    }
    for (const context of contexts.values()) await context.close();
  }
  console.log(folder);
} finally {
  await chromium.stop();
  await app.stop();
}

async function settled(tab) {
  await tab.waitForLoadState('networkidle');
  await tab.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && document.fonts.status === 'loaded');
}
