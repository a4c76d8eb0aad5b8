import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Status } from '#access';
import { connectionOf, PageArgs } from '#platform';

@ObjectType({ description: 'An item, or a part of one, that was withdrawn or hidden.' })
export class TakenAway {
  @Field(() => ID, { description: 'Of the item, or of the part.' })
  id: string;

  @Field(() => Status)
  status: Status;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Date)
  at: Date;

  itemId: string;
  /** What of the item it is, as its room calls it; null for the item itself. */
  part: 'reply' | 'trial' | null;
  byId: string | null;
}

export const TakenAwayConnection = connectionOf(TakenAway, 'TakenAway');

@ArgsType()
export class TakenAwayArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only what this network is home of, and trials of this federation.' })
  @IsOptional()
  @IsUUID()
  homeId?: string;
}
