import { Module } from '@nestjs/common';
import { MethodRepository } from './method.repository.js';
import { MethodMaterialResolver, MethodResolver, MethodStepResolver } from './method.resolver.js';
import { MethodService } from './method.service.js';
import { TrialRepository } from './trial.repository.js';
import { TrialNotices } from './trial.notices.js';
import { MethodTrials, TakenAwayTrials, TrialResolver } from './trial.resolver.js';
import { TrialService } from './trial.service.js';

const shared = [MethodRepository, MethodService, TrialRepository, TrialService];

@Module({
  providers: [
    ...shared,
    MethodMaterialResolver,
    MethodResolver,
    MethodStepResolver,
    MethodTrials,
    TakenAwayTrials,
    TrialNotices,
    TrialResolver,
  ],
  exports: shared,
})
export class MethodsModule {}
