import { Injectable } from '@nestjs/common';
import { can, type Viewer } from '#access';
import { Database, type Keyset } from '#platform';
import { ITEM_SCOPE } from './item.row.js';
import { REPLY_SCOPE } from './reply.repository.js';
import { type TakenAwayPage, TakenAwaySources } from './taken-away.sources.js';
import type { TakenAway } from './taken-away.types.js';

const TAKEN = (row: string): string => `${row}.status in ('withdrawn', 'hidden')`;
const BEFORE = (row: string): string => `($3::timestamptz is null or (${row}.updated_at, ${row}.id) < ($3, $4::uuid))`;

/** What was taken away, for those who may bring it back. */
@Injectable()
export class TakenAwayRepository {
  constructor(
    private readonly database: Database,
    private readonly sources: TakenAwaySources,
  ) {}

  /**
   * Newest first, of the homes whose content the viewer may judge: those they lead, and for a moderator those they read.
   * Nothing changes while it is away, so that the time of its last change is when it was taken.
   */
  async page(viewer: Viewer, page: { first: number; after?: Keyset; homeId?: string }): Promise<TakenAway[]> {
    const homes = viewer.networkIds.filter(
      (homeId) => (!page.homeId || homeId === page.homeId) && can(viewer, 'item.restore', { homeId }),
    );
    if (homes.length === 0) return [];
    const further = await this.sources.page(viewer, { ...page, homes });
    const own = await this.own(viewer, { ...page, homes });
    return further.length === 0 ? own : [...own, ...further].sort(latestFirst).slice(0, page.first + 1);
  }

  private own(viewer: Viewer, { first, after, homes }: TakenAwayPage): Promise<TakenAway[]> {
    return this.database.query<TakenAway>(
      `(select i.id, i.id as "itemId", null as part, i.status, i.status_reason as reason, i.status_by as "byId", i.updated_at as at
        from item i where ${TAKEN('i')} and i.home_id = any($2) and ${ITEM_SCOPE} and ${BEFORE('i')}
        order by i.updated_at desc, i.id desc limit $5)
       union all
       (select r.id, r.item_id, 'reply', r.status, r.status_reason, r.status_by, r.updated_at
        from reply r join item i on i.id = r.item_id where ${TAKEN('r')} and i.home_id = any($2) and ${REPLY_SCOPE} and ${BEFORE('r')}
        order by r.updated_at desc, r.id desc limit $5)
       order by at desc, id desc limit $5`,
      [viewer.keys, homes, after?.at ?? null, after?.id ?? null, first + 1],
      'takenAway.page',
    );
  }
}

const latestFirst = (one: TakenAway, other: TakenAway): number =>
  other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1);
