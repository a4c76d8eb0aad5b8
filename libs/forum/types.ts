import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AudienceInput, Item, LIMITS } from '#content';
import { connectionOf, PageArgs } from '#platform';
import { QuestionState } from './question.entity.js';

@ObjectType({ implements: () => [Item] })
export class Question extends Item {
  @Field(() => String, { description: 'Markdown, as written.' })
  body: string;

  @Field(() => QuestionState)
  state: QuestionState;

  @Field(() => Int)
  answerCount: number;

  acceptedId: string | null;
}

export const QuestionConnection = connectionOf(Question, 'Question');

@InputType()
export class AskQuestionInput {
  @Field(() => String)
  @IsString()
  @MinLength(5)
  @MaxLength(LIMITS.title)
  title: string;

  @Field(() => String, { defaultValue: '', description: 'Markdown.' })
  @IsString()
  @MaxLength(LIMITS.body)
  body: string = '';

  @Field(() => AudienceInput)
  @ValidateNested()
  @Type(() => AudienceInput)
  audience: AudienceInput;

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(LIMITS.topics)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  topicIds: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Keys of professions that are particularly asked.' })
  @IsArray()
  @ArrayMaxSize(LIMITS.professions)
  @ArrayUnique()
  @IsString({ each: true })
  professions: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'Files that the asker has uploaded.' })
  @IsArray()
  @ArrayMaxSize(LIMITS.files)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  fileIds: string[] = [];
}

@InputType()
export class EditQuestionInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String)
  @IsString()
  @MinLength(5)
  @MaxLength(LIMITS.title)
  title: string;

  @Field(() => String)
  @IsString()
  @MaxLength(LIMITS.body)
  body: string;

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(LIMITS.topics)
  @IsUUID(undefined, { each: true })
  topicIds: string[];

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(LIMITS.professions)
  @IsString({ each: true })
  professions: string[];

  @Field(() => String, { defaultValue: '', description: 'What was changed, for the history.' })
  @IsString()
  @MaxLength(200)
  note: string = '';

  @Field(() => [ID], {
    nullable: true,
    description: 'The files that it shall have: those it has, and new uploads of one’s own. Left out: as they are.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.files)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  fileIds?: string[];
}

@ArgsType()
export class QuestionsArgs extends PageArgs {
  @Field(() => QuestionState, { nullable: true })
  @IsOptional()
  @IsEnum(QuestionState)
  state?: QuestionState;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  networkId?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  topicId?: string;

  @Field(() => ID, { nullable: true, description: 'Key of a profession that is particularly asked.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  profession?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  askedBy?: string;
}
