import { Injectable } from '@nestjs/common';
import { readersCheck, type Status, type Viewer } from '#access';
import { Database, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import type { ReplyKind } from './reply.entity.js';

export interface ReplyRow {
  id: string;
  itemId: string;
  parentId: string | null;
  kind: ReplyKind;
  authorId: string;
  body: string;
  status: Status;
  statusReason: string | null;
  statusBy: string | null;
  helpfulCount: number;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const COLUMNS = `r.id, r.item_id as "itemId", r.parent_id as "parentId", r.kind, r.author_id as "authorId", r.body, r.status,
  r.status_reason as "statusReason", r.status_by as "statusBy", r.helpful_count as "helpfulCount", r.version, r.created_at as "createdAt", r.updated_at as "updatedAt"`;

/** A part is seen when its item is seen and, where it has readers of its own, they meet too. `$1` is the keys. */
export const REPLY_SCOPE = `${readersCheck('i.readers', '$1')} and (r.readers is null or ${readersCheck('r.readers', '$1')})`;

/** Answers and comments through the scope of their item and their own. */
@Injectable()
export class ReplyRepository {
  constructor(private readonly database: Database) {}

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<ReplyRow[]> {
    return sql.query<ReplyRow>(
      `select ${COLUMNS} from reply r join item i on i.id = r.item_id where r.id = any($2) and ${REPLY_SCOPE}`,
      [viewer.keys, ids.filter(isId)],
      'reply.byIds',
    );
  }

  /** Which of these viewers see the reply now, its own readers included: one statement however many they are. */
  async seenBy<One extends { viewer: Viewer }>(ones: readonly One[], id: string): Promise<One[]> {
    const [row] = await this.database.query<{ readers: string[]; own: string[] | null }>(
      'select i.readers, r.readers as own from reply r join item i on i.id = r.item_id where r.id = $1',
      [id],
      'reply.readers.of',
    );
    return row
      ? ones.filter(({ viewer }) => viewer.sees(row.readers) && (row.own === null || viewer.sees(row.own)))
      : [];
  }

  /** @throws AppError NOT_FOUND */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<ReplyRow> {
    const [row] = isId(id) ? await this.byIds(viewer, [id], sql) : [];
    if (!row) throw notFound();
    return row;
  }

  /** Answers of an item, or comments on it, oldest first. */
  async thread(
    viewer: Viewer,
    itemId: string,
    kind: ReplyKind,
    page: { first: number; after?: Keyset },
  ): Promise<ReplyRow[]> {
    return this.database.query<ReplyRow>(
      `select ${COLUMNS} from reply r join item i on i.id = r.item_id
       where r.item_id = $2 and r.kind = $3 and r.parent_id is null and ${REPLY_SCOPE}
         and ($4::timestamptz is null or (r.created_at, r.id) > ($4, $5::uuid))
       order by r.created_at, r.id limit $6`,
      [viewer.keys, itemId, kind, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
      'reply.thread',
    );
  }

  /** The first comments under each of these answers. */
  async commentsUnder(viewer: Viewer, parentIds: readonly string[], first: number): Promise<ReplyRow[]> {
    return this.database.query<ReplyRow>(
      `select c.* from unnest($2::uuid[]) parent(id)
       cross join lateral (
         select ${COLUMNS} from reply r join item i on i.id = r.item_id
         where r.parent_id = parent.id and ${REPLY_SCOPE}
         order by r.created_at, r.id limit $3
       ) c`,
      [viewer.keys, parentIds, first],
      'reply.under',
    );
  }

  /** What a person has written, newest first, as far as the viewer sees it. */
  async ofAuthor(viewer: Viewer, authorId: string, page: { first: number; after?: Keyset }): Promise<ReplyRow[]> {
    return this.database.query<ReplyRow>(
      `select ${COLUMNS} from reply r join item i on i.id = r.item_id
       where r.author_id = $2 and ${REPLY_SCOPE} and ($3::timestamptz is null or (r.created_at, r.id) < ($3, $4::uuid))
       order by r.created_at desc, r.id desc limit $5`,
      [viewer.keys, authorId, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
    );
  }

  /**
   * What stands under an answer is seen by no more than the answer is: while it is away its comments have its readers,
   * and those that were hidden by themselves keep their own.
   * @returns the comments whose readers changed
   */
  async followParent(tx: Tx, parentId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `update reply r set readers = parent.readers from reply parent
       where r.parent_id = parent.id and parent.id = $1 and r.status = 'published' returning r.id`,
      [parentId],
      'reply.followParent',
    );
    return rows.map(({ id }) => id);
  }

  async insert(
    tx: Tx,
    reply: { id: string; itemId: string; parentId: string | null; kind: ReplyKind; authorId: string; body: string },
  ): Promise<void> {
    await tx.query(
      'insert into reply (id, item_id, parent_id, kind, author_id, body) values ($1, $2, $3, $4, $5, $6)',
      [reply.id, reply.itemId, reply.parentId, reply.kind, reply.authorId, reply.body],
    );
  }
}
