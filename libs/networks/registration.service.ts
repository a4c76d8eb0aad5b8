import { Injectable } from '@nestjs/common';
import { PlatformRole } from '#access';
import { badField, newId, oneLine, type Tx, writable } from '#platform';
import { assertEmail } from './invitation.service.js';
import { MailLinkService } from './mail-link.service.js';
import { assertPassword } from './password.js';
import { RightsService } from './rights.service.js';
import { hashPassword } from './secrets.js';

/** The first account, which nobody can invite: made by whoever runs the platform. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly links: MailLinkService,
    private readonly rights: RightsService,
  ) {}

  /**
   * Makes sure that there is an administrator of the platform with this address. One who has an account keeps name and
   * password. Without a password the account waits for its owner to choose one by the link that is sent.
   * @throws AppError BAD_INPUT, PERSONAL_DATA
   */
  async administrator(
    tx: Tx,
    input: { email: string; name: string; password?: string },
  ): Promise<{ id: string; created: boolean }> {
    const email = input.email.trim().toLowerCase();
    assertEmail(email, 'email');
    const [found] = await tx.query<{ id: string; role: PlatformRole }>(
      'select id, platform_role as role from person where email = $1 for update',
      [email],
    );
    if (found) {
      if (found.role !== PlatformRole.administrator) await this.promote(tx, found.id, found.role);
      return { id: found.id, created: false };
    }
    const name = oneLine(writable({ name: input.name }).name);
    if (!name) throw badField('name', 'required');
    if (input.password !== undefined) assertPassword(input.password, email, 'password');
    const [id, hash] = [newId(), input.password === undefined ? null : await hashPassword(input.password)];
    await tx.query(
      'insert into person (id, email, name, status, platform_role, password_hash) values ($1, $2, $3, $4, $5, $6)',
      [id, email, name, hash ? 'active' : 'invited', PlatformRole.administrator, hash],
    );
    await this.rights.changed(tx, [], {
      actorId: null,
      action: 'person.created',
      personId: id,
      details: { platformRole: PlatformRole.administrator },
    });
    if (!hash) await this.links.ask(tx, email);
    return { id, created: true };
  }

  private async promote(tx: Tx, id: string, from: PlatformRole): Promise<void> {
    await tx.query('update person set platform_role = $2 where id = $1', [id, PlatformRole.administrator]);
    const details = { from, to: PlatformRole.administrator };
    await this.rights.changed(tx, [], { actorId: null, action: 'platformRole.changed', personId: id, details });
  }
}
