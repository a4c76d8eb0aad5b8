import { Injectable } from '@nestjs/common';
import { type Action, assertCan, can, readersOf, Status, type Viewer, Writes } from '#access';
import { AppError, badField, Events, newId, type Tx } from '#platform';
import { NoticeKind, Notices } from '#notify';
import { SearchOutbox } from '#search';
import { addFollower, followersOf } from './follow.js';
import { ItemKind } from './item.entity.js';
import { ItemRepository } from './item.repository.js';
import type { ItemRow } from './item.row.js';
import { ItemWriter } from './item.writer.js';
import { MentionService } from './mention.service.js';
import { ReplyKind } from './reply.entity.js';
import { ReplyRepository, type ReplyRow } from './reply.repository.js';
import { keepRevision } from './revision.js';
import { writable } from './text.js';
import { Standing, type EditReplyInput, type ReplyCan, type ReplyInput, type StandingInput } from './types.js';

/** Told with `{ id, itemId }` when an answer or comment is there; who may see it is asked for each subscriber. */
export const REPLY_ADDED = 'reply.added';

/** Answers and comments: written, edited, withdrawn, hidden. */
@Injectable()
export class ReplyService {
  constructor(
    private readonly writes: Writes,
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly replies: ReplyRepository,
    private readonly outbox: SearchOutbox,
    private readonly notices: Notices,
    private readonly mentions: MentionService,
    private readonly events: Events,
  ) {}

  async add(asking: Viewer, input: ReplyInput): Promise<ReplyRow> {
    const { body } = writable({ 'input.body': input.body, body: input.body }) as { body: string };
    if (!body) throw badField('input.body', 'required');
    const id = newId();
    return this.writes.as(asking, async (tx, viewer) => {
      const item = await this.items.getForWriting(tx, viewer, input.itemId);
      if (item.status === Status.closed)
        throw new AppError('CONFLICT', { fields: [{ path: 'input.itemId', rule: 'closed' }] });
      if (item.status !== Status.published)
        throw new AppError('CONFLICT', { fields: [{ path: 'input.itemId', rule: 'notPublished' }] });
      assertCan(viewer, 'item.reply', subjectOf(item));
      await this.assertPlace(tx, viewer, item, input);
      await this.replies.insert(tx, {
        id,
        itemId: item.id,
        parentId: input.parentId ?? null,
        kind: input.kind,
        authorId: viewer.personId,
        body,
      });
      await this.after(tx, item, [id]);
      await this.writer.touch(tx, item.id);
      await this.tell(tx, viewer, item, id, input.kind, body);
      await this.events.tell(tx, REPLY_ADDED, { id, itemId: item.id });
      return this.replies.get(viewer, id, tx);
    });
  }

  async edit(asking: Viewer, input: EditReplyInput): Promise<ReplyRow> {
    const { body } = writable({ 'input.body': input.body, body: input.body }) as { body: string };
    if (!body) throw badField('input.body', 'required');
    return this.writes.as(asking, async (tx, viewer) => {
      const { reply, item } = await this.forChange(tx, viewer, input.id, 'getForWriting');
      assertCan(viewer, 'reply.edit', { authorIds: [reply.authorId] });
      if (reply.status !== Status.published) throw new AppError('CONFLICT');
      if (reply.version !== input.version) throw new AppError('STALE');
      if (reply.body === body) return reply;
      await keepRevision(tx, {
        subjectId: reply.id,
        itemId: item.id,
        snapshot: { body: reply.body },
        editedBy: viewer.personId,
      });
      await tx.query('update reply set body = $2, version = version + 1, updated_at = now() where id = $1', [
        reply.id,
        body,
      ]);
      await this.outbox.append(tx, 'reply', [reply.id]);
      await this.mentions.tell(tx, viewer, item, reply.id, body);
      return this.replies.get(viewer, reply.id, tx);
    });
  }

