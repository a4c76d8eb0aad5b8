import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Status } from '#access';
import { connectionOf } from '#platform';
import { Day } from './method.input.js';
import { Again } from './trial.entity.js';

const MOST = { forWhom: 2_000, text: 10_000, participants: 1_000_000 } as const;

@ObjectType({ description: 'What the viewer may do with a trial.' })
export class TrialCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean)
  hide: boolean;

  @Field(() => Boolean)
  restore: boolean;
}

@ObjectType({ description: "One federation's record of using a method." })
export class Trial {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  periodFrom: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null while it goes on.' })
  periodTo: string | null;

  @Field(() => String)
  forWhom: string;

  @Field(() => String, { description: 'Markdown, as written.' })
  changedWhat: string;

  @Field(() => String, { description: 'Markdown, as written.' })
  howItWent: string;

  @Field(() => Again)
  again: Again;

  @Field(() => Int, { nullable: true, description: 'A sum of people.' })
  participants: number | null;

  @Field(() => Status)
  status: Status;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or hidden.' })
  statusReason: string | null;
  statusBy: string | null;

  @Field(() => Int)
  version: number;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  updatedAt: Date;

  itemId: string;
  federationId: string;
  personId: string;
}

export const TrialConnection = connectionOf(Trial, 'Trial');

@InputType({ isAbstract: true })
export class TrialText {
  @Day()
  periodFrom?: string | null;

  @Day('YYYY-MM-DD; leave out while it goes on.')
  periodTo?: string | null;

  @Field(() => String)
  @IsString()
  @MinLength(1)
  @MaxLength(MOST.forWhom)
  forWhom: string;

  @Field(() => String, { defaultValue: '', description: 'Markdown.' })
  @IsString()
  @MaxLength(MOST.text)
  changedWhat: string = '';

  @Field(() => String, { description: 'Markdown.' })
  @IsString()
  @MinLength(1)
  @MaxLength(MOST.text)
  howItWent: string;

  @Field(() => Again)
  @IsEnum(Again)
  again: Again;

  @Field(() => Int, { nullable: true, description: 'A sum of people.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST.participants)
  participants?: number | null;
}

@InputType()
export class RecordTrialInput extends TrialText {
  @Field(() => ID)
  @IsUUID()
  methodId: string;

  @Field(() => ID, { description: 'The federation that has tried it.' })
  @IsUUID()
  federationId: string;
}

@InputType()
export class EditTrialInput extends TrialText {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  @IsInt()
  @Min(1)
  version: number;
}
