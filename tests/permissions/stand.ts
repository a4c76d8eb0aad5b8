import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import { type Actor, ACTORS, denialOf, sees, setStage, type Stage, type State, STATES } from './actors.js';
import { ask, NOWHERE } from './ask.js';
import type { Answer, Kind, Knock, ReadDoor, Target, WriteDoor } from './doors.js';

export interface Play {
  kind: Kind;
  put(t: TestApp, stage: Stage): Promise<Target>;
  reads: ReadDoor[];
  writes: WriteDoor[];
}

/** Lets every actor knock at every door of a kind, in every state. */
export function standAtDoors({ kind, put, reads, writes }: Play): void {
  let t: TestApp;
  const stages = new Map<State, Stage>();
  beforeAll(async () => {
    t = await startTestApp();
    for (const state of STATES) stages.set(state, await setStage(t, state));
  }, 120_000);
  afterAll(() => t?.close());

  describe.each(STATES)('%s', (state) => {
    let target: Target;
    const answers = new Map<string, Promise<Answer>>();
    const knockOf = (actor: Actor, at: Target = target): Knock => ({
      t,
      stage: stages.get(state)!,
      actor,
      target: at,
      answers,
    });
    beforeAll(async () => {
      target = await put(t, stages.get(state)!);
    }, 60_000);

    const asked = reads.filter((door) => door.states?.includes(state) ?? true);
    it.each(asked.map((door) => [[door.doors.join(' '), door.part ?? ''].join(' '), door] as const))(
      'read through %s',
      async (_name, door) => {
        const shown: Record<string, boolean> = {};
        const expected: Record<string, boolean> = {};
        for (const actor of ACTORS) {
          const knock = knockOf(actor);
          shown[actor] = await door.shows(knock);
          expected[actor] = sees(actor, state) && (door.among?.(actor, state) ?? true);
          if (door.code && !expected[actor]) {
            const [denied, absent] = [
              await door.code(knock, door.deniedId?.(target) ?? target.itemId),
              await door.code(knock, NOWHERE),
            ];
            const forbidden = door.refusal === 'FORBIDDEN' && sees(actor, state);
            // "May not see" and "does not exist" are one answer.
            expect({ actor, denied, absent }).toEqual({
              actor,
              denied: forbidden ? 'FORBIDDEN' : denialOf(actor),
              absent: denialOf(actor),
            });
          }
        }
        expect(shown).toEqual(expected);
        // Each denial has its allowance: a door that never opens proves nothing.
        expect(Object.values(shown)).toContain(true);
        expect(Object.values(shown)).toContain(false);
      },
    );

    const here = writes.filter((door) => door.states.includes(state));
    if (here.length > 0)
      it.each(here.map((door, number) => [`${door.doors.join(' ')} (${number})`, door] as const))(
        'write through %s',
        async (_name, door) => {
          const codes: Record<string, string | undefined> = {};
          const expected: Record<string, string | undefined> = {};
          let fresh: Target | undefined;
          for (const actor of ACTORS) {
            fresh ??= await put(t, stages.get(state)!);
            const knock = knockOf(actor, fresh);
            const seen = sees(actor, state) && (door.among?.(actor, state) ?? true);
            const told = door.can && seen ? await viewerCan(knock, door.can) : undefined;
            codes[actor] = await door.knock(knock);
            // What was refused changed nothing and can be asked for by the next; what was done is put anew.
            if (!codes[actor]) fresh = undefined;
            const denied = denialOf(actor) === 'NOT_FOUND' ? (door.denied ?? 'NOT_FOUND') : denialOf(actor);
            expected[actor] = !seen ? denied : door.allowed(actor, state) ? undefined : 'FORBIDDEN';
            // What the web is told is what the door does.
            if (told !== undefined) expect({ actor, can: told }).toEqual({ actor, can: door.allowed(actor, state) });
          }
          expect(codes).toEqual(expected);
          if (state === door.states[0]) expect(Object.values(codes)).toContain(undefined);
        },
      );
  });

  async function viewerCan(knock: Knock, flag: string): Promise<boolean> {
    const query = `query ($id: ID!) { item: ${kind}(id: $id) { viewerCan { ${flag} } } }`;
    const { data, code } = await ask(knock, query, { id: knock.target.itemId });
    if (!data) throw new Error(`viewerCan was answered ${code}`);
    return (data['item'] as { viewerCan: Record<string, boolean> }).viewerCan[flag]!;
  }
}
