import { Module } from '@nestjs/common';
import { QuestionPublished } from './question.published.js';
import { QuestionRepository } from './question.repository.js';
import { QuestionResolver } from './question.resolver.js';
import { QuestionService } from './question.service.js';

@Module({
  providers: [QuestionPublished, QuestionRepository, QuestionResolver, QuestionService],
  exports: [QuestionRepository, QuestionService],
})
export class ForumModule {}
