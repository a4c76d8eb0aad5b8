import { rankOf, Role, Status, userKey } from '#access';
import { type ItemKind, ItemWriter, keepRevision, ReplyKind, ReplyRepository } from '#content';
import { FileState } from '#files';
import { newId, type Tx } from '#platform';
import type { TestApp } from '../support/app.js';
import { clientFor } from '../support/files.js';
import type { TestPerson } from '../support/world.js';
import type { Stage, State } from './actors.js';

const STATUS: Partial<Record<State, Status>> = {
  draft: Status.draft,
  inReview: Status.in_review,
  withdrawn: Status.withdrawn,
  hiddenByModerator: Status.hidden,
};

/** Writes an item in the stage's state, with the readers that the product derives. */
export async function putItem(
  tx: Tx,
  t: TestApp,
  stage: Stage,
  item: { kind: ItemKind; title: string; homeId: string },
): Promise<string> {
  const id = newId();
  const status = STATUS[stage.state] ?? Status.published;
  const least = stage.state === 'roleRestricted' ? Role.leader : Role.reader;
  await t.app.get(ItemWriter).insert(tx, {
    id,
    ...item,
    status,
    authorIds: [stage.people.author.id],
    topicIds: [],
    professions: [],
    audience: [{ networkId: stage.networkId, least: rankOf(least) }],
    publishedAt: status === Status.draft || status === Status.in_review ? null : new Date(),
  });
  return id;
}

/** An answer or comment by the item's author; `hidden` with the readers that a hidden one has. */
export async function putReply(
  tx: Tx,
  t: TestApp,
  stage: Stage,
  itemId: string,
  kind: ReplyKind,
  {
    parentId = null,
    hiddenFor = null,
    body = 'Ett svar',
  }: { parentId?: string | null; hiddenFor?: string[] | null; body?: string } = {},
): Promise<string> {
  const id = newId();
  const authorId = stage.people.author.id;
  await t.app.get(ReplyRepository).insert(tx, { id, itemId, parentId, kind, authorId, body });
  if (hiddenFor)
    await tx.query(`update reply set status = 'hidden', readers = $2 where id = $1`, [
      id,
      [userKey(authorId), ...hiddenFor],
    ]);
  return id;
}

export async function putRevision(tx: Tx, stage: Stage, itemId: string): Promise<string> {
  const snapshot = { title: 'Förr', body: 'Förr' };
  await keepRevision(tx, { subjectId: itemId, itemId, snapshot, editedBy: stage.people.author.id });
  const [revision] = await tx.query<{ id: string }>('select id from revision where subject_id = $1', [itemId]);
  return revision!.id;
}

const uploads = new WeakMap<TestApp, Promise<string>>();

/** The bytes behind every file of a play: uploaded once. @returns their hash */
export function bytesOf(t: TestApp, person: TestPerson): Promise<string> {
  const file = { name: 'rapport.txt', mime: 'text/plain', bytes: Buffer.from('Slutrapport om grön rehabilitering.') };
  const uploaded =
    uploads.get(t) ??
    clientFor(t)
      .uploaded(person, file)
      .then(({ hash }) => hash);
  uploads.set(t, uploaded);
  return uploaded;
}

/** A file that has been read and let through, or one that waits and is seen by few; without an item it is an upload. */
export async function putFile(
  tx: Tx,
  hash: string,
  uploader: TestPerson,
  { itemId = null, waitingFor }: { itemId?: string | null; waitingFor?: string[] } = {},
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into file (id, item_id, hash, name, mime, size, uploaded_by, state, readers) values ($1, $2, $3, 'rapport.txt', 'text/plain', 35, $4, $5, $6)`,
    [id, itemId, hash, uploader.id, waitingFor || !itemId ? FileState.waiting : FileState.clean, waitingFor ?? null],
  );
  return id;
}
