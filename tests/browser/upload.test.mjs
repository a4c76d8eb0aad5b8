import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  docxFile,
  docxWithIdentityNumber,
  encryptedPdf,
  odtFile,
  pdfFile,
  pptxFile,
  xlsxFile,
} from '../../dist/tests/support/office-files.js';
import { pngFile } from '../../dist/tests/support/raw-files.js';
import { MAX_UPLOAD_MB, PEOPLE } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { startBreakingLine } from './support/breaking-line.mjs';
import { inBrowser } from './support/window.mjs';

const MB = 1024 * 1024;
const text = (name, words) => ({ name, mime: 'text/plain', bytes: Buffer.from(words) });

describe('ten files at once', () => {
  const { app, newWindow, open } = inBrowser();
  let line;
  before(async () => {
    line = await startBreakingLine(app.url);
  });
  after(() => line.stop());

  for (const width of [1280, 320]) {
    it(`each says what happened and what to do, and the rest arrive (${width} px)`, async (t) => {
      const context = await newWindow({ as: PEOPLE.leader, viewport: { width, height: 900 } });
      const tab = await context.newPage();
      await tab.goto(`${line.url}/dokument/nytt`);
      await tab.getByText(`Högst ${MAX_UPLOAD_MB} MB per fil.`).waitFor();

      const files = await tenFiles();
      line.break('bruten.txt', 2 * MB);
      await tab
        .locator('input[type=file]')
        .setInputFiles(files.map(({ name, mime, bytes }) => ({ name, mimeType: mime, buffer: bytes })));
      const card = (name) => tab.locator('.upload', { hasText: name });
      const said = async (name, words) => {
        const notice = card(name).getByRole('alert');
        await notice.waitFor({ timeout: 30_000 });
        assert.match(await notice.innerText(), words);
        t.diagnostic(`${name}: ${(await notice.innerText()).replace(/\s+/g, ' ')}`);
      };

      await said(
        'for-stor.txt',
        new RegExp(`större än ${MAX_UPLOAD_MB} MB.*Inget annat har gått förlorat.*Dela upp`, 's'),
      );
      await said('last.pdf', /låst med lösenord\. Spara en kopia utan lösenord/);
      await said('bruten.txt', /Förbindelsen bröts medan filen skickades\. Välj Försök igen\./);
      await said(
        'rapport-med-personnummer.docx',
        /personnummer på avsnitt 3: 19850709–••••\. Ta bort det, spara filen på nytt/,
      );
      for (const name of ['for-stor.txt', 'last.pdf', 'rapport-med-personnummer.docx'])
        assert.equal(await card(name).getByRole('button', { name: 'Försök igen' }).count(), 0, `${name} cannot pass`);
      await tab.getByRole('button', { name: 'Dela 6 dokument' }).waitFor({ timeout: 30_000 });
      await assertAccessible(tab, 'ten files, four of them stopped');

      line.mend();
      await card('bruten.txt').getByRole('button', { name: 'Försök igen' }).press('Enter');
      await tab
        .getByText('bruten.txt är läst. Kontrollera uppgifterna.')
        .waitFor({ timeout: 30_000, state: 'attached' });
      const share = tab.getByRole('button', { name: 'Dela 7 dokument' });
      await share.waitFor();
      await card('last.pdf').getByRole('button', { name: 'Ta bort' }).press('Enter');
      assert.equal(await tab.evaluate(() => document.activeElement?.textContent), 'Välj filer', 'the focus is kept');
      await share.press('Enter');
      await tab.getByText('Alla filer är klara.').waitFor({ timeout: 60_000, state: 'attached' });
      assert.equal(await tab.locator('.upload .accepted').count(), 7);
      await assertAccessible(tab, 'seven files shared');

      await card('bruten.txt').getByRole('link', { name: 'Till dokumentet' }).press('Enter');
      await tab.getByRole('link', { name: /^Ladda ner/ }).waitFor();
      const address = await tab.getByRole('link', { name: /^Ladda ner/ }).getAttribute('href');
      const kept = await (await context.request.get(line.url + address)).body();
      assert.ok(kept.equals(files.find(({ name }) => name === 'bruten.txt').bytes), 'every byte came the second time');
    });
  }

  it('is told of the limit by the server too, in the same words', async () => {
    const tab = await (await newWindow({ as: PEOPLE.leader })).newPage();
    // The page that does not know the limit yet sends the file.
    await tab.route('**/graphql', (route) =>
      route.request().postData()?.includes('UploadLimit') ? route.abort() : route.continue(),
    );
    await tab.goto(`${app.url}/dokument/nytt`);
    await tab
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'stor.txt', mimeType: 'text/plain', buffer: Buffer.alloc((MAX_UPLOAD_MB + 1) * MB, 'a') },
      ]);
    await tab.getByText(`Filen är större än ${MAX_UPLOAD_MB} MB.`).waitFor({ timeout: 30_000 });
  });

  it('can be cancelled while it is sent, and the next one goes on', async () => {
    const tab = await open({ as: PEOPLE.leader, path: '/dokument/nytt' });
    await tab.getByText(`Högst ${MAX_UPLOAD_MB} MB per fil.`).waitFor();
    let held;
    const holding = new Promise((resolve) => (held = resolve));
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await tab.route('**/files', async (route) => {
      held();
      await released;
      await route.continue().catch(() => {});
    });
    await tab.locator('input[type=file]').setInputFiles(
      ['ett', 'två', 'tre'].map((name) => ({
        name: `${name}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(name),
      })),
    );
    await holding;
    await tab.locator('.upload', { hasText: 'tre.txt' }).getByText('Väntar på sin tur').waitFor();
    await tab.getByRole('button', { name: 'Avbryt ett.txt' }).press('Enter');
    await tab.getByText('ett.txt är borttagen.').waitFor({ state: 'attached' });
    release();
    await tab.getByRole('button', { name: 'Dela 2 dokument' }).waitFor({ timeout: 30_000 });
  });
});

/** Six that are well, and one each that is too big, locked, holds an identity number and loses its line. */
async function tenFiles() {
  const stamp = `${Date.now()}`;
  return [
    await docxFile(),
    text('for-stor.txt', 'a'.repeat((MAX_UPLOAD_MB + 1) * MB)),
    await pdfFile(),
    await encryptedPdf(),
    text('bruten.txt', `Om resor till arbetsträning, ${stamp}.\n${'Vi reser. '.repeat(400_000)}`),
    await docxWithIdentityNumber(),
    await pptxFile(),
    await xlsxFile(),
    odtFile(),
    pngFile(`tavla-${stamp}.png`),
  ];
}
