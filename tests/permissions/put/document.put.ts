import { leadKey, userKey } from '#access';
import { ItemKind, ReplyKind } from '#content';
import { newId } from '#platform';
import type { TestApp } from '../../support/app.js';
import type { Stage } from '../actors.js';
import type { Target } from '../doors.js';
import { bytesOf, putFile, putItem, putReply, putRevision } from '../put.js';

/** The last one put is the first to be reviewed, so that it stands first in that list. */
let put = 0;

/** A document with an older version, the one that readers get, and a third whose file has not been read yet. */
export async function putDocument(t: TestApp, stage: Stage, title = `Dokument i ${stage.state}`): Promise<Target> {
  const { author } = stage.people;
  const hash = await bytesOf(t, author);
  return t.database.transaction(async (tx) => {
    const homeId = stage.ownerId;
    const itemId = await putItem(tx, t, stage, { kind: ItemKind.document, title, homeId });
    await tx.query(
      `insert into document (item_id, type, current_version, review_date) values ($1, 'slutrapport', 2, date '2020-01-01' - $2::int)`,
      [itemId, ++put],
    );
    const version = async (number: number, fileId: string): Promise<string> => {
      const id = newId();
      await tx.query(
        'insert into document_version (id, item_id, number, file_id, uploaded_by) values ($1, $2, $3, $4, $5)',
        [id, itemId, number, fileId, author.id],
      );
      if (number < 3)
        await tx.query(`insert into document_page (version_id, number, label, text) values ($1, 1, 'page', $2)`, [
          id,
          `${title}, sida ett i ${id}`,
        ]);
      return id;
    };
    const oldFile = await putFile(tx, hash, author, { itemId });
    const file = await putFile(tx, hash, author, { itemId });
    const waitingFile = await putFile(tx, hash, author, {
      itemId,
      waitingFor: [userKey(author.id), leadKey(homeId)],
    });
    const oldVersion = await version(1, oldFile);
    const current = await version(2, file);
    const waitingVersion = await version(3, waitingFile);
    const comment = await putReply(tx, t, stage, itemId, ReplyKind.comment);
    const revision = await putRevision(tx, stage, itemId);
    return { itemId, parts: { oldFile, file, waitingFile, oldVersion, current, waitingVersion, comment, revision } };
  });
}
