import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { Status } from '#access';
import { connectionOf, PageArgs } from '#platform';

@ObjectType({ description: 'An item, or an answer or comment, that was withdrawn or hidden.' })
export class TakenAway {
  @Field(() => ID, { description: 'Of the item, or of the reply.' })
  id: string;

  @Field(() => Status)
  status: Status;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Date)
  at: Date;

  itemId: string;
  replyId: string | null;
  byId: string | null;
}

export const TakenAwayConnection = connectionOf(TakenAway, 'TakenAway');

@ArgsType()
export class TakenAwayArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only what this network is home of.' })
  @IsOptional()
  @IsUUID()
  homeId?: string;
}
