import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError, Config, Database, Jobs, Mail, type Tx } from '#platform';
import { resetLetter, welcomeLetter } from './letters.js';
import { hashSecret, newSecret } from './secrets.js';

type Purpose = 'reset' | 'welcome';

const LIFETIME = { reset: '1 hour', welcome: '14 days' } as const;
const JOB = 'account.link';

/**
 * Links by which one sets a password, sent to the account's own address and good once. A job looks the account up, makes
 * the link and sends it: the one who asked waits equally long whether there is an account or not, and no secret is ever
 * in the queue.
 */
@Injectable()
export class MailLinkService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ email: string }>({ name: JOB, run: ({ email }) => this.sendTo(email) });
  }

  /** @param email in lower case; there may be no account with it */
  async ask(tx: Tx, email: string): Promise<void> {
    await this.jobs.send(tx, JOB, { email });
  }

  /**
   * Whose link it is, locked.
   * @throws AppError LINK_NOT_VALID for one that is unknown, used, too old or of a blocked account
   */
  async holderOf(tx: Tx, token: string): Promise<{ personId: string; email: string; hash: Buffer }> {
    const hash = this.hash(token);
    const [row] = await tx.query<{ personId: string; email: string }>(
      `select l.person_id as "personId", p.email from mail_link l join person p on p.id = l.person_id
       where l.hash = $1 and l.used_at is null and l.expires_at > now() and p.status in ('active', 'invited') for update`,
      [hash],
    );
    if (!row) throw new AppError('LINK_NOT_VALID');
    return { ...row, hash };
  }

  /** Ends this link and every other of the same person. */
  async useUp(tx: Tx, personId: string): Promise<void> {
    await tx.query('update mail_link set used_at = now() where person_id = $1 and used_at is null', [personId]);
  }

  private async sendTo(email: string): Promise<void> {
    const [person] = await this.database.query<{ id: string; name: string; status: string }>(
      `select id, name, status from person where email = $1 and status in ('active', 'invited')`,
      [email],
    );
    if (!person) return;
    const purpose: Purpose = person.status === 'invited' ? 'welcome' : 'reset';
    const token = newSecret();
    await this.database.transaction(async (tx) => {
      await this.useUp(tx, person.id);
      await tx.query(
        'insert into mail_link (hash, person_id, purpose, expires_at) values ($1, $2, $3, now() + $4::interval)',
        [this.hash(token), person.id, purpose, LIFETIME[purpose]],
      );
    });
    const letter = purpose === 'welcome' ? welcomeLetter : resetLetter;
    await this.mail.send({ to: email, ...letter(person.name, this.config.publicUrl, token) });
  }

  private hash(token: string): Buffer {
    return hashSecret(token.slice(0, 200), this.config.SESSION_SECRET);
  }
}
