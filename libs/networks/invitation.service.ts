import { Injectable, type OnModuleInit } from '@nestjs/common';
import { assertCan, can, type Rank, rankOf, Role, type Viewer, Writes } from '#access';
import {
  AppError,
  badField,
  Config,
  Database,
  isId,
  Jobs,
  type Keyset,
  Mail,
  newId,
  notFound,
  type Tx,
  writable,
} from '#platform';
import { audit } from './audit.js';
import { assertMayGive } from './join-request.service.js';
import { invitationLetter } from './letters.js';
import { assertLive } from './membership.service.js';
import { NetworkEvents } from './network-events.js';
import { NetworkRepository } from './network.repository.js';
import { hashSecret, newSecret } from './secrets.js';

export interface InvitationRow {
  id: string;
  networkId: string;
  email: string;
  rank: Rank;
  message: string;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
  /** The invited may know the name of what they are invited to, hidden or not. */
  networkName: string;
}

export const INVITATION_COLUMNS = `i.id, i.network_id as "networkId", i.email, i.rank, i.message, i.invited_by as "invitedBy",
  i.created_at as "createdAt", i.expires_at as "expiresAt", n.name as "networkName"`;
/** Neither accepted, revoked nor too old, of a network that still takes people in. */
export const INVITATION_OPEN = `i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and n.archived_at is null`;

const JOB = 'invitation.mail';

