import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Role } from '#access';
import { connectionOf } from '#platform';
import type { Rank } from '#access';

@ObjectType({ description: 'One who is a member by own membership.' })
export class Member {
  @Field(() => Date)
  since: Date;

  personId: string;
  name: string;
  rank: Rank;
}

export const MemberConnection = connectionOf(Member, 'Member');

@ObjectType({ description: 'One who reads through a federation or another contained network.' })
export class ReachedPerson {
  personId: string;
  name: string;
  rank: Rank;
  viaId: string;

  @Field(() => Role)
  role: Role;
}

export const ReachedPersonConnection = connectionOf(ReachedPerson, 'ReachedPerson');

@ObjectType({ description: 'A network inside another.' })
export class Containment {
  @Field(() => Role, { description: 'Highest role that flows up.' })
  cap: Role;

  otherId: string;
}

@ObjectType({ description: 'Someone asks to be let in.' })
export class JoinRequest {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  message: string;

  @Field(() => String, { description: 'waiting, granted, declined or retracted.' })
  status: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  decidedAt: Date | null;

  networkId: string;
  personId: string;
}

export const JoinRequestConnection = connectionOf(JoinRequest, 'JoinRequest');

@ObjectType({ description: 'An open invitation by e-mail.' })
export class Invitation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  networkName: string;

  @Field(() => String)
  message: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  rank: Rank;
  networkId: string;
  invitedBy: string;
}

export const InvitationConnection = connectionOf(Invitation, 'Invitation');

@ObjectType({ description: 'What the holder of an invitation link may know before accepting.' })
export class InvitationPreview {
  @Field(() => String)
  email: string;

  @Field(() => String)
  networkName: string;

  @Field(() => Role)
  role: Role;

  @Field(() => Date)
  expiresAt: Date;
}

@InputType()
export class InviteInput {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field(() => String)
  @IsString()
  @MaxLength(254)
  email: string;

  @Field(() => Role, {
    defaultValue: Role.contributor,
    description: 'A leader invites up to contributor, an admin to any role.',
  })
  @IsEnum(Role)
  role: Role = Role.contributor;

  @Field(() => String, { defaultValue: '', description: 'To the invited, in the letter.' })
  @IsString()
  @MaxLength(1000)
  message: string = '';
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String, { description: 'From the link in the letter.' })
  @IsString()
  @MaxLength(200)
  token: string;

  @Field(() => String, { nullable: true, description: 'For a new account.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  name?: string;

  @Field(() => String, { nullable: true, description: 'For a new account.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  password?: string;
}

@ObjectType()
export class AuditDetail {
  @Field(() => String)
  key: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ description: 'A change of rights, as the append-only log keeps it.' })
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  at: Date;

  @Field(() => String, { description: 'As in member.added, role.changed, administrator.addedSelf.' })
  action: string;

  actorId: string | null;
  personId: string | null;
  networkId: string | null;
  details: Record<string, unknown>;
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry');
