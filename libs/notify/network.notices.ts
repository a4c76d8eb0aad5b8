import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can, type Viewer } from '#access';
import { NetworkRepository } from '#networks';
import { Database } from '#platform';
import { NoticeKind } from './notice.entity.js';
import type { NoticeRow } from './notice.repository.js';
import { type NoticeSource, NoticeSources, type Shown } from './notice.source.js';

/** What notices about networks show. Their subject is the network, their part the invitation or the request. */
@Injectable()
export class NetworkNotices implements NoticeSource, OnModuleInit {
  readonly kinds = [NoticeKind.invitation, NoticeKind.joinRequest, NoticeKind.joined];

  constructor(
    private readonly database: Database,
    private readonly networks: NetworkRepository,
    private readonly sources: NoticeSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async describe(viewer: Viewer, notices: readonly NoticeRow[]): Promise<Map<string, Shown>> {
    const invited = await this.standingInvitations(
      viewer,
      notices.filter(({ kind }) => kind === NoticeKind.invitation),
    );
    const others = notices.filter((notice) => notice.kind !== NoticeKind.invitation && mayKnow(viewer, notice));
    const known = new Map(
      (
        await this.networks.byIds(
          viewer,
          others.map(({ subjectId }) => subjectId),
        )
      ).map((row) => [row.id, row]),
    );
    const shown = new Map(invited);
    for (const { id, kind, subjectId } of others) {
      const network = known.get(subjectId);
      if (network)
        shown.set(id, {
          title: network.name,
          path: `/natverk/${network.slug}${kind === NoticeKind.joinRequest ? '/ansokningar' : ''}`,
          text: '',
        });
    }
    return shown;
  }

  /**
   * An invitation shows the name even of a hidden network: that is what it says. It must still stand, and be addressed to the viewer.
   */
  private async standingInvitations(viewer: Viewer, notices: readonly NoticeRow[]): Promise<Map<string, Shown>> {
    if (notices.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; title: string; slug: string; text: string }>(
      `select i.id, n.name as title, n.slug, i.message as text
       from invitation i join network n on n.id = i.network_id join person p on p.id = $1 and p.email = i.email
       where i.id = any($2) and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()`,
      [viewer.personId, notices.map(({ partId }) => partId)],
      'notice.invitations',
    );
    const byId = new Map(rows.map(({ id, title, slug, text }) => [id, { title, path: `/natverk/${slug}`, text }]));
    return new Map(notices.flatMap(({ id, partId }) => (byId.has(partId) ? [[id, byId.get(partId)!] as const] : [])));
  }
}

/** A request is shown to those who decide on it, now; "you are in" to one who is. */
function mayKnow(viewer: Viewer, { kind, subjectId }: NoticeRow): boolean {
  return kind === NoticeKind.joinRequest
    ? can(viewer, 'network.requests', { networkId: subjectId })
    : viewer.rankIn(subjectId) > 0;
}
