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

/** One id of each kind of thing. */
const KINDS = ['network', 'question', 'answer', 'revision', 'documentFile', 'oldVersion', 'trial', 'notice'];

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

  /** The same for every id of theirs, and for one that is nowhere. */
  async function outcomes(
    person: TestPerson,
    query: string,
    variables: (id: string) => object,
    only = Object.keys(ids),
  ): Promise<Record<string, string>> {
    const all = [...only.map((name) => [name, ids[name]!] as const), ['absent', NOWHERE] as const];
    const told = await Promise.all(all.map(([, id]) => outcome(person, query, variables(id), id)));
    return Object.fromEntries(all.map(([name], index) => [name, told[index]!]));
  }

  async function noticeOf(person: TestPerson, itemId: string): Promise<string> {
    await t.database.query(
      `insert into notice (id, person_id, kind, subject_id, part_id, mailed_at) values ($1, $2, 'hidden', $3, $3, now())`,
      [person.id, person.id, itemId],
    );
    return person.id;
  }

  it.each(BLIND)('%s tells nothing of what is there', async (_name, query, variables) => {
    const told = await outcomes(theirs.people.otherMember, query, variables);
    expect(told['absent']).not.toContain('INTERNAL');
    for (const [name, seen] of Object.entries(told)) expect({ name, seen }).toEqual({ name, seen: told['absent'] });
  });

  it.each(INPUTS)('%s takes nothing into one’s own that one may not see', async (_name, query, variables) => {
    const told = await outcomes(mine.people.author, query, (id) => variables(id, own, mine));
    expect(told['absent']).toContain('"code"');
    expect(told['absent']).not.toContain('INTERNAL');
    for (const [name, seen] of Object.entries(told)) expect({ name, seen }).toEqual({ name, seen: told['absent'] });
  });

  it.each(FILTERS)('%s finds nothing by what one may not know of, and breaks at no id', async (_name, query) => {
    const person = mine.people.author;
    const told = await outcomes(person, query, (id) => ({ id }));
    expect(told['absent']).not.toContain('INTERNAL');
    for (const [name, seen] of Object.entries(told)) expect({ name, seen }).toEqual({ name, seen: told['absent'] });
    for (const id of ['', 'x', "'; drop table item; --", '%', 'net:1:reader'])
      expect(await outcome(person, query, { id }, '\n')).not.toContain('INTERNAL');
  });

  it('ids of other kinds, and what is no id, break nothing for one who sees them all', async () => {
    const codes = new Set<string>();
    for (const [name, query, variables] of BLIND) {
      const told = await outcomes(theirs.people.reader, query, variables, KINDS);
      told['malformed'] = await outcome(theirs.people.reader, query, variables('x'), '\n');
      for (const [kind, seen] of Object.entries(told)) {
        expect({ name, kind, internal: seen.includes('INTERNAL') }).toEqual({ name, kind, internal: false });
        codes.add(/"code":"(\w+)"/.exec(seen)?.[1] ?? 'done');
      }
    }
    // They were let in somewhere and refused elsewhere: the tries were real ones.
    expect([...codes]).toEqual(expect.arrayContaining(['done', 'FORBIDDEN', 'NOT_FOUND']));
  }, 120_000);
});
