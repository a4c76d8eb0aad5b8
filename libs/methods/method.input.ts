import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
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
  IsUrl,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Status } from '#access';
import { AudienceInput, LIMITS } from '#content';
import { NullEmpties, PageArgs } from '#platform';
import { ENTRY, LISTS, MARKDOWN, MethodLevel, PLAIN } from './description.js';
import { MethodGoal, MethodLesson, MethodObstacle, MethodStep } from './types.js';

@InputType()
export class MethodMaterialInput {
  @Field(() => String)
  @IsString()
  @MaxLength(ENTRY.line)
  label: string;

  @Field(() => String, { nullable: true })
  @ValidateIf((_, url) => Boolean(url))
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_valid_protocol: true })
  @MaxLength(ENTRY.url)
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'A document on the platform.' })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;
}

@InputType()
export class CreateMethodDraftInput {
  @Field(() => String)
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.title)
  title: string;

  @Field(() => ID, { description: 'The federation that owns it.' })
  @IsUUID()
  homeId: string;

  @Field(() => AudienceInput, { nullable: true, description: 'Default: the federation alone.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AudienceInput)
  audience?: AudienceInput;
}

const Given = (most: number): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: true }),
    IsOptional(),
    IsString(),
    MaxLength(most),
  );

const GivenList = (entry: () => Class, most: number): PropertyDecorator =>
  applyDecorators(
    Field(() => [entry()], { nullable: true }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Type(entry),
  );

/** A calendar day. */
export const Day = (description?: string): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: true, description: description ?? 'YYYY-MM-DD.' }),
    IsOptional(),
    Matches(/^\d{4}-\d\d-\d\d$/),
    IsISO8601({ strict: true }),
  );

@NullEmpties()
@InputType({ description: 'Only what is given changes; null empties.' })
export class SaveMethodInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was edited; an older one is refused as STALE.' })
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String, { nullable: true })
  @ValidateIf((_, title) => title !== undefined)
  @IsString()
  @MinLength(1)
  @MaxLength(LIMITS.title)
  title?: string;

  @Given(PLAIN.summary)
  summary?: string | null;

  @Given(MARKDOWN.needAndAim)
  needAndAim?: string | null;

  @Field(() => [MethodLevel], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsEnum(MethodLevel, { each: true })
  levels?: MethodLevel[] | null;

  @Given(MARKDOWN.targetGroup)
  targetGroup?: string | null;

  @GivenList(() => MethodMaterialInput, LISTS.materials)
  materials?: MethodMaterialInput[] | null;

  @GivenList(() => MethodStep, LISTS.steps)
  steps?: MethodStep[] | null;

  @Given(MARKDOWN.performer)
  performer?: string | null;

  @Given(MARKDOWN.form)
  form?: string | null;

  @Given(MARKDOWN.placeAndPrerequisites)
  placeAndPrerequisites?: string | null;

  @Given(MARKDOWN.scopeAndTime)
  scopeAndTime?: string | null;

  @Given(MARKDOWN.partners)
  partners?: string | null;

  @Given(MARKDOWN.adaptation)
  adaptation?: string | null;

  @Given(MARKDOWN.changes)
  changes?: string | null;

  @GivenList(() => MethodGoal, LISTS.goals)
  goals?: MethodGoal[] | null;

  @Given(MARKDOWN.participantsAndIndicators)
  participantsAndIndicators?: string | null;

  @Given(MARKDOWN.equality)
  equality?: string | null;

  @GivenList(() => MethodObstacle, LISTS.obstacles)
  obstacles?: MethodObstacle[] | null;

  @GivenList(() => MethodLesson, LISTS.lessons)
  lessons?: MethodLesson[] | null;

  @Given(MARKDOWN.continuation)
  continuation?: string | null;

  @Given(MARKDOWN.cost)
  cost?: string | null;

  @Given(MARKDOWN.evidence)
  evidence?: string | null;

  @Given(MARKDOWN.contact)
  contact?: string | null;

  @Field(() => ID, { nullable: true, description: 'A person on the platform to ask.' })
  @IsOptional()
  @IsUUID()
  contactPersonId?: string | null;

  @Given(PLAIN.diaryNumber)
  diaryNumber?: string | null;

  @Day()
  reviewDate?: string | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.topics)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  topicIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Keys of professions that it is for.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.professions)
  @ArrayUnique()
  @IsString({ each: true })
  professions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'What was changed, for the history of what is published.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  note?: string | null;
}

export enum MethodSort {
  newest = 'newest',
  mostTried = 'mostTried',
}
registerEnumType(MethodSort, { name: 'MethodSort' });

const OptionalId = (description?: string): PropertyDecorator =>
  applyDecorators(
    Field(() => ID, { nullable: true, ...(description ? { description } : {}) }),
    IsOptional(),
    IsUUID(),
  );

const Words = (): PropertyDecorator =>
  applyDecorators(
    Field(() => String, { nullable: true, description: 'Words in the field.' }),
    IsOptional(),
    IsString(),
    MaxLength(100),
  );

@ArgsType()
export class MethodsArgs extends PageArgs {
  @Field(() => MethodSort, { defaultValue: MethodSort.newest })
  @IsEnum(MethodSort)
  sort: MethodSort = MethodSort.newest;

  @Field(() => Status, {
    defaultValue: Status.published,
    description: "Drafts are one's own, what is in review also that of the leaders at home.",
  })
  @IsEnum(Status)
  status: Status = Status.published;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those the viewer writes.' })
  @IsBoolean()
  mine: boolean = false;

  @Field(() => MethodLevel, { nullable: true })
  @IsOptional()
  @IsEnum(MethodLevel)
  level?: MethodLevel;

  @Words()
  targetGroup?: string;

  @Words()
  form?: string;

  @Field(() => ID, { nullable: true, description: 'Key of a profession that it is for.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  profession?: string;

  @OptionalId()
  topicId?: string;

  @OptionalId('Addressed to this network.')
  networkId?: string;

  @OptionalId('Owned by this federation.')
  federationId?: string;

  @OptionalId('Tried by this federation.')
  triedBy?: string;
}
