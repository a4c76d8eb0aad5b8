import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/world.js';
import { setStage, type Stage } from './actors.js';
import { NOWHERE } from './ask.js';
import type { Target } from './doors.js';
import { BLIND, FILTERS, INPUTS } from './doors/attack.doors.js';
import { putDocument } from './put/document.put.js';
import { putMethod } from './put/method.put.js';
import { putQuestion } from './put/question.put.js';

/** One who holds every id of what they may not see, and all rights elsewhere, tries them at every door. */
describe('the permission matrix: with all ids in hand', () => {
  let t: TestApp;
  let theirs: Stage;
  let mine: Stage;
  let own: Record<'question' | 'document' | 'method', Target>;
  let ids: Record<string, string>;

  beforeAll(async () => {
    t = await startTestApp();
    [theirs, mine] = [await setStage(t, 'hiddenNetwork'), await setStage(t, 'federation')];
    const [question, document, method] = [
      await putQuestion(t, theirs),
      await putDocument(t, theirs),
      await putMethod(t, theirs),
    ];
    own = {
      question: await putQuestion(t, mine),
      document: await putDocument(t, mine),
      method: await putMethod(t, mine),
    };
    ids = {
      network: theirs.networkId,
      question: question.itemId,
      document: document.itemId,
      method: method.itemId,
      ...question.parts,
      documentFile: document.parts['file']!,
      documentWaitingFile: document.parts['waitingFile']!,
      oldVersion: document.parts['oldVersion']!,
      trial: method.parts['trial']!,
      hiddenTrial: method.parts['hiddenTrial']!,
      notice: await noticeOf(theirs.people.author, question.itemId),
    };
  }, 60_000);
  afterAll(() => t?.close());

  /** All of an answer that a client can see, but for the ids that were sent. */
  async function outcome(person: TestPerson, query: string, variables: object, id: string): Promise<string> {
    const { data, errors } = await t.world.ask(person, query, variables);
    const told = errors?.map(({ message, extensions: { code, fields }, path }) => ({ message, code, fields, path }));
    return JSON.stringify({ data, told }).replaceAll(id, 'ID');
  }

  async function noticeOf(person: TestPerson, itemId: string): Promise<string> {
    await t.database.query(
      `insert into notice (id, person_id, kind, subject_id, part_id, mailed_at) values ($1, $2, 'hidden', $3, $3, now())`,
      [person.id, person.id, itemId],
    );
    return person.id;
  }

  it.each(BLIND)('%s tells nothing of what is there', async (_name, query, variables) => {
    for (const actor of ['exMember', 'otherMember'] as const) {
      const person = theirs.people[actor];
      const absent = await outcome(person, query, variables(NOWHERE), NOWHERE);
      expect(absent).not.toContain('INTERNAL');
      for (const [name, id] of Object.entries(ids))
        expect({ name, told: await outcome(person, query, variables(id), id) }).toEqual({ name, told: absent });
    }
  });

  it.each(INPUTS)('%s takes nothing into one’s own that one may not see', async (_name, query, variables) => {
    const person = mine.people.author;
    const with_ = (id: string) => outcome(person, query, variables(id, own, mine), id);
    const absent = await with_(NOWHERE);
    expect(absent).toContain('"code"');
    expect(absent).not.toContain('INTERNAL');
    for (const [name, id] of Object.entries(ids))
      expect({ name, told: await with_(id) }).toEqual({ name, told: absent });
  });

  it.each(FILTERS)('%s finds nothing by what one may not know of, and breaks at no id', async (_name, query) => {
    const person = mine.people.author;
    const absent = await outcome(person, query, { id: NOWHERE }, NOWHERE);
    expect(absent).not.toContain('INTERNAL');
    for (const [name, id] of Object.entries(ids))
      expect({ name, told: await outcome(person, query, { id }, id) }).toEqual({ name, told: absent });
    for (const id of ['', 'x', "'; drop table item; --", '%', '00000000-0000-0000-0000-00000000000g', 'net:1:reader'])
      expect({ id, told: await outcome(person, query, { id }, 'ID') }).not.toEqual(
        expect.objectContaining({ told: expect.stringContaining('INTERNAL') }),
      );
  });

  it('ids of other kinds break nothing for one who sees them all', async () => {
    for (const [name, query, variables] of BLIND)
      for (const [kind, id] of [...Object.entries(ids), ['malformed', 'x'] as const])
        expect({ name, kind, told: await outcome(theirs.people.reader, query, variables(id), id) }).not.toEqual(
          expect.objectContaining({ told: expect.stringContaining('INTERNAL') }),
        );
  });
});
