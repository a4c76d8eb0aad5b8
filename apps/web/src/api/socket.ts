import type { Client } from 'graphql-ws';
import type { SubscriptionForwarder } from './types';

let socket: Promise<Client> | undefined;

/** Opened when the first page listens, and loaded only then. */
const open = () =>
  (socket ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      lazy: true,
      retryAttempts: 20,
      shouldRetry: () => true,
    }),
  ));

/** Ends the connection, as at sign-out; the next listener opens a new one. */
export function closeSocket(): void {
  void socket?.then((client) => client.dispose());
  socket = undefined;
}

export const subscribe: SubscriptionForwarder = (request) => ({
  subscribe(sink) {
    let stop: (() => void) | undefined;
    let stopped = false;
    void open().then((client) => {
      if (stopped) return;
      stop = client.subscribe(
        { query: request.query ?? '', variables: request.variables as Record<string, unknown> | undefined },
        {
          next: (value) => sink.next(value as never),
          error: (error) => sink.error(error),
          complete: () => sink.complete(),
        },
      );
    });
    return {
      unsubscribe() {
        stopped = true;
        stop?.();
      },
    };
  },
});
