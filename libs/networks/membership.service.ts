import { Injectable } from '@nestjs/common';
import { assertCan, can, type Rank, rankOf, Role, roleOf, type Viewer, Writes } from '#access';
import { AppError, badField, forbidden, isId, notFound, type Tx } from '#platform';
import { MembershipRepository } from './membership.repository.js';
import { JoinPolicy } from './network.entity.js';
import { NetworkEvents } from './network-events.js';
import { NetworkRepository, type NetworkRow } from './network.repository.js';
import { PersonRepository } from './person.repository.js';
import { PROCESS_LEADER } from './professions.js';
import { RightsService } from './rights.service.js';

/** Own memberships: begun, changed, ended. Whoever changes one network's members waits for another who does. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly writes: Writes,
    private readonly networks: NetworkRepository,
    private readonly memberships: MembershipRepository,
    private readonly people: PersonRepository,
    private readonly rights: RightsService,
    private readonly events: NetworkEvents,
  ) {}

  /**
   * An admin makes someone a member. Without a role it is contributor, and leader for a process leader in the own
   * federation: the admin sees what it became. Nobody becomes leader by what they say of their own profession alone.
   * @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED, ALREADY_EXISTS, BAD_INPUT (`personId` is unknown)
   */
  async add(asking: Viewer, networkId: string, personId: string, role?: Role): Promise<NetworkRow> {
    return this.change(asking, networkId, async (tx, viewer, network) => {
      assertCan(viewer, 'network.manage', { networkId });
      assertLive(network);
      if (await this.memberships.rankOf(tx, networkId, personId)) throw new AppError('ALREADY_EXISTS');
      const person = await this.personOf(tx, personId);
      const rank = role ? rankOf(role) : defaultRank(person, networkId);
      await this.begin(tx, {
        networkId,
        personId,
        rank,
        actorId: viewer.personId,
        chosen: await this.mayReach(tx, viewer, personId),
      });
      await this.events.memberAdded(tx, { networkId, personId, actorId: viewer.personId });
    });
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED, LAST_ADMIN */
  async setRole(asking: Viewer, networkId: string, personId: string, role: Role): Promise<NetworkRow> {
    return this.change(asking, networkId, async (tx, viewer, network) => {
      assertCan(viewer, 'network.manage', { networkId });
      assertLive(network);
      const [from, to] = [await this.memberOf(tx, networkId, personId), rankOf(role)];
      if (from === to) return;
      if (from === 4) await this.assertOtherAdmin(tx, networkId, personId);
      await this.memberships.set(tx, networkId, personId, to);
      const details = { from: roleOf(from), to: role };
      await this.rights.changed(tx, [personId], {
        actorId: viewer.personId,
        action: 'role.changed',
        networkId,
        personId,
        details,
      });
    });
  }

  /** Rights can be taken away in an archived network too. @throws AppError NOT_FOUND, FORBIDDEN, LAST_ADMIN */
  async remove(asking: Viewer, networkId: string, personId: string): Promise<NetworkRow> {
    return this.change(asking, networkId, async (tx, viewer) => {
      assertCan(viewer, 'network.manage', { networkId });
      await this.end(tx, viewer, networkId, personId, 'member.removed');
    });
  }

  /** Ends the own membership. What comes through a federation stays, and can be muted. @throws AppError NOT_FOUND, LAST_ADMIN */
  async leave(asking: Viewer, networkId: string): Promise<boolean> {
    await this.change(asking, networkId, (tx, viewer) =>
      this.end(tx, viewer, networkId, viewer.personId, 'member.left'),
    );
    return true;
  }

  /** Joins at once where the network is open for it: as contributor, whatever the profession. @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED */
  async join(asking: Viewer, networkId: string): Promise<NetworkRow> {
    return this.change(asking, networkId, async (tx, viewer, network) => {
      assertLive(network);
      if (network.joinPolicy !== JoinPolicy.open) throw forbidden();
      if (await this.memberships.rankOf(tx, networkId, viewer.personId))
        return this.memberships.choose(tx, networkId, viewer.personId);
      await this.begin(
        tx,
        { networkId, personId: viewer.personId, rank: rankOf(Role.contributor), actorId: viewer.personId },
        'member.joined',
      );
    });
  }

  /** Quiets what one reads. No right changes. @throws AppError NOT_FOUND, FORBIDDEN for what one does not read */
  async mute(asking: Viewer, networkId: string, muted: boolean): Promise<NetworkRow> {
    return this.writes.as(asking, async (tx, viewer) => {
      const network = await this.networks.getForChange(tx, viewer, networkId);
      if (!viewer.rankIn(networkId)) throw forbidden();
      await this.memberships.setMuted(tx, networkId, viewer.personId, muted);
      return network;
    });
  }

  /** For the services of this room: writes a membership, never lowering one, with all that follows. */
  async begin(
    tx: Tx,
    { networkId, personId, rank, actorId, chosen = actorId === null || actorId === personId }: Beginning,
    action = 'member.added',
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const now = await this.memberships.rankOf(tx, networkId, personId);
    if (now >= rank) return chosen ? this.memberships.choose(tx, networkId, personId) : undefined;
    await this.memberships.begin(tx, networkId, personId, rank, chosen);
    await this.rights.changed(tx, [personId], {
      actorId,
      action,
      networkId,
      personId,
      details: { role: roleOf(rank), ...details },
    });
  }

  private async change(
    asking: Viewer,
    networkId: string,
    work: (tx: Tx, viewer: Viewer, network: NetworkRow) => Promise<void>,
  ): Promise<NetworkRow> {
    return this.writes.ofRights(asking, async (tx, viewer) => {
      const network = await this.networks.getForChange(tx, viewer, networkId);
      await work(tx, viewer, network);
      return network;
    });
  }

  private async end(tx: Tx, viewer: Viewer, networkId: string, personId: string, action: string): Promise<void> {
    const rank = await this.memberOf(tx, networkId, personId);
    if (rank === 4) await this.assertOtherAdmin(tx, networkId, personId);
    await this.memberships.end(tx, networkId, personId);
    await this.rights.changed(tx, [personId], {
      actorId: viewer.personId,
      action,
      networkId,
      personId,
      details: { role: roleOf(rank) },
    });
  }

  /** Whether they have this person's address already, and so give it to nobody by putting them among others. */
  private async mayReach(tx: Tx, viewer: Viewer, personId: string): Promise<boolean> {
    return can(viewer, 'person.manage') || (await this.people.colleaguesAmong(viewer, [personId], tx)).has(personId);
  }

  private async memberOf(tx: Tx, networkId: string, personId: string): Promise<Rank> {
    const rank = isId(personId) ? await this.memberships.rankOf(tx, networkId, personId) : 0;
    if (!rank) throw notFound();
    return rank;
  }

  private async assertOtherAdmin(tx: Tx, networkId: string, personId: string): Promise<void> {
    if (!(await this.memberships.hasOtherAdmin(tx, networkId, personId))) throw new AppError('LAST_ADMIN');
  }

  private async personOf(tx: Tx, personId: string): Promise<Newcomer> {
    const [person] = isId(personId)
      ? await tx.query<Newcomer>(
          `select federation_id as "federationId", professions from person where id = $1 and status in ('active', 'invited')`,
          [personId],
        )
      : [];
    if (!person) throw badField('personId', 'unknown');
    return person;
  }
}

/** @param chosen whether they are there by choice; by default where they come by themselves, or by the set-up */
interface Beginning {
  networkId: string;
  personId: string;
  rank: Rank;
  actorId: string | null;
  chosen?: boolean;
}

interface Newcomer {
  federationId: string | null;
  professions: string[];
}

/** What one becomes when the one who adds them says nothing. */
export const defaultRank = ({ federationId, professions }: Newcomer, networkId: string): Rank =>
  rankOf(federationId === networkId && professions.includes(PROCESS_LEADER) ? Role.leader : Role.contributor);

/** @throws AppError ARCHIVED */
export function assertLive({ archivedAt }: { archivedAt: Date | null }): void {
  if (archivedAt) throw new AppError('ARCHIVED');
}
