import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  current: string;

  @Field(() => String, { description: 'At least ten characters; not the address, and not one that everyone tries.' })
  @IsString()
  @MaxLength(1000)
  password: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the link in the letter.' })
  @IsString()
  @MaxLength(200)
  token: string;

  @Field(() => String)
  @IsString()
  @MaxLength(1000)
  password: string;
}

@ObjectType({ description: 'A way in that is open: a browser, or a token of a program.' })
export class Session {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "What the token was called, or the browser's own description." })
  label: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { description: 'To the hour.' })
  usedAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Boolean, { description: 'The one that asks.' })
  current: boolean;

  @Field(() => Boolean, { description: 'A token of a program; otherwise a browser.' })
  token: boolean;
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  label: string;

  @Field(() => Int, { defaultValue: 90, description: 'Days until it expires, at most 365.' })
  @IsInt()
  @Min(1)
  @Max(365)
  days: number = 90;
}

@ObjectType()
export class NewApiToken {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Shown this once: Authorization: Bearer SECRET.' })
  secret: string;

  @Field(() => Date)
  expiresAt: Date;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  title?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  bio?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Matches(/^([+()\d][\d\s()/.-]{4,39})?$/)
  phone?: string;

  @Field(() => [String], { nullable: true, description: 'What they know, in their own words.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  expertise?: string[];

  @Field(() => [ID], { nullable: true, description: 'Keys of professions.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  professions?: string[];

  @Field(() => String, { nullable: true, description: 'sv or en: the language of the interface.' })
  @IsOptional()
  @IsIn(['sv', 'en'])
  language?: 'sv' | 'en';
}

@ObjectType({ description: 'Which letters one gets.' })
export class MailPreferences {
  @Field(() => Boolean)
  answers: boolean;

  @Field(() => Boolean)
  mentions: boolean;

  @Field(() => Boolean)
  invitations: boolean;

  @Field(() => Boolean, { description: 'Whether letters may hold content, or only say that something is there.' })
  content: boolean;
}

@InputType({ description: 'What is left out stays as it is.' })
export class MailPreferencesInput {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  answers?: boolean;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  mentions?: boolean;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  invitations?: boolean;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  content?: boolean;
}
