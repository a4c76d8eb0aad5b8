import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';

/**
 * The port by which upper rooms follow changes of who reaches what: content derives the readers of items anew.
 * Called in the transaction that makes the change, after the change; what it throws undoes the change.
 */
export interface MembershipListener {
  /** These people's own reach began, ended or changed role. */
  membershipsChanged(tx: Tx, personIds: readonly string[]): Promise<void>;
  /** The network opened, closed or was hidden: everyone's reach of it may have changed. */
  visibilityChanged(tx: Tx, networkId: string): Promise<void>;
}

/** Where upper rooms register, at start. */
@Injectable()
export class MembershipListeners {
  private readonly listeners: MembershipListener[] = [];

  register(listener: MembershipListener): void {
    this.listeners.push(listener);
  }

  async membershipsChanged(tx: Tx, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    for (const listener of this.listeners) await listener.membershipsChanged(tx, [...new Set(personIds)]);
  }

  async visibilityChanged(tx: Tx, networkId: string): Promise<void> {
    for (const listener of this.listeners) await listener.visibilityChanged(tx, networkId);
  }
}
