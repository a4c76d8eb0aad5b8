import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '#platform';
import { NetworkNotices } from './network.notices.js';
import { NoticeMailer } from './notice.mailer.js';
import { NoticeRepository } from './notice.repository.js';
import { NoticeResolver } from './notice.resolver.js';
import { NoticeService } from './notice.service.js';
import { NoticeSources } from './notice.source.js';
import { NOTICE_MAIL_JOB, Notices } from './notices.js';

const RESEND_JOB = 'notice.resend';

@Global()
@Module({
  providers: [NetworkNotices, NoticeMailer, NoticeRepository, NoticeResolver, NoticeService, Notices, NoticeSources],
  exports: [NoticeMailer, Notices, NoticeSources],
})
export class NotifyModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly mailer: NoticeMailer,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ noticeId: string }>({
      name: NOTICE_MAIL_JOB,
      concurrency: 2,
      expireInSeconds: 120,
      run: ({ noticeId }) => this.mailer.send(noticeId),
    });
    this.jobs.define({ name: RESEND_JOB, cron: '17 * * * *', run: () => this.mailer.resend() });
  }
}
