import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PASSWORD, PEOPLE } from './support/app.mjs';
import { assertAccessible } from './support/axe.mjs';
import { askEverybody, deleteQuestion } from './support/forum.mjs';
import { inBrowser } from './support/window.mjs';

const LISTS = ['/', '/fragor', '/metoder', '/dokument', '/natverk', '/handelser', '/sok?q=samverkan'];

describe('states of a page', () => {
  const { app, open } = inBrowser();
  /** Pages that are already loaded ask the server anew; the way in is a link, as people take it. */
  const go = async (tab, path) => {
    await tab.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    }, path);
  };

  it('loading: skeletons with a name, and nothing jumps out of its place', async () => {
    const tab = await open({ as: PEOPLE.staff, path: '/om' });
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await tab.route('**/graphql', async (route) => {
      await released;
      await route.continue().catch(() => {});
    });
    for (const path of LISTS.slice(1)) {
      await go(tab, path);
      await tab.locator('[aria-busy="true"]').first().waitFor();
      await assertAccessible(tab, `${path}, loading`, { busy: true });
    }
    release();
    await tab.locator('.row-title').first().waitFor();
  });

  for (const width of [1280, 320]) {
    it(`the server fails: says so, gives its number, and can be tried again (${width} px)`, async () => {
      const tab = await open({ as: PEOPLE.staff, path: '/om', viewport: { width, height: 800 } });
      const requestId = '0198c0de-0000-7000-8000-000000000001';
      let broken = true;
      await tab.route('**/graphql', (route) =>
        broken
          ? route.fulfill({
              status: 200,
              contentType: 'application/json',
              body: JSON.stringify({
                data: null,
                errors: [{ message: '…', extensions: { code: 'INTERNAL', requestId } }],
              }),
            })
          : route.continue(),
      );
      for (const path of LISTS) {
        await go(tab, path);
        await tab.getByText('Något gick fel hos oss.').first().waitFor();
        await tab.getByText(requestId).first().waitFor();
        await assertAccessible(tab, `${path}, when the server fails`);
      }
      await go(tab, '/fragor');
      await tab.getByRole('heading', { level: 1, name: 'Frågor' }).waitFor();
      await tab.getByText('Något gick fel hos oss.').first().waitFor();
      broken = false;
      await tab.getByRole('button', { name: 'Försök igen' }).first().press('Enter');
      await tab.locator('.row-title').first().waitFor();
    });

    it(`the server is away, or answers with a page of a proxy (${width} px)`, async () => {
      const tab = await open({ as: PEOPLE.staff, path: '/om', viewport: { width, height: 800 } });
      await tab.route('**/graphql', (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502</h1>' }),
      );
      await go(tab, '/fragor');
      await tab.getByText('Tjänsten svarar inte just nu.').first().waitFor();
      await assertAccessible(tab, 'a proxy answered');
    });

    it(`offline: says so, keeps what is written, and goes on (${width} px)`, async () => {
      const tab = await open({ as: PEOPLE.staff, path: '/fragor/ny', viewport: { width, height: 800 } });
      const title = `Vad gör ni när nätet är borta? (${width})`;
      await tab.getByLabel('Vad vill du veta?').fill(title);
      await tab.getByText(/personer i alla förbund kan läsa/).waitFor();
      await tab.context().setOffline(true);
      await tab.getByRole('button', { name: 'Ställ frågan' }).press('Enter');
      await tab.getByText(/Du verkar sakna förbindelse/).waitFor();
      assert.equal(await tab.getByLabel('Vad vill du veta?').inputValue(), title);
      await assertAccessible(tab, 'a question that could not be sent');
      await go(tab, '/metoder');
      await tab.getByRole('heading', { level: 1, name: 'Ingen förbindelse' }).waitFor();
      await assertAccessible(tab, 'a page while offline');
      await tab.context().setOffline(false);
      await tab.goto(`${app.url}/fragor/ny`);
      assert.equal(await tab.getByLabel('Vad vill du veta?').inputValue(), title);
      await tab.getByRole('button', { name: 'Ställ frågan' }).press('Enter');
      await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    });

    it(`what does not exist and what one may not see look the same (${width} px)`, async () => {
      const tab = await open({ as: PEOPLE.staff, viewport: { width, height: 800 } });
      const nobody = '0198c0de-0000-7000-8000-000000000002';
      const paths = [
        '/finns-inte',
        `/fragor/${nobody}`,
        `/dokument/${nobody}`,
        `/metoder/${nobody}`,
        `/personer/${nobody}`,
        `/fragor/${nobody}/redigera`,
        '/natverk/finns-inte',
      ];
      for (const path of paths) {
        await tab.goto(app.url + path);
        await tab.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
        await assertAccessible(tab, path);
      }
      for (const path of ['/administration', '/administration/natverk', '/administration/handelser']) {
        await tab.goto(app.url + path);
        await tab
          .getByText(/Sidan finns inte|Du har inte rätt|Du har inte tillgång/)
          .first()
          .waitFor();
        await assertAccessible(tab, path);
      }
    });

    it(`empty: each place says what it is for and what to do (${width} px)`, async () => {
      const name = `Tomma nätverket ${width} ${Date.now()}`;
      const { createNetwork } = await app.ask(
        PEOPLE.administrator,
        'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { id slug } }',
        { input: { name, kind: 'project', visibility: 'open', joinPolicy: 'open' } },
      );
      const tab = await open({ as: PEOPLE.administrator, viewport: { width, height: 800 } });
      const { id, slug } = createNetwork;
      for (const path of [
        `/fragor?natverk=${id}`,
        `/dokument?natverk=${id}`,
        '/metoder?malgrupp=xyzzyx',
        '/sok?q=xyzzyx',
        `/natverk/${slug}`,
        `/natverk/${slug}/forfragningar`,
        `/natverk/${slug}/inbjudningar`,
      ]) {
        await tab.goto(app.url + path);
        await tab
          .locator('.empty, main .quiet')
          .first()
          .waitFor()
          .catch((cause) => Promise.reject(new Error(`${path} says nothing where it is empty`, { cause })));
        await assertAccessible(tab, `${path}, empty`);
      }
    });
  }

  it('long words and long texts stay within 320 px', async () => {
    const long = `Rehabiliteringssamordningsutvecklingsprojektledarutbildningskonferens${'o'.repeat(90)}`;
    const id = await askEverybody(app, PEOPLE.staff, {
      title: long,
      body: `${long}\n\n\`${long}\`\n\n| ${long} | ${long} |\n|---|---|\n| 1 | 2 |\n\nhttps://exempel.example/${long}\n\n    ${long}`,
    });
    const tab = await open({ as: PEOPLE.staff, viewport: { width: 320, height: 700 } });
    for (const path of [`/fragor/${id}`, '/fragor', '/', `/fragor/${id}/redigera`]) {
      await tab.goto(app.url + path);
      await tab.getByText(long.slice(0, 60)).first().waitFor({ state: 'attached' });
      await assertAccessible(tab, `${path} with a long word`);
    }
    await deleteQuestion(app, PEOPLE.staff, id);
  });
});

