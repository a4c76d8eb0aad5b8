import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PASSWORD, PEOPLE } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { keys } from './support/keys.mjs';
import { inBrowser } from './support/window.mjs';

for (const width of [1280, 320]) {
  describe(`by keyboard at ${width} px`, () => {
    const { open } = inBrowser(width);

    it('signs in and comes to where one was going', async () => {
      const tab = await open({ path: '/metoder' });
      assert.equal(new URL(tab.url()).pathname, '/logga-in');
      await keys(tab).to('E-post');
      await tab.keyboard.type(PEOPLE.staff);
      await keys(tab).to('Lösenord');
      await tab.keyboard.type('fel');
      await tab.keyboard.press('Enter');
      await tab.getByText('E-postadressen eller lösenordet stämmer inte.').waitFor();
      await assertAccessible(tab, 'a refused sign-in');
      await keys(tab).to('Lösenord');
      await tab.keyboard.press('Control+A');
      await tab.keyboard.type(PASSWORD);
      await tab.keyboard.press('Enter');
      await tab.waitForURL('**/metoder');
    });

    it('one asks, the other sees it without reloading and answers, the first sees the answer', async () => {
      const asker = await open({ as: PEOPLE.staff });
      const helper = await open({ as: PEOPLE.leader });
      const title = `Hur gör ni när bussen inte går? (${width})`;
      await keys(asker).to('Ställ en fråga');
      await asker.keyboard.press('Enter');
      await asker.waitForURL('**/fragor/ny');
      await keys(asker).to('Vad vill du veta?');
      await asker.keyboard.type(title);
      await keys(asker).to('Berätta mer');
      await asker.keyboard.type('Vi har prövat **samåkning**.');
      await asker.getByText(/personer i alla förbund kan läsa/).waitFor();
      await assertAccessible(asker, 'a question being written');
      await asker.reload();
      assert.equal(await asker.getByLabel('Vad vill du veta?').inputValue(), title, 'the text survives a reload');
      await keys(asker).to('Ställ frågan');
      await asker.keyboard.press('Enter');
      await asker.getByRole('heading', { level: 1, name: title }).waitFor();

      const link = helper.getByRole('link', { name: title }).first();
      await link.waitFor({ timeout: 10_000 });
      // In one step: the list is read anew when something is added to it.
      await link.press('Enter');
      await helper.getByRole('heading', { level: 1, name: title }).waitFor();
      await keys(helper).to('Ditt svar');
      await helper.keyboard.type('Vi hämtar vid hållplatsen.');
      await keys(helper).to('Svara');
      await helper.keyboard.press('Enter');

      await asker.getByText('Vi hämtar vid hållplatsen.').waitFor({ timeout: 10_000 });
      await keys(asker).to('Det här löste det');
      await asker.keyboard.press('Enter');
      await asker.getByText('✓ Det här löste det').waitFor();
      await assertAccessible(asker, 'a solved question');
    });

    it('refuses an identity number and keeps the text', async () => {
      const tab = await open({ as: PEOPLE.staff, path: '/fragor/ny' });
      await tab.getByLabel('Vad vill du veta?').fill('Vad gör vi med 19811218-9876 nu?');
      await keys(tab).to('Ställ frågan');
      await tab.keyboard.press('Enter');
      await tab
        .getByText(/personnummer/)
        .nth(1)
        .waitFor();
      await assertAccessible(tab, 'a refused question');
      assert.match(await tab.getByLabel('Vad vill du veta?').inputValue(), /19811218/);
    });

    it('finds by searching as one types, and the address holds the state', async () => {
      const tab = await open({ as: PEOPLE.therapist, path: '/sok' });
      await keys(tab).to('Sök bland frågor, metoder och dokument');
      await tab.keyboard.type('arbetsträning');
      await tab.locator('.row mark').first().waitFor();
      await tab.waitForURL(({ searchParams }) => searchParams.get('q') === 'arbetsträning');
      const narrow = tab.getByRole('button', { name: 'Begränsa sökningen' });
      if (await narrow.isVisible()) await narrow.press('Enter');
      await tab.getByLabel(/^Metoder \(/).press('Space');
      await tab.waitForURL(/sort=method/);
      await assertAccessible(tab, 'a narrowed search');
    });

    it('describes a method step by step, and nothing is lost at a reload', async () => {
      const tab = await open({ as: PEOPLE.therapist, path: '/metoder/ny' });
      await tab.getByLabel('Vad heter metoden?').fill(`Promenadsamtal ${width}`);
      await keys(tab).to('Börja beskriva');
      await tab.keyboard.press('Enter');
      await tab.waitForURL('**/redigera');
      await keys(tab).to('Kort sammanfattning');
      await tab.keyboard.type('Samtal utomhus, en timme i veckan.');
      await tab.getByText('Sparat.').first().waitFor();
      await tab.reload();
      await tab.getByLabel(/Kort sammanfattning/).waitFor();
      assert.equal(await tab.getByLabel(/Kort sammanfattning/).inputValue(), 'Samtal utomhus, en timme i veckan.');
      await assertAccessible(tab, 'the first step of a method');
      await keys(tab).to('Nästa');
      await tab.keyboard.press('Enter');
      await tab.getByRole('heading', { level: 2, name: 'För vem?' }).waitFor();
    });

    it('uploads a file, which is read and filled in, and shares it', async () => {
      const tab = await open({ as: PEOPLE.leader, path: '/dokument/nytt' });
      const text = '# Rutin för första mötet\n\nBörja med kaffe.';
      await tab.locator('input[type=file]').setInputFiles([
        { name: 'rutin-forsta-motet.md', mimeType: 'text/markdown', buffer: Buffer.from(text + width) },
        { name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      ]);
      await tab.getByText(/Filen är tom/).waitFor();
      await tab.getByRole('button', { name: 'Dela 1 dokument' }).waitFor({ timeout: 20_000 });
      await assertAccessible(tab, 'files being shared');
      await keys(tab).to('Dela 1 dokument');
      await tab.keyboard.press('Enter');
      await tab.getByRole('link', { name: 'Till dokumentet' }).waitFor({ timeout: 20_000 });
    });
  });
}
