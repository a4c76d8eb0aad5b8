import { registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

export enum NetworkKind {
  national = 'national',
  federation = 'federation',
  regional = 'regional',
  role = 'role',
  project = 'project',
}
registerEnumType(NetworkKind, { name: 'NetworkKind' });

/** Who may know and read: everyone with an account, members only, or members only and not even the name to others. */
export enum Visibility {
  open = 'open',
  restricted = 'restricted',
  hidden = 'hidden',
}
registerEnumType(Visibility, { name: 'Visibility' });

export enum JoinPolicy {
  open = 'open',
  request = 'request',
  invite = 'invite',
}
registerEnumType(JoinPolicy, { name: 'JoinPolicy' });

/** A group that content is addressed to. Visibility, join policy and default audience are independent settings. */
@Entity('network')
@Index('network_slug', ['slug'], { unique: true })
export class NetworkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  kind: NetworkKind;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  description: string;

  @Column('text', { default: 'restricted' })
  visibility: Visibility;

  @Column('text', { default: 'request' })
  joinPolicy: JoinPolicy;

  /** Whether documents and methods of this home are reviewed before they are published. */
  @Column('boolean', { default: false })
  needsReview: boolean;

  /** Least rank that new items are addressed to unless the writer says otherwise. */
  @Column('smallint', { default: 1 })
  defaultLeast: number;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  archivedAt: Date | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;
}

/** What a network of kind `federation` is beside a network. */
@Entity('federation')
export class FederationEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => NetworkEntity, { onDelete: 'CASCADE' })
  networkId: string;

  @Column('text', { default: '' })
  region: string;

  @Column('text', { array: true, default: '{}' })
  municipalities: string[];
}

@Entity('membership')
@Check('membership_rank', 'rank between 1 and 4')
@Index('membership_person', ['personId'])
export class MembershipEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => NetworkEntity, { onDelete: 'CASCADE' })
  networkId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('smallint')
  rank: number;

  /** Muted networks are read but tell nothing. */
  @Column('boolean', { default: false })
  muted: boolean;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  since: Date;

  /**
   * Whether they are there by their own choice, or by one who could reach them before: then the other members may. Else
   * whoever made a network and put people into it would have everybody's address.
   */
  @Column('boolean', { default: true })
  chosen: boolean;
}

/** A network inside another (a whole federation as a member, or a nested network): membership flows up, capped. */
@Entity('containment')
@Check('containment_cap', 'cap between 1 and 3')
@Check('containment_not_self', 'container_id <> contained_id')
@Index('containment_contained', ['containedId'])
export class ContainmentEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => NetworkEntity, { onDelete: 'CASCADE' })
  containerId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => NetworkEntity, { onDelete: 'CASCADE' })
  containedId: string;

  /** Highest rank that flows: reader 1, contributor 2, leader 3; admin never flows. */
  @Column('smallint', { default: 3 })
  cap: number;
}

/** What one person wants quiet that reaches them through a federation, where there is no membership to mute. */
@Entity('mute')
export class MuteEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => NetworkEntity, { onDelete: 'CASCADE' })
  networkId: string;
}

export type RequestStatus = 'waiting' | 'granted' | 'declined' | 'retracted';

@Entity('join_request')
@Index('join_request_waiting', ['networkId', 'personId'], { unique: true, where: "status = 'waiting'" })
export class JoinRequestEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => NetworkEntity, { onDelete: 'CASCADE' })
  networkId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('text', { default: '' })
  message: string;

  @Column('text', { default: 'waiting' })
  status: RequestStatus;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  decidedAt: Date | null;
}

/** An invitation by e-mail: the link's token is kept as a hash only. */
@Entity('invitation')
@Index('invitation_token', ['tokenHash'], { unique: true })
@Index('invitation_network', ['networkId'])
export class InvitationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => NetworkEntity, { onDelete: 'CASCADE' })
  networkId: string;

  @Column('text')
  email: string;

  @Column('smallint')
  rank: number;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  invitedBy: string;

  @Column('text', { default: '' })
  message: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  acceptedAt: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  revokedAt: Date | null;
}

/** Every change of rights. Append-only: a trigger refuses updates and deletes. */
@Entity('audit_entry')
@Index('audit_entry_network', ['networkId', 'id'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  at: Date;

  /** Who did it; null for the platform itself (set-up, import). */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  action: string;

  @Column('uuid', { nullable: true })
  networkId: string | null;

  /** Whom it concerned. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('jsonb', { default: {} })
  details: Record<string, unknown>;
}

/** One row; its number rises in every transaction that changes a right, and cached keys are good for one number. */
@Entity('rights_epoch')
@Check('rights_epoch_one', 'single')
export class RightsEpochEntity {
  @PrimaryColumn('boolean', { default: true })
  single: boolean;

  @Column('bigint', { default: 1 })
  epoch: string;
}

/** One row; its number rises in every transaction that changes a network or a person, by triggers (see Directory). */
@Entity('directory_epoch')
@Check('directory_epoch_one', 'single')
export class DirectoryEpochEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'directory_epoch_key' })
  single: boolean;

  @Column('bigint', { default: 1 })
  epoch: string;
}