describe('a session that ends', () => {
  const { open } = inBrowser();
  const signInAgain = async (tab) => {
    await tab.getByLabel('Lösenord').fill(PASSWORD);
    await tab.keyboard.press('Enter');
  };

  for (const width of [1280, 320]) {
    it(`asks to sign in over the page, and one goes on where one was (${width} px)`, async () => {
      const tab = await open({ as: PEOPLE.staff, path: '/fragor/ny', viewport: { width, height: 800 } });
      const title = `Hur länge ska man vara inloggad? (${width})`;
      await tab.getByLabel('Vad vill du veta?').fill(title);
      await tab.getByLabel(/Berätta mer/).fill('Vi skriver långa frågor.');
      await tab.getByText(/personer i alla förbund kan läsa/).waitFor();
      await tab.context().clearCookies();
      await tab.getByRole('button', { name: 'Ställ frågan' }).press('Enter');
      await tab.getByRole('dialog').getByRole('heading', { name: 'Du har blivit utloggad' }).waitFor();
      await assertAccessible(tab, 'asked to sign in again');
      assert.equal(await tab.getByLabel('E-post').inputValue(), PEOPLE.staff);
      await signInAgain(tab);
      await tab.getByRole('dialog').waitFor({ state: 'detached' });
      assert.equal(await tab.getByLabel('Vad vill du veta?').inputValue(), title);
      assert.equal(await tab.getByLabel(/Berätta mer/).inputValue(), 'Vi skriver långa frågor.');
      await tab.getByRole('button', { name: 'Ställ frågan' }).press('Enter');
      await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    });
  }

  it('and after a reload too: sign in, come back, and the text is there', async () => {
    const tab = await open({ as: PEOPLE.staff, path: '/fragor' });
    await tab.locator('.row-title a').first().press('Enter');
    const answer = tab.getByRole('textbox', { name: 'Ditt svar' });
    await answer.fill('Ett halvt svar.');
    const { pathname } = new URL(tab.url());
    await tab.context().clearCookies();
    await tab.reload();
    await tab.waitForURL('**/logga-in?**');
    await tab.getByLabel('E-post').fill(PEOPLE.staff);
    await signInAgain(tab);
    await tab.waitForURL(`**${pathname}`);
    await answer.waitFor();
    assert.equal(await answer.inputValue(), 'Ett halvt svar.');
  });

  it('and nothing that was written stays on the computer of one who signs out', async () => {
    const tab = await open({ as: PEOPLE.staff, alone: true, path: '/fragor/ny' });
    await tab.getByLabel('Vad vill du veta?').fill('En hemlig fråga?');
    await tab.getByRole('button', { name: /Ditt konto/ }).press('Enter');
    await tab.getByRole('button', { name: 'Logga ut' }).press('Enter');
    await tab.getByRole('heading', { level: 1, name: /Logga in/ }).waitFor();
    assert.equal(await tab.evaluate(() => JSON.stringify(localStorage).includes('hemlig')), false);
  });
});

