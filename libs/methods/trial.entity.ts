import { registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Status } from '#access';
import { ItemEntity } from '#content';
import { NetworkEntity, PersonEntity } from '#networks';

export enum Again {
  yes = 'yes',
  maybe = 'maybe',
  no = 'no',
}
registerEnumType(Again, { name: 'Again', description: 'Whether they would use the method again.' });

/**
 * "Vem har provat?": one federation's record of using a method; it may have several. A part of the method, seen when
 * the method is seen and, while withdrawn or hidden, when its own readers meet too; `readers` is null otherwise.
 */
@Entity('trial')
@Check('trial_participants', 'participants >= 0')
@Index('trial_method', ['itemId', 'createdAt', 'id'])
@Index('trial_federation', ['federationId', 'itemId'])
export class TrialEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  @Column('uuid')
  @ForeignKey(() => NetworkEntity)
  federationId: string;

  /** Who wrote it down. */
  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  personId: string;

  @Column('date', { nullable: true })
  periodFrom: string | null;

  /** Null while it goes on. */
  @Column('date', { nullable: true })
  periodTo: string | null;

  @Column('text')
  forWhom: string;

  @Column('text', { default: '' })
  changedWhat: string;

  @Column('text')
  howItWent: string;

  @Column('text')
  again: Again;

  /** A sum of people, and nothing about any of them. */
  @Column('integer', { nullable: true })
  participants: number | null;

  @Column('text', { default: 'published' })
  status: Status;

  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('uuid', { nullable: true })
  statusBy: string | null;

  @Column('text', { array: true, nullable: true })
  readers: string[] | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
