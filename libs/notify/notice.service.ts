import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { badField, Database, Events, type Keyset } from '#platform';
import { NoticeRepository, type NoticeRow } from './notice.repository.js';
import { NoticeSources, type Shown } from './notice.source.js';
import { NOTICE_TOPIC } from './notices.js';
import type { MarkNoticesInput, NoticeCount } from './types.js';

/** Highest count that is told; beyond it there are "more". */
export const MOST_COUNTED = 99;
/** Batches of what is asked for, read for one page or count: one who has lost sight of thousands of notices still gets an answer. */
const MOST_BATCHES = 5;

/** One's own notices, as far as one may still see what they are about. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
    private readonly sources: NoticeSources,
    private readonly events: Events,
  ) {}

  /** Newest first, one more than asked for where there is one. */
  async page(
    viewer: Viewer,
    { unreadOnly, first, after }: { unreadOnly: boolean; first: number; after?: Keyset },
  ): Promise<(NoticeRow & Shown)[]> {
    return this.visible(viewer, first + 1, { unreadOnly, after });
  }

  async countUnread(viewer: Viewer): Promise<NoticeCount> {
    const found = (await this.visible(viewer, MOST_COUNTED + 1, { unreadOnly: true })).length;
    return { count: Math.min(found, MOST_COUNTED), more: found > MOST_COUNTED };
  }

  async markRead(viewer: Viewer, { ids, all }: MarkNoticesInput): Promise<NoticeCount> {
    if (all === ids.length > 0) throw badField('ids', 'idsOrAll');
    await this.database.transaction(async (tx) => {
      const marked = await this.notices.markRead(tx, viewer, all ? 'all' : ids);
      if (marked > 0) await this.events.tell(tx, NOTICE_TOPIC, { personId: viewer.personId });
    });
    return this.countUnread(viewer);
  }

  private async visible(
    viewer: Viewer,
    wanted: number,
    { unreadOnly, after }: { unreadOnly: boolean; after?: Keyset },
  ): Promise<(NoticeRow & Shown)[]> {
    const found: (NoticeRow & Shown)[] = [];
    let place = after;
    for (let batch = 0; batch < MOST_BATCHES && found.length < wanted; batch++) {
      const rows = await this.notices.page(viewer, { unreadOnly, limit: wanted, after: place });
      const shown = await this.sources.describe(viewer, rows);
      for (const row of rows) {
        const what = shown.get(row.id);
        if (what) found.push({ ...row, ...what, actorId: what.actorWithheld ? null : row.actorId });
      }
      place = rows.at(-1);
      if (rows.length < wanted) break;
    }
    return found.slice(0, wanted);
  }
}
