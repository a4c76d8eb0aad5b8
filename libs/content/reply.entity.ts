import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Status } from '#access';
import { PersonEntity } from '#networks';
import { ItemEntity } from './item.entity.js';

export enum ReplyKind {
  answer = 'answer',
  comment = 'comment',
}
registerEnumType(ReplyKind, { name: 'ReplyKind' });

/**
 * An answer or a comment: a part of an item, seen when the item is seen and, while withdrawn or hidden, when its own
 * readers meet too. `readers` is null while the part has no state of its own.
 */
@Entity('reply')
@Index('reply_thread', ['itemId', 'createdAt', 'id'])
@Index('reply_author', ['authorId', 'createdAt', 'id'])
@Index('reply_taken', ['updatedAt', 'id'], { where: `status in ('withdrawn', 'hidden')` })
export class ReplyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  /** The answer that a comment stands under; null for one on the item itself. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  kind: ReplyKind;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  authorId: string;

  @Column('text')
  body: string;

  @Column('text', { default: 'published' })
  status: Status;

  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('uuid', { nullable: true })
  statusBy: string | null;

  @Column('text', { array: true, nullable: true })
  readers: string[] | null;

  @Column('integer', { default: 0 })
  helpfulCount: number;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  updatedAt: Date;
}
