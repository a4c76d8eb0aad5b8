import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AudienceInput, Item, LIMITS } from '#content';
import { FileState, PlaceInFile } from '#files';
import { connectionOf, PageArgs } from '#platform';
import { DocumentType } from './document.entity.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DOCUMENT_LIMITS = { diaryNumber: 60, description: 5_000, note: 500 } as const;

@ObjectType({ implements: () => [Item], description: 'A file with versions, owned by a federation.' })
export class Document extends Item {
  @Field(() => DocumentType)
  type: DocumentType;

  @Field(() => String, { description: "The federation's register number; empty where there is none." })
  diaryNumber: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  reviewDate: string | null;

  @Field(() => String, { description: 'Markdown, as written.' })
  description: string;

  @Field(() => Int, { description: 'Number of the version that readers get.' })
  currentVersion: number;

  publishBy: string | null;
}

export const DocumentConnection = connectionOf(Document, 'Document');

@ObjectType()
export class DocumentVersion {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  note: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => String, { nullable: true, description: 'sv or en, as far as the text tells.' })
  language: string | null;

  @Field(() => Date, { nullable: true, description: 'When its file and text were removed for good.' })
  purgedAt: Date | null;

  itemId: string;
  fileId: string;
  uploadedBy: string;
}

export const DocumentVersionConnection = connectionOf(DocumentVersion, 'DocumentVersion');

@ObjectType({ description: 'A page, section, slide or sheet of the text.' })
export class DocumentPage {
  @Field(() => Int, { description: 'From 1, as in the file.' })
  number: number;

  @Field(() => String, { description: 'page, section, slide or sheet' })
  label: string;

  @Field(() => String, { nullable: true })
  heading: string | null;

  @Field(() => String)
  text: string;

  versionId: string;
}

export const DocumentPageConnection = connectionOf(DocumentPage, 'DocumentPage');

@ObjectType({ description: 'What an upload says of itself, filled in for its uploader to check.' })
export class FileSuggestions {
  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => DocumentType, { nullable: true })
  type: DocumentType | null;

  @Field(() => FileState)
  state: FileState;

  @Field(() => String, { nullable: true, description: 'Why it could not be read.' })
  reason: string | null;

  @Field(() => PlaceInFile, { nullable: true, description: 'Where an identity number stands.' })
  place: PlaceInFile | null;
}

@InputType()
export class CreateDocumentInput {
  @Field(() => String)
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.title)
  title: string;

  @Field(() => ID, { description: 'An upload of one’s own.' })
  @IsUUID()
  fileId: string;

  @Field(() => DocumentType)
  @IsEnum(DocumentType)
  type: DocumentType;

  @Field(() => ID, { description: 'The owning federation.' })
  @IsUUID()
  homeId: string;

  @Field(() => AudienceInput, { nullable: true, description: 'Default: the owning federation.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AudienceInput)
  audience?: AudienceInput;

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(LIMITS.topics)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  topicIds: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Keys of professions that it is of particular use to.' })
  @IsArray()
  @ArrayMaxSize(LIMITS.professions)
  @ArrayUnique()
  @IsString({ each: true })
  professions: string[] = [];

  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(DOCUMENT_LIMITS.diaryNumber)
  diaryNumber: string = '';

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  reviewDate?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Markdown.' })
  @IsString()
  @MaxLength(DOCUMENT_LIMITS.description)
  description: string = '';

  @Field(() => String, { defaultValue: '', description: 'What this first version is.' })
  @IsString()
  @MaxLength(DOCUMENT_LIMITS.note)
  note: string = '';

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Publish it as soon as its file has been read and holds no identity number.',
  })
  @IsBoolean()
  publish: boolean = false;
}

@InputType()
export class EditDocumentInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version of the item that was edited.' })
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String)
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.title)
  title: string;

  @Field(() => DocumentType)
  @IsEnum(DocumentType)
  type: DocumentType;

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(LIMITS.topics)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  topicIds: string[];

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(LIMITS.professions)
  @ArrayUnique()
  @IsString({ each: true })
  professions: string[];

  @Field(() => String)
  @IsString()
  @MaxLength(DOCUMENT_LIMITS.diaryNumber)
  diaryNumber: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null for none.' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  reviewDate?: string | null;

  @Field(() => String)
  @IsString()
  @MaxLength(DOCUMENT_LIMITS.description)
  description: string;

  @Field(() => String, { defaultValue: '', description: 'What was changed, for the history.' })
  @IsString()
  @MaxLength(200)
  note: string = '';
}

@InputType()
export class AddDocumentVersionInput {
  @Field(() => ID)
  @IsUUID()
  documentId: string;

  @Field(() => ID, { description: 'An upload of one’s own.' })
  @IsUUID()
  fileId: string;

  @Field(() => String, { defaultValue: '', description: 'What is new in it.' })
  @IsString()
  @MaxLength(DOCUMENT_LIMITS.note)
  note: string = '';
}

export enum DocumentSort {
  activity = 'activity',
  reviewDate = 'reviewDate',
}
registerEnumType(DocumentSort, {
  name: 'DocumentSort',
  description: 'activity: newest first. reviewDate: the earliest first, those that have one.',
});

@ArgsType()
export class PagesArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Number of the version; default the one that readers get.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => DocumentType, { nullable: true })
  @IsOptional()
  @IsEnum(DocumentType)
  type?: DocumentType;

  @Field(() => ID, { nullable: true, description: 'The owning federation.' })
  @IsOptional()
  @IsUUID()
  federationId?: string;

  @Field(() => ID, { nullable: true, description: 'Addressed to this network.' })
  @IsOptional()
  @IsUUID()
  networkId?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  topicId?: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD, exclusive.' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  reviewDueBefore?: string;

  @Field(() => DocumentSort, { defaultValue: DocumentSort.activity })
  @IsEnum(DocumentSort)
  sort: DocumentSort = DocumentSort.activity;
}
