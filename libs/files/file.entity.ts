import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#networks';

/** What is known of a file's text. Until it has been read, and while it holds an identity number, few see the file. */
export enum FileState {
  waiting = 'waiting',
  clean = 'clean',
  personal_data = 'personal_data',
  no_text = 'no_text',
  unreadable = 'unreadable',
}
registerEnumType(FileState, {
  name: 'FileState',
  description:
    'waiting: not read yet. personal_data: holds an identity number and is kept from others. no_text: a picture or a scan. unreadable: see the reason. Everything but waiting and personal_data may be shown.',
});

/** Where in a file something stands. */
export interface FilePlace {
  /** As in an extraction: page, section, slide or sheet. */
  label: string;
  /** From 1. */
  number: number;
  heading?: string;
  /** What was found there, its last four characters hidden. */
  masked: string;
}

/** Why a file is in the state it is: a place for `personal_data`, a reason for `unreadable`. */
export interface FileStateDetail {
  reason?: string;
  place?: FilePlace;
}

/** Bytes that the store keeps under their SHA-256. The row is locked by whoever counts on them or removes them. */
@Entity('blob')
export class BlobEntity {
  @PrimaryColumn('text')
  hash: string;

  @Column('bigint')
  size: string;

  /** When somebody last uploaded the same bytes. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  touchedAt: Date;
}

/** A named file: of an item, or for 24 hours its uploader's alone. */
@Entity('file')
@Index('file_item', ['itemId'])
@Index('file_hash', ['hash'])
@Index('file_unattached', ['uploadedBy', 'createdAt'], { where: 'item_id is null' })
export class FileEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** The item that it is served through. When that is deleted the file is nobody's, and swept. */
  @Column('uuid', { nullable: true })
  @ForeignKey('ItemEntity', { onDelete: 'SET NULL' })
  itemId: string | null;

  /** The reply in that item, whose readers count as well. */
  @Column('uuid', { nullable: true })
  replyId: string | null;

  /** Null when its bytes were purged. */
  @Column('text', { nullable: true })
  @ForeignKey(() => BlobEntity)
  hash: string | null;

  @Column('text')
  name: string;

  @Column('text')
  mime: string;

  @Column('bigint')
  size: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  uploadedBy: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('text', { default: 'waiting' })
  state: FileState;

  @Column('jsonb', { default: '{}' })
  stateDetail: FileStateDetail;

  /** Keys of its own beside its item's; null: whoever sees the item. */
  @Column('text', { array: true, nullable: true })
  readers: string[] | null;
}

/** Asked for each file that is attached: the room that reads texts defines it, for files of every kind of item. Data: `{ fileId }`. */
export const READ_FILE_JOB = 'library.extract';
