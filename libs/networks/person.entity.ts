import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PlatformRole } from '#access';

/** Invited: has not yet chosen a password. Only an active account can sign in and holds keys. */
export enum PersonStatus {
  invited = 'invited',
  active = 'active',
  blocked = 'blocked',
  removed = 'removed',
}
registerEnumType(PersonStatus, { name: 'PersonStatus' });

/** A person with an account. Never deleted while something of theirs stands: content outlives membership. */
@Entity('person')
@Index('person_email', ['email'], { unique: true })
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Lower case. */
  @Column('text')
  email: string;

  /** argon2id in PHC format; null until an invitation is accepted. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('text')
  name: string;

  @Column('text', { default: 'invited' })
  status: PersonStatus;

  @Column('text', { default: 'member' })
  platformRole: PlatformRole;

  /** Home federation (its network's id). */
  @Index('person_federation')
  @Column('uuid', { nullable: true })
  federationId: string | null;

  @Column('text', { default: '' })
  title: string;

  @Column('text', { default: '' })
  bio: string;

  @Column('text', { default: '' })
  phone: string;

  /** What they know, in their own words. */
  @Column('text', { array: true, default: '{}' })
  expertise: string[];

  /** Keys of professions; for routing and filters, never for access. */
  @Column('text', { array: true, default: '{}' })
  professions: string[];

  @Column('text', { default: 'sv' })
  language: 'sv' | 'en';

  @Column('boolean', { default: true })
  mailAnswers: boolean;

  @Column('boolean', { default: true })
  mailMentions: boolean;

  @Column('boolean', { default: true })
  mailInvitations: boolean;

  /** Whether letters may hold content, or only say that something is there. */
  @Column('boolean', { default: true })
  mailContent: boolean;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  lastSeenAt: Date | null;
}

/** The curated list of professions. */
@Entity('profession')
export class ProfessionEntity {
  @PrimaryColumn('text')
  key: string;

  @Column('text')
  name: string;

  @Column('text')
  nameEn: string;
}
