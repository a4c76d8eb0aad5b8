import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PEOPLE } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { keys } from './support/keys.mjs';
import { inBrowser } from './support/window.mjs';

for (const width of [1280, 320]) {
  describe(`the administration by keyboard at ${width} px`, () => {
    const { app, open } = inBrowser(width);

    it('a moderator adds a topic and words it, and the words lead to it in search', async () => {
      const word = `snöbollskurage${width}`;
      const tab = await open({ as: PEOPLE.moderator, path: '/administration/amnen' });
      await tab.getByText(/^\d+ ämnen$/).waitFor();
      const before = await app.ask(PEOPLE.staff, `{ search(input: { text: "${word}" }) { total } }`);
      assert.equal(before.search.total, 0);
      await tab.getByRole('searchbox', { name: 'Sök ämne eller ord' }).fill('bip');
      await tab.getByText(/^\d ämne/).waitFor();
      await tab.locator('.lines').getByRole('button', { name: 'Redigera BIP' }).first().press('Enter');
      const dialog = tab.getByRole('dialog');
      await dialog.waitFor();
      await assertAccessible(tab, 'a topic being edited');
      const words = dialog.getByLabel('Andra ord för samma sak');
      await words.fill(`${await words.inputValue()}\n${word}`);
      await dialog.getByRole('button', { name: 'Spara' }).press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      let found = 0;
      for (const end = Date.now() + 15_000; found === 0 && Date.now() < end;) {
        const { search } = await app.ask(
          PEOPLE.staff,
          `{ search(input: { text: "${word}" }) { hits { item { id } } } }`,
        );
        found = search.hits.length;
      }
      assert.ok(found > 0, 'the new word leads to what the topic is about');

      await tab.getByRole('searchbox', { name: 'Sök ämne eller ord' }).fill('');
      await tab.locator('#topic-name-new').fill('bip');
      await tab.getByRole('button', { name: 'Lägg till ämne' }).press('Enter');
      await tab
        .getByText(/Det finns redan något som heter så/)
        .first()
        .waitFor();
      await assertAccessible(tab, 'a topic that is refused');
      await tab.locator('#topic-name-new').fill(`Prov ${width}`);
      await tab.getByRole('button', { name: 'Lägg till ämne' }).press('Enter');
      await tab.locator('.lines').getByText(`Prov ${width}`, { exact: true }).waitFor();
      await tab.getByRole('button', { name: `Slå ihop Prov ${width}` }).press('Enter');
      await tab.getByRole('dialog').waitFor();
      await assertAccessible(tab, 'topics being merged');
      await tab.keyboard.press('Escape');
      await tab.getByRole('button', { name: `Sluta använda Prov ${width}` }).press('Enter');
      await tab.locator('.lines').getByText(`Prov ${width}`, { exact: true }).waitFor({ state: 'hidden' });
    });

    it('a moderator shows again what was hidden', async () => {
      const mine = await app.ask(
        PEOPLE.moderator,
        '{ questions(first: 20) { edges { node { id title viewerCan { hide } } } } }',
      );
      const { id, title } = mine.questions.edges.find(({ node }) => node.viewerCan.hide).node;
      await app.ask(
        PEOPLE.moderator,
        'mutation ($id: ID!) { setItemStanding(input: { id: $id, standing: hidden, reason: "Prov av sidan" }) { id } }',
        { id },
      );
      const tab = await open({ as: PEOPLE.moderator, path: '/administration/dolt' });
      await tab.getByText('Skäl: Prov av sidan').waitFor();
      await assertAccessible(tab, 'hidden content');
      await keys(tab).to(`Visa ${title} igen`);
      await tab.keyboard.press('Enter');
      await tab.getByText('Skäl: Prov av sidan').waitFor({ state: 'hidden' });
      await assertAccessible(tab, 'nothing hidden');
    });

    it('an administrator sees how the system is, and stops and starts the reading', async () => {
      const tab = await open({ as: PEOPLE.administrator, path: '/administration/system' });
      await tab.getByText('Meilisearch').waitFor();
      await tab.getByText(/Databasens storlek/).waitFor();
      await assertAccessible(tab, 'the state of the system');
      await keys(tab).to('Läs av var tionde sekund');
      await tab.keyboard.press('Space');
      assert.equal(await tab.getByLabel('Läs av var tionde sekund').isChecked(), false);
    });

    it('an administrator puts a network into another, and is told what cannot be', async () => {
      const name = `Provnätverk ${width}`;
      const tab = await open({ as: PEOPLE.administrator, path: '/administration/natverk' });
      await tab.locator('.tree').waitFor();
      await assertAccessible(tab, 'the tree of networks');
      await tab.locator('#new-network-name').fill(name);
      await tab.getByRole('button', { name: 'Skapa nätverk' }).press('Enter');
      await tab.locator('.tree').getByRole('link', { name }).waitFor();
      const inner = `${name} inuti`;
      await tab.locator('#new-network-name').fill(inner);
      await tab.getByRole('button', { name: 'Skapa nätverk' }).press('Enter');
      await tab.locator('.tree').getByRole('link', { name: inner }).waitFor();
      await tab.getByRole('button', { name: `Flytta eller lägg in ${inner}` }).press('Enter');
      const dialog = tab.getByRole('dialog');
      await dialog.getByLabel('Nätverk som det ska ingå i').selectOption({ label: name });
      await assertAccessible(tab, 'a network being placed');
      await dialog.getByRole('button', { name: 'Lägg in' }).press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await tab
        .getByRole('button', { name: `Visa de 1 nätverken i ${name}` })
        .or(tab.getByRole('button', { name: `Dölj nätverken i ${name}` }))
        .first()
        .waitFor();
    });

    it('an administrator renames a federation', async () => {
      const tab = await open({ as: PEOPLE.administrator, path: '/administration/forbund' });
      await tab.locator('.lines li').first().waitFor();
      await tab
        .locator('.lines')
        .getByRole('button', { name: /^Redigera/ })
        .first()
        .press('Enter');
      const dialog = tab.getByRole('dialog');
      await assertAccessible(tab, 'a federation being edited');
      const region = dialog.getByLabel('Region');
      await region.fill(`Region ${width}`);
      await dialog.getByRole('button', { name: 'Spara' }).press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await tab.getByText(`Region ${width}`).first().waitFor();
    });

    it('does not exist for others', async () => {
      for (const path of [
        '/administration',
        '/administration/amnen',
        '/administration/dolt',
        '/administration/system',
      ]) {
        const tab = await open({ as: PEOPLE.staff, path });
        await tab.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
      }
    });
  });
}
