import { Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { type Address, Role, Status } from '#access';
import { connectionOf } from '#platform';
import { Network } from '#networks';
import { ItemKind } from './item.entity.js';
import type { ItemRow } from './item.row.js';
import { ReplyKind } from './reply.entity.js';

/** Longest texts that are taken. A long report is a document, not a text field. */
export const LIMITS = {
  title: 200,
  body: 50_000,
  reason: 1_000,
  topics: 10,
  professions: 10,
  audience: 30,
  files: 20,
  authors: 20,
} as const;

@ObjectType({ description: 'A subject of the one shared vocabulary.' })
export class Topic {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => [String], { description: 'Abbreviations, other names and everyday wordings that lead to it.' })
  synonyms: string[];

  @Field(() => ID, { nullable: true, description: 'The wider topic.' })
  broaderId: string | null;

  @Field(() => Date, { nullable: true, description: 'Not offered any more since then; what has it keeps it.' })
  retiredAt: Date | null;
}

@ObjectType({ description: 'One network that an item is addressed to.' })
export class Addressee {
  @Field(() => Network)
  network: Network;

  @Field(() => Role)
  leastRole: Role;
}

@ObjectType({ description: 'What the viewer may do with an item; the web asks this and computes nothing anew.' })
export class ItemCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  reply: boolean;

  @Field(() => Boolean)
  close: boolean;

  @Field(() => Boolean)
  accept: boolean;

  @Field(() => Boolean)
  delete: boolean;

  @Field(() => Boolean, { description: 'Hand in a draft to those who answer for its home.' })
  submit: boolean;

  @Field(() => Boolean)
  publish: boolean;

  @Field(() => Boolean, { description: 'Back from review to draft: return it, or take it back.' })
  sendBack: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean)
  hide: boolean;

  @Field(() => Boolean)
  restore: boolean;

  @Field(() => Boolean)
  readHistory: boolean;

  @Field(() => Boolean, { description: 'Empty an earlier version, or remove one of its files for good.' })
  purge: boolean;
}

@InterfaceType({
  description: 'What every kind of content shares.',
  resolveType: (row: ItemRow) => typeNames[row.kind],
})
export abstract class Item {
  @Field(() => ID)
  id: string;

  @Field(() => ItemKind)
  kind: ItemKind;

  @Field(() => String)
  title: string;

  @Field(() => Status)
  status: Status;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, hidden or sent back.' })
  statusReason: string | null;
  statusBy: string | null;

  @Field(() => Int)
  helpfulCount: number;

  @Field(() => Int, { description: 'Give it back with an edit; an older one is refused as STALE.' })
  version: number;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  updatedAt: Date;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Date, { description: 'When something last happened that readers want to know of.' })
  activeAt: Date;

  homeId: string;
  authorIds: string[];
  topicIds: string[];
  professions: string[];
  audience: Address[];
}

const typeNames: Record<ItemKind, string> = { question: 'Question', document: 'Document', method: 'Method' };

export const ItemConnection = connectionOf(Item as never as new () => Item, 'Item');

@ObjectType({ description: 'What the viewer may do with an answer or comment.' })
export class ReplyCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean)
  hide: boolean;

  @Field(() => Boolean)
  restore: boolean;
}

@ObjectType({ description: 'An answer or a comment.' })
export class Reply {
  @Field(() => ID)
  id: string;

  @Field(() => ReplyKind)
  kind: ReplyKind;

  @Field(() => String, { description: 'Markdown, as written.' })
  body: string;

  @Field(() => Status)
  status: Status;

  @Field(() => String, { nullable: true })
  statusReason: string | null;
  statusBy: string | null;

  @Field(() => Int)
  helpfulCount: number;

  @Field(() => Int)
  version: number;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  updatedAt: Date;

  itemId: string;
  parentId: string | null;
  authorId: string;
}

export const ReplyConnection = connectionOf(Reply, 'Reply');

@ObjectType({ description: 'One text of what something was.' })
export class RevisionText {
  @Field(() => String, { description: 'Which field, as in `steps.2.text`.' })
  path: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'What an item or a reply was before an edit.' })
export class Revision {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  at: Date;

  @Field(() => String)
  note: string;

  @Field(() => Date, { nullable: true, description: 'When its text was purged.' })
  purgedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether the viewer may empty it for good.' })
  viewerCanPurge: boolean;

  snapshot: Record<string, unknown>;
  editedBy: string | null;
}

export const RevisionConnection = connectionOf(Revision, 'Revision');

@InputType()
export class AddressInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => Role, { nullable: true, description: "Default: the network's own." })
  @IsOptional()
  @IsEnum(Role)
  leastRole?: Role;
}

@InputType()
export class AudienceInput {
  @Field(() => Boolean, { defaultValue: false, description: 'All federations: the national network.' })
  @IsBoolean()
  allFederations: boolean = false;

  @Field(() => [AddressInput], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(LIMITS.audience)
  @ValidateNested({ each: true })
  @Type(() => AddressInput)
  networks: AddressInput[] = [];
}

@InputType()
export class ReplyInput {
  @Field(() => ID)
  @IsUUID()
  itemId: string;

  @Field(() => ID, { nullable: true, description: 'The answer that a comment stands under.' })
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @Field(() => ReplyKind)
  @IsEnum(ReplyKind)
  kind: ReplyKind;

  @Field(() => String, { description: 'Markdown.' })
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.body)
  body: string;
}

@InputType()
export class EditReplyInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => String)
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.body)
  body: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version: number;
}

/** What a moderator's or leader's act leads to. */
export enum Standing {
  withdrawn = 'withdrawn',
  hidden = 'hidden',
  published = 'published',
}
registerEnumType(Standing, {
  name: 'Standing',
  description: 'Withdrawn by its own, hidden by who answers for it, or published again.',
});

@InputType()
export class StandingInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Standing)
  @IsIn(Object.values(Standing))
  standing: Standing;

  @Field(() => String, {
    nullable: true,
    description: 'Compulsory when something is withdrawn or hidden by another than its author.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LIMITS.reason)
  reason?: string;
}
