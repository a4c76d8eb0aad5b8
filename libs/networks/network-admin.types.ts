import { Field, ID, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { Role } from '#access';
import { JoinPolicy, NetworkKind, Visibility } from './network.entity.js';

@InputType()
class NetworkSettingsInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  description?: string;

  @Field(() => Visibility, { nullable: true, description: 'Who may know of it and read. Default: restricted.' })
  @IsOptional()
  @IsEnum(Visibility)
  visibility?: Visibility;

  @Field(() => JoinPolicy, { nullable: true, description: 'Default: request.' })
  @IsOptional()
  @IsEnum(JoinPolicy)
  joinPolicy?: JoinPolicy;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether documents and methods of this home are reviewed first. Default: no.',
  })
  @IsOptional()
  @IsBoolean()
  needsReview?: boolean;

  @Field(() => Role, { nullable: true, description: 'Least role that new items are addressed to. Default: reader.' })
  @IsOptional()
  @IsEnum(Role)
  defaultLeastRole?: Role;
}

@InputType()
export class CreateNetworkInput extends NetworkSettingsInput {
  @Field(() => NetworkKind, { description: 'A federation has a mutation of its own.' })
  @IsEnum(NetworkKind)
  kind: NetworkKind;

  @Field(() => String)
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  name: string;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateNetworkInput extends NetworkSettingsInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  name?: string;
}

@InputType()
export class CreateFederationInput {
  @Field(() => String)
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  name: string;

  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(120)
  region: string = '';

  @Field(() => [String], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  municipalities: string[] = [];
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateFederationInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  name?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  region?: string;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  municipalities?: string[];
}