describe('a new build under an open page', () => {
  const { app, open } = inBrowser();
  const gone = (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'gone' });

  it('answers 404 for an asset that is not there, and never a page', async () => {
    for (const path of ['/assets/documents-00000000.js', '/assets/none.css', '/mark-old.svg', '/favicon.ico']) {
      const response = await fetch(app.url + path, { headers: { accept: '*/*' } });
      assert.equal(response.status, 404, path);
      assert.doesNotMatch(await response.text(), /<html/i, path);
    }
    const page = await fetch(`${app.url}/fragor`);
    assert.equal(page.status, 200);
    assert.equal(page.headers.get('cache-control'), 'no-cache');
  });

  it('loads the page anew once when a part of it is gone, and comes where one was going', async () => {
    const tab = await open({ as: PEOPLE.staff });
    let missed = 0;
    await tab.route(/\/assets\/documents-[^/]*\.js$/, (route) => (++missed === 1 ? gone(route) : route.continue()));
    let loads = 0;
    tab.on('domcontentloaded', () => loads++);
    await tab.getByRole('link', { name: 'Dokument', exact: true }).press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'Dokument' }).waitFor();
    assert.deepEqual({ missed, loads }, { missed: 2, loads: 1 });
  });

  it('says so when it is still gone, and does not go round', async () => {
    const tab = await open({ as: PEOPLE.staff });
    await tab.route(/\/assets\/documents-[^/]*\.js$/, gone);
    let loads = 0;
    tab.on('domcontentloaded', () => loads++);
    await tab.getByRole('link', { name: 'Dokument', exact: true }).press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'Något gick fel' }).waitFor();
    await assertAccessible(tab, 'a part that is gone');
    assert.equal(loads, 1);
  });
});
