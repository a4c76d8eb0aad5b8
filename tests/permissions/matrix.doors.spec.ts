import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Events, Jobs } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';
import { clientFor } from '../support/files.js';
import { ACTORS, type Actor, denialOf, personOf, setStage } from './actors.js';
import { documentReads, documentWrites } from './doors/document.doors.js';
import { documentFiles, filePlain, questionFiles } from './doors/file.doors.js';
import { EVENT_SCOPES, JOB_SCOPES } from './doors/job.doors.js';
import { methodReads, methodWrites } from './doors/method.doors.js';
import { networkDoors } from './doors/network.doors.js';
import { noticePlain, noticeReads } from './doors/notice.doors.js';
import { plainDoors } from './doors/plain.doors.js';
import { questionReads } from './doors/question.doors.js';
import { questionWrites } from './doors/question.writes.js';
import { SEARCH_DOORS } from './doors/search.doors.js';
import { nestedPaths, rootFields, routes, undeclared } from './walk.js';

const ROWS = [
  ...[...questionReads, ...questionWrites, ...questionFiles, ...noticeReads, ...noticePlain],
  ...[...documentReads, ...documentWrites, ...documentFiles, ...filePlain],
  ...[...methodReads, ...methodWrites, ...SEARCH_DOORS, ...plainDoors, ...networkDoors],
];

describe('the permission matrix: every door has a row', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await startTestApp();
  }, 120_000);
  afterAll(() => t?.close());

  it('every root field, every path from one type to another, and every route', () => {
    const rows = new Set(ROWS.flatMap(({ doors }) => doors));
    const doors = [...rootFields(t.app), ...nestedPaths(t.app), ...routes(t.app).map(({ route }) => route)];
    expect(doors.filter((door) => !rows.has(door))).toEqual([]);
    expect([...rows].filter((row) => !doors.includes(row))).toEqual([]);
  });

  it('declares at every root field and route who may enter', () => {
    expect(undeclared(t.app)).toEqual([]);
  });

  it('every job and every topic of events says how it keeps the scope', () => {
    expect(t.app.get(Jobs).names).toEqual(Object.keys(JOB_SCOPES).sort());
    expect(t.app.get(Events).topics).toEqual(Object.keys(EVENT_SCOPES).sort());
  });

  it('takes an upload from everyone with an account, and shows it to its uploader alone', async () => {
    const stage = await setStage(t, 'federation');
    const client = clientFor(t);
    const file = { name: 'rapport.txt', mime: 'text/plain', bytes: Buffer.from('Vår rapport.') };
    const of = (actor: Actor) => personOf(stage, actor);
    for (const actor of ACTORS) {
      const { status, body } = await client.upload(of(actor), file);
      expect({ actor, status }).toEqual({ actor, status: denialOf(actor) === 'UNAUTHENTICATED' ? 401 : 201 });
      if (status !== 201) continue;
      expect((await client.get(of(actor), body.id)).status).toBe(200);
      const other = actor === 'administrator' ? 'admin' : 'administrator';
      expect((await client.get(of(other), body.id)).status).toBe(404);
    }
  });
});
