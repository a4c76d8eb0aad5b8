import { Injectable } from '@nestjs/common';
import { type Action, assertCan, can, Status, type Viewer, Writes } from '#access';
import { audit, NetworkRepository } from '#networks';
import { AppError, badField, Database, isId, type Keyset, notFound } from '#platform';
import { NoticeKind, Notices } from '#notify';
import { addFollower } from './follow.js';
import { ItemKind } from './item.entity.js';
import { ItemRepository } from './item.repository.js';
import type { ItemRow } from './item.row.js';
import { ItemWriter } from './item.writer.js';
import { subjectOf } from './reply.service.js';
import { ReplyRepository } from './reply.repository.js';
import { writable } from './text.js';
import { type ItemCan, type Revision, Standing, type StandingInput } from './types.js';

/** What can be done with an item of any kind: withdraw, hide, mark, follow, read its history. */
@Injectable()
export class ItemService {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly items: ItemRepository,
    private readonly writer: ItemWriter,
    private readonly replies: ReplyRepository,
    private readonly notices: Notices,
    private readonly networks: NetworkRepository,
  ) {}

  /** Withdraws, hides or restores an item; its readers, feeds and index follow. */
  async setStanding(asking: Viewer, { id, standing, reason }: StandingInput): Promise<ItemRow> {
    const said = writable({ 'input.reason': reason })['input.reason'] || null;
    await this.writes.as(asking, async (tx, viewer) => {
      const item = await this.items.getForChange(tx, viewer, id);
      const taken = item.status === Status.withdrawn || item.status === Status.hidden;
      if (standing === Standing.published && !taken) throw new AppError('CONFLICT');
      if (standing !== Standing.published && (taken || !item.publishedAt)) throw new AppError('CONFLICT');
      assertCan(viewer, itemStandingAction(standing, item), subjectOf(item));
      const own = item.authorIds.includes(viewer.personId);
      if (standing !== Standing.published && !own && !said) throw badField('input.reason', 'required');
      await tx.query(
        'update item set status = $2, status_reason = $3, status_by = $4, version = version + 1, updated_at = now() where id = $1',
        [id, standing, standing === Standing.published ? null : said, viewer.personId],
      );
      await this.writer.writeReaders(tx, [id], { narrowing: standing !== Standing.published });
      await audit(tx, {
        actorId: viewer.personId,
        action: `item.${standing}`,
        networkId: item.homeId,
        details: { itemId: id },
      });
      if (!own)
        await this.notices.tell(
          tx,
          { kind: NoticeKind.hidden, subjectId: id, actorId: viewer.personId },
          item.authorIds,
        );
    });
    return (await this.items.complete(asking, [id]))[0] ?? this.gone();
  }

  /** An audience network's admin takes the item out of that network only. */
  async removeFromNetwork(asking: Viewer, itemId: string, networkId: string, reason: string): Promise<boolean> {
    const said = writable({ reason })['reason'];
    if (!said) throw badField('reason', 'required');
    await this.writes.as(asking, async (tx, viewer) => {
      const item = await this.items.getForChange(tx, viewer, itemId);
      const known = await this.networks.knownAmong(viewer, [networkId], tx);
      if (!known.has(networkId) || !item.audience.some((address) => address.networkId === networkId)) throw notFound();
      assertCan(viewer, 'item.removeFromNetwork', { networkId });
      await this.writer.writeAudience(
        tx,
        itemId,
        item.audience.filter((address) => address.networkId !== networkId),
      );
      await this.writer.writeReaders(tx, [itemId], { narrowing: true });
      await audit(tx, {
        actorId: viewer.personId,
        action: 'item.removedFromNetwork',
        networkId,
        details: { itemId, reason: said },
      });
      await this.notices.tell(
        tx,
        { kind: NoticeKind.hidden, subjectId: itemId, actorId: viewer.personId },
        item.authorIds,
      );
    });
    return true;
  }

  /** Sets or takes back "helpful" on an item or a reply; the count is kept beside it. */
  async markHelpful(asking: Viewer, targetId: string, helpful: boolean): Promise<number> {
    return this.writes.as(asking, async (tx, viewer) => {
      const [reply] = await this.replies.byIds(viewer, [targetId], tx);
      const item = await this.items.get(viewer, reply?.itemId ?? targetId, tx);
      const table = reply ? 'reply' : 'item';
      await tx.query(
        helpful
          ? 'insert into helpful_mark (target_id, person_id) values ($1, $2) on conflict do nothing'
          : 'delete from helpful_mark where target_id = $1 and person_id = $2',
        [targetId, viewer.personId],
      );
      const [row] = await tx.query<{ count: number }>(
        `update ${table} set helpful_count = (select count(*) from helpful_mark where target_id = $1) where id = $1 returning helpful_count as count`,
        [targetId],
      );
      if (!reply) await this.writer.surroundingsChanged(tx, item.id);
      return row?.count ?? 0;
    });
  }

  async follow(asking: Viewer, itemId: string, follow: boolean): Promise<boolean> {
    await this.writes.as(asking, async (tx, viewer) => {
      const item = await this.items.get(viewer, itemId, tx);
      if (follow) await addFollower(tx, item.id, viewer.personId);
      else await tx.query('delete from follow where item_id = $1 and person_id = $2', [item.id, viewer.personId]);
    });
    return follow;
  }

  /** Earlier versions of an item or of one of its replies, newest first; for its authors and those who answer for it. */
  async history(
    viewer: Viewer,
    subjectId: string,
    page: { first: number; after?: Keyset },
  ): Promise<(Revision & { at: Date })[]> {
    const [reply] = await this.replies.byIds(viewer, [subjectId]);
    const item = await this.items.get(viewer, reply?.itemId ?? subjectId);
    assertCan(viewer, 'item.history', { ...subjectOf(item), ...(reply ? { authorIds: [reply.authorId] } : {}) });
    const viewerCanPurge = can(viewer, 'item.purgeRevision', subjectOf(item));
    const rows = await this.database.query<Omit<Revision, 'viewerCanPurge'>>(
      `select id, number, at, note, snapshot, purged_at as "purgedAt", edited_by as "editedBy" from revision
       where subject_id = $1 and ($2::timestamptz is null or (at, id) < ($2, $3::uuid)) order by at desc, id desc limit $4`,
      [subjectId, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
    );
    return rows.map((row) => ({ ...row, viewerCanPurge }));
  }

  /** Empties a revision that held what must not be kept. The row stays, so that the history says so. */
  async purgeRevision(asking: Viewer, revisionId: string): Promise<boolean> {
    if (!isId(revisionId)) throw notFound();
    return this.writes.as(asking, async (tx, viewer) => {
      const [revision] = await tx.query<{ itemId: string }>('select item_id as "itemId" from revision where id = $1', [
        revisionId,
      ]);
      if (!revision) throw notFound();
      const item = await this.items.get(viewer, revision.itemId, tx);
      assertCan(viewer, 'item.purgeRevision', subjectOf(item));
      await tx.query(
        `update revision set snapshot = '{}', purged_at = now(), purged_by = $2 where id = $1 and purged_at is null`,
        [revisionId, viewer.personId],
      );
      await audit(tx, {
        actorId: viewer.personId,
        action: 'revision.purged',
        networkId: item.homeId,
        details: { itemId: item.id, revisionId },
      });
      return true;
    });
  }

  /**
   * @param home what is known of the item's home; asked for drafts of documents and methods only
   * @param isArchived whether it can only be read
   */
  viewerCan(
    viewer: Viewer,
    item: ItemRow & { acceptedId?: string | null; answerCount?: number },
    { home, isArchived }: { home: { needsReview: boolean } | null; isArchived: boolean },
  ): ItemCan {
    const subject = subjectOf(item);
    const question = item.kind === ItemKind.question;
    const live = item.status === Status.published && !isArchived;
    const inReview = item.status === Status.in_review;
    const standing = item.status === Status.published || item.status === Status.closed;
    const taken = item.status === Status.withdrawn || item.status === Status.hidden;
    return {
      edit: !taken && !isArchived && can(viewer, question ? 'question.edit' : 'library.edit', subject),
      reply: live && can(viewer, 'item.reply', subject),
      close: question && live && can(viewer, 'question.close', subject),
      accept: question && standing && !isArchived && can(viewer, 'question.accept', subject),
      delete: question && standing && !isArchived && item.answerCount === 0 && can(viewer, 'question.delete', subject),
      submit: !question && item.status === Status.draft && can(viewer, 'library.submit', subject),
      publish:
        !question &&
        (inReview || (item.status === Status.draft && home?.needsReview === false)) &&
        can(viewer, 'library.publish', subject),
      sendBack: inReview && (can(viewer, 'library.submit', subject) || can(viewer, 'library.review', subject)),
      withdraw: standing && can(viewer, 'item.withdraw', subject),
      hide: standing && can(viewer, 'item.hide', subject),
      restore: taken && can(viewer, itemStandingAction(Standing.published, item), subject),
      readHistory: can(viewer, 'item.history', subject),
      purge: can(viewer, 'item.purgeRevision', subject),
    };
  }

  private gone(): never {
    throw notFound();
  }
}

/** Authors bring back what they withdrew themselves; what others took away is theirs to bring back who answer for it. */
function itemStandingAction(standing: Standing, { status, statusBy, authorIds }: ItemRow): Action {
  if (standing === Standing.withdrawn) return 'item.withdraw';
  if (standing === Standing.hidden) return 'item.hide';
  const own = statusBy !== null && authorIds.includes(statusBy);
  return status === Status.withdrawn && own ? 'item.withdraw' : 'item.restore';
}
