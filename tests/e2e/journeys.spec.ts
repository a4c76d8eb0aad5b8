import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../support/app.js';
import type { MailServer } from '../support/mail-server.js';
import {
  docxFile,
  docxWithIdentityNumber,
  pdfFile,
  pptxFile,
  type TestFile,
  xlsxFile,
} from '../support/office-files.js';
import { until } from '../support/until.js';
import { Visitor } from '../support/visitor.js';
import {
  ACCEPT,
  ASK,
  CREATE,
  DOCUMENT,
  DRAFT,
  type Hit,
  type Kind,
  METHOD,
  notices,
  PUBLISH,
  QUESTION,
  REPLY,
  SAVE,
  search,
  SUBMIT,
  SUGGEST,
  TRIAL,
  type Ways,
  waysTo,
} from './journey.queries.js';
import { type JourneyWorld, startJourneyWorld } from './journey.world.js';

/**
 * What the platform is for, from sign-in to what is found: two federations that know nothing of each other’s work,
 * people who come with nothing but an address and a password, and people who should find nothing of it.
 */
describe('ask, share, describe and find', () => {
  let t: TestApp;
  let mail: MailServer;
  let at: JourneyWorld['at'];
  let who: JourneyWorld['who'];
  /** Everything that was made on the way, by what it is called here. */
  const made = new Map<string, { kind: Kind; id: string; fileId?: string }>();

  beforeAll(async () => {
    ({ t, mail, at, who } = await startJourneyWorld());
  }, 60_000);
  afterAll(async () => {
    await t?.close();
    await mail?.stop();
  });

  const allFederations = { allFederations: true };
  const document = async (id: string, visitor = who.pia) =>
    (
      await visitor.get<{
        document: { status: string; pages: { edges: { node: { text: string } }[] }; current: { file: { id: string } } };
      }>(DOCUMENT, { id })
    ).document;
  const ask = async (visitor: Visitor, input: object) =>
    (await visitor.get<{ askQuestion: { id: string } }>(ASK, { input: { body: '', ...input } })).askQuestion.id;
  const found = async (visitor: Visitor, text: string, ids: string[]): Promise<Hit[]> => {
    let hits: Hit[] = [];
    await until(`${visitor.name} finds ${ids.length} by ”${text}”`, async () => {
      ({ hits } = await search(visitor, text));
      return ids.every((id) => hits.some(({ item }) => item.id === id));
    });
    return hits;
  };

  it('signing in takes the right password, and signing out ends it', async () => {
    const person = await t.world.person('Vera', { federationId: at.kinda, withPassword: true });
    await expect(Visitor.signIn(t.url, person, 'fel-losenord-igen')).rejects.toThrow('401');
    await expect(Visitor.signIn(t.url, { ...person, email: 'ingen@prov.example' })).rejects.toThrow('401');
    const visitor = await Visitor.signIn(t.url, person);
    expect(await visitor.get('{ me { name federation { name } } }')).toEqual({
      me: { name: 'Vera', federation: { name: 'Samordningsförbundet Kinda' } },
    });
    await visitor.signOut();
    expect(await visitor.codeOf('{ feed { edges { cursor } } }')).toBe('UNAUTHENTICATED');
  });

  it('an employee asks all federations with a file, another federation answers, and that solves it', async () => {
    const sections = [{ heading: 'Underlag', text: 'Så ser vår kartläggning ut, steg för steg.' }];
    const file = await docxFile({ name: 'vår kartläggning.docx', sections });
    const fileId = await who.asta.upload(file);
    const id = await ask(who.asta, {
      title: 'Hur gör ni kartläggning inför arbetsträning?',
      body: 'Vi vill **börja** i höst. Se filen.',
      audience: allFederations,
      fileIds: [fileId],
    });
    made.set('question', { kind: 'question', id, fileId });

    type Asked = {
      question: { files: { state: string }[]; answers: { edges: { node: { id: string; author: object } }[] } };
    };
    const read = async (visitor: Visitor) => (await visitor.get<Asked>(QUESTION, { id })).question;
    await until('the file has been read', async () => (await read(who.bo)).files[0]?.state === 'clean');
    expect((await who.bo.download(fileId)).bytes.equals(file.bytes)).toBe(true);

    const { reply } = await who.bo.get<{ reply: { id: string } }>(REPLY, {
      input: { itemId: id, kind: 'answer', body: 'Vi börjar med ett *hembesök* och lavskrikan.' },
    });
    await until('Asta is told', async () => (await notices(who.asta)).includes(`answer ${id} Bo`));
    await until('and by e-mail', () => mail.to(who.asta.email).length === 1);
    expect(mail.to(who.asta.email)[0]).toMatchObject({
      subject: 'Nytt svar: Hur gör ni kartläggning inför arbetsträning?',
      text: expect.stringContaining(`/fragor/${id}#svar-${reply.id}`),
    });
    expect((await read(who.asta)).answers.edges[0]!.node.author).toEqual({
      name: 'Bo',
      federation: { name: 'Samordningsförbundet Norra' },
    });
    expect(await who.asta.get(ACCEPT, { questionId: id, answerId: reply.id })).toEqual({
      acceptAnswer: { state: 'solved', acceptedAnswer: { id: reply.id } },
    });
    await until('Bo is told', async () => (await notices(who.bo)).includes(`accepted ${id} Asta`));
    await until('and by e-mail', () =>
      mail.to(who.bo.email).some(({ subject }) => subject?.startsWith('Ditt svar löste')),
    );
    const [hit] = await found(who.tove, 'lavskrikan', [id]);
    expect(hit?.passages[0]).toMatchObject({ replyId: reply.id, html: expect.stringContaining('<mark>') });
  });

  it('a process leader uploads reports of every office format, and their pages are found', async () => {
    const report = (word: string) => [
      { heading: 'Sammanfattning', text: 'Insatsen gav stöd åt 48 deltagare.' },
      { heading: 'Resultat', text: `Vår kartläggning visade vad ${word} betyder. Ännu en gång: ${word}.` },
    ];
    const files: Record<string, { file: TestFile; text: string; place: object }> = {
      docx: {
        file: await docxFile({ sections: report('hackspetten') }),
        text: 'hackspetten',
        place: { heading: 'Resultat', label: 'Avsnitt 3', page: null },
      },
      pdf: { file: await pdfFile({ sections: report('sidensvansen') }), text: 'sidensvansen', place: { page: 2 } },
      pptx: { file: await pptxFile({ sections: report('domherren') }), text: 'domherren', place: { label: 'Bild 2' } },
      xlsx: { file: await xlsxFile(), text: 'rehabgruppen', place: { label: 'Blad 2', heading: 'Kommentarer' } },
    };
    for (const [format, { file }] of Object.entries(files)) {
      const fileId = await who.pia.upload(file);
      const { fileSuggestions } = await who.pia.get<{
        fileSuggestions: { title: string; type: string | null; state: string };
      }>(SUGGEST, { id: fileId });
      expect(fileSuggestions).toMatchObject({ state: 'clean', title: expect.stringMatching(/\S/) });
      if (format !== 'xlsx') expect(fileSuggestions.title).toBe('Slutrapport: Stöd på vägen i Östra Mälardalen');
      if (format === 'docx' || format === 'pdf') expect(fileSuggestions.type).toBe('slutrapport');
      const { createDocument } = await who.pia.get<{ createDocument: { id: string; status: string } }>(CREATE, {
        input: {
          title: `${fileSuggestions.title} (${format})`,
          type: fileSuggestions.type ?? 'underlag',
          fileId,
          homeId: at.kinda,
          audience: allFederations,
          publish: true,
        },
      });
      made.set(format, { kind: 'document', id: createDocument.id, fileId });
    }
    for (const [format, { text, place, file }] of Object.entries(files)) {
      const { id, fileId } = made.get(format)!;
      await until(`the ${format} is published`, async () => (await document(id)).status === 'published', 30_000);
      const hits = await found(who.bo, text, [id]);
      expect(hits.map(({ item }) => item.id)).toEqual([id]);
      expect(hits[0]!.passages[0]).toMatchObject({ ...place, fileId, html: expect.stringContaining('<mark>') });
      expect((await who.bo.download(fileId!)).bytes.equals(file.bytes)).toBe(true);
    }
    const stopped = await who.pia.get<{ createDocument: { id: string } }>(CREATE, {
      input: {
        title: 'Rapport med personuppgifter',
        type: 'slutrapport',
        fileId: await who.pia.upload(await docxWithIdentityNumber()),
        homeId: at.kinda,
        audience: allFederations,
        publish: true,
      },
    });
    await until('Pia is told that it was stopped', async () =>
      (await notices(who.pia)).some((notice) => notice.startsWith(`stopped ${stopped.createDocument.id}`)),
    );
    expect(await who.bo.codeOf(DOCUMENT, { id: stopped.createDocument.id })).toBe('NOT_FOUND');
  }, 60_000);

  it('an occupational therapist describes a method step by step, it is reviewed, and another federation tries it', async () => {
    const { createMethodDraft } = await who.tove.get<{ createMethodDraft: { id: string; version: number } }>(DRAFT, {
      input: { title: 'Vardagsspåret', homeId: at.norra, audience: allFederations },
    });
    const { id } = createMethodDraft;
    made.set('method', { kind: 'method', id });
    const written = {
      summary: 'Kartläggning av vardagen, i små steg.',
      needAndAim: 'Den som länge varit borta behöver börja i det lilla.',
      targetGroup: 'Vuxna med lång frånvaro.',
      steps: [{ title: 'Kartläggning', text: 'Gå igenom en dag tillsammans.' }],
      performer: 'Arbetsterapeut.',
    };
    let { version } = createMethodDraft;
    const saved: object[] = [];
    for (const [field, value] of Object.entries(written)) {
      const { saveMethod } = await who.tove.get<{ saveMethod: { version: number } }>(SAVE, {
        input: { id, version, [field]: value },
      });
      version = saveMethod.version;
      saved.push({ [field]: value });
      // As if the browser had been closed here: everything so far is there, for its author alone.
      const again = await Visitor.signIn(t.url, { id: who.tove.id, email: who.tove.email, name: 'Tove', token: '' });
      expect((await again.get<{ method: object }>(METHOD, { id })).method).toMatchObject(
        Object.assign({ status: 'draft' }, ...saved),
      );
      for (const other of [who.nils, who.bo, who.asta]) expect(await other.codeOf(METHOD, { id })).toBe('NOT_FOUND');
    }
    const { submitMethod } = await who.tove.get<{ submitMethod: { version: number } }>(SUBMIT, { id, version });
    expect(await who.tove.codeOf(PUBLISH, { id, version: submitMethod.version })).toBe('FORBIDDEN');
    await until('the leader at home is told', async () => (await notices(who.nils)).includes(`review ${id} Tove`));
    expect(await who.asta.codeOf(METHOD, { id })).toBe('NOT_FOUND');
    expect(await who.nils.get(PUBLISH, { id, version: submitMethod.version })).toEqual({
      publishMethod: { status: 'published' },
    });
    await found(who.asta, 'vardagsspåret', [id]);
    const input = {
      methodId: id,
      federationId: at.kinda,
      forWhom: 'Tolv deltagare',
      howItWent: 'Väl, sedan vi gjort kartläggning i grupp.',
      again: 'yes',
      participants: 12,
    };
    expect(await who.asta.get(TRIAL, { input })).toMatchObject({
      recordTrial: { federation: { name: 'Samordningsförbundet Kinda' } },
    });
    await until('Tove is told', async () => (await notices(who.tove)).includes(`trial ${id} Asta`));
    expect((await who.tove.get<{ method: object }>(METHOD, { id })).method).toMatchObject({
      trialCount: 1,
      triedByFederations: [{ name: 'Samordningsförbundet Kinda' }],
    });
  }, 60_000);

  it('each finds the others’ through one search, a document once', async () => {
    const ids = ['question', 'docx', 'pdf', 'pptx', 'method'].map((name) => made.get(name)!.id);
    for (const visitor of [who.asta, who.pia, who.tove, who.bo, who.reader]) {
      const hits = await found(visitor, 'kartläggning', ids);
      expect(hits.map(({ item }) => item.id).sort()).toEqual([...ids].sort());
      expect(new Set(hits.map(({ item }) => item.kind))).toEqual(new Set(['question', 'document', 'method']));
    }
    const { engine, facets, total } = await search(who.asta, 'kartläggning');
    expect([engine, total]).toEqual(['MEILISEARCH', 5]);
    expect(facets['kinds']).toEqual(
      expect.arrayContaining([
        { value: 'document', count: 3 },
        { value: 'question', count: 1 },
        { value: 'method', count: 1 },
      ]),
    );
  });

  describe('nobody finds what their networks and role do not reach', () => {
    const reaches = (visitor: Visitor, name: string, text: string) => waysTo(visitor, made.get(name)!, text);
    const nothing: Ways = { search: false, counts: false, list: false, id: false, suggestion: false, file: false };

    it('one who is in no network', async () => {
      const everything = await reaches(who.reader, 'question', 'Hur gör ni kartläggning inför arbetsträning');
      expect(everything).toEqual({ search: true, counts: true, list: true, id: true, suggestion: true, file: true });
      expect(await reaches(who.outsider, 'question', 'Hur gör ni kartläggning inför arbetsträning')).toEqual(nothing);
      expect(await reaches(who.outsider, 'docx', 'Slutrapport Stöd på vägen')).toEqual(nothing);
      expect(await reaches(who.outsider, 'method', 'Vardagsspåret')).toEqual(nothing);
      expect(await notices(who.outsider)).toEqual([]);
    });

    it('one who has left', async () => {
      expect(await reaches(who.elin, 'docx', 'Slutrapport Stöd på vägen')).toMatchObject({
        search: true,
        list: true,
        file: true,
        suggestion: true,
      });
      await who.elin.get('mutation ($id: ID!) { leaveNetwork(networkId: $id) }', { id: at.norra });
      expect(await reaches(who.elin, 'docx', 'Slutrapport Stöd på vägen')).toEqual(nothing);
      expect(await reaches(who.elin, 'question', 'Hur gör ni kartläggning inför arbetsträning')).toEqual(nothing);
      expect(await reaches(who.elin, 'method', 'Vardagsspåret')).toEqual(nothing);
    });

    it('one whose role is too low, and one of another region', async () => {
      const fileId = await who.pia.upload(await docxFile({ name: 'budget.docx' }));
      const id = await ask(who.pia, {
        title: 'Hur lägger ni upp budgetarbetet med smålommen?',
        audience: { networks: [{ networkId: at.oms, leastRole: 'leader' }] },
        fileIds: [fileId],
      });
      made.set('leaders', { kind: 'question', id, fileId });
      await found(who.pia, 'smålommen', [id]);
      // The rare word shows in the counts too; a whole sentence rightly counts what else they read about budgets.
      const text = 'smålommen';
      for (const visitor of [who.asta, who.reader, who.bo, who.nils, who.outsider])
        expect(await reaches(visitor, 'leaders', text)).toEqual(nothing);
      const sentence = 'Hur lägger ni upp budgetarbetet med smålommen';
      for (const visitor of [who.asta, who.reader, who.bo, who.nils, who.outsider])
        expect({ ...(await reaches(visitor, 'leaders', sentence)), counts: false }).toEqual(nothing);
      expect(await who.asta.codeOf(REPLY, { input: { itemId: id, kind: 'answer', body: 'Hej' } })).toBe('NOT_FOUND');
      expect(mail.letters.filter(({ text: body }) => body?.includes('smålommen'))).toEqual([]);
    });
  });
});
