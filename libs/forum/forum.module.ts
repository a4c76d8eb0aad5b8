import { Module } from '@nestjs/common';
import { QuestionRepository } from './question.repository.js';
import { QuestionResolver } from './question.resolver.js';
import { QuestionService } from './question.service.js';

@Module({
  providers: [QuestionRepository, QuestionResolver, QuestionService],
  exports: [QuestionRepository, QuestionService],
})
export class ForumModule {}
