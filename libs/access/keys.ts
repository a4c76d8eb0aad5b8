import { type PlatformRole, type Rank, ROLES } from './role.js';

/** One network as a person reaches it. */
export interface Reach {
  networkId: string;
  /** Highest rank over every path: own membership, through federations and contained networks, or an open network. */
  rank: Rank;
  /** Rank of the person's own membership, 0 without one. Only this makes a leader who answers for the network. */
  directRank: Rank | 0;
}

export const userKey = (personId: string): string => `user:${personId}`;
export const isUserKey = (key: string): boolean => key.startsWith('user:');
export const networkKey = (networkId: string, rank: Rank): string => `net:${networkId}:${ROLES[rank - 1]}`;
/** The key of a network's readers, as SQL over its id: everyone who reads a network holds it. */
export const readerKeyOf = (id: string): string => `'net:' || ${id} || ':${ROLES[0]}'`;
export const leadKey = (networkId: string): string => `lead:${networkId}`;
export const moderatorKey = (networkId: string): string => `mod:${networkId}`;

/**
 * The keys of an active person. `net:` for every role up to the one held, `lead:` for a direct leader or admin only,
 * `mod:` for a platform moderator in each network they read. A blocked or unknown person holds none: call with null.
 */
export function keysOf(person: { id: string; platformRole: PlatformRole } | null, reaches: readonly Reach[]): string[] {
  if (!person) return [];
  const keys = [userKey(person.id)];
  for (const { networkId, rank, directRank } of reaches) {
    for (let held = 1; held <= rank; held++) keys.push(networkKey(networkId, held as Rank));
    if (directRank >= 3) keys.push(leadKey(networkId));
    if (person.platformRole === 'moderator') keys.push(moderatorKey(networkId));
  }
  return keys;
}
