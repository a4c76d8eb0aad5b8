import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import { audit, type AuditRecord } from './audit.js';
import { MembershipListeners } from './membership-listener.js';
import { bumpRightsEpoch, holdRights } from './viewer.service.js';

/** What follows from every change of rights, kept in one place so that none of it is forgotten. */
@Injectable()
export class RightsService {
  constructor(private readonly listeners: MembershipListeners) {}

  /**
   * Called after the change, in its transaction: ends cached keys, derives what these people wrote anew, writes the log.
   * @param personIds those whose reach changed; empty when nobody's did
   */
  async changed(tx: Tx, personIds: readonly string[], ...records: AuditRecord[]): Promise<void> {
    // Whoever is writing has done so when what they wrote is looked for.
    await holdRights(tx, 'alone');
    await this.listeners.membershipsChanged(tx, personIds);
    for (const record of records) await audit(tx, record);
    // Last, for every change of rights waits for this one row.
    await bumpRightsEpoch(tx);
  }

  /** The same when a network opened, closed or was hidden. */
  async visibilityChanged(tx: Tx, networkId: string): Promise<void> {
    await holdRights(tx, 'alone');
    await this.listeners.visibilityChanged(tx, networkId);
    await bumpRightsEpoch(tx);
  }
}
