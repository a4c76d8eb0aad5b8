import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What the index holds, as rows: one passage of one item. Written from the outbox by whoever comes first, the relay or
 * a search that PostgreSQL answers, so that it is current even while the relay is down. Meilisearch is filled from it;
 * snippets are cut from it.
 */
@Entity('search_passage')
@Index('search_passage_document', { synchronize: false })
@Index('search_passage_titles', { synchronize: false })
@Index('search_passage_item', ['itemId', 'no'], { unique: true })
export class SearchPassageEntity {
  /** `<item id>_<number>`, the id in Meilisearch too. */
  @PrimaryColumn('text')
  id: string;

  @Column('uuid')
  itemId: string;

  /** 0 is the item itself. */
  @Column('integer')
  no: number;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  heading: string | null;

  @Column('text')
  text: string;

  @Column('integer', { nullable: true })
  page: number | null;

  @Column('text', { nullable: true })
  label: string | null;

  @Column('uuid', { nullable: true })
  replyId: string | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('boolean', { default: false })
  accepted: boolean;

  @Column('text', { array: true })
  readers: string[];

  @Column('text', { array: true })
  partReaders: string[];

  @Column('uuid')
  homeId: string;

  @Column('uuid', { nullable: true })
  federationId: string | null;

  @Column('uuid', { array: true })
  networkIds: string[];

  @Column('uuid', { array: true })
  topicIds: string[];

  @Column('text', { array: true })
  professions: string[];

  @Column('text', { nullable: true })
  documentType: string | null;

  @Column('text', { nullable: true })
  state: string | null;

  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;

  @Column('integer', { default: 0 })
  helpful: number;

  /** A digest of all of the above and of how it is analysed: what the drift check compares. */
  @Column('text')
  version: string;

  /** Emptied here, and yet to be removed from Meilisearch. */
  @Column('boolean', { default: false })
  gone: boolean;

  @Column('tsvector', { nullable: true, select: false })
  document: string | null;

  /** What the analyser makes of title, heading and text, and what the statistics count; null in what is gone. */
  @Column('text', { nullable: true, select: false })
  titleKeys: string | null;

  @Column('text', { nullable: true, select: false })
  titleParts: string | null;

  @Column('text', { nullable: true, select: false })
  headingKeys: string | null;

  @Column('text', { nullable: true, select: false })
  headingParts: string | null;

  @Column('text', { nullable: true, select: false })
  keys: string | null;

  @Column('text', { nullable: true, select: false })
  parts: string | null;
}

/** One row; triggers raise its number with every statement that changes passages (see PassageChanges). */
@Entity('search_epoch')
@Check('search_epoch_one', 'single')
export class SearchEpochEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'search_epoch_key' })
  single: boolean;

  @Column('bigint', { default: 1 })
  epoch: string;
}

/** Items whose passages have changed, by the number of the change; the last ones only. */
@Entity('search_change')
export class SearchChangeEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'search_change_key' })
  epoch: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_change_key' })
  itemId: string;
}

/** Those who may read the same for what they belong to, with how many items and keys ranking reads of what they may. */
@Entity('search_audience')
@Index('search_audience_changed', ['changed'])
export class SearchAudienceEntity {
  @PrimaryGeneratedColumn({ type: 'integer', primaryKeyConstraintName: 'search_audience_key' })
  id: number;

  /** Of its readers: what it is known by. */
  @Column('text')
  @Index('search_audience_digest', { unique: true })
  digest: string;

  /** Without those who may read for having written it. */
  @Column('text', { array: true })
  readers: string[];

  @Column('text', { array: true })
  partReaders: string[];

  @Column('integer')
  documents: number;

  @Column('bigint')
  titleLength: string;

  @Column('bigint')
  bodyLength: string;

  /** The number of the change that it was last written in. */
  @Column('bigint')
  changed: string;
}

/** In how many items of an audience a key stands. */
@Entity('search_term')
@Index('search_term_changed', ['changed'])
export class SearchTermEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_term_key' })
  term: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'search_term_key' })
  audienceId: number;

  @Column('integer')
  documents: number;

  /** The number of the change that it was last written in. */
  @Column('bigint')
  changed: string;
}

/** One row that counts the changes of the two above: who has read up to one asks for what came after. */
@Entity('search_statistics')
export class SearchStatisticsEntity {
  @PrimaryColumn('integer', { default: 1, primaryKeyConstraintName: 'search_statistics_key' })
  id: number;

  @Column('bigint', { default: 0 })
  changed: string;
}

/** Where each Meilisearch index stands: whether it is the one we filled, and how far a rebuild has come. */
@Entity('search_index')
export class SearchIndexEntity {
  /** Name of the index, with prefix and schema version. */
  @PrimaryColumn('text')
  uid: string;

  /** When Meilisearch made the index that we filled; another time means that it is another index. */
  @Column('text', { nullable: true })
  made: string | null;

  /** Set by whoever wants a rebuild. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  wantedAt: Date | null;

  /** The sibling that is being filled: when it was made, and the last passage put into it. */
  @Column('text', { nullable: true })
  siblingMade: string | null;

  @Column('text', { nullable: true })
  cursor: string | null;

  /** Last row of the outbox that must be done before the swap; null when no rebuild is under way. */
  @Column('bigint', { nullable: true })
  mark: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  rebuiltAt: Date | null;
}
