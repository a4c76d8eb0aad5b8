import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Actor, ACTORS, denialOf, sees, setStage, type Stage, type State, STATES } from './actors.js';
import type { Kind, ReadDoor, Target, WriteDoor } from './doors.js';
import { networkDoors } from './doors/network.doors.js';
import { noticePlain, noticeReads } from './doors/notice.doors.js';
import { plainDoors } from './doors/plain.doors.js';
import { putQuestion, questionReads, questionWrites } from './doors/question.doors.js';
import { nestedPaths, rootFields, routes, undeclared } from './walk.js';

const reads: ReadDoor[] = [...questionReads, ...noticeReads];
const writes: WriteDoor[] = [...questionWrites];
const put: Record<Kind, ((t: TestApp, stage: Stage) => Promise<Target>) | undefined> = {
  question: putQuestion,
  document: undefined,
  method: undefined,
};

describe('the permission matrix', () => {
  let t: TestApp;
  const stages = new Map<State, Stage>();

  beforeAll(async () => {
    t = await startTestApp();
    for (const state of STATES) stages.set(state, await setStage(t, state));
  }, 120_000);
  afterAll(() => t?.close());

  it('has a row for every root field, every path from one type to another, and every route', () => {
    const rows = new Set(
      [...reads, ...writes, ...plainDoors, ...noticePlain, ...networkDoors].flatMap(({ doors }) => doors),
    );
    const doors = [...rootFields(t.app), ...nestedPaths(t.app), ...routes(t.app).map(({ route }) => route)];
    expect(doors.filter((door) => !rows.has(door))).toEqual([]);
    expect([...rows].filter((row) => !doors.includes(row))).toEqual([]);
  });

  it('declares at every root field and route who may enter', () => {
    expect(undeclared(t.app)).toEqual([]);
  });

  describe.each(STATES)('%s', (state) => {
    const targets = new Map<Kind, Target>();
    const kinds = [...new Set(reads.map(({ kind }) => kind))];

    beforeAll(async () => {
      for (const kind of kinds) targets.set(kind, await put[kind]!(t, stages.get(state)!));
    }, 60_000);

    it.each(reads.map((door) => [door.doors.join(' '), door] as const))('read through %s', async (_name, door) => {
      const shown: Record<string, boolean> = {};
      const expected: Record<string, boolean> = {};
      for (const actor of ACTORS) {
        const knock = { t, stage: stages.get(state)!, actor, target: targets.get(door.kind)! };
        shown[actor] = await door.shows(knock);
        expected[actor] = expectedSight(door, actor, state);
        if (door.code && !sees(actor, state)) {
          const [denied, absent] = [await door.code(knock, knock.target.itemId), await door.code(knock, newId())];
          // "May not see" and "does not exist" are one answer.
          expect({ actor, denied, absent }).toEqual({ actor, denied: denialOf(actor), absent: denialOf(actor) });
        }
      }
      expect(shown).toEqual(expected);
      // Each denial has its allowance: a door that never opens proves nothing.
      expect(Object.values(shown)).toContain(true);
      expect(Object.values(shown)).toContain(false);
    });

    const here = writes.filter((door) => door.states.includes(state));
    if (here.length > 0)
      it.each(here.map((door, number) => [`${door.doors.join(' ')} (${number})`, door] as const))(
        'write through %s',
        async (_name, door) => {
          const codes: Record<string, string | undefined> = {};
          const expected: Record<string, string | undefined> = {};
          let target: Target | undefined;
          for (const actor of ACTORS) {
            const stage = stages.get(state)!;
            target ??= await put[door.kind]!(t, stage);
            codes[actor] = await door.knock({ t, stage, actor, target });
            // What was refused changed nothing and can be asked for by the next; what was done is put anew.
            if (!codes[actor]) target = undefined;
            expected[actor] = !sees(actor, state)
              ? denialOf(actor)
              : door.allowed(actor, state)
                ? undefined
                : 'FORBIDDEN';
          }
          expect(codes).toEqual(expected);
        },
      );
  });
});

function expectedSight(door: ReadDoor, actor: Actor, state: State): boolean {
  const exceptions = (door.except ?? []).filter(
    ({ actors, states }) => actors.includes(actor) && (states?.includes(state) ?? true),
  );
  // The last one said is the most particular.
  return exceptions.at(-1)?.shows ?? sees(actor, state);
}
