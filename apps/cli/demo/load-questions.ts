import type { Role } from '#access';
import { ItemService, ReplyKind, ReplyService } from '#content';
import { QuestionService } from '#forum';
import { FileScanService } from '#library';
import { demo } from './index.js';
import { upload } from './upload.js';
import { agoIso, type DemoLoad, viewerOf, withMentions } from './load.context.js';
import type { Answer, Comment, Question, Removal } from './types.js';

/** Asks, answers, marks and moderates as the people of the demo would, then dates it all back. */
export async function loadQuestions(load: DemoLoad): Promise<void> {
  for (const question of demo.questions) await loadQuestion(load, question);
}

async function loadQuestion(load: DemoLoad, question: Question): Promise<void> {
  const { app, ids } = load;
  const questions = app.get(QuestionService);
  const asker = await viewerOf(load, question.by);
  const fileIds = await Promise.all((question.attachments ?? []).map((name) => upload(load, asker, name)));
  // The home comes first among those addressed.
  const audience = [...question.audience].sort(
    (a, b) => Number(b.network === question.home) - Number(a.network === question.home),
  );
  const { id } = await questions.ask(asker, {
    title: question.title,
    body: withMentions(question.text, load),
    audience: {
      allFederations: false,
      networks: audience.map(({ network, least }) => ({
        networkId: ids.networks.get(network)!,
        leastRole: least as Role,
      })),
    },
    topicIds: question.topics.map((slug) => ids.topics.get(slug)!),
    professions: [...question.professions],
    fileIds,
  });
  ids.items.set(question.slug, id);
  for (const fileId of fileIds) await app.get(FileScanService).run(fileId);
  const dated: { id: string; days: number }[] = [];
  for (const comment of question.comments ?? [])
    dated.push({ id: await reply(load, id, ReplyKind.comment, comment), days: comment.daysAgo });
  for (const answer of question.answers) await loadAnswer(load, id, answer, dated, question.by);
  for (const follower of question.followers ?? [])
    await app.get(ItemService).follow(await viewerOf(load, follower), id, true);
  if (question.status === 'closed') await questions.setClosed(asker, id, true);
  if (question.status === 'withdrawn' || question.status === 'hidden')
    await setStanding(load, id, question.status, question.removal!);
  await dateBack(load, id, question.daysAgo, dated);
}

async function loadAnswer(
  load: DemoLoad,
  itemId: string,
  answer: Answer,
  dated: { id: string; days: number }[],
  asker: string,
): Promise<void> {
  const id = await reply(load, itemId, ReplyKind.answer, answer);
  dated.push({ id, days: answer.daysAgo });
  for (const comment of answer.comments ?? [])
    dated.push({ id: await reply(load, itemId, ReplyKind.comment, comment, id), days: comment.daysAgo });
  for (const person of answer.helpful ?? [])
    await load.app.get(ItemService).markHelpful(await viewerOf(load, person), id, true);
  if (answer.accepted) await load.app.get(QuestionService).accept(await viewerOf(load, asker), itemId, id);
  if (answer.hidden) {
    const { by, reason } = answer.hidden;
    await load.app.get(ReplyService).setStanding(await viewerOf(load, by), { id, standing: 'hidden' as never, reason });
  }
}

async function reply(
  load: DemoLoad,
  itemId: string,
  kind: ReplyKind,
  { by, text }: Comment,
  parentId?: string,
): Promise<string> {
  const viewer = await viewerOf(load, by);
  return (
    await load.app
      .get(ReplyService)
      .add(viewer, { itemId, kind, body: withMentions(text, load), ...(parentId ? { parentId } : {}) })
  ).id;
}

async function setStanding(
  load: DemoLoad,
  id: string,
  standing: 'withdrawn' | 'hidden',
  { by, reason }: Removal,
): Promise<void> {
  await load.app.get(ItemService).setStanding(await viewerOf(load, by), { id, standing: standing as never, reason });
}

/** Gives an item and its replies the ages that the content says, in the feeds too. */
export async function dateBack(
  { database }: DemoLoad,
  id: string,
  days: number,
  replies: { id: string; days: number }[] = [],
): Promise<void> {
  const active = Math.min(days, ...replies.map((reply) => reply.days));
  await database.transaction(async (tx) => {
    await tx.query(
      'update item set created_at = $2::timestamptz, published_at = case when published_at is null then null else $2::timestamptz end, updated_at = $2::timestamptz, active_at = $3::timestamptz where id = $1',
      [id, agoIso(days), agoIso(active)],
    );
    await tx.query('update item_key set at = $2 where item_id = $1', [id, agoIso(active)]);
    await tx.query('update item_network set at = $2 where item_id = $1', [id, agoIso(active)]);
    await tx.query(
      'update reply r set created_at = d.at, updated_at = d.at from unnest($1::uuid[], $2::timestamptz[]) d(id, at) where r.id = d.id',
      [replies.map((reply) => reply.id), replies.map((reply) => agoIso(reply.days))],
    );
    await tx.query(
      'update notice set at = least(at, (select active_at from item where id = $1)) where subject_id = $1',
      [id],
    );
  });
}
