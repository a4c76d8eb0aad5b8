import { clientFor } from '../../support/files.js';
import { type Actor, anyOf, leads, ownedElsewhere, personOf, type State } from '../actors.js';
import type { Kind, Knock, Passes, PlainDoor, ReadDoor } from '../doors.js';

const CODES: Record<number, string> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

/** Fetches a file as the actor. @returns the code of the refusal. @throws on any other answer than the bytes */
async function fetched({ t, stage, actor }: Knock, id: string, method: string): Promise<string | undefined> {
  const { status, text } = await clientFor(t).get(personOf(stage, actor), id, {}, method);
  if (status !== 200 && !CODES[status]) throw new Error(`the file was answered ${status}`);
  // Whoever is refused gets no byte of it, nor its name.
  if (status !== 200 && text.includes('rapport')) throw new Error(`a refusal told of the file: ${text}`);
  return CODES[status];
}

const served = (kind: Kind, part: string, method = 'GET', among?: Passes): ReadDoor => ({
  doors: ['GET /files/:id'],
  kind,
  part: method === 'GET' ? part : `${part} (${method})`,
  shows: async (knock) => !(await fetched(knock, knock.target.parts[part]!, method)),
  code: (knock, id) => fetched(knock, id, method),
  deniedId: ({ parts }) => parts[part]!,
  ...(among ? { among } : {}),
});

/** Those who see a document's file before it has been read: its author and the leaders at home. */
export const checksFiles = (actor: Actor, state: State): boolean =>
  actor === 'author' || (leads(actor, state) && !ownedElsewhere(state));

export const questionFiles: ReadDoor[] = [
  served('question', 'file'),
  served('question', 'waitingFile', 'GET', anyOf('author')),
];

export const documentFiles: ReadDoor[] = [
  served('document', 'file'),
  served('document', 'file', 'HEAD'),
  served('document', 'oldFile'),
  served('document', 'waitingFile', 'GET', checksFiles),
];

export const filePlain: PlainDoor[] = [
  { doors: ['POST /files'], because: 'an upload is its uploader’s alone: matrix.document.spec, file.spec' },
  { doors: ['Query.uploadLimit'], because: 'a setting, the same for everyone with an account' },
];
