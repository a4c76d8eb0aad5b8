import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can, type Viewer } from '#access';
import { NetworkEvents, type NetworkListener, NetworkRepository } from '#networks';
import { Database, newId, type Sql, type Tx } from '#platform';
import { NoticeKind } from './notice.entity.js';
import type { NoticeRow } from './notice.repository.js';
import { type NoticeSource, NoticeSources, type Shown } from './notice.source.js';
import { Notices } from './notices.js';

const LEADER = 3;
const ADMIN = 4;

/** The page of a network that a notice leads to. */
const PART: Partial<Record<NoticeKind, string>> = {
  [NoticeKind.joinRequest]: '/forfragningar',
  [NoticeKind.administratorAdded]: '/medlemmar',
  [NoticeKind.memberCreated]: '/medlemmar',
};

/** Notices about networks: told when the networks say so, shown to those they concern now. Their subject is the network. */
@Injectable()
export class NetworkNotices implements NoticeSource, NetworkListener, OnModuleInit {
  readonly kinds = [
    NoticeKind.invitation,
    NoticeKind.joinRequest,
    NoticeKind.joined,
    NoticeKind.added,
    NoticeKind.declined,
    NoticeKind.administratorAdded,
    NoticeKind.memberCreated,
  ];

  constructor(
    private readonly database: Database,
    private readonly networks: NetworkRepository,
    private readonly notices: Notices,
    private readonly sources: NoticeSources,
    private readonly events: NetworkEvents,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
    this.events.register(this);
  }

  async joinRequested(
    tx: Tx,
    { requestId, networkId, personId }: { requestId: string; networkId: string; personId: string },
  ): Promise<void> {
    const notice = { kind: NoticeKind.joinRequest, subjectId: networkId, partId: requestId, actorId: personId };
    await this.notices.tell(tx, notice, await membersFrom(tx, networkId, LEADER));
  }

  async joinDecided(
    tx: Tx,
    decision: { requestId: string; networkId: string; personId: string; actorId: string; granted: boolean },
  ): Promise<void> {
    const { requestId, networkId, personId, actorId, granted } = decision;
    const kind = granted ? NoticeKind.joined : NoticeKind.declined;
    await this.notices.tell(tx, { kind, subjectId: networkId, partId: requestId, actorId }, [personId]);
  }

  async invited(
    tx: Tx,
    invitation: { invitationId: string; networkId: string; personId: string; actorId: string },
  ): Promise<void> {
    const { invitationId, networkId, personId, actorId } = invitation;
    const notice = { kind: NoticeKind.invitation, subjectId: networkId, partId: invitationId, actorId };
    await this.notices.tell(tx, notice, [personId]);
  }

  /** One who leaves and is added again is told again: each time is a thing of its own. */
  async memberAdded(
    tx: Tx,
    { networkId, personId, actorId }: { networkId: string; personId: string; actorId: string | null },
  ): Promise<void> {
    await this.notices.tell(tx, { kind: NoticeKind.added, subjectId: networkId, partId: newId(), actorId }, [personId]);
  }

  async administratorAddedSelf(
    tx: Tx,
    { networkId, personId }: { networkId: string; personId: string },
  ): Promise<void> {
    const notice = { kind: NoticeKind.administratorAdded, subjectId: networkId, partId: newId(), actorId: personId };
    await this.notices.tell(tx, notice, await membersFrom(tx, networkId, ADMIN));
  }

  async memberCreated(
    tx: Tx,
    { networkId, personId, actorId }: { networkId: string; personId: string; actorId: string },
  ): Promise<void> {
    const admins = (await membersFrom(tx, networkId, ADMIN)).filter((id) => id !== personId);
    await this.notices.tell(
      tx,
      { kind: NoticeKind.memberCreated, subjectId: networkId, partId: personId, actorId },
      admins,
    );
  }

  async describe(viewer: Viewer, notices: readonly NoticeRow[], sql: Sql = this.database): Promise<Map<string, Shown>> {
    const invitations = notices.filter(({ kind }) => kind === NoticeKind.invitation);
    const others = notices.filter((notice) => notice.kind !== NoticeKind.invitation && concerns(viewer, notice));
    const rows = await this.networks.byIds(
      viewer,
      others.map(({ subjectId }) => subjectId),
      sql,
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    const shown = new Map(await this.standingInvitations(viewer, invitations, sql));
    for (const { id, kind, subjectId } of others) {
      const network = known.get(subjectId);
      // That somebody put them somewhere stays told when it is over, and the place may not be named any more.
      if (!network && kind === NoticeKind.added) shown.set(id, { title: '', path: '/natverk', text: '' });
      if (!network) continue;
      const what = { title: network.name, path: `/natverk/${network.slug}${PART[kind] ?? ''}`, text: '' };
      shown.set(id, kind === NoticeKind.declined ? { ...what, actorWithheld: true } : what);
    }
    return shown;
  }

  /**
   * An invitation shows the name even of a hidden network: that is what it says. It must still stand, and be to the viewer.
   */
  private async standingInvitations(
    viewer: Viewer,
    notices: readonly NoticeRow[],
    sql: Sql,
  ): Promise<Map<string, Shown>> {
    if (notices.length === 0) return new Map();
    const rows = await sql.query<{ id: string; title: string; text: string }>(
      `select i.id, n.name as title, i.message as text
       from invitation i join network n on n.id = i.network_id join person p on p.id = $1 and p.email = i.email
       where i.id = any($2) and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and n.archived_at is null`,
      [viewer.personId, notices.map(({ partId }) => partId)],
      'notice.invitations',
    );
    const byId = new Map(rows.map(({ id, title, text }) => [id, { title, path: '/natverk', text }]));
    return new Map(notices.flatMap(({ id, partId }) => (byId.has(partId) ? [[id, byId.get(partId)!] as const] : [])));
  }
}

/** Those whose own membership has at least this rank. */
async function membersFrom(tx: Tx, networkId: string, rank: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'select person_id as id from membership where network_id = $1 and rank >= $2',
    [networkId, rank],
  );
  return rows.map(({ id }) => id);
}

/** A request is shown to those who decide on it, now; "you are in" to one who is. */
function concerns(viewer: Viewer, { kind, subjectId }: NoticeRow): boolean {
  switch (kind) {
    case NoticeKind.joinRequest:
      return can(viewer, 'network.requests', { networkId: subjectId });
    case NoticeKind.administratorAdded:
    case NoticeKind.memberCreated:
      return can(viewer, 'network.manage', { networkId: subjectId });
    case NoticeKind.joined:
      return viewer.rankIn(subjectId) > 0;
    default:
      // Declined: whoever may know of the network. Added: whoever was.
      return true;
  }
}
