import { Injectable } from '@nestjs/common';
import { Viewers } from '#access';
import { PersonRepository } from '#networks';
import { Config, Database, Jobs, Log, Mail, Refused, type Tx } from '#platform';
import { isMailed, noticeLetter } from './notice.letter.js';
import { NOTICE_COLUMNS, type NoticeRow } from './notice.repository.js';
import { NoticeSources } from './notice.source.js';
import { MAIL_CHOICE, NOTICE_MAIL_JOB } from './notices.js';

interface Recipient {
  id: string;
  email: string;
  language: 'sv' | 'en';
  mailContent: boolean;
  mailAnswers: boolean;
  mailMentions: boolean;
}

/** Letters that waited longer than this would only confuse. The notice stays in the app. */
const STALE_DAYS = 7;
const MOST_RESENT = 2_000;

/**
 * Sends the letter about one notice. Rights are checked here, when it is sent, with the recipient's keys of this
 * moment; what the notice shows is asked of its room.
 *
 * `mailed_at` says that the matter is settled, and is written after the server has taken the letter, in the same
 * transaction that holds the notice's lock. Two workers therefore never send the same letter; a process killed between
 * the server's "250" and our commit sends it once more, with the same Message-ID. The other order would lose it.
 * A server that does not answer rolls everything back: the queue tries again, and `resend` after the queue gave up.
 */
@Injectable()
export class NoticeMailer {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly people: PersonRepository,
    private readonly sources: NoticeSources,
    private readonly mail: Mail,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** @throws Error when the server is not there; the job is then tried again */
  async send(noticeId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const notice = await this.claim(tx, noticeId);
      if (!notice) return;
      await this.sendIfWanted(tx, notice);
      await tx.query('update notice set mailed_at = now() where id = $1 and mailed_at is null', [noticeId]);
    });
  }

  /** Asks once more for the letters that the queue gave up on while the server was away, and gives up on the oldest. */
  async resend(): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(
        `update notice set mailed_at = now() where mailed_at is null and at < now() - make_interval(days => $1)`,
        [STALE_DAYS],
      );
      const rows = await tx.query<{ noticeId: string }>(
        `select id as "noticeId" from notice where mailed_at is null and at < now() - interval '1 hour' order by at, id limit $1`,
        [MOST_RESENT],
      );
      await this.jobs.sendAll(tx, NOTICE_MAIL_JOB, rows);
    });
  }

  /** An advisory lock, not the row's: marking as read must not wait for a mail server. */
  private async claim(tx: Tx, noticeId: string): Promise<NoticeRow | undefined> {
    const [lock] = await tx.query<{ taken: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 763)) as taken',
      [noticeId],
    );
    if (!lock?.taken) return undefined;
    const [notice] = await tx.query<NoticeRow>(
      `select ${NOTICE_COLUMNS} from notice n where n.id = $1 and n.mailed_at is null`,
      [noticeId],
    );
    return notice;
  }

  private async sendIfWanted(tx: Tx, notice: NoticeRow): Promise<void> {
    if (!isMailed(notice.kind) || notice.readAt) return;
    const recipient = await this.recipient(tx, notice.personId);
    if (!recipient?.[MAIL_CHOICE[notice.kind]]) return;
    const viewer = await this.viewers.viewerOf(recipient.id, tx);
    const shown = (await this.sources.describe(viewer, [notice], tx)).get(notice.id);
    if (!shown) return;
    const actorIds = notice.actorId && !shown.actorWithheld ? [notice.actorId] : [];
    const [actor] = actorIds.length > 0 ? await this.people.byIds(viewer, actorIds, tx) : [];
    const letter = noticeLetter({
      id: notice.id,
      kind: notice.kind,
      shown,
      actor: actor?.name ?? null,
      to: recipient,
      origin: this.config.publicUrl,
    });
    try {
      await this.mail.send(letter);
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      this.log.warn(
        { noticeId: notice.id, personId: recipient.id, responseCode: fault.responseCode },
        'a letter was refused for good',
      );
    }
  }

  private async recipient(tx: Tx, personId: string): Promise<Recipient | undefined> {
    const [row] = await tx.query<Recipient>(
      `select id, email, language, mail_content as "mailContent", mail_answers as "mailAnswers", mail_mentions as "mailMentions" from person where id = $1 and status = 'active'`,
      [personId],
      'notice.recipient',
    );
    return row;
  }
}
