import { Injectable } from '@nestjs/common';
import { Jobs, newId, tellEvents, type Tx } from '#platform';
import { NoticeKind } from './notice.entity.js';

export interface NewNotice {
  kind: NoticeKind;
  /** The item or network that it is about. */
  subjectId: string;
  /** The reply, invitation or request in it. */
  partId?: string;
  actorId: string | null;
  /** Told anew although it has been told before, as of a draft that is handed in again: it moves up, unread. */
  again?: true;
}

/** Told with `{ personId }` when what one person is told of has changed. */
export const NOTICE_TOPIC = 'notice';
export const NOTICE_MAIL_JOB = 'notice.mail';

/**
 * What letters are written about, by the choice that turns them off. Of the rest the list in the app tells; the letter
 * with an invitation's link is the networks' own.
 */
export const MAIL_CHOICE = {
  [NoticeKind.answer]: 'mailAnswers',
  [NoticeKind.comment]: 'mailAnswers',
  [NoticeKind.accepted]: 'mailAnswers',
  [NoticeKind.mention]: 'mailMentions',
} as const satisfies Partial<Record<NoticeKind, string>>;

/** The write side of notices: told in the transaction that gives cause, read and sent through the scope. */
@Injectable()
export class Notices {
  constructor(private readonly jobs: Jobs) {}

  /** Tells each of these people, except the actor; a person is told of the same thing once. */
  async tell(tx: Tx, notice: NewNotice, personIds: readonly string[]): Promise<void> {
    const recipients = [...new Set(personIds)].filter((id) => id !== notice.actorId);
    if (recipients.length === 0) return;
    const mailed = notice.kind in MAIL_CHOICE;
    const told = await tx.query<{ id: string; personId: string }>(
      `insert into notice (id, person_id, kind, subject_id, part_id, actor_id, mailed_at)
       select n.id, n.person_id, $3, $4, $5, $6, case when $7 then null else now() end from unnest($1::uuid[], $2::uuid[]) n(id, person_id)
       on conflict (person_id, kind, subject_id, part_id)
       do update set at = now(), read_at = null, actor_id = excluded.actor_id where $8
       returning id, person_id as "personId"`,
      [
        recipients.map(newId),
        recipients,
        notice.kind,
        notice.subjectId,
        notice.partId ?? notice.subjectId,
        notice.actorId,
        mailed,
        notice.again ?? false,
      ],
      'notice.tell',
    );
    if (told.length === 0) return;
    await tellEvents(
      tx,
      NOTICE_TOPIC,
      told.map(({ personId }) => ({ personId })),
    );
    if (mailed)
      await this.jobs.sendAll(
        tx,
        NOTICE_MAIL_JOB,
        told.map(({ id }) => ({ noticeId: id })),
      );
  }
}
