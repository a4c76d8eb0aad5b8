import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#platform';
import { NOTICE_MAIL_JOB, Notices } from './notices.js';

@Global()
@Module({ providers: [Notices], exports: [Notices] })
export class NotifyModule implements OnModuleInit {
  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.define({ name: NOTICE_MAIL_JOB, run: async () => undefined });
  }
}
