import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docxFile, docxWithIdentityNumber } from '../../dist/tests/support/office-files.js';
import { pngFile } from '../../dist/tests/support/raw-files.js';
import { PEOPLE } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { inBrowser } from './support/window.mjs';

/** As a browser gives what is pasted: the clipboard of a page cannot be filled with a file from outside. */
const paste = (field, files) =>
  field.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const { name, type, bytes } of given)
      clipboardData.items.add(new File([new Uint8Array(bytes)], name, { type }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, files);

for (const width of [1280, 320]) {
  describe(`a question with files at ${width} px`, () => {
    const { app, open } = inBrowser(width);

    it('is asked with a pasted picture and a chosen file, read by others, and keeps them when it is edited', async () => {
      const tab = await open({ as: PEOPLE.staff, path: '/fragor/ny' });
      const title = `Hur ser era anslagstavlor ut? (${width})`;
      await tab.getByLabel('Vad vill du veta?').fill(title);
      const text = tab.getByLabel(/Berätta mer/);
      await text.fill('Så här ser vår ut:');
      await text.press('End');
      const picture = pngFile();
      await paste(text, [{ name: 'image.png', type: 'image/png', bytes: [...picture.bytes, width % 256] }]);
      await tab.getByText('image.png är bifogad.').waitFor({ state: 'attached', timeout: 20_000 });
      assert.match(
        await text.inputValue(),
        /^Så här ser vår ut:\n!\[beskriv bilden här\]\(\/files\/[0-9a-f-]{36}\)\n$/,
      );
      const [good, bad] = [await docxFile({ name: 'tavlan.docx' }), await docxWithIdentityNumber()];
      await tab
        .locator('input[type=file]')
        .setInputFiles([good, bad].map(({ name, mime, bytes }) => ({ name, mimeType: mime, buffer: bytes })));
      await tab.getByText(/ser ut att innehålla ett personnummer/).waitFor({ timeout: 20_000 });
      await tab.getByRole('button', { name: 'Ta bort tavlan.docx' }).waitFor({ timeout: 20_000 });
      await assertAccessible(tab, 'files with a question');
      await tab.getByRole('button', { name: 'Ta bort rapport-med-personnummer.docx' }).press('Enter');
      await tab.reload();
      await tab.getByRole('button', { name: 'Ta bort tavlan.docx' }).waitFor();
      await tab.getByRole('button', { name: 'Förhandsvisa' }).press('Enter');
      await shown(tab.locator('.preview img'));
      await tab.getByRole('button', { name: 'Skriv vidare' }).press('Enter');
      await tab.getByText(/personer i alla förbund kan läsa/).waitFor();
      await tab.getByRole('button', { name: 'Ställ frågan' }).press('Enter');
      await tab.getByRole('heading', { level: 1, name: title }).waitFor();

      const { pathname } = new URL(tab.url());
      const reader = await open({ as: PEOPLE.leader, path: pathname });
      // Others see the files when they have been read.
      const end = Date.now() + 60_000;
      while ((await reader.getByRole('link', { name: 'tavlan.docx' }).count()) === 0) {
        assert.ok(Date.now() < end, 'the file has been read');
        await reader.reload();
        await reader.locator('.asked').waitFor();
      }
      await shown(reader.locator('.asked img'));
      assert.equal(await reader.locator('.asked img').getAttribute('alt'), 'beskriv bilden här');
      await assertAccessible(reader, 'a question with files');

      await tab.goto(`${app.url}${pathname}/redigera`);
      await tab.getByRole('button', { name: 'Ta bort tavlan.docx' }).waitFor();
      await tab.getByRole('button', { name: 'Ta bort image.png' }).press('Enter');
      assert.equal(await tab.getByLabel(/Berätta mer/).inputValue(), 'Så här ser vår ut:\n');
      await tab.getByRole('button', { name: 'Spara' }).press('Enter');
      await tab.waitForURL(`**${pathname}`);
      await tab.getByRole('link', { name: 'tavlan.docx' }).waitFor();
      await tab.locator('.asked img').waitFor({ state: 'detached' });
    });
  });
}

/** The picture came, with its measures. */
async function shown(picture) {
  await picture.waitFor();
  assert.ok(await picture.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
}
