import { leadKey, moderatorKey, userKey } from '#access';
import { ItemKind, ReplyKind } from '#content';
import { QuestionRepository } from '#forum';
import type { TestApp } from '../../support/app.js';
import type { Stage } from '../actors.js';
import type { Target } from '../doors.js';
import { bytesOf, putFile, putItem, putReply, putRevision } from '../put.js';

/** A question with an accepted answer and one hidden, comments, files and a revision. */
export async function putQuestion(
  t: TestApp,
  stage: Stage,
  title = `Fråga i ${stage.state}`,
  hiddenText = 'Ett dolt svar',
): Promise<Target> {
  const { author } = stage.people;
  const hash = await bytesOf(t, author);
  return t.database.transaction(async (tx) => {
    const itemId = await putItem(tx, t, stage, { kind: ItemKind.question, title, homeId: stage.networkId });
    await t.app.get(QuestionRepository).insert(tx, itemId, 'Text');
    const answer = await putReply(tx, t, stage, itemId, ReplyKind.answer);
    const hiddenFor = [leadKey(stage.networkId), moderatorKey(stage.networkId)];
    const hidden = await putReply(tx, t, stage, itemId, ReplyKind.answer, { hiddenFor, body: hiddenText });
    const comment = await putReply(tx, t, stage, itemId, ReplyKind.comment);
    const under = await putReply(tx, t, stage, itemId, ReplyKind.comment, { parentId: answer });
    await tx.query('update question set accepted_id = $2 where item_id = $1', [itemId, answer]);
    await t.app.get(QuestionRepository).repliesChanged(tx, itemId);
    const revision = await putRevision(tx, stage, itemId);
    const file = await putFile(tx, hash, author, { itemId });
    const waitingFile = await putFile(tx, hash, author, { itemId, waitingFor: [userKey(author.id)] });
    return { itemId, parts: { answer, hidden, comment, under, revision, file, waitingFile } };
  });
}
