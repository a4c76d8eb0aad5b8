import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { pdfFile } from '../../dist/tests/support/office-files.js';
import { PEOPLE } from './support/app.mjs';
import { askEverybody, deleteQuestion } from './support/forum.mjs';
import { FILES, MARKDOWN, MARKUP } from './support/payloads.mjs';
import { inBrowser } from './support/window.mjs';

describe('nothing that people write or share can run script', () => {
  const { app, open } = inBrowser();
  let tab;
  beforeEach(async () => {
    tab = await open({ as: PEOPLE.leader });
    tab.on('dialog', (dialog) => void dialog.dismiss());
  });

  /** Opens the page, points at everything on it and follows nothing. */
  async function visit(path, ready = 'h1') {
    await tab.goto(app.url + path);
    await tab.locator(ready).first().waitFor();
    await tab.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    await calm(path);
  }
  async function calm(what) {
    const found = await tab.evaluate(() => {
      for (const link of document.querySelectorAll('main a'))
        link.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      return {
        ran: window.ran,
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
        addresses: [...document.querySelectorAll('[href], [src], [action], [formaction], [data]')]
          .map((element) => element.href?.baseVal ?? element.href ?? element.src ?? element.action ?? '')
          .filter((address) => /^(javascript|vbscript|data):/i.test(String(address))),
        foreign: document.querySelectorAll(
          '.prose script, .prose iframe, .prose object, .prose embed, .prose svg, .prose form, .prose style, .prose input, main base, main meta',
        ).length,
      };
    });
    assert.deepEqual(found, { ran: undefined, handlers: [], addresses: [], foreign: 0 }, what);
  }
  const ask = (title, body) => askEverybody(app, PEOPLE.leader, { title, body });

  it('sends every page with a policy that allows no script but ours', async () => {
    for (const path of ['/', '/fragor', '/sok', '/logga-in', '/finns-inte']) {
      const response = await fetch(app.url + path);
      const policy = response.headers.get('content-security-policy') ?? '';
      assert.match(policy, /script-src 'self'(;|$)/, path);
      assert.match(policy, /object-src 'none'/, path);
      assert.match(policy, /base-uri 'none'/, path);
      assert.doesNotMatch(policy, /unsafe-|script-src[^;]*(data:|blob:|https?:)/, path);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
    }
    await visit('/fragor');
    await tab.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran=1';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.setAttribute('onerror', 'window.ran=1');
      picture.src = '/assets/none.png';
      document.body.append(picture);
      return new Promise((resolve) => picture.addEventListener('error', () => resolve()));
    });
    assert.equal(await tab.evaluate(() => window.ran), undefined, 'and the browser keeps to it');
  });

  it(`in a question's text (${MARKDOWN.length} ways), its answer and its comment`, async () => {
    const id = await ask('Vad händer med kod i texten?', MARKDOWN.join('\n\n'));
    const reply = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
    const body = MARKDOWN.join('\n\n');
    const answer = await app.ask(PEOPLE.leader, reply, { input: { itemId: id, kind: 'answer', body } });
    await app.ask(PEOPLE.leader, reply, { input: { itemId: id, kind: 'comment', parentId: answer.reply.id, body } });
    await visit(`/fragor/${id}`, '.answer .prose');
    await visit(`/fragor/${id}/redigera`);
    await tab.getByRole('button', { name: 'Förhandsvisa' }).press('Enter');
    await tab.locator('.preview').waitFor();
    await calm('the preview of a text');
    await app.ask(PEOPLE.leader, 'mutation ($input: StandingInput!) { setItemStanding(input: $input) { id } }', {
      input: { id, standing: 'withdrawn', reason: '<img src=x onerror=window.ran=1>' },
    });
    await visit(`/fragor/${id}`);
  });

  it(`in titles, wherever they are listed (${MARKUP.length} ways)`, async () => {
    const ids = [];
    for (const [at, one] of MARKUP.entries()) ids.push(await ask(`Kodprov ${at} ${one}`.slice(0, 200), ''));
    await visit('/', '.row-title');
    await visit('/fragor', '.row-title');
    await visit('/sok?q=kodprov', '.row-title');
    await visit(`/sok?q=${encodeURIComponent(MARKUP[2])}`);
    await visit(`/fragor/ny?fraga=${encodeURIComponent(`Kodprov ${MARKUP[2]}`)}`);
    for (const id of ids) await visit(`/fragor/${id}`);
    for (const id of ids) await deleteQuestion(app, PEOPLE.leader, id);
  });

  it('in names of people and networks, and what they say of themselves', async () => {
    const { me } = await app.ask(PEOPLE.therapist, '{ me { id name title bio } }');
    const update = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }';
    const bio = MARKUP.slice(0, 12).join(' ');
    try {
      for (const one of [MARKUP[2], MARKUP[4], MARKUP[9]]) {
        await app.ask(PEOPLE.therapist, update, {
          input: { name: `Amina ${one}`.slice(0, 100), title: one.slice(0, 100), bio, expertise: [one.slice(0, 60)] },
        });
        await visit(`/personer/${me.id}`);
      }
    } finally {
      await app.ask(PEOPLE.therapist, update, {
        input: { name: me.name, title: me.title, bio: me.bio, expertise: [] },
      });
    }
    const { createNetwork } = await app.ask(
      PEOPLE.leader,
      'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { id slug } }',
      {
        input: {
          name: `Nätet ${MARKUP[2]}`,
          description: MARKDOWN.slice(0, 40).join(' ').slice(0, 1900),
          kind: 'project',
          visibility: 'open',
        },
      },
    );
    await visit(`/natverk/${createNetwork.slug}`);
    await visit('/natverk', '.row-title');
    await visit(`/natverk/${createNetwork.slug}/installningar`);
    await visit('/fragor/ny');
  });

  it('in every text of a method, its steps and its links', async () => {
    const { me } = await app.ask(PEOPLE.leader, '{ me { federation { id } } }');
    const { createMethodDraft: draft } = await app.ask(
      PEOPLE.leader,
      'mutation ($input: CreateMethodDraftInput!) { createMethodDraft(input: $input) { id version } }',
      { input: { title: `Metod ${MARKUP[2]}`, homeId: me.federation.id } },
    );
    const body = MARKDOWN.join('\n\n').slice(0, 9000);
    await app.ask(PEOPLE.leader, 'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id } }', {
      input: {
        id: draft.id,
        version: draft.version,
        summary: MARKUP[2],
        needAndAim: body,
        targetGroup: body,
        steps: MARKUP.slice(0, 10).map((one) => ({ title: one, text: one })),
        goals: [{ goal: MARKUP[2], outcome: MARKUP[4] }],
        obstacles: [{ obstacle: MARKUP[2], solution: MARKUP[4] }],
        lessons: [{ party: MARKUP[2], lesson: MARKUP[4] }],
        contact: body.slice(0, 1900),
      },
    });
    for (const url of [
      'javascript:window.ran=1',
      'data:text/html,<script>window.ran=1</script>',
      'vbscript:window.ran=1',
    ]) {
      const refused = await app
        .ask(PEOPLE.leader, 'mutation ($input: SaveMethodInput!) { saveMethod(input: $input) { id } }', {
          input: { id: draft.id, version: draft.version + 1, materials: [{ label: 'x', url }] },
        })
        .then(
          () => false,
          () => true,
        );
      assert.ok(refused, `${url} is no address of a material`);
    }
    await visit(`/metoder/${draft.id}`);
    await visit(`/metoder/${draft.id}/redigera`);
  });

  it('in uploaded files, opened on their own, in a frame or as a picture', async () => {
    for (const { name, mimeType, text } of FILES) {
      const response = await tab.context().request.post(`${app.url}/files`, {
        multipart: { file: { name, mimeType, buffer: Buffer.from(text) } },
        headers: { origin: app.url },
      });
      if (response.status() !== 201) {
        assert.ok([400, 413, 415, 422].includes(response.status()), `${name}: ${response.status()}`);
        continue;
      }
      const { id } = await response.json();
      for (const address of [`/files/${id}`, `/files/${id}?inline=1`]) {
        const file = await tab.context().request.get(app.url + address);
        const headers = file.headers();
        assert.match(headers['content-disposition'], /^attachment/, name);
        assert.match(headers['content-security-policy'], /default-src 'none'.*sandbox/, name);
        assert.equal(headers['x-content-type-options'], 'nosniff', name);
        await visit('/om');
        const opened = await tab.goto(app.url + address).then(
          () => true,
          () => false,
        );
        assert.equal(opened, false, `${name} is downloaded, not shown`);
        await tab.evaluate((src) => {
          for (const kind of ['iframe', 'img'])
            document.body.append(Object.assign(document.createElement(kind), { src }));
        }, address);
        await tab.waitForLoadState('networkidle');
        await calm(`${name} in a frame`);
      }
    }
  });

  it('and yet a PDF is shown in its place, by the browser’s own viewer', async () => {
    const { bytes } = await pdfFile({ name: 'visas.pdf' });
    const upload = await tab.context().request.post(`${app.url}/files`, {
      multipart: { file: { name: 'visas.pdf', mimeType: 'application/pdf', buffer: bytes } },
      headers: { origin: app.url },
    });
    const { id: fileId } = await upload.json();
    const { me } = await app.ask(PEOPLE.leader, '{ me { federation { id } } }');
    const { createDocument } = await app.ask(
      PEOPLE.leader,
      'mutation ($input: CreateDocumentInput!) { createDocument(input: $input) { id } }',
      { input: { title: 'Visas på plats', type: 'rutin', fileId, homeId: me.federation.id, publish: true } },
    );
    await visit(`/dokument/${createDocument.id}`);
    await tab.getByRole('button', { name: 'Visa i webbläsaren' }).press('Enter');
    await tab.locator('iframe').waitFor();
    await until(
      () => tab.frames().some((frame) => frame.url().startsWith('chrome-extension://')),
      'the viewer is there',
    );
    const shown = await tab.context().request.get(`${app.url}/files/${fileId}?inline=1`);
    assert.match(shown.headers()['content-disposition'], /^inline/);
    assert.match(shown.headers()['content-security-policy'], /sandbox/);
  });

  async function until(condition, what) {
    for (let tries = 0; tries < 100; tries++) {
      if (condition()) return;
      await tab.waitForTimeout(100);
    }
    assert.fail(what);
  }
});
