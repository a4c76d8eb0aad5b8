import { registerEnumType } from '@nestjs/graphql';
import { leadKey, moderatorKey, networkKey, userKey } from './keys.js';
import type { Rank } from './role.js';

/** Where an item or a part stands. The readers follow from it. */
export enum Status {
  draft = 'draft',
  in_review = 'in_review',
  published = 'published',
  closed = 'closed',
  withdrawn = 'withdrawn',
  hidden = 'hidden',
}
registerEnumType(Status, { name: 'Status', description: 'Where an item stands; who may see it follows from it.' });

/** One network that an item is addressed to, with the least rank that may see it there. */
export interface Address {
  networkId: string;
  least: Rank;
}

export interface Readable {
  status: Status;
  authorIds: readonly string[];
  homeId: string;
  audience: readonly Address[];
}

/**
 * The readers of an item: the access keys of which a viewer must hold at least one. A pure function of status,
 * authors, home and audience; nothing else decides who sees what. An unknown status gives nobody (fail closed).
 */
export function readersOf({ status, authorIds, homeId, audience }: Readable): string[] {
  const authors = authorIds.map(userKey);
  switch (status) {
    case Status.draft:
      return unique(authors);
    case Status.in_review:
      return unique([...authors, leadKey(homeId)]);
    case Status.published:
    case Status.closed:
      return unique([...authors, ...audience.map(({ networkId, least }) => networkKey(networkId, least))]);
    case Status.withdrawn:
    case Status.hidden:
      return unique([...authors, leadKey(homeId), moderatorKey(homeId)]);
    default:
      return [];
  }
}

const unique = (keys: string[]): string[] => [...new Set(keys)];
