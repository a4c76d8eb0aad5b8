import { Global, Module } from '@nestjs/common';
import { Notices } from './notices.js';

@Global()
@Module({ providers: [Notices], exports: [Notices] })
export class NotifyModule {}
