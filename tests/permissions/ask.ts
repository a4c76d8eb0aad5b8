import { newId } from '#platform';
import { personOf } from './actors.js';
import type { Answer, Kind, Knock, ReadDoor, Target, WriteDoor } from './doors.js';

/** An id of the right form that is nowhere. */
export const NOWHERE = newId();

/** Asks as the actor; an error is its code, an answer is the data. */
export async function ask(knock: Knock, query: string, variables: object): Promise<Answer> {
  const answer = await knock.t.world.ask<Record<string, unknown>>(personOf(knock.stage, knock.actor), query, variables);
  const code = answer.errors?.[0]?.extensions.code;
  return code ? { code } : { data: answer.data ?? {} };
}

/** The same, once: many doors can be looked through in one answer. */
export function askOnce(knock: Knock, query: string, variables: object): Promise<Answer> {
  const key = JSON.stringify([knock.actor, query, variables]);
  const asked = knock.answers.get(key) ?? ask(knock, query, variables);
  knock.answers.set(key, asked);
  return asked;
}

/** Whether an id turns up anywhere in a part of an answer. @throws when the question was refused as wrong */
export function holds(answer: Answer, id: string | undefined, at: (data: never) => unknown = (data) => data): boolean {
  if (answer.code && !['UNAUTHENTICATED', 'NOT_FOUND', 'FORBIDDEN'].includes(answer.code))
    throw new Error(`the door answered ${answer.code}`);
  if (!id) throw new Error('there is nothing to look for');
  return JSON.stringify((answer.data && at(answer.data as never)) ?? null).includes(id);
}

/** Doors that open in the answer about one item by its id: each looks for its own part under its own field. */
export function itemSheet(kind: Kind, selection: string) {
  const query = `query ($id: ID!) { item: ${kind}(id: $id) { ${selection} } }`;
  return (
    doors: string[],
    field: string,
    part?: string,
    more: Partial<Pick<ReadDoor, 'among' | 'states'>> = {},
  ): ReadDoor => ({
    doors,
    kind,
    ...(part ? { part } : {}),
    shows: async (knock) =>
      holds(
        await askOnce(knock, query, { id: knock.target.itemId }),
        part ? knock.target.parts[part] : knock.target.itemId,
        ({ item }: { item: Record<string, unknown> }) => (field === '' ? item : item[field]),
      ),
    ...(part ? {} : { code: async (knock: Knock, id: string) => (await askOnce(knock, query, { id })).code }),
    ...more,
  });
}

/** Doors that are lists: all of one kind are asked in one request, each by its alias. */
export function listSheet(kind: Kind, query: string, variables: (knock: Knock) => object) {
  return (doors: string[], alias: string, more: Partial<Pick<ReadDoor, 'among' | 'states'>> = {}): ReadDoor => ({
    doors,
    kind,
    shows: async (knock) =>
      holds(
        await askOnce(knock, query, variables(knock)),
        knock.target.itemId,
        (data: Record<string, unknown>) => data[alias],
      ),
    ...more,
  });
}

/** A door that answers with a code of its own, about a part of the item. */
export const asking =
  (kind: Kind) =>
  (
    doors: string[],
    query: string,
    idOf: (target: Target) => string,
    shown: (target: Target) => string,
    more: Partial<ReadDoor> = {},
  ): ReadDoor => ({
    doors,
    kind,
    shows: async (knock) => holds(await askOnce(knock, query, { id: idOf(knock.target) }), shown(knock.target)),
    code: async (knock, id) => (await askOnce(knock, query, { id })).code,
    deniedId: idOf,
    ...more,
  });

export const mutating =
  (kind: Kind, live: WriteDoor['states']) =>
  (
    doors: string[],
    query: string,
    variables: (knock: Knock) => object | Promise<object>,
    allowed: WriteDoor['allowed'],
    more: Partial<Pick<WriteDoor, 'states' | 'can' | 'among' | 'denied'>> = {},
  ): WriteDoor => ({
    doors,
    kind,
    allowed,
    states: live,
    knock: async (knock) => {
      const { code } = await ask(knock, query, await variables(knock));
      return code === 'CONFLICT' ? undefined : code;
    },
    ...more,
  });
