import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PlatformRole, Role } from '#access';
import { connectionOf } from '#platform';
import { JoinPolicy, NetworkKind, Visibility } from './network.entity.js';
import { PersonStatus } from './person.entity.js';

@ObjectType({ description: 'Ett yrke, för riktning och filter.' })
export class Profession {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;
}

@ObjectType({ description: 'What the viewer may do with a network.' })
export class NetworkCan {
  @Field(() => Boolean)
  ask: boolean;

  @Field(() => Boolean)
  manage: boolean;

  @Field(() => Boolean)
  invite: boolean;

  @Field(() => Boolean)
  join: boolean;

  @Field(() => Boolean)
  requestToJoin: boolean;

  @Field(() => Boolean)
  leave: boolean;

  @Field(() => Boolean)
  readAudit: boolean;

  @Field(() => Boolean)
  seeMembers: boolean;

  @Field(() => Boolean, { description: 'Take away content that has its home here, and bring it back.' })
  judge: boolean;
}

@ObjectType()
export class Network {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => NetworkKind)
  kind: NetworkKind;

  @Field(() => String)
  name: string;

  @Field(() => String)
  description: string;

  @Field(() => Visibility)
  visibility: Visibility;

  @Field(() => JoinPolicy)
  joinPolicy: JoinPolicy;

  @Field(() => Boolean)
  needsReview: boolean;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Of a federation.' })
  region: string | null;

  @Field(() => [String], { nullable: true, description: 'Of a federation.' })
  municipalities: string[] | null;

  defaultLeast: number;
}

export const NetworkConnection = connectionOf(Network, 'Network');

@ObjectType()
export class Person {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  bio: string;

  @Field(() => [String])
  expertise: string[];

  @Field(() => PlatformRole)
  platformRole: PlatformRole;

  professions: string[];
  federationId: string | null;
  email: string;
  phone: string;
  status: PersonStatus;
  language: 'sv' | 'en';
  mailAnswers: boolean;
  mailMentions: boolean;
  mailInvitations: boolean;
  mailContent: boolean;
}

export const PersonConnection = connectionOf(Person, 'Person');

@ObjectType({ description: 'How the viewer reaches a network.' })
export class NetworkReach {
  @Field(() => Role)
  role: Role;

  @Field(() => Boolean, { description: 'By own membership, which one can leave; otherwise through a federation.' })
  direct: boolean;

  networkId: string;
}
