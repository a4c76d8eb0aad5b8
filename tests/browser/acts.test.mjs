import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PEOPLE } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { askEverybody, nationalNetwork } from './support/forum.mjs';
import { keys } from './support/keys.mjs';
import { inBrowser } from './support/window.mjs';

for (const width of [1280, 320]) {
  describe(`what one may do with what is written, at ${width} px`, () => {
    const { app, open } = inBrowser(width);

    it('a question is withdrawn with a word on why, shown again, and deleted after a question', async () => {
      const id = await askEverybody(app, PEOPLE.staff, { title: `Ska vi ses i juni? (${width} ${Date.now()})` });
      const tab = await open({ as: PEOPLE.staff, path: `/fragor/${id}` });
      const choose = async (name) => {
        await tab.getByRole('button', { name: 'Gör mer' }).press('Enter');
        await tab.getByRole('button', { name, exact: true }).press('Enter');
      };
      await choose('Dra tillbaka');
      await tab.getByRole('dialog').waitFor();
      await assertAccessible(tab, 'the dialog that asks why');
      await keys(tab).to('Varför?');
      await tab.keyboard.type('Mötet är inställt.');
      await keys(tab).to('Dra tillbaka');
      await tab.keyboard.press('Enter');
      await tab.getByText('Tillbakadragen: Mötet är inställt.').waitFor();
      await choose('Visa igen');
      await tab.getByRole('dialog').getByRole('button', { name: 'Visa igen' }).press('Enter');
      await tab.getByText('Tillbakadragen').waitFor({ state: 'detached' });
      await choose('Ta bort frågan');
      await tab.getByText('Det går inte att ångra.').waitFor();
      await assertAccessible(tab, 'the dialog before something is deleted');
      await tab.getByRole('dialog').getByRole('button', { name: 'Ta bort frågan' }).press('Enter');
      await tab.waitForURL('**/fragor');
      await tab.goto(`${app.url}/fragor/${id}`);
      await tab.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    });

    it('one who has written in the thread is mentioned by keyboard, and is told', async () => {
      const id = await askEverybody(app, PEOPLE.staff, { title: `Vem tar protokoll? (${width} ${Date.now()})` });
      const tab = await open({ as: PEOPLE.leader, path: `/fragor/${id}` });
      await keys(tab).to('Nämn någon');
      await tab.keyboard.press('Enter');
      await assertAccessible(tab, 'whom one can mention');
      await keys(tab).to('Sara Lindell');
      await tab.keyboard.press('Enter');
      const answer = tab.getByRole('textbox', { name: 'Ditt svar' });
      await tab.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      await tab.keyboard.type('du gör det så bra.');
      assert.match(await answer.inputValue(), /^\[@Sara Lindell\]\(person:[0-9a-f-]{36}\) du gör det så bra\.$/);
      await tab.getByRole('button', { name: 'Förhandsvisa' }).press('Enter');
      await tab.locator('.preview').getByRole('link', { name: '@Sara Lindell' }).waitFor();
      await tab.getByRole('button', { name: 'Svara', exact: true }).press('Enter');
      await tab.locator('.answer').getByRole('link', { name: '@Sara Lindell' }).waitFor();
      const { notices } = await app.ask(PEOPLE.staff, '{ notices(first: 5) { edges { node { kind item { id } } } } }');
      assert.ok(notices.edges.some(({ node }) => node.kind === 'mention' && node.item?.id === id));
    });

    it('a network shows its documents alone, and the address says so', async () => {
      const found = await app.ask(
        PEOPLE.staff,
        '{ networkList(kinds: [national], first: 1) { edges { node { slug } } } }',
      );
      const tab = await open({ as: PEOPLE.staff, path: `/natverk/${found.networkList.edges[0].node.slug}` });
      await tab.locator('.row-title').first().waitFor();
      await tab.getByRole('radio', { name: 'Dokument' }).press('Space');
      await tab.waitForURL('**?visa=dokument');
      await tab.waitForFunction(() => {
        const numbers = [...document.querySelectorAll('.row-number')].map(({ textContent }) => textContent);
        return numbers.length > 0 && numbers.every((text) => /version/.test(text));
      });
      await assertAccessible(tab, 'the documents of a network');
    });

    it('a search that finds nothing leads on: to all networks, or to a question with the words filled in', async () => {
      const national = await nationalNetwork(app, PEOPLE.staff);
      const tab = await open({ as: PEOPLE.staff, path: `/sok?q=xyzzyx&natverk=${national}&ar=2026` });
      await tab.getByRole('button', { name: 'Sök i alla nätverk' }).last().press('Enter');
      await tab.waitForURL((url) => !url.searchParams.has('natverk') && url.searchParams.get('ar') === '2026');
      await tab.getByText('Inget passar de val du har gjort.').waitFor();
      await tab.locator('.empty').getByRole('button', { name: 'Rensa alla filter' }).press('Enter');
      await tab.waitForURL((url) => !url.searchParams.has('ar'));
      await assertAccessible(tab, 'a search that found nothing');
      await tab.getByRole('link', { name: 'Ställ det som en fråga' }).press('Enter');
      await tab.waitForURL('**/fragor/ny?**');
      await tab.waitForFunction(() => document.querySelector('#ask-title')?.value === 'xyzzyx');
    });

    it('a passage of a document opens at its page, and a year stands in the address', async () => {
      const tab = await open({ as: PEOPLE.staff, path: '/sok?q=arbete&sort=document' });
      const narrow = tab.getByRole('button', { name: /^Begränsa sökningen/ });
      if (await narrow.isVisible()) await narrow.press('Enter');
      await tab.locator('summary', { hasText: /^År$/ }).press('Enter');
      const year = tab.getByRole('radio', { name: /^20\d\d \(/ }).first();
      await year.press('Space');
      await tab.waitForURL(/[?&]ar=20\d\d/);
      await tab.locator('.passage a').first().waitFor();
      await assertAccessible(tab, 'a search narrowed to a year');
      await tab.locator('.passage a').first().press('Enter');
      await tab.waitForURL(/\/dokument\/[^#]+#sida-\d+$/);
      const { hash } = new URL(tab.url());
      await tab.waitForFunction((place) => document.activeElement?.id === place.slice(1), hash);
    });
  });
}
