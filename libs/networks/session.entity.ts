import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** A way in: a browser's session or a program's token. Only the hash of the secret is kept. */
@Entity('session')
@Index('session_person', ['personId'])
export class SessionEntity {
  /** SHA-256 of the secret. */
  @PrimaryColumn('bytea')
  hash: Buffer;

  @Column('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  kind: 'browser' | 'token';

  /** The token that made this one, which ends with it. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** What the owner called the token, or the browser's own description. */
  @Column('text', { default: '' })
  label: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  /** Kept to the hour, so that reading writes little. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  usedAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt: Date;
}

/** A link sent by e-mail, good once. */
@Entity('mail_link')
@Index('mail_link_person', ['personId'])
export class MailLinkEntity {
  @PrimaryColumn('bytea')
  hash: Buffer;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('text')
  purpose: 'reset' | 'welcome';

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  usedAt: Date | null;
}

/** Counted attempts, per account and per address (the table of rate-limiter-flexible). */
@Entity('attempt')
export class AttemptEntity {
  @PrimaryColumn('varchar', { length: 255 })
  key: string;

  @Column('integer', { default: 0 })
  points: number;

  @Column('bigint', { nullable: true })
  expire: string | null;
}
