import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { faultOf } from './errors';
import { subscribe } from './socket';

/** Told when the server no longer knows who we are. */
const lost = new Set<() => void>();

export function onSessionLost(listener: () => void): () => void {
  lost.add(listener);
  return () => lost.delete(listener);
}

export const tellSessionLost = () => lost.forEach((listener) => listener());

/** A client with an empty cache: one for each person who signs in. */
export function newClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error) {
          if (faultOf(error).code === 'UNAUTHENTICATED') tellSessionLost();
        },
      }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({ forwardSubscription: subscribe }),
    ],
  });
}
