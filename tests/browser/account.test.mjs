import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PEOPLE } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { keys } from './support/keys.mjs';
import { inBrowser } from './support/window.mjs';

for (const width of [1280, 320]) {
  describe(`what is one's own by keyboard at ${width} px`, () => {
    const { app, open } = inBrowser(width);

    it('a key is made, shown once, works, and is taken away', async () => {
      const label = `Månadsrapport ${width}`;
      const tab = await open({ as: PEOPLE.staff, path: '/installningar/nycklar' });
      await keys(tab).to('Vad är den till?');
      await tab.keyboard.type(label);
      await keys(tab).to('Skapa nyckel');
      await tab.keyboard.press('Enter');
      await tab.getByRole('heading', { name: 'Nyckeln är skapad' }).waitFor();
      await assertAccessible(tab, 'a key that was made');
      const secret = await tab.getByLabel('Nyckel', { exact: true }).inputValue();
      const me = async () => {
        const response = await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
          body: JSON.stringify({ query: '{ me { name } }' }),
        });
        return (await response.json()).data?.me?.name;
      };
      assert.equal(await me(), 'Sara Lindell');
      await tab.reload();
      await tab.locator('.lines').getByText(label).waitFor();
      assert.equal(await tab.getByText(secret).count(), 0, 'it is shown once');
      await keys(tab).to(`Ta bort nyckeln ${label}`);
      await tab.keyboard.press('Enter');
      await tab.locator('.lines').getByText(label).waitFor({ state: 'hidden' });
      assert.equal(await me(), undefined);
      await assertAccessible(tab, 'the keys');
    });

    it('an invitation waits where its notice leads, and is accepted', async () => {
      const name = `Inbjudet ${width}`;
      const { createNetwork } = await app.ask(
        PEOPLE.administrator,
        'mutation ($name: String!) { createNetwork(input: { name: $name, kind: project }) { id } }',
        { name },
      );
      await app.ask(PEOPLE.administrator, 'mutation ($input: InviteInput!) { invite(input: $input) { id } }', {
        input: { networkId: createNetwork.id, email: PEOPLE.therapist, message: 'Välkommen med' },
      });
      const tab = await open({ as: PEOPLE.therapist, path: '/natverk' });
      await tab.getByText('Välkommen med').waitFor();
      await assertAccessible(tab, 'an invitation');
      await keys(tab).to(`Gå med i ${name}`);
      await tab.keyboard.press('Enter');
      await tab.getByText('Välkommen med').waitFor({ state: 'hidden' });
      await tab.getByRole('link', { name }).first().waitFor();
    });

    it('the language goes with the person to another browser', async () => {
      await app.ask(PEOPLE.leader, 'mutation { updateProfile(input: { language: "sv" }) { id } }');
      const tab = await open({ as: PEOPLE.leader, path: '/installningar' });
      await tab.getByLabel('English').click();
      await tab.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await tab.getByText('Saved.').first().waitFor();
      const other = await open({ as: PEOPLE.leader, path: '/natverk' });
      await other.getByRole('heading', { level: 1, name: 'Networks' }).waitFor();
      assert.equal(await other.locator('html').getAttribute('lang'), 'en');
      await assertAccessible(other, 'the networks in English');
      await tab.getByLabel('Svenska').click();
      await tab.getByRole('heading', { level: 1, name: 'Inställningar' }).waitFor();
      await tab.getByText('Sparat.').first().waitFor();
    });

    it('two write a method together', async () => {
      const own = await app.ask(PEOPLE.therapist, '{ me { federation { id } } }');
      const { createMethodDraft: draft } = await app.ask(
        PEOPLE.therapist,
        'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id } }',
        { input: { title: `Tillsammans ${width}`, homeId: own.me.federation.id } },
      );
      const tab = await open({ as: PEOPLE.therapist, path: `/metoder/${draft.id}` });
      await tab.getByLabel('Lägg till författare').selectOption({ label: 'Sara Lindell' });
      await tab.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
      await tab.getByRole('button', { name: 'Ta bort Sara Lindell' }).waitFor();
      await assertAccessible(tab, 'two authors');
      const other = await open({ as: PEOPLE.staff, path: `/metoder/${draft.id}` });
      await other.getByRole('heading', { level: 1, name: `Tillsammans ${width}` }).waitFor();
      await tab.getByRole('button', { name: 'Ta bort Sara Lindell' }).press('Enter');
      await tab.getByRole('button', { name: 'Ta bort Sara Lindell' }).waitFor({ state: 'hidden' });
    });
  });
}
