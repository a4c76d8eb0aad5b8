import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AppError, badField, Database } from '#platform';
import { Attempts } from './attempts.js';
import { audit } from './audit.js';
import { MailLinkService } from './mail-link.service.js';
import { assertPassword } from './password.js';
import { hashPassword, verifyPassword } from './secrets.js';
import { holdPerson, SessionService } from './session.service.js';
import { bumpRightsEpoch } from './viewer.service.js';

/** The own password, and what follows when it changes. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly sessions: SessionService,
    private readonly links: MailLinkService,
  ) {}

  /**
   * Needs the current password; ends every other session, the programs' too.
   * @throws AppError BAD_INPUT (`input.current` is `wrong`, `input.password` breaks a rule), TOO_MANY_ATTEMPTS
   */
  async changePassword(
    viewer: Viewer,
    input: { current: string; password: string },
    sessionId: string | null,
    address: string,
  ): Promise<void> {
    const { personId } = viewer;
    await this.attempts.take(`password:${personId}`, address);
    const [person] = await this.database.query<{ email: string; passwordHash: string | null }>(
      'select email, password_hash as "passwordHash" from person where id = $1',
      [personId],
    );
    if (!(await verifyPassword(person?.passwordHash, input.current))) throw badField('input.current', 'wrong');
    assertPassword(input.password, person!.email, 'input.password');
    const hash = await hashPassword(input.password);
    await this.database.transaction(async (tx) => {
      // Not over a password that has been changed since: whoever knew the old one would undo the owner's change.
      const [changed] = await tx.query(
        'update person set password_hash = $2 where id = $1 and password_hash = $3 returning id',
        [personId, hash, person!.passwordHash],
      );
      if (!changed) throw badField('input.current', 'wrong');
      await this.links.useUp(tx, personId);
      await this.sessions.endAll(personId, { tokens: true, except: sessionId }, tx);
      await audit(tx, { actorId: personId, action: 'password.changed', personId });
    });
    await this.attempts.forgive(`password:${personId}`, address);
  }

  /**
   * Answers the same, and as fast, whether there is such an account or not, and when it has been asked for too often: then
   * the letters that were sent are enough. @throws AppError TOO_MANY_ATTEMPTS for an address that asks about many
   */
  async requestPasswordReset(email: string, address: string): Promise<void> {
    const account = email.replaceAll('\0', '').trim().toLowerCase();
    const left = await this.attempts.mayTake(`reset:${account}`, address, 3);
    if (left && ADDRESS.test(account)) await this.database.transaction((tx) => this.links.ask(tx, account));
  }

  /**
   * Sets the password that a link was sent for, and ends all sessions. An account that waited for its first becomes active.
   * @throws AppError LINK_NOT_VALID, BAD_INPUT (`input.password`), TOO_MANY_ATTEMPTS
   */
  async resetPassword(input: { token: string; password: string }, address: string): Promise<void> {
    await this.attempts.takeFrom(address);
    const email = await this.database.transaction(async (tx) => {
      const link = await this.links.holderOf(tx, input.token);
      assertPassword(input.password, link.email, 'input.password');
      const hash = await hashPassword(input.password);
      await tx.query(
        `update person set password_hash = $2, status = 'active' where id = $1 and status in ('active', 'invited')`,
        [link.personId, hash],
      );
      await this.links.useUp(tx, link.personId);
      await this.sessions.endAll(link.personId, { tokens: true }, tx);
      await bumpRightsEpoch(tx);
      await audit(tx, { actorId: link.personId, action: 'password.reset', personId: link.personId });
      return link.email;
    });
    await this.attempts.forgive(email, address);
  }

  /** Ends every session of every browser, this one too, and the programs' when asked. */
  async signOutEverywhere(viewer: Viewer, tokens: boolean): Promise<void> {
    await this.sessions.endAll(viewer.personId, { tokens });
  }

  /**
   * A token that asks for another gets one that ends with it: nobody keeps a way in by a token that was revoked or has
   * run out. @returns the token's secret, which is shown this once
   */
  async createToken(
    viewer: Viewer,
    sessionId: string | null,
    label: string,
    days: number,
  ): Promise<{ id: string; secret: string; expiresAt: Date }> {
    return this.database.transaction(async (tx) => {
      // A new password ends all tokens: one that is being made is there to be ended, or its session is gone.
      await holdPerson(tx, viewer.personId);
      const parent = await this.sessions.tokenOf(tx, sessionId);
      const [row] = await tx.query<{ count: number }>(
        `select count(*)::int as count from session where person_id = $1 and kind = 'token' and expires_at > now()`,
        [viewer.personId],
      );
      if ((row?.count ?? 0) >= MOST_TOKENS)
        throw new AppError('CONFLICT', {
          fields: [{ path: 'input.label', rule: 'tooMany', params: { limit: MOST_TOKENS } }],
        });
      const token = await this.sessions.begin(viewer.personId, 'token', label, days, tx, parent);
      await audit(tx, {
        actorId: viewer.personId,
        action: 'token.created',
        personId: viewer.personId,
        details: { expiresAt: token.expiresAt.toISOString() },
      });
      return token;
    });
  }
}

/** Tokens that one person may have at a time. */
const MOST_TOKENS = 50;
/** What no letter can be sent to is not even queued. */
const ADDRESS = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u;
