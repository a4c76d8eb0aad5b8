import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { Visibility } from '#networks';
import type { TestPerson } from '../../tests/support/world.js';
import {
  DRAFT,
  SAVE,
  SUBMIT,
  PUBLISH,
  RETURN,
  AUTHORS,
  AUDIENCE,
  READ,
  WHOLE,
  startMethodWorld,
  type MethodWorld,
  type MethodAnswer as Answer,
} from '../../tests/support/method-world.js';

describe('the way of a method to its readers', () => {
  let t: MethodWorld['t'];
  let kinda: MethodWorld['kinda'];
  let norra: MethodWorld['norra'];
  let national: MethodWorld['national'];
  let writer: MethodWorld['writer'];
  let colleague: MethodWorld['colleague'];
  let leader: MethodWorld['leader'];
  let reader: MethodWorld['reader'];
  let other: MethodWorld['other'];
  let stranger: MethodWorld['stranger'];
  let draft: MethodWorld['draft'];
  let save: MethodWorld['save'];
  let read: MethodWorld['read'];
  let whole: MethodWorld['whole'];
  let published: MethodWorld['published'];
  let unread: MethodWorld['unread'];

  beforeAll(async () => {
    ({
      t,
      kinda,
      norra,
      national,
      writer,
      colleague,
      leader,
      reader,
      other,
      stranger,
      draft,
      save,
      read,
      whole,
      published,
      unread,
    } = await startMethodWorld());
  });
  afterAll(() => t?.close());

  it('goes from an empty draft over review and return to published, and everyone addressed reads it', async () => {
    let method = await draft();
    expect(method).toMatchObject({
      status: 'draft',
      summary: '',
      steps: [],
      viewerCan: { edit: true, submit: true, publish: false, sendBack: false },
    });
    method = await save(writer, {
      id: method.id,
      version: method.version,
      summary: 'Kort.',
      levels: ['individual', 'group'],
      reviewDate: '2027-03-01',
      contactPersonId: colleague.id,
    });
    method = await save(writer, {
      id: method.id,
      version: method.version,
      ...WHOLE,
      goals: [{ goal: 'Arbete', achieved: 'partly', outcome: 'Hälften' }],
      lessons: [{ party: 'Kommunen', lesson: 'Börja tidigt' }],
      diaryNumber: ' 2026/ 12 ',
    });
    expect(method).toMatchObject({
      levels: ['individual', 'group'],
      reviewDate: '2027-03-01',
      diaryNumber: '2026/ 12',
      contactPerson: { name: 'Alva' },
      steps: [{ title: 'Börja', textHtml: '<p>Så <em>här</em>.</p>\n' }],
      html: { needAndAim: '<p>Ett <strong>behov</strong>.</p>\n', cost: '' },
      goals: [{ goal: 'Arbete', achieved: 'partly', outcome: 'Hälften' }],
    });
    expect(await t.world.codeOf(leader, READ, { id: method.id })).toBe('NOT_FOUND');

    const submitted = (
      await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, { id: method.id, version: method.version })
    ).submitMethod;
    expect(submitted.status).toBe('in_review');
    expect(await unread(leader, 'review', method.id)).toBe(1);
    expect(await t.world.codeOf(colleague, READ, { id: method.id })).toBe('NOT_FOUND');
    expect(await read(leader, method.id)).toMatchObject({
      viewerCan: { publish: true, sendBack: true, submit: false },
    });

    expect(await t.world.codeOf(leader, RETURN, { id: method.id })).toBe('BAD_INPUT');
    expect(await t.world.get(leader, RETURN, { id: method.id, reason: 'Skriv mer om målgruppen.' })).toEqual({
      returnMethod: null,
    });
    expect(await unread(writer, 'reviewed', method.id)).toBe(1);
    method = await read(writer, method.id);
    expect(method).toMatchObject({ status: 'draft', statusReason: 'Skriv mer om målgruppen.', summary: 'Kort.' });

    const again = (
      await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, { id: method.id, version: method.version })
    ).submitMethod;
    expect(await unread(leader, 'review', method.id)).toBe(1);
    const done = (
      await t.world.get<{ publishMethod: Answer }>(leader, PUBLISH, { id: method.id, version: again.version })
    ).publishMethod;
    expect(done).toMatchObject({ status: 'published', statusReason: null });
    expect(await unread(writer, 'reviewed', method.id)).toBe(1);
    expect(await read(other, method.id)).toMatchObject({ title: 'BIP-samtal', viewerCan: { edit: false } });
    expect(await t.world.codeOf(stranger, READ, { id: method.id })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(null, READ, { id: method.id })).toBe('UNAUTHENTICATED');
  });

  it('names every missing field when it is handed in or published, and loses nothing of the draft', async () => {
    const { id, version } = await draft();
    const { version: kept } = await save(writer, {
      id,
      version,
      summary: 'Kort.',
      cost: 'Lite',
      steps: [{ title: '', text: '' }],
      goals: [{ goal: '', outcome: '' }],
    });
    const refused = await t.world.ask(writer, SUBMIT, { id, version: kept });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(refused.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual([
      'needAndAim',
      'targetGroup',
      'steps.0.text',
      'goals.0.goal',
    ]);
    expect(await read(writer, id)).toMatchObject({ status: 'draft', version: kept, summary: 'Kort.' });
    const own = await draft(leader);
    expect(await t.world.codeOf(leader, SUBMIT, { id: own.id, version: own.version })).toBe('BAD_INPUT');
    expect(await read(leader, own.id)).toMatchObject({ status: 'draft', version: own.version });
  });

  it('is begun by who takes part in a federation, there only', async () => {
    const input = (homeId: string) => ({ input: { title: 'En metod', homeId } });
    expect(await t.world.codeOf(reader, DRAFT, input(kinda))).toBe('FORBIDDEN');
    expect(await t.world.codeOf(other, DRAFT, input(kinda))).toBe('BAD_INPUT');
    expect(await t.world.codeOf(writer, DRAFT, input(national))).toBe('BAD_INPUT');
    expect(await t.world.codeOf(writer, DRAFT, { input: { title: '  ', homeId: kinda } })).toBe('BAD_INPUT');
    expect((await draft(writer, { audience: null })).audience).toEqual([
      { network: { id: kinda }, leastRole: 'reader' },
    ]);
  });

  it('is published by a direct leader at home alone, once reviewed where the home asks for it', async () => {
    const { id, version } = await whole();
    expect(await t.world.codeOf(writer, PUBLISH, { id, version })).toBe('FORBIDDEN');
    expect(await t.world.codeOf(other, PUBLISH, { id, version })).toBe('NOT_FOUND');
    const own = await draft(leader);
    const ready = await save(leader, { id: own.id, version: own.version, ...WHOLE });
    expect(ready.viewerCan).toMatchObject({ publish: false, submit: true });
    expect(await t.world.codeOf(leader, PUBLISH, { id: own.id, version: ready.version })).toBe('CONFLICT');
    const elsewhere = await draft(other, { homeId: norra });
    const direct = await save(other, { id: elsewhere.id, version: elsewhere.version, ...WHOLE });
    expect(direct.viewerCan).toMatchObject({ publish: true });
    expect(await t.world.get(other, PUBLISH, { id: elsewhere.id, version: direct.version })).toMatchObject({
      publishMethod: { status: 'published' },
    });
  });

  it('is not published to a network in which the leader does not take part', async () => {
    const project = await t.world.network('Projekt');
    await t.world.member(project, writer);
    const { id, version } = await draft(writer, { audience: { networks: [{ networkId: project }] } });
    const ready = await save(writer, { id, version, ...WHOLE });
    const { submitMethod } = await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, {
      id,
      version: ready.version,
    });
    expect(await t.world.codeOf(leader, PUBLISH, { id, version: submitMethod.version })).toBe('FORBIDDEN');
    await t.world.member(project, leader);
    expect(await t.world.get(leader, PUBLISH, { id, version: submitMethod.version })).toMatchObject({
      publishMethod: { status: 'published' },
    });
  });

  it('refuses an older version, whoever saves, hands in or publishes', async () => {
    const first = await whole();
    const second = await save(writer, { id: first.id, version: first.version, summary: 'Kortare.' });
    expect(
      await t.world.codeOf(writer, SAVE, { input: { id: first.id, version: first.version, summary: 'Annat.' } }),
    ).toBe('STALE');
    expect(await t.world.codeOf(writer, SUBMIT, { id: first.id, version: first.version })).toBe('STALE');
    const { submitMethod } = await t.world.get<{ submitMethod: Answer }>(writer, SUBMIT, {
      id: first.id,
      version: second.version,
    });
    expect(await t.world.codeOf(leader, PUBLISH, { id: first.id, version: second.version })).toBe('STALE');
    expect(await t.world.get(leader, PUBLISH, { id: first.id, version: submitMethod.version })).toMatchObject({
      publishMethod: { summary: 'Kortare.' },
    });
  });

  it('is taken back from review by its author without a reason', async () => {
    const { id, version } = await whole();
    await t.world.get(writer, SUBMIT, { id, version });
    expect(await t.world.codeOf(colleague, RETURN, { id })).toBe('NOT_FOUND');
    expect(await t.world.get(writer, RETURN, { id })).toEqual({ returnMethod: { id, status: 'draft' } });
    expect(await t.world.codeOf(writer, RETURN, { id })).toBe('CONFLICT');
  });

  it('is written together by people who reach the home', async () => {
    const { id } = await whole();
    expect(await t.world.codeOf(colleague, AUTHORS, { id, authorIds: [colleague.id] })).toBe('NOT_FOUND');
    expect(await t.world.codeOf(writer, AUTHORS, { id, authorIds: [writer.id, other.id] })).toBe('BAD_INPUT');
    await t.world.get(writer, AUTHORS, { id, authorIds: [writer.id, colleague.id] });
    const { version } = await read(colleague, id);
    expect(await save(colleague, { id, version, cost: 'Inget' })).toMatchObject({
      authors: [{ name: 'Asta' }, { name: 'Alva' }],
    });
    expect(await t.world.codeOf(colleague, AUTHORS, { id, authorIds: [colleague.id] })).toBe('FORBIDDEN');
    expect(await t.world.get(colleague, AUTHORS, { id, authorIds: [writer.id] })).toEqual({ setMethodAuthors: null });
    expect(await t.world.codeOf(colleague, READ, { id })).toBe('NOT_FOUND');
  });

  it('is narrowed by who may edit it and widened by who may publish it', async () => {
    const { id } = await published();
    const home = { networks: [{ networkId: kinda }] };
    expect(await t.world.codeOf(other, AUDIENCE, { id, audience: home })).toBe('FORBIDDEN');
    await t.world.get(writer, AUDIENCE, { id, audience: { networks: [{ networkId: national, leastRole: 'leader' }] } });
    expect(await read(other, id)).toMatchObject({ id });
    expect(await t.world.codeOf(reader, READ, { id })).toBe('NOT_FOUND');
    expect(
      await t.world.codeOf(writer, AUDIENCE, {
        id,
        audience: { networks: [{ networkId: national, leastRole: 'reader' }] },
      }),
    ).toBe('FORBIDDEN');
    expect(await t.world.codeOf(writer, AUDIENCE, { id, audience: { networks: [] } })).toBe('BAD_INPUT');
    await t.world.get(leader, AUDIENCE, { id, audience: home });
    expect(await t.world.codeOf(other, READ, { id })).toBe('NOT_FOUND');
    expect(await read(reader, id)).toMatchObject({ id });
  });

  it('is told of in the log of its home without networks that the reader of the log may not know of', async () => {
    const admin = await t.world.person('Adam');
    await t.world.member(kinda, admin, Role.admin);
    const [hidden, open] = [
      await t.world.network('Dold grupp', { visibility: Visibility.hidden }),
      await t.world.network('Känd grupp'),
    ];
    for (const network of [hidden, open]) await t.world.member(network, leader, Role.leader);
    const { id } = await published();
    for (const networkId of [open, hidden])
      await t.world.get(leader, AUDIENCE, { id, audience: { networks: [{ networkId }] } });
    type Log = {
      network: { audit: { edges: { node: { action: string; details: { key: string; value: string }[] } }[] } };
    };
    const logOf = async (person: TestPerson) =>
      (
        await t.world.get<Log>(
          person,
          'query ($n: String!) { network(key: $n) { audit(first: 2) { edges { node { action details { key value } } } } } }',
          { n: kinda },
        )
      ).network.audit.edges.map(({ node: { action, details } }) => [
        action,
        JSON.parse(details.find(({ key }) => key === 'audience')?.value ?? 'null'),
      ]);
    const [last, first] = [
      ['item.audience', []],
      ['item.audience', [{ networkId: open, least: 1 }]],
    ];
    expect(await logOf(admin)).toEqual([last, first]);
    await t.world.member(hidden, admin, Role.reader);
    expect(await logOf(admin)).toEqual([['item.audience', [{ networkId: hidden, least: 1 }]], first]);
  });
});
