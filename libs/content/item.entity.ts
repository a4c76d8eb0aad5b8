import { registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Status } from '#access';
import { NetworkEntity, PersonEntity } from '#networks';

export enum ItemKind {
  question = 'question',
  document = 'document',
  method = 'method',
}
registerEnumType(ItemKind, { name: 'ItemKind' });

/**
 * What every kind of content shares. Kinds are joined 1:1 by id. `readers` is derived (see `readersOf`) and written
 * together with `item_key`, only in `item.repository.ts`.
 */
@Entity('item')
@Index('item_readers', { synchronize: false })
@Index('item_authors', { synchronize: false })
@Index('item_topics', { synchronize: false })
@Index('item_home', ['homeId', 'activeAt', 'id'])
@Index('item_taken', ['updatedAt', 'id'], { where: `status in ('withdrawn', 'hidden')` })
export class ItemEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ItemKind;

  @Column('text')
  title: string;

  /** The network the item belongs to and answers to. */
  @Column('uuid')
  @ForeignKey(() => NetworkEntity)
  homeId: string;

  @Column('text')
  status: Status;

  /** Why it was withdrawn or hidden, or sent back from review. */
  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('uuid', { nullable: true })
  statusBy: string | null;

  /** First is the one who began it. */
  @Column('uuid', { array: true })
  authorIds: string[];

  @Column('uuid', { array: true, default: '{}' })
  topicIds: string[];

  /** Professions that are particularly asked. */
  @Column('text', { array: true, default: '{}' })
  professions: string[];

  @Column('text', { array: true, default: '{}' })
  readers: string[];

  @Column('integer', { default: 0 })
  helpfulCount: number;

  /** Rises with each change; an edit that names an older one is refused as STALE. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  updatedAt: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  publishedAt: Date | null;

  /** When something last happened that readers want to know of; the order of feeds. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  activeAt: Date;
}

/** The audience: one row for each network addressed. A network's page reads it in order. */
@Entity('item_network')
@Check('item_network_least', 'least between 1 and 4')
@Index('item_network_page', ['networkId', 'at', 'itemId'])
export class ItemNetworkEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => NetworkEntity)
  networkId: string;

  @Column('smallint', { default: 1 })
  least: number;

  /** The item's `activeAt`. */
  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}

/** The feed: for each reader key, what it reads, newest first. Written with `readers`, in one place. */
@Entity('item_key')
@Index('item_key_feed', ['key', 'at', 'itemId'])
@Index('item_key_kind', ['key', 'kind', 'at', 'itemId'])
@Index('item_key_latest', ['kind', 'at', 'itemId', 'key'])
export class ItemKeyEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  @PrimaryColumn('text')
  key: string;

  @Column('text')
  kind: ItemKind;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}

/** The one curated vocabulary for all kinds of content. */
@Entity('topic')
@Index('topic_slug', ['slug'], { unique: true })
export class TopicEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  nameEn: string;

  @Column('text', { array: true, default: '{}' })
  synonyms: string[];

  @Column('uuid', { nullable: true })
  broaderId: string | null;

  /** Set by the first edit on the platform: from then on the list that installations begin with leaves it alone. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  editedAt: Date | null;

  /** Not offered any more; what has it keeps it. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  retiredAt: Date | null;

  /** The topic that took over its content and its words. */
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;
}

/** Who follows an item, and so hears of answers. */
@Entity('follow')
@Index('follow_item', ['itemId'])
export class FollowEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;
}

/** "Helpful": one mark a person on an item or a reply. */
@Entity('helpful_mark')
export class HelpfulMarkEntity {
  @PrimaryColumn('uuid')
  targetId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  personId: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  at: Date;
}

/** What an item or a reply was before an edit. A purged revision keeps its row and loses its text. */
@Entity('revision')
@Index('revision_subject', ['subjectId', 'number'], { unique: true })
export class RevisionEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** The item, or the reply. */
  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  @Index('revision_item')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  @Column('integer')
  number: number;

  /** The fields as they were. */
  @Column('jsonb')
  snapshot: Record<string, unknown>;

  @Column('uuid', { nullable: true })
  editedBy: string | null;

  @Column('text', { default: '' })
  note: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  at: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  purgedAt: Date | null;

  @Column('uuid', { nullable: true })
  purgedBy: string | null;
}
