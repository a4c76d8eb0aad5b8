import { useQuery, useSubscription } from 'urql';
import { graphql } from '../../gql';

const NoticeCount = graphql(`
  query NoticeCount {
    noticeCount {
      count
      more
    }
  }
`);

const NoticeCountChanged = graphql(`
  subscription NoticeCountChanged {
    noticeCountChanged {
      count
      more
    }
  }
`);

/** How many notices are unread, now and whenever it changes. */
export function useNoticeCount(): { count: number; more: boolean } {
  const [{ data }] = useQuery({ query: NoticeCount });
  const [{ data: changed }] = useSubscription({ query: NoticeCountChanged });
  return changed?.noticeCountChanged ?? data?.noticeCount ?? { count: 0, more: false };
}
