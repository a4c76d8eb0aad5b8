import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type MembershipListener, MembershipListeners } from '#networks';
import { AppError, type Tx } from '#platform';
import { ItemWriter } from './item.writer.js';

/** Keeps the readers of items true when people come and go and networks open and close. */
@Injectable()
export class MembershipFollower implements MembershipListener, OnModuleInit {
  constructor(
    private readonly listeners: MembershipListeners,
    private readonly writer: ItemWriter,
  ) {}

  onModuleInit(): void {
    this.listeners.register(this);
  }

  async membershipsChanged(tx: Tx, personIds: readonly string[]): Promise<void> {
    await this.writer.rederiveOf(tx, personIds);
  }

  /** @throws AppError CONFLICT when a network is to be hidden that shares an audience with others */
  async visibilityChanged(tx: Tx, networkId: string): Promise<void> {
    const [shared] = await tx.query(
      `select 1 from network n join item_network own on own.network_id = n.id
       join item_network other on other.item_id = own.item_id and other.network_id <> n.id
       where n.id = $1 and n.visibility = 'hidden' limit 1`,
      [networkId],
    );
    if (shared) throw new AppError('CONFLICT', { fields: [{ path: 'input.visibility', rule: 'sharedAudience' }] });
    await this.writer.rederiveIn(tx, networkId);
  }
}
