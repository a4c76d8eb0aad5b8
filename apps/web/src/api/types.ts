import type { SubscriptionExchangeOpts } from '@urql/core';

export type SubscriptionForwarder = SubscriptionExchangeOpts['forwardSubscription'];
