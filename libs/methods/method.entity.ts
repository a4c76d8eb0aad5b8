import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ItemEntity } from '#content';
import { PersonEntity } from '#networks';
import type { GoalShape, LessonShape, MaterialShape, MethodLevel, ObstacleShape, StepShape } from './description.js';

/** A structured description of a way of working. Texts are Markdown as written, unless they are one line. */
@Entity('method')
@Index('method_tried', ['trialCount', 'itemId'])
export class MethodEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ItemEntity, { onDelete: 'CASCADE' })
  itemId: string;

  @Column('text', { default: '' })
  summary: string;

  @Column('text', { default: '' })
  needAndAim: string;

  @Column('text', { array: true, default: '{}' })
  levels: MethodLevel[];

  @Column('text', { default: '' })
  targetGroup: string;

  @Column('jsonb', { default: [] })
  materials: MaterialShape[];

  @Column('jsonb', { default: [] })
  steps: StepShape[];

  @Column('text', { default: '' })
  performer: string;

  @Column('text', { default: '' })
  form: string;

  @Column('text', { default: '' })
  placeAndPrerequisites: string;

  @Column('text', { default: '' })
  scopeAndTime: string;

  @Column('text', { default: '' })
  partners: string;

  @Column('text', { default: '' })
  adaptation: string;

  @Column('text', { default: '' })
  changes: string;

  @Column('jsonb', { default: [] })
  goals: GoalShape[];

  @Column('text', { default: '' })
  participantsAndIndicators: string;

  @Column('text', { default: '' })
  equality: string;

  @Column('jsonb', { default: [] })
  obstacles: ObstacleShape[];

  @Column('jsonb', { default: [] })
  lessons: LessonShape[];

  @Column('text', { default: '' })
  continuation: string;

  @Column('text', { default: '' })
  cost: string;

  @Column('text', { default: '' })
  evidence: string;

  @Column('text', { default: '' })
  contact: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity)
  contactPersonId: string | null;

  @Column('text', { default: '' })
  diaryNumber: string;

  @Index('method_review_date')
  @Column('date', { nullable: true })
  reviewDate: string | null;

  /** Trials that everyone who reads the method can see. */
  @Column('integer', { default: 0 })
  trialCount: number;
}
