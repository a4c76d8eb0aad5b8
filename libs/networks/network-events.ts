import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';

/**
 * The port by which notices learn what happened between people and networks. Each is called in the transaction of the
 * change. Ids only; who may know is decided when it is shown or sent.
 */
export interface NetworkListener {
  /** Someone asks to join: for the network's own leaders and admins. */
  joinRequested(tx: Tx, event: { requestId: string; networkId: string; personId: string }): Promise<void>;
  /** The request was granted or declined: for the one who asked. */
  joinDecided(
    tx: Tx,
    event: { requestId: string; networkId: string; personId: string; actorId: string; granted: boolean },
  ): Promise<void>;
  /** An invitation to one who has an account. The letter with the link is sent by this room: show a notice, send none. */
  invited(tx: Tx, event: { invitationId: string; networkId: string; personId: string; actorId: string }): Promise<void>;
  /** Someone became a member by another's hand: for that person. */
  memberAdded(tx: Tx, event: { networkId: string; personId: string; actorId: string | null }): Promise<void>;
  /** A platform administrator let themselves in: for the network's admins. */
  administratorAddedSelf(tx: Tx, event: { networkId: string; personId: string }): Promise<void>;
  /** A platform administrator made an account that is a member from the start: for the network's admins. */
  memberCreated(tx: Tx, event: { networkId: string; personId: string; actorId: string }): Promise<void>;
}

/** Where upper rooms register, at start. */
@Injectable()
export class NetworkEvents implements NetworkListener {
  private readonly listeners: NetworkListener[] = [];

  register(listener: NetworkListener): void {
    this.listeners.push(listener);
  }

  joinRequested = (...event: Parameters<NetworkListener['joinRequested']>) =>
    this.tell((to) => to.joinRequested(...event));
  joinDecided = (...event: Parameters<NetworkListener['joinDecided']>) => this.tell((to) => to.joinDecided(...event));
  invited = (...event: Parameters<NetworkListener['invited']>) => this.tell((to) => to.invited(...event));
  memberAdded = (...event: Parameters<NetworkListener['memberAdded']>) => this.tell((to) => to.memberAdded(...event));
  administratorAddedSelf = (...event: Parameters<NetworkListener['administratorAddedSelf']>) =>
    this.tell((to) => to.administratorAddedSelf(...event));
  memberCreated = (...event: Parameters<NetworkListener['memberCreated']>) =>
    this.tell((to) => to.memberCreated(...event));

  private async tell(call: (listener: NetworkListener) => Promise<void>): Promise<void> {
    for (const listener of this.listeners) await call(listener);
  }
}
