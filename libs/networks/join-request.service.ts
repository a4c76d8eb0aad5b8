import { Injectable } from '@nestjs/common';
import { assertCan, can, type Rank, rankOf, Role, type Viewer, Writes } from '#access';
import {
  AppError,
  badField,
  Database,
  forbidden,
  isId,
  isUniqueViolation,
  type Keyset,
  newId,
  notFound,
  type Tx,
  writable,
} from '#platform';
import { audit } from './audit.js';
import { assertLive, MembershipService } from './membership.service.js';
import { JoinPolicy, type RequestStatus } from './network.entity.js';
import { NetworkEvents } from './network-events.js';
import { NetworkRepository } from './network.repository.js';

export interface JoinRequestRow {
  id: string;
  networkId: string;
  personId: string;
  message: string;
  status: RequestStatus;
  createdAt: Date;
  decidedAt: Date | null;
}

const COLUMNS = `r.id, r.network_id as "networkId", r.person_id as "personId", r.message, r.status,
  r.created_at as "createdAt", r.decided_at as "decidedAt"`;

/** Asking to be let in, where a network wants to be asked. */
@Injectable()
export class JoinRequestService {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly networks: NetworkRepository,
    private readonly memberships: MembershipService,
    private readonly events: NetworkEvents,
  ) {}

  /** @throws AppError NOT_FOUND, FORBIDDEN where one cannot ask, ARCHIVED, ALREADY_EXISTS for a member or a waiting request */
  async ask(asking: Viewer, networkId: string, text: string): Promise<JoinRequestRow> {
    const message = writable({ message: text }).message;
    const id = newId();
    return this.writes.as(asking, async (tx, viewer) => {
      const network = await this.networks.getForChange(tx, viewer, networkId);
      assertLive(network);
      if (network.joinPolicy !== JoinPolicy.request) throw forbidden();
      if (viewer.directRankIn(networkId)) throw new AppError('ALREADY_EXISTS');
      try {
        await tx.query('insert into join_request (id, network_id, person_id, message) values ($1, $2, $3, $4)', [
          id,
          networkId,
          viewer.personId,
          message,
        ]);
      } catch (fault) {
        if (isUniqueViolation(fault, 'join_request_waiting')) throw new AppError('ALREADY_EXISTS');
        throw fault;
      }
      await this.events.joinRequested(tx, { requestId: id, networkId, personId: viewer.personId });
      return (await this.row(tx, id))!;
    });
  }

  /** One's own, while it waits. @throws AppError NOT_FOUND, CONFLICT when it is decided */
  async retract(asking: Viewer, id: string): Promise<void> {
    await this.writes.as(asking, async (tx, viewer) => {
      const request = await this.forChange(tx, id);
      if (request?.personId !== viewer.personId) throw notFound();
      if (request.status !== 'waiting') throw new AppError('CONFLICT');
      await this.decided(tx, id, 'retracted', viewer.personId);
    });
  }

  /**
   * A leader grants up to contributor, an admin any role.
   * @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED, CONFLICT when it is decided already
   */
  async decide(asking: Viewer, id: string, granted: boolean, role: Role): Promise<JoinRequestRow> {
    return this.writes.ofRights(asking, async (tx, viewer) => {
      const request = await this.forChange(tx, id);
      // To others the request is not there: who asked to join what is between them and the network's leaders.
      if (!request || !can(viewer, 'network.requests', { networkId: request.networkId }))
        throw request?.personId === viewer.personId ? forbidden() : notFound();
      const { networkId, personId } = request;
      const network = await this.networks.getForChange(tx, viewer, networkId);
      if (request.status !== 'waiting') throw new AppError('CONFLICT');
      if (granted) {
        assertLive(network);
        assertMayGive(viewer, networkId, role, 'role');
        await assertActive(tx, personId);
        await this.memberships.begin(
          tx,
          { networkId, personId, rank: rankOf(role), actorId: viewer.personId, chosen: true },
          'member.added',
          { requestId: id },
        );
      } else {
        await audit(tx, {
          actorId: viewer.personId,
          action: 'request.declined',
          networkId,
          personId,
          details: { requestId: id },
        });
      }
      await this.decided(tx, id, granted ? 'granted' : 'declined', viewer.personId);
      await this.events.joinDecided(tx, { requestId: id, networkId, personId, actorId: viewer.personId, granted });
      return (await this.row(tx, id))!;
    });
  }

  /** Those that wait, newest first. @throws AppError FORBIDDEN for others than the network's own leaders */
  async waiting(viewer: Viewer, networkId: string, page: { first: number; after?: Keyset }): Promise<JoinRequestRow[]> {
    assertCan(viewer, 'network.requests', { networkId });
    return this.database.query<JoinRequestRow>(
      `select ${COLUMNS} from join_request r
       where r.network_id = $1 and r.status = 'waiting' and ($2::timestamptz is null or (r.created_at, r.id) < ($2, $3::uuid))
       order by r.created_at desc, r.id desc limit $4`,
      [networkId, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
    );
  }

  /** The viewer's own waiting request in each of these networks. */
  async ownAmong(viewer: Viewer, networkIds: readonly string[]): Promise<JoinRequestRow[]> {
    return this.database.query<JoinRequestRow>(
      `select ${COLUMNS} from join_request r where r.person_id = $1 and r.network_id = any($2) and r.status = 'waiting'`,
      [viewer.personId, networkIds],
    );
  }

  private async forChange(tx: Tx, id: string): Promise<JoinRequestRow | undefined> {
    if (!isId(id)) return undefined;
    await tx.query('select 1 from join_request where id = $1 for update', [id]);
    return this.row(tx, id);
  }

  private async row(tx: Tx, id: string): Promise<JoinRequestRow | undefined> {
    return (await tx.query<JoinRequestRow>(`select ${COLUMNS} from join_request r where r.id = $1`, [id]))[0];
  }

  private async decided(tx: Tx, id: string, status: RequestStatus, by: string): Promise<void> {
    await tx.query('update join_request set status = $2, decided_by = $3, decided_at = now() where id = $1', [
      id,
      status,
      by,
    ]);
  }
}

/** A leader lets in readers and contributors; only an admin gives a role that leads. @throws AppError BAD_INPUT */
export function assertMayGive(viewer: Viewer, networkId: string, role: Role, path: string): void {
  if (!mayGive(viewer, networkId, rankOf(role))) throw badField(path, 'roleTooHigh');
}

export const mayGive = (viewer: Viewer, networkId: string, rank: Rank): boolean =>
  rank <= rankOf(Role.contributor) || can(viewer, 'network.manage', { networkId });

async function assertActive(tx: Tx, personId: string): Promise<void> {
  const [person] = await tx.query(`select 1 from person where id = $1 and status = 'active'`, [personId]);
  if (!person) throw new AppError('CONFLICT');
}
