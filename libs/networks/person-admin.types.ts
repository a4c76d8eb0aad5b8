import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Role } from '#access';
import { connectionOf, PageArgs } from '#platform';
import { NetworkKind } from './network.entity.js';
import { PersonStatus } from './person.entity.js';

@InputType()
export class CreatePersonInput {
  @Field(() => String)
  @IsString()
  @MaxLength(254)
  email: string;

  @Field(() => String)
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name: string;

  @Field(() => ID, { nullable: true, description: 'Home federation, in which they become a member.' })
  @IsOptional()
  @IsUUID()
  federationId?: string;

  @Field(() => Role, {
    nullable: true,
    description: 'In the home federation. Default: contributor; leader for a process leader.',
  })
  @IsOptional()
  @IsEnum(Role)
  role?: Role;

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  professions: string[] = [];
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'In name or address.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;

  @Field(() => PersonStatus, { nullable: true })
  @IsOptional()
  @IsEnum(PersonStatus)
  status?: PersonStatus;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  federationId?: string;
}

@ObjectType({ description: 'That a network is inside another.' })
export class AdministeredContainment {
  @Field(() => ID)
  containerId: string;

  @Field(() => Role, { description: 'Highest role that flows up.' })
  cap: Role;
}

@ObjectType({ description: 'A network as a platform administrator answers for it, without what is in it.' })
export class AdministeredNetwork {
  @Field(() => ID)
  id: string;

  @Field(() => NetworkKind)
  kind: NetworkKind;

  @Field(() => String, { nullable: true, description: 'Null for a hidden network that the viewer is not a member of.' })
  name: string | null;

  @Field(() => Int, { description: 'Own members.' })
  memberCount: number;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  adminIds: string[];
  within: { containerId: string; rank: number }[];
}

export const AdministeredNetworkConnection = connectionOf(AdministeredNetwork, 'AdministeredNetwork');
