import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';

/** Largest message that a socket may send, in bytes: a subscription with its variables is a few hundred. */
export const SOCKET_MESSAGE_LIMIT = 64 * 1024;

interface SocketServer {
  options: { maxPayload: number };
}

/** Apollo, with a bound on what a socket may send: without one `ws` takes 100 MB before anybody is asked who they are. */
@Injectable()
export class SubscriptionDriver extends ApolloDriver {
  override async start(options: ApolloDriverConfig): Promise<void> {
    await super.start(options);
    const { _subscriptionService: service } = this as unknown as { _subscriptionService?: { wss?: SocketServer } };
    // It is read when a socket opens, and nothing listens yet.
    if (!service?.wss) throw new Error('the sockets of GraphQL have moved: their messages would have no limit');
    service.wss.options.maxPayload = SOCKET_MESSAGE_LIMIT;
  }
}
