import type { Reach } from './keys.js';
import { keysOf } from './keys.js';
import { PlatformRole, type Rank } from './role.js';

/** The one on whose behalf something is read or done. Computed for each request and each event; never kept beyond. */
export class Viewer {
  private readonly held: ReadonlySet<string>;
  private readonly reaches: ReadonlyMap<string, Reach>;

  private constructor(
    readonly person: {
      readonly id: string;
      readonly platformRole: PlatformRole;
      readonly federationId: string | null;
    } | null,
    readonly keys: readonly string[],
    reaches: readonly Reach[],
    /** Under which rights this was read; null for one who was made of given reaches, which hold as they are. */
    readonly epoch: string | null,
  ) {
    this.held = new Set(keys);
    this.reaches = new Map(reaches.map((reach) => [reach.networkId, reach]));
  }

  /** Nobody: signed out, or blocked. Holds no key and sees nothing. */
  static readonly nobody = new Viewer(null, [], [], null);

  static of(
    person: { id: string; platformRole: PlatformRole; federationId: string | null },
    reaches: readonly Reach[],
    epoch: string | null = null,
  ): Viewer {
    return new Viewer(person, keysOf(person, reaches), reaches, epoch);
  }

  get signedIn(): boolean {
    return this.person !== null;
  }

  /** @throws when nobody is signed in; the guard has let only signed-in viewers this far */
  get personId(): string {
    if (!this.person) throw new Error('this needs a signed-in viewer');
    return this.person.id;
  }

  holds(key: string): boolean {
    return this.held.has(key);
  }

  /** Whether one of `readers` is held: the rule. */
  sees(readers: readonly string[]): boolean {
    return readers.some((reader) => this.held.has(reader));
  }

  /** Highest rank in a network over all paths, 0 where there is none. */
  rankIn(networkId: string): Rank | 0 {
    return this.reaches.get(networkId)?.rank ?? 0;
  }

  /** Rank of the own membership, 0 without one. */
  directRankIn(networkId: string): Rank | 0 {
    return this.reaches.get(networkId)?.directRank ?? 0;
  }

  /** The highest rank that they hold anywhere by own membership. */
  get highestDirectRank(): Rank | 0 {
    return Math.max(0, ...[...this.reaches.values()].map(({ directRank }) => directRank)) as Rank | 0;
  }

  get networkIds(): string[] {
    return [...this.reaches.keys()];
  }

  isPlatform(role: PlatformRole): boolean {
    return this.person?.platformRole === role;
  }
}
