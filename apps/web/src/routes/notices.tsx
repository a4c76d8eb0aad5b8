import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { NoticeLines } from '../features/notices/notice-lines';
import { graphql } from '../gql';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { More, Paged, type PageOfList } from '../ui/more';
import { Page } from '../ui/page';

const NoticeList = graphql(`
  query NoticeList($after: String) {
    notices(first: 30, after: $after) {
      edges {
        node {
          ...NoticeLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const MarkAllRead = graphql(`
  mutation MarkAllRead {
    markNoticesRead(all: true) {
      count
      more
    }
  }
`);

export default function Notices() {
  const { t } = useTranslation();
  const [{ fetching }, mark] = useMutation(MarkAllRead);
  return (
    <Page title={t('notice.title')} lead={t('notice.lead')} width="text">
      <div className="page-actions lift">
        <Button
          variant="secondary"
          loading={fetching}
          onClick={() => void mark({}, { additionalTypenames: ['Notice', 'NoticeCount'] })}
        >
          {t('notice.readAll')}
        </Button>
      </div>
      <Paged>{(page) => <Part {...page} />}</Paged>
    </Page>
  );
}

function Part({ after, last, onMore }: PageOfList) {
  const { t } = useTranslation();
  const result = useQuery({ query: NoticeList, variables: { after } });
  return (
    <Loaded result={result}>
      {({ notices: { edges, pageInfo } }) =>
        edges.length === 0 && !after ? (
          <Empty level={2} title={t('notice.emptyTitle')} text={t('notice.empty')} />
        ) : (
          <>
            <NoticeLines notices={edges.map(({ node }) => node)} />
            {last && <More pageInfo={pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}
