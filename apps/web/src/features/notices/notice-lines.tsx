import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql';
import type { NoticeLineFragment } from '../../gql/graphql';
import { Link } from '../../ui/link';
import { Time } from '../../ui/time';

export const NoticeLine = graphql(`
  fragment NoticeLine on Notice {
    id
    kind
    path
    title
    text
    at
    readAt
    actor {
      id
      name
    }
  }
`);

/** What has happened, in a sentence. A network that one may not know of any more has no name. */
export function useNoticeText(): (notice: NoticeLineFragment) => string {
  const { t } = useTranslation();
  return ({ kind, title }) =>
    kind === 'added' && !title ? t('noticeKind.addedNameless') : t(`noticeKind.${kind}`, { title });
}

/** Notices as lines; the unread say so in words. */
export function NoticeLines({ notices }: { notices: readonly NoticeLineFragment[] }) {
  const { t } = useTranslation();
  const text = useNoticeText();
  return (
    <ul className="lines">
      {notices.map((notice) => (
        <li key={notice.id} className={notice.readAt ? undefined : 'notice-unread'}>
          <Link to={notice.path}>{text(notice)}</Link>
          <div className="facts">
            {!notice.readAt && <strong className="unread">{t('notice.unread')}</strong>}
            {notice.actor && <span>{t('notice.byName', { name: notice.actor.name })}</span>}
            <Time at={notice.at} />
          </div>
        </li>
      ))}
    </ul>
  );
}
