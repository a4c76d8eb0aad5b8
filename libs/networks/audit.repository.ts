import { Injectable } from '@nestjs/common';
import { assertCan, type Viewer } from '#access';
import { Database, isId, type Keyset } from '#platform';

export interface AuditRow {
  id: string;
  at: Date;
  actorId: string | null;
  action: string;
  networkId: string | null;
  personId: string | null;
  details: Record<string, unknown>;
}

const COLUMNS = `a.id, a.at, a.actor_id as "actorId", a.action, a.network_id as "networkId", a.person_id as "personId", a.details`;

/** The log of rights. A network's part is its own admins'; the platform's part is the platform administrators'. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. @throws AppError FORBIDDEN for others than the network's own admins */
  ofNetwork(viewer: Viewer, networkId: string, page: { first: number; after?: Keyset }): Promise<AuditRow[]> {
    assertCan(viewer, 'network.audit', { networkId });
    return this.page('a.network_id = $1', networkId, page);
  }

  /** What concerns the platform and no single network, newest first. @throws AppError FORBIDDEN */
  ofPlatform(viewer: Viewer, page: { first: number; after?: Keyset }): Promise<AuditRow[]> {
    assertCan(viewer, 'audit.read');
    return this.page('a.network_id is null and $1::uuid is null', null, page);
  }

  /** Entries sort by their ids, which are made in order of time. */
  private page(
    where: string,
    networkId: string | null,
    { first, after }: { first: number; after?: Keyset },
  ): Promise<AuditRow[]> {
    return this.database.query<AuditRow>(
      `select ${COLUMNS} from audit_entry a where ${where} and ($2::uuid is null or a.id < $2) order by a.id desc limit $3`,
      [networkId, after && isId(after.id) ? after.id : null, first + 1],
    );
  }
}
