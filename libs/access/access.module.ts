import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CanGuard } from './can.guard.js';
import { Viewers } from './key-source.js';
import { Streams } from './streams.js';
import { Writes } from './writes.js';

@Global()
@Module({
  providers: [Streams, Viewers, Writes, { provide: APP_GUARD, useClass: CanGuard }],
  exports: [Streams, Viewers, Writes],
})
export class AccessModule {}
