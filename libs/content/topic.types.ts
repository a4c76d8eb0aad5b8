import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';

/** Longest names and most wordings of one topic. */
export const TOPIC_LIMITS = { name: 80, wordings: 100 } as const;

@InputType()
export class CreateTopicInput {
  @Field(() => String)
  @IsString()
  @MinLength(2)
  @MaxLength(TOPIC_LIMITS.name)
  name: string;

  @Field(() => String, { defaultValue: '', description: 'For the interface in English. Default: the name.' })
  @IsString()
  @MaxLength(TOPIC_LIMITS.name)
  nameEn: string = '';

  @Field(() => [String], {
    defaultValue: [],
    description: 'Abbreviations, other names and everyday wordings that lead to it in search.',
  })
  @IsArray()
  @ArrayMaxSize(TOPIC_LIMITS.wordings)
  @IsString({ each: true })
  @MaxLength(TOPIC_LIMITS.name, { each: true })
  synonyms: string[] = [];

  @Field(() => ID, { nullable: true, description: 'The wider topic.' })
  @IsOptional()
  @IsUUID()
  broaderId?: string | null;
}

@InputType()
export class EditTopicInput extends CreateTopicInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}
