import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Status, type Viewer } from '#access';
import { type Context, inOrder } from '#networks';
import { Notice, NoticeKind, type NoticeRow, type NoticeSource, NoticeSources, type Shown } from '#notify';
import type { Sql } from '#platform';
import { ItemKind } from './item.entity.js';
import { ItemRepository } from './item.repository.js';
import type { ItemRow } from './item.row.js';
import { ReplyKind } from './reply.entity.js';
import { ReplyRepository, type ReplyRow } from './reply.repository.js';
import { excerptOf } from './text.js';
import { Item } from './types.js';

/** Where each kind has its page in the web. */
const PAGES: Record<ItemKind, string> = { question: '/fragor', document: '/dokument', method: '/metoder' };

/** What tells of a text is not shown once the text is withdrawn or hidden, even to one who answers for it. */
const OF_A_TEXT: ReadonlySet<NoticeKind> = new Set([
  NoticeKind.answer,
  NoticeKind.comment,
  NoticeKind.mention,
  NoticeKind.accepted,
  NoticeKind.question,
]);
const TAKEN: ReadonlySet<Status> = new Set([Status.withdrawn, Status.hidden]);

/** What notices about items and replies show: two statements for a page of them, both through the scope. */
@Injectable()
export class ItemNotices implements NoticeSource, OnModuleInit {
  readonly kinds = [...OF_A_TEXT, NoticeKind.review, NoticeKind.reviewed, NoticeKind.hidden, NoticeKind.stopped];

  constructor(
    private readonly items: ItemRepository,
    private readonly replies: ReplyRepository,
    private readonly sources: NoticeSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async describe(viewer: Viewer, notices: readonly NoticeRow[], sql?: Sql): Promise<Map<string, Shown>> {
    const items = new Map(
      (
        await this.items.rows(
          viewer,
          notices.map(({ subjectId }) => subjectId),
          sql,
        )
      ).map((row) => [row.id, row]),
    );
    const parts = notices
      .filter(({ partId, subjectId }) => partId !== subjectId && items.has(subjectId))
      .map(({ partId }) => partId);
    const replies = new Map(
      (parts.length > 0 ? await this.replies.byIds(viewer, parts, sql) : []).map((row) => [row.id, row]),
    );
    const shown = new Map<string, Shown>();
    for (const notice of notices) {
      const item = items.get(notice.subjectId);
      const reply = notice.partId === notice.subjectId ? null : replies.get(notice.partId);
      if (item && reply !== undefined && standing(notice.kind, item, reply)) shown.set(notice.id, shownOf(item, reply));
    }
    return shown;
  }
}

function standing(kind: NoticeKind, item: ItemRow, reply: ReplyRow | null): boolean {
  return !OF_A_TEXT.has(kind) || !(TAKEN.has(item.status) || (reply !== null && TAKEN.has(reply.status)));
}

function shownOf(item: ItemRow, reply: ReplyRow | null): Shown {
  const page = `${PAGES[item.kind]}/${item.id}`;
  if (!reply) return { title: item.title, path: page, text: '' };
  return {
    title: item.title,
    path: `${page}#${reply.kind === ReplyKind.answer ? 'svar' : 'kommentar'}-${reply.id}`,
    text: excerptOf(reply.body),
  };
}

@Resolver(() => Notice)
export class NoticeItem {
  constructor(private readonly items: ItemRepository) {}

  @ResolveField(() => Item, {
    nullable: true,
    description: 'The item that it is about; null where it is about a network.',
  })
  item({ subjectId }: Notice, _args: unknown, { viewer, loaders }: Context): Promise<ItemRow | null> {
    return loaders
      .for<string, ItemRow | null>('items.complete', async (ids) =>
        inOrder(ids, await this.items.complete(viewer, ids)),
      )
      .load(subjectId);
  }
}
