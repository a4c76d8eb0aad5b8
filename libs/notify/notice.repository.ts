import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, isId, type Keyset, type Sql } from '#platform';
import type { NoticeKind } from './notice.entity.js';

/** A notice as it is kept: ids only. */
export interface NoticeRow {
  id: string;
  personId: string;
  kind: NoticeKind;
  subjectId: string;
  /** The subject itself where there is no part. */
  partId: string;
  actorId: string | null;
  at: Date;
  readAt: Date | null;
}

export const NOTICE_COLUMNS = `n.id, n.person_id as "personId", n.kind, n.subject_id as "subjectId", n.part_id as "partId",
  n.actor_id as "actorId", n.at, n.read_at as "readAt"`;

/** One's own notices and nobody else's. What they show is asked of the sources. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  page(viewer: Viewer, options: { unreadOnly: boolean; limit: number; after?: Keyset }): Promise<NoticeRow[]> {
    const { unreadOnly, limit, after } = options;
    return this.database.query<NoticeRow>(
      `select ${NOTICE_COLUMNS} from notice n
       where n.person_id = $1 ${unreadOnly ? 'and n.read_at is null' : ''} and ($2::timestamptz is null or (n.at, n.id) < ($2, $3::uuid))
       order by n.at desc, n.id desc limit $4`,
      [viewer.personId, after?.at ?? null, after?.id ?? null, limit],
      unreadOnly ? 'notice.unread' : 'notice.page',
    );
  }

  /** @param ids those to mark, or all; another's are passed over. @returns how many were unread */
  async markRead(sql: Sql, viewer: Viewer, ids: readonly string[] | 'all'): Promise<number> {
    const rows = await sql.query(
      `update notice set read_at = now() where person_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2)) returning id`,
      [viewer.personId, ids === 'all' ? null : ids.filter(isId)],
    );
    return rows.length;
  }
}