/** Invitations by e-mail: written, sent, revoked. The link's secret is made when the letter is, and kept as a hash only. */
@Injectable()
export class InvitationService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
    private readonly networks: NetworkRepository,
    private readonly events: NetworkEvents,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ id: string }>({ name: JOB, run: ({ id }) => this.send(id) });
  }

  /**
   * A leader invites up to contributor, an admin to any role. An open invitation to the same address is replaced. The
   * answer is the same whether the address has an account or not.
   * @throws AppError NOT_FOUND, FORBIDDEN, ARCHIVED, ALREADY_EXISTS for a member, BAD_INPUT, PERSONAL_DATA
   */
  async invite(
    asking: Viewer,
    input: { networkId: string; email: string; role: Role; message: string },
  ): Promise<InvitationRow> {
    const message = writable({ 'input.message': input.message })['input.message'];
    const [id, email, networkId] = [newId(), input.email.trim().toLowerCase(), input.networkId];
    return this.writes.as(asking, async (tx, viewer) => {
      const network = await this.networks.getForChange(tx, viewer, networkId);
      assertCan(viewer, 'network.invite', { networkId });
      assertLive(network);
      assertMayGive(viewer, networkId, input.role, 'input.role');
      const [known] = await tx.query<{ id: string; member: boolean; status: string }>(
        `select p.id, p.status, exists (
           select 1 from membership m where m.network_id = $2 and m.person_id = p.id and (m.chosen or p.federation_id = $2)
         ) as member from person p where p.email = $1`,
        [email, networkId],
      );
      // Those have each other's addresses anyway. One who was put there has told theirs to nobody: it is not to be guessed.
      if (known?.member) throw new AppError('ALREADY_EXISTS');
      await tx.query(
        'update invitation set revoked_at = now() where network_id = $1 and email = $2 and accepted_at is null and revoked_at is null',
        [networkId, email],
      );
      await tx.query(
        `insert into invitation (id, network_id, email, rank, token_hash, invited_by, message, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, now() + interval '14 days')`,
        [id, networkId, email, rankOf(input.role), this.hash(newSecret()), viewer.personId, message],
      );
      await audit(tx, {
        actorId: viewer.personId,
        action: 'invitation.sent',
        networkId,
        details: { invitationId: id, role: input.role },
      });
      if (known?.status === 'active')
        await this.events.invited(tx, { invitationId: id, networkId, personId: known.id, actorId: viewer.personId });
      await this.jobs.send(tx, JOB, { id });
      return (await this.row(tx, id))!;
    });
  }

  /** @throws AppError NOT_FOUND, CONFLICT when it is accepted already */
  async revoke(asking: Viewer, id: string): Promise<void> {
    await this.writes.as(asking, async (tx, viewer) => {
      const invitation = isId(id) ? await this.row(tx, id) : undefined;
      if (!invitation || !can(viewer, 'network.invite', { networkId: invitation.networkId })) throw notFound();
      const [revoked] = await tx.query(
        'update invitation set revoked_at = now() where id = $1 and accepted_at is null and revoked_at is null returning 1',
        [id],
      );
      if (!revoked) throw new AppError('CONFLICT');
      await audit(tx, {
        actorId: viewer.personId,
        action: 'invitation.revoked',
        networkId: invitation.networkId,
        details: { invitationId: id },
      });
    });
  }

  /** Those that are open, newest first. @throws AppError FORBIDDEN for others than the network's own leaders */
  async open(viewer: Viewer, networkId: string, page: { first: number; after?: Keyset }): Promise<InvitationRow[]> {
    assertCan(viewer, 'network.invite', { networkId });
    return this.database.query<InvitationRow>(
      `select ${INVITATION_COLUMNS} from invitation i join network n on n.id = i.network_id
       where i.network_id = $1 and ${INVITATION_OPEN} and ($2::timestamptz is null or (i.created_at, i.id) < ($2, $3::uuid))
       order by i.created_at desc, i.id desc limit $4`,
      [networkId, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
    );
  }

  /** Those to the viewer's own address. */
  async own(viewer: Viewer): Promise<InvitationRow[]> {
    return this.database.query<InvitationRow>(
      `select ${INVITATION_COLUMNS} from invitation i join network n on n.id = i.network_id join person p on p.email = i.email
       where p.id = $1 and ${INVITATION_OPEN} order by i.created_at desc limit 100`,
      [viewer.personId],
    );
  }

  /** What the holder of a link is invited to. @throws AppError LINK_NOT_VALID */
  async byToken(token: string, sql: Pick<Tx, 'query'> = this.database): Promise<InvitationRow> {
    const [row] = await sql.query<InvitationRow>(
      `select ${INVITATION_COLUMNS} from invitation i join network n on n.id = i.network_id where i.token_hash = $1 and ${INVITATION_OPEN}`,
      [this.hash(token)],
    );
    if (!row) throw new AppError('LINK_NOT_VALID');
    return row;
  }

  private async row(tx: Tx, id: string): Promise<InvitationRow | undefined> {
    const rows = await tx.query<InvitationRow>(
      `select ${INVITATION_COLUMNS} from invitation i join network n on n.id = i.network_id where i.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** A letter that fails is tried again with a new secret: none is ever in the queue. */
  private async send(id: string): Promise<void> {
    const token = newSecret();
    const [row] = await this.database.query<{
      email: string;
      message: string;
      network: string;
      inviter: string;
      wanted: boolean;
      content: boolean;
    }>(
      `with fresh as (
         update invitation i set token_hash = $2 from network n where i.id = $1 and n.id = i.network_id and ${INVITATION_OPEN}
         returning i.email, i.message, i.invited_by, n.name
       )
       select f.email, f.message, f.name as network, inviter.name as inviter,
              coalesce(p.mail_invitations or p.status <> 'active', true) as wanted, coalesce(p.mail_content or p.status <> 'active', true) as content
       from fresh f join person inviter on inviter.id = f.invited_by left join person p on p.email = f.email
       where p.status is null or p.status in ('active', 'invited')`,
      [id, this.hash(token)],
    );
    if (!row?.wanted) return;
    const { email, inviter, network, message, content } = row;
    await this.mail.send({
      to: email,
      ...invitationLetter({ inviter, network: content ? network : null, message }, this.config.publicUrl, token),
    });
  }

  private hash(token: string): Buffer {
    return hashSecret(token.slice(0, 200), this.config.SESSION_SECRET);
  }
}

/** @throws AppError BAD_INPUT for what is no address, PERSONAL_DATA */
export function assertEmail(email: string, path: string): void {
  if (email.length > 254 || !/^[^\s@<>"',;:\\]+@[^\s@<>"',;:\\]+\.[^\s@<>"',;:\\.]+$/.test(email))
    throw badField(path, 'isEmail');
  writable({ [path]: email });
}
