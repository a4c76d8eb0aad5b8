import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CanGuard } from './can.guard.js';
import { Viewers } from './key-source.js';

@Global()
@Module({
  providers: [Viewers, { provide: APP_GUARD, useClass: CanGuard }],
  exports: [Viewers],
})
export class AccessModule {}
