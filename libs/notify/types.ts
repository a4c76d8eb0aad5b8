import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsUUID } from 'class-validator';
import { connectionOf, MAX_PAGE, PageArgs } from '#platform';
import { NoticeKind } from './notice.entity.js';

@ObjectType({ description: 'Something that one person is told.' })
export class Notice {
  @Field(() => ID)
  id: string;

  @Field(() => NoticeKind)
  kind: NoticeKind;

  @Field(() => Date)
  at: Date;

  @Field(() => Date, { nullable: true })
  readAt: Date | null;

  @Field(() => String, {
    description: 'Title of the item, or name of the network; empty for one that may not be named any more.',
  })
  title: string;

  @Field(() => String, { description: 'Address in the web, without its origin.' })
  path: string;

  @Field(() => String, { description: 'Beginning of what was written, as plain text.' })
  text: string;

  actorId: string | null;
  subjectId: string;
}

export const NoticeConnection = connectionOf(Notice, 'Notice');

@ObjectType({ description: 'How many notices are unread.' })
export class NoticeCount {
  @Field(() => Int, { description: 'At most 99.' })
  count: number;

  @Field(() => Boolean, { description: 'Whether there are more than that: "99+".' })
  more: boolean;
}

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  unreadOnly: boolean = false;
}

@ArgsType()
export class MarkNoticesInput {
  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(MAX_PAGE)
  @IsUUID(undefined, { each: true })
  ids: string[] = [];

  @Field(() => Boolean, { defaultValue: false, description: 'Every one, instead of ids.' })
  @IsBoolean()
  all: boolean = false;
}
