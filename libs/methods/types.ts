import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { Item } from '#content';
import { connectionOf } from '#platform';
import {
  Achieved,
  ENTRY,
  type GoalShape,
  type LessonShape,
  type MarkdownField,
  type MaterialShape,
  MethodLevel,
  type ObstacleShape,
  type StepShape,
} from './description.js';

/** A text of an entry in a list; empty is allowed while it is being written. */
const Entry = (most: number, description?: string): PropertyDecorator =>
  applyDecorators(
    Field(() => String, description ? { description } : {}),
    IsString(),
    MaxLength(most),
  );

@ObjectType({ description: 'Something needed for the work: a link, a document on the platform, or a thing.' })
export class MethodMaterial {
  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  url?: string | null;

  itemId?: string | null;
}

@ObjectType()
@InputType('MethodStepInput')
export class MethodStep implements StepShape {
  @Entry(ENTRY.line)
  title: string;

  @Entry(ENTRY.text, 'Markdown, as written.')
  text: string;
}

@ObjectType()
@InputType('MethodGoalInput')
export class MethodGoal implements GoalShape {
  @Entry(ENTRY.short)
  goal: string;

  @Field(() => Achieved, { nullable: true })
  @IsOptional()
  @IsEnum(Achieved)
  achieved?: Achieved | null;

  @Entry(ENTRY.short)
  outcome: string;
}

@ObjectType()
@InputType('MethodObstacleInput')
export class MethodObstacle implements ObstacleShape {
  @Entry(ENTRY.short)
  obstacle: string;

  @Entry(ENTRY.short)
  solution: string;
}

@ObjectType()
@InputType('MethodLessonInput')
export class MethodLesson implements LessonShape {
  @Entry(ENTRY.line)
  party: string;

  @Entry(ENTRY.short)
  lesson: string;
}

@ObjectType({ description: 'The texts as safe HTML, each made only when it is asked for.' })
export class MethodHtml implements Record<MarkdownField, string> {
  @Field(() => String)
  needAndAim: string;

  @Field(() => String)
  targetGroup: string;

  @Field(() => String)
  performer: string;

  @Field(() => String)
  form: string;

  @Field(() => String)
  placeAndPrerequisites: string;

  @Field(() => String)
  scopeAndTime: string;

  @Field(() => String)
  partners: string;

  @Field(() => String)
  adaptation: string;

  @Field(() => String)
  changes: string;

  @Field(() => String)
  participantsAndIndicators: string;

  @Field(() => String)
  equality: string;

  @Field(() => String)
  continuation: string;

  @Field(() => String)
  cost: string;

  @Field(() => String)
  evidence: string;

  @Field(() => String)
  contact: string;
}

const Text = (description = 'Markdown, as written.'): PropertyDecorator => Field(() => String, { description });

@ObjectType({
  implements: () => [Item],
  description: 'A way of working, described so that another federation can use it.',
})
export class Method extends Item {
  @Text('Plain text.')
  summary: string;

  @Text()
  needAndAim: string;

  @Field(() => [MethodLevel])
  levels: MethodLevel[];

  @Text()
  targetGroup: string;

  materials: MaterialShape[];

  @Field(() => [MethodStep])
  steps: MethodStep[];

  @Text()
  performer: string;

  @Text()
  form: string;

  @Text()
  placeAndPrerequisites: string;

  @Text()
  scopeAndTime: string;

  @Text()
  partners: string;

  @Text()
  adaptation: string;

  @Text()
  changes: string;

  @Field(() => [MethodGoal])
  goals: MethodGoal[];

  @Text('Markdown, as written. Sums only.')
  participantsAndIndicators: string;

  @Text()
  equality: string;

  @Field(() => [MethodObstacle])
  obstacles: MethodObstacle[];

  @Field(() => [MethodLesson])
  lessons: MethodLesson[];

  @Text()
  continuation: string;

  @Text()
  cost: string;

  @Text()
  evidence: string;

  @Text()
  contact: string;

  @Text('Plain text.')
  diaryNumber: string;

  @Field(() => String, { nullable: true, description: 'To be looked over anew at the latest; YYYY-MM-DD.' })
  reviewDate: string | null;

  @Field(() => Int, { description: 'Trials that everyone who reads the method can see.' })
  trialCount: number;

  contactPersonId: string | null;
}

export const MethodConnection = connectionOf(Method, 'Method');
