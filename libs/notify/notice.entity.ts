import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#networks';

export enum NoticeKind {
  answer = 'answer',
  comment = 'comment',
  mention = 'mention',
  accepted = 'accepted',
  question = 'question',
  review = 'review',
  reviewed = 'reviewed',
  hidden = 'hidden',
  /** A file was found to hold an identity number, and is kept from others. */
  stopped = 'stopped',
  trial = 'trial',
  trialHidden = 'trialHidden',
  interest = 'interest',
  invitation = 'invitation',
  joinRequest = 'joinRequest',
  /** Let in, as they had asked. */
  joined = 'joined',
  /** Made a member by another, who need not have been asked to. */
  added = 'added',
  declined = 'declined',
  administratorAdded = 'administratorAdded',
  /** The platform's administrator made an account for someone who is a member from the start. */
  memberCreated = 'memberCreated',
}
registerEnumType(NoticeKind, { name: 'NoticeKind' });

/** Something one person is told. Ids only: what it shows is reread through the scope each time it is shown or sent. */
@Entity('notice')
@Index('notice_list', ['personId', 'at', 'id'])
@Index('notice_unread', ['personId'], { where: 'read_at is null' })
@Index('notice_unmailed', ['at', 'id'], { where: 'mailed_at is null' })
@Index('notice_once', ['personId', 'kind', 'subjectId', 'partId'], { unique: true })
export class NoticeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  kind: NoticeKind;

  /** What it is about: an item, or a network. */
  @Column('uuid')
  subjectId: string;

  /** The reply, invitation or request in it; the subject itself where there is none. */
  @Column('uuid')
  partId: string;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  at: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  readAt: Date | null;

  /** When a letter about it was sent, or it was decided that none would be. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  mailedAt: Date | null;
}
