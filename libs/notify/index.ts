import { NoticeEntity } from './notice.entity.js';

export { NoticeKind } from './notice.entity.js';
export { NoticeMailer } from './notice.mailer.js';
export type { NoticeRow } from './notice.repository.js';
export { type NoticeSource, NoticeSources, type Shown } from './notice.source.js';
export { NOTICE_MAIL_JOB, type NewNotice, Notices } from './notices.js';
export { NotifyModule } from './notify.module.js';
export { Notice } from './types.js';

export const notifyEntities = [NoticeEntity];
