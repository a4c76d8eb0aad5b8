import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { NARROWING_UNTOLD, NARROWING_WAITS } from './outbox.queue.js';

/** How many changes the database remembers: who has followed none for so long reads everything anew. */
const REMEMBERED = 1_000;
/** Changed items that are worth telling one by one. */
const MOST_TOLD = 500;

/** Where the passages stand. */
export interface PassageState {
  /** Rises with every change of a passage. */
  epoch: number;
  /** Items whose passages have changed since the epoch that was asked about; null when it may be any. */
  changed: readonly string[] | null;
  /** Whether something that takes away from somebody has yet to become passages. */
  narrowingWaits: boolean;
  /** Whether Meilisearch has yet to be told of something that takes away from somebody. */
  narrowingUntold: boolean;
}

/** Of these, what a search must know before it answers. */
export type Narrowing = Pick<PassageState, 'narrowingWaits' | 'narrowingUntold'>;

/**
 * The changes of passages by number, so that a process may keep what it has read and ask in one short statement whether it
 * still holds. Triggers of `search_passage` count them in the transaction that makes them, whoever makes them. The one row of
 * `search_epoch` is locked until that is committed: numbers are given in the order in which changes become visible.
 */
@Injectable()
export class PassageChanges {
  constructor(private readonly database: Database) {}

  /** @param epoch up to which everything is known */
  async since(epoch: number): Promise<PassageState> {
    const [state] = await this.database.query<PassageState>(
      `select e.epoch::float8 as epoch, ${NARROWING_WAITS} as "narrowingWaits", ${NARROWING_UNTOLD} as "narrowingUntold",
         case when $1::bigint between e.epoch - ${REMEMBERED} and e.epoch
           then array(select distinct c.item_id from search_change c where c.epoch > $1::bigint limit ${MOST_TOLD + 1}) end as changed
       from search_epoch e`,
      [epoch],
      'passage.changes.since',
    );
    if (!state) throw new Error('search_epoch has lost its row');
    return { ...state, changed: state.changed && state.changed.length <= MOST_TOLD ? state.changed : null };
  }
}

/** A column of the number that rows are read under. */
export const PASSAGE_EPOCH = '(select epoch from search_epoch)::float8 as epoch';
