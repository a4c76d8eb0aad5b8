import { Injectable } from '@nestjs/common';
import { can, type Viewer, Viewers, Writes } from '#access';
import { AppError, badField, forbidden, isId, newId, notFound, oneLine, type Tx, writable } from '#platform';
import { Attempts } from './attempts.js';
import { audit } from './audit.js';
import { INVITATION_COLUMNS, INVITATION_OPEN, type InvitationRow, InvitationService } from './invitation.service.js';
import { MembershipService } from './membership.service.js';
import { mayGive } from './join-request.service.js';
import { assertPassword } from './password.js';
import { hashPassword } from './secrets.js';

/** Accepting an invitation: signed in with the invited address, or by making an account from the link. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly writes: Writes,
    private readonly attempts: Attempts,
    private readonly invitations: InvitationService,
    private readonly memberships: MembershipService,
    private readonly viewers: Viewers,
  ) {}

  /**
   * The link proves that its holder reads the invited address, so they are told when that address has an account already
   * (UNAUTHENTICATED: sign in first); nobody else learns of it.
   * @returns the network's id
   * @throws AppError LINK_NOT_VALID, UNAUTHENTICATED, FORBIDDEN when signed in with another address, BAD_INPUT
   *   (`name` or `password`), TOO_MANY_ATTEMPTS
   */
  async byLink(
    asking: Viewer,
    input: { token: string; name?: string; password?: string },
    address: string,
  ): Promise<string> {
    await this.attempts.takeFrom(address);
    const { id, email } = await this.invitations.byToken(input.token);
    // Before rights are held: a tenth of a second is long where everybody waits.
    const hash = asking.signedIn ? undefined : await hashOf(input.password, email);
    return this.writes.ofRights(asking, async (tx, viewer) => {
      const invitation = await this.locked(tx, id);
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
      return this.accept(
        tx,
        invitation,
        await this.beginAccount(tx, invitation, account?.id, { name: input.name, hash }),
      );
    });
  }

  /**
   * Answers an invitation to one's own address from within.
   * @returns the network's id
   * @throws AppError NOT_FOUND
   */
  async answer(asking: Viewer, id: string, accepted: boolean): Promise<string> {
    return this.writes.ofRights(asking, async (tx, viewer) => {
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

  /** @throws AppError LINK_NOT_VALID when whoever wrote it could not write it any more */
  private async accept(tx: Tx, { id, networkId, rank, invitedBy }: InvitationRow, personId: string): Promise<string> {
    const writer = await this.viewers.viewerOf(invitedBy, tx);
    if (!can(writer, 'network.invite', { networkId }) || !mayGive(writer, networkId, rank))
      throw new AppError('LINK_NOT_VALID');
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
    { name: given, hash }: { name: string | undefined; hash: string | undefined },
  ): Promise<string> {
    const name = oneLine(writable({ name: given ?? '' }).name);
    if (!name) throw badField('name', 'required');
    if (hash === undefined) throw badField('password', 'required');
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

/** @throws AppError BAD_INPUT */
async function hashOf(password: string | undefined, email: string): Promise<string | undefined> {
  if (password === undefined) return undefined;
  assertPassword(password, email, 'password');
  return hashPassword(password);
}
