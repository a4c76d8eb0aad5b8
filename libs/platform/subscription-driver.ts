import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { Log } from './log.js';

/** Largest message that a socket may send, in bytes: a subscription with its variables is a few hundred. */
export const SOCKET_MESSAGE_LIMIT = 64 * 1024;

interface Socket {
  removeAllListeners(event: 'error'): void;
  once(event: 'error', listener: (fault: Error) => void): void;
}

interface SocketServer {
  options: { maxPayload: number };
  on(event: 'connection', listener: (socket: Socket) => void): void;
}

/** Apollo, with a bound on what a socket may send: without one `ws` takes 100 MB before anybody is asked who they are. */
@Injectable()
export class SubscriptionDriver extends ApolloDriver {
  @Inject(Log)
  private readonly log: Log;

  override async start(options: ApolloDriverConfig): Promise<void> {
    await super.start(options);
    const { _subscriptionService: service } = this as unknown as { _subscriptionService?: { wss?: SocketServer } };
    // It is read when a socket opens, and nothing listens yet.
    if (!service?.wss) throw new Error('the sockets of GraphQL have moved: their messages would have no limit');
    service.wss.options.maxPayload = SOCKET_MESSAGE_LIMIT;
    // A socket that breaks a rule has closed itself; the listener before this one would write to the console of it.
    service.wss.on('connection', (socket) => {
      socket.removeAllListeners('error');
      socket.once('error', ({ message }) => this.log.warn({ reason: message }, 'a socket was closed'));
    });
  }
}
