import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ItemEntity } from '#content';
import { FileEntity } from '#files';
import { PersonEntity } from '#networks';

/** What kind of document it is, in the words of the federations. */
export enum DocumentType {
  slutrapport = 'slutrapport',
  delrapport = 'delrapport',
  rutin = 'rutin',
  mall = 'mall',
  avtal = 'avtal',
  protokoll = 'protokoll',
  presentation = 'presentation',
  underlag = 'underlag',
  annat = 'annat',
}
registerEnumType(DocumentType, { name: 'DocumentType' });

@Entity('document')
@Index('document_review', ['reviewDate', 'itemId'], { where: 'review_date is not null' })
export class DocumentEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  @Column('text')
  type: DocumentType;

  /** The owning federation's register number. */
  @Column('text', { default: '' })
  diaryNumber: string;

  /** When it is to be looked over, at the latest. */
  @Column('date', { nullable: true })
  reviewDate: string | null;

  /** Markdown. */
  @Column('text', { default: '' })
  description: string;

  /** Number of the version that readers get: see `DocumentRepository.settle`. */
  @Column('integer', { default: 1 })
  currentVersion: number;

  /** Who asked for it to be published when its file has been read; null when nobody waits. */
  @Column('uuid', { nullable: true })
  publishBy: string | null;
}

@Entity('document_version')
@Index('document_version_number', ['itemId', 'number'], { unique: true })
export class DocumentVersionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => DocumentEntity, { onDelete: 'CASCADE' })
  itemId: string;

  /** From 1. */
  @Column('integer')
  number: number;

  @Column('uuid')
  @Index('document_version_file', { unique: true })
  @ForeignKey(() => FileEntity)
  fileId: string;

  /** What is new in it. */
  @Column('text', { default: '' })
  note: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity)
  uploadedBy: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt: Date;

  /** `sv` or `en`, as far as the text tells. How the reading went is the file's state. */
  @Column('text', { nullable: true })
  language: string | null;

  /** When its bytes and text were removed for good, because they held what must not be kept. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  purgedAt: Date | null;

  @Column('uuid', { nullable: true })
  purgedBy: string | null;
}

/** The text of a version, by page or section; only of files that hold no identity number. */
@Entity('document_page')
export class DocumentPageEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => DocumentVersionEntity, { onDelete: 'CASCADE' })
  versionId: string;

  /** From 1, as in the file. */
  @PrimaryColumn('integer')
  number: number;

  /** page, section, slide or sheet. */
  @Column('text')
  label: string;

  @Column('text', { nullable: true })
  heading: string | null;

  @Column('text')
  text: string;
}
