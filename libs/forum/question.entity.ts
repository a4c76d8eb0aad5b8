import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ItemEntity } from '#content';

/** How far a question has come. Closed is the item's status, beside this. */
export enum QuestionState {
  unanswered = 'unanswered',
  answered = 'answered',
  solved = 'solved',
}
registerEnumType(QuestionState, { name: 'QuestionState' });

@Entity('question')
export class QuestionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  /** Markdown, as written. */
  @Column('text')
  body: string;

  @Column('text', { default: 'unanswered' })
  state: QuestionState;

  /** The answer that solved it. */
  @Column('uuid', { nullable: true })
  acceptedId: string | null;

  /** Answers that everyone who reads the question can see. */
  @Column('integer', { default: 0 })
  answerCount: number;
}
