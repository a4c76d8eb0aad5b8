import { NoticeEntity } from './notice.entity.js';

export { NoticeKind } from './notice.entity.js';
export { type NewNotice, Notices } from './notices.js';
export { NotifyModule } from './notify.module.js';

export const notifyEntities = [NoticeEntity];
