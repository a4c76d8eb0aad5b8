import { registerEnumType } from '@nestjs/graphql';

/** On which level a method works. */
export enum MethodLevel {
  individual = 'individual',
  group = 'group',
  organisation = 'organisation',
  structure = 'structure',
}
registerEnumType(MethodLevel, { name: 'MethodLevel' });

export enum Achieved {
  yes = 'yes',
  partly = 'partly',
  no = 'no',
}
registerEnumType(Achieved, { name: 'Achieved', description: 'Whether a goal was reached.' });

export interface MaterialShape {
  label: string;
  url?: string | null;
  /** A document on the platform. */
  itemId?: string | null;
}
export interface StepShape {
  title: string;
  text: string;
}
export interface GoalShape {
  goal: string;
  achieved?: Achieved | null;
  outcome: string;
}
export interface ObstacleShape {
  obstacle: string;
  solution: string;
}
export interface LessonShape {
  party: string;
  lesson: string;
}

/** The texts of the description that are written as Markdown, with the longest that is taken (characters). */
export const MARKDOWN = {
  needAndAim: 10_000,
  targetGroup: 5_000,
  performer: 5_000,
  form: 5_000,
  placeAndPrerequisites: 5_000,
  scopeAndTime: 5_000,
  partners: 5_000,
  adaptation: 10_000,
  changes: 10_000,
  participantsAndIndicators: 10_000,
  equality: 10_000,
  continuation: 10_000,
  cost: 5_000,
  evidence: 10_000,
  contact: 2_000,
} as const;

/** Plain texts: shown in lists, on one line or as they stand. */
export const PLAIN = { summary: 1_000, diaryNumber: 100 } as const;

export type MarkdownField = keyof typeof MARKDOWN;
export type TextField = MarkdownField | keyof typeof PLAIN;

/** Most entries of each list, and the longest texts in them. */
export const LISTS = { materials: 50, steps: 50, goals: 30, obstacles: 30, lessons: 30 } as const;
export type ListField = keyof typeof LISTS;
export const ENTRY = { line: 200, text: 10_000, short: 4_000, url: 2_000 } as const;

/** The whole description, in the order that it is written and read in. */
export interface Description extends Record<TextField, string> {
  levels: MethodLevel[];
  materials: MaterialShape[];
  steps: StepShape[];
  goals: GoalShape[];
  obstacles: ObstacleShape[];
  lessons: LessonShape[];
  /** Whom to ask, where that is a person on the platform; `contact` is free text. */
  contactPersonId: string | null;
  /** The day it is to be looked over anew at the latest, YYYY-MM-DD. */
  reviewDate: string | null;
}

/** What users read above each field; also the headings of search passages. */
export const LABELS: Record<Exclude<keyof Description, 'contactPersonId'>, string> = {
  summary: 'Kort sammanfattning',
  needAndAim: 'Behov och syfte',
  levels: 'Nivå',
  targetGroup: 'Målgrupp',
  materials: 'Material',
  steps: 'Gör så här, steg för steg',
  performer: 'Vem utför',
  form: 'Form',
  placeAndPrerequisites: 'Plats och förutsättningar',
  scopeAndTime: 'Omfattning och tid',
  partners: 'Samverkansparter',
  adaptation: 'Anpassning',
  changes: 'Ändringar under tiden',
  goals: 'Mål och utfall',
  participantsAndIndicators: 'Antal deltagare och indikatorer',
  equality: 'Jämställdhet, tillgänglighet och icke-diskriminering',
  obstacles: 'Hinder och lösningar',
  lessons: 'Lärdomar per part',
  continuation: 'Fortsättning i ordinarie verksamhet',
  cost: 'Kostnad',
  evidence: 'Kunskapsstöd',
  contact: 'Kontakt',
  diaryNumber: 'Diarienummer',
  reviewDate: 'Granskas senast',
};

export const FIELDS = [
  ...(Object.keys(LABELS) as (keyof typeof LABELS)[]),
  'contactPersonId',
] as const satisfies (keyof Description)[];

/** What a method must have before others read it; the name is asked for from the start. */
export const COMPULSORY = ['summary', 'needAndAim', 'targetGroup', 'steps'] as const satisfies (keyof Description)[];
