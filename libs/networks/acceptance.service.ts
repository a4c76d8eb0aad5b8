import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AppError, badField, Database, forbidden, isId, newId, notFound, oneLine, type Tx, writable } from '#platform';
import { Attempts } from './attempts.js';
import { audit } from './audit.js';
import { INVITATION_COLUMNS, INVITATION_OPEN, type InvitationRow, InvitationService } from './invitation.service.js';
import { MembershipService } from './membership.service.js';
import { assertPassword } from './password.js';
import { hashPassword } from './secrets.js';

/** Accepting an invitation: signed in with the invited address, or by making an account from the link. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly invitations: InvitationService,
    private readonly memberships: MembershipService,
  ) {}

  /**
   * The link proves that its holder reads the invited address, so they are told when that address has an account already
   * (UNAUTHENTICATED: sign in first); nobody else learns of it.
   * @returns the network's id
   * @throws AppError LINK_NOT_VALID, UNAUTHENTICATED, FORBIDDEN when signed in with another address, BAD_INPUT
   *   (`name` or `password`), TOO_MANY_ATTEMPTS
   */
  async byLink(
    viewer: Viewer,
    input: { token: string; name?: string; password?: string },
    address: string,
  ): Promise<string> {
    await this.attempts.takeFrom(address);
    return this.database.transaction(async (tx) => {
      const invitation = await this.locked(tx, (await this.invitations.byToken(input.token, tx)).id);
      const [account] = await tx.query<{ id: string; status: string }>(
        'select id, status from person where email = $1 for update',
        [invitation.email],
      );
      if (viewer.signedIn) {
        if (account?.id !== viewer.personId) throw forbidden();
        return this.accept(tx, invitation, account.id);
      }
      if (account && account.status !== 'invited')
        throw new AppError(account.status === 'active' ? 'UNAUTHENTICATED' : 'LINK_NOT_VALID');
      return this.accept(tx, invitation, await this.beginAccount(tx, invitation, account?.id, input));
    });
  }

  /**
   * Answers an invitation to one's own address from within.
   * @returns the network's id
   * @throws AppError NOT_FOUND
   */
  async answer(viewer: Viewer, id: string, accepted: boolean): Promise<string> {
    return this.database.transaction(async (tx) => {
      const [own] = isId(id)
        ? await tx.query(
            'select 1 from invitation i join person p on p.email = i.email where i.id = $1 and p.id = $2',
            [id, viewer.personId],
          )
        : [];
      if (!own) throw notFound();
      const invitation = await this.locked(tx, id);
      if (accepted) return this.accept(tx, invitation, viewer.personId);
      await tx.query('update invitation set revoked_at = now() where id = $1', [id]);
      await audit(tx, {
        actorId: viewer.personId,
        action: 'invitation.declined',
        networkId: invitation.networkId,
        personId: viewer.personId,
        details: { invitationId: id },
      });
      return invitation.networkId;
    });
  }

  /** The invitation as it is when nobody else can change it any more. @throws AppError LINK_NOT_VALID */
  private async locked(tx: Tx, id: string): Promise<InvitationRow> {
    await tx.query('select 1 from invitation where id = $1 for update', [id]);
    const [row] = await tx.query<InvitationRow>(
      `select ${INVITATION_COLUMNS} from invitation i join network n on n.id = i.network_id where i.id = $1 and ${INVITATION_OPEN}`,
      [id],
    );
    if (!row) throw new AppError('LINK_NOT_VALID');
    return row;
  }

  private async accept(tx: Tx, { id, networkId, rank, invitedBy }: InvitationRow, personId: string): Promise<string> {
    await tx.query('update invitation set accepted_at = now() where id = $1', [id]);
    await this.memberships.begin(tx, { networkId, personId, rank, actorId: personId }, 'invitation.accepted', {
      invitationId: id,
      invitedBy,
    });
    return networkId;
  }

  /** A new account, or the one that waited for its first password; the home federation is the one that invited, if one did. */
  private async beginAccount(
    tx: Tx,
    { email, networkId }: InvitationRow,
    waiting: string | undefined,
    input: { name?: string; password?: string },
  ): Promise<string> {
    const name = oneLine(writable({ name: input.name ?? '' }).name);
    if (!name) throw badField('name', 'required');
    if (input.password === undefined) throw badField('password', 'required');
    assertPassword(input.password, email, 'password');
    const hash = await hashPassword(input.password);
    const id = waiting ?? newId();
    if (waiting)
      await tx.query(`update person set name = $2, password_hash = $3, status = 'active' where id = $1`, [
        id,
        name,
        hash,
      ]);
    else
      await tx.query(
        `insert into person (id, email, name, password_hash, status, federation_id)
         values ($1, $2, $3, $4, 'active', (select network_id from federation where network_id = $5))`,
        [id, email, name, hash, networkId],
      );
    await audit(tx, { actorId: id, action: 'person.created', personId: id });
    return id;
  }
}
