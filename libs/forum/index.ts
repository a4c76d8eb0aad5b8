import { QuestionEntity } from './question.entity.js';

export { ForumModule } from './forum.module.js';
export { QuestionState } from './question.entity.js';
export { QuestionRepository, type QuestionRow } from './question.repository.js';
export { QUESTION_PUBLISHED, QuestionService } from './question.service.js';
export { Question } from './types.js';

export const forumEntities = [QuestionEntity];
