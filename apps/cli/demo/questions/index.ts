import type { Question } from '../types.js';
import { closedRoomQuestions } from './closed-rooms.js';
import { nationalMethodQuestions } from './national-method.js';
import { nationalWorkQuestions } from './national-work.js';
import { regionalQuestions } from './regional.js';

export const questions: readonly Question[] = [
  ...nationalMethodQuestions,
  ...nationalWorkQuestions,
  ...regionalQuestions,
  ...closedRoomQuestions,
];