  /** Withdraws, hides or restores one answer or comment; its readers follow. */
  async setStanding(asking: Viewer, { id, standing, reason }: StandingInput): Promise<ReplyRow> {
    const said = writable({ 'input.reason': reason })['input.reason'] || null;
    return this.writes.as(asking, async (tx, viewer) => {
      const { reply, item } = await this.forChange(tx, viewer, id);
      // As of items: what is away is brought back, or stays; it is not put away in another way.
      if ((standing === Standing.published) === (reply.status === Status.published)) throw new AppError('CONFLICT');
      assertCan(viewer, standingAction(standing, reply), { ...subjectOf(item), authorIds: [reply.authorId] });
      if (standing !== Standing.published && reply.authorId !== viewer.personId && !said)
        throw badField('input.reason', 'required');
      const status = Status[standing];
      const readers =
        status === Status.published
          ? null
          : readersOf({ status, authorIds: [reply.authorId], homeId: item.homeId, audience: [] });
      await tx.query(
        'update reply set status = $2, status_reason = $3, status_by = $4, readers = $5, version = version + 1, updated_at = now() where id = $1',
        [reply.id, status, standing === Standing.published ? null : said, viewer.personId, readers],
      );
      if (reply.parentId) await this.replies.followParent(tx, reply.parentId);
      const under = await this.replies.followParent(tx, reply.id);
      await this.after(tx, item, [reply.id, ...under], { narrowing: true });
      await this.writer.surroundingsChanged(tx, item.id);
      if (reply.authorId !== viewer.personId)
        await this.notices.tell(
          tx,
          { kind: NoticeKind.hidden, subjectId: item.id, partId: reply.id, actorId: viewer.personId },
          [reply.authorId],
        );
      return this.replies.get(viewer, reply.id, tx);
    });
  }

  /** @param isArchived whether the item can only be read */
  viewerCan(viewer: Viewer, reply: ReplyRow, item: ItemRow, isArchived: boolean): ReplyCan {
    const subject = { ...subjectOf(item), authorIds: [reply.authorId] };
    const live = reply.status === Status.published;
    return {
      edit: live && !isArchived && can(viewer, 'reply.edit', subject),
      withdraw: live && can(viewer, 'reply.withdraw', subject),
      hide: live && can(viewer, 'reply.hide', subject),
      restore: !live && can(viewer, standingAction(Standing.published, reply), subject),
    };
  }

  private async forChange(
    tx: Tx,
    viewer: Viewer,
    id: string,
    how: 'getForChange' | 'getForWriting' = 'getForChange',
  ): Promise<{ reply: ReplyRow; item: ItemRow }> {
    const found = await this.replies.get(viewer, id, tx);
    const item = await this.items[how](tx, viewer, found.itemId);
    return { item, reply: await this.replies.get(viewer, id, tx) };
  }

  private async assertPlace(tx: Tx, viewer: Viewer, item: ItemRow, { kind, parentId }: ReplyInput): Promise<void> {
    if (kind === ReplyKind.answer && (item.kind !== ItemKind.question || parentId))
      throw badField('input.kind', 'notHere');
    if (!parentId) return;
    const parent = await this.replies.get(viewer, parentId, tx);
    if (parent.itemId !== item.id || parent.parentId) throw badField('input.parentId', 'notHere');
    if (parent.status !== Status.published)
      throw new AppError('CONFLICT', { fields: [{ path: 'input.parentId', rule: 'notPublished' }] });
  }

  private async after(tx: Tx, item: ItemRow, replyIds: string[], options: { narrowing?: boolean } = {}): Promise<void> {
    await this.outbox.append(tx, 'reply', replyIds, options);
    await this.items.roomOf(item.kind).repliesChanged?.(tx, item.id);
  }

  private async tell(
    tx: Tx,
    viewer: Viewer,
    item: ItemRow,
    replyId: string,
    kind: ReplyKind,
    body: string,
  ): Promise<void> {
    const mentioned = await this.mentions.tell(tx, viewer, item, replyId, body);
    const followers = (await followersOf(tx, item.id)).filter((id) => !mentioned.includes(id));
    const notice = kind === ReplyKind.answer ? NoticeKind.answer : NoticeKind.comment;
    await this.notices.tell(
      tx,
      { kind: notice, subjectId: item.id, partId: replyId, actorId: viewer.personId },
      followers,
    );
    await addFollower(tx, item.id, viewer.personId);
  }
}

/** What the policy asks about an item. */
export const subjectOf = (item: ItemRow): { authorIds: string[]; homeId: string; audience: ItemRow['audience'] } => ({
  authorIds: item.authorIds,
  homeId: item.homeId,
  audience: item.audience,
});

/** Writers bring back what they withdrew themselves; what others took away is theirs to bring back who could hide it. */
function standingAction(standing: Standing, { status, statusBy, authorId }: ReplyRow): Action {
  if (standing === Standing.withdrawn) return 'reply.withdraw';
  if (standing === Standing.hidden) return 'reply.hide';
  return status === Status.withdrawn && statusBy === authorId ? 'reply.withdraw' : 'reply.hide';
}
