import { Injectable } from '@nestjs/common';
import { Events, Jobs, newId, type Tx } from '#platform';
import type { NoticeKind } from './notice.entity.js';

export interface NewNotice {
  kind: NoticeKind;
  /** The item or network that it is about. */
  subjectId: string;
  /** The reply, invitation or request in it. */
  partId?: string;
  actorId: string | null;
}

export const NOTICE_TOPIC = 'notice';
export const NOTICE_MAIL_JOB = 'notice.mail';

/** The write side of notices: told in the transaction that gives cause, read and sent through the scope. */
@Injectable()
export class Notices {
  constructor(
    private readonly events: Events,
    private readonly jobs: Jobs,
  ) {}

  /** Tells each of these people, except the actor; a person is told of the same thing once. */
  async tell(tx: Tx, notice: NewNotice, personIds: readonly string[]): Promise<void> {
    const recipients = [...new Set(personIds)].filter((id) => id !== notice.actorId);
    if (recipients.length === 0) return;
    const told = await tx.query<{ id: string; personId: string }>(
      `insert into notice (id, person_id, kind, subject_id, part_id, actor_id)
       select n.id, n.person_id, $3, $4, $5, $6 from unnest($1::uuid[], $2::uuid[]) n(id, person_id)
       on conflict (person_id, kind, subject_id, part_id) do nothing
       returning id, person_id as "personId"`,
      [
        recipients.map(newId),
        recipients,
        notice.kind,
        notice.subjectId,
        notice.partId ?? notice.subjectId,
        notice.actorId,
      ],
    );
    for (const { id, personId } of told) await this.events.tell(tx, NOTICE_TOPIC, { noticeId: id, personId });
    if (told.length > 0) await this.jobs.send(tx, NOTICE_MAIL_JOB, { noticeIds: told.map(({ id }) => id) });
  }
}
