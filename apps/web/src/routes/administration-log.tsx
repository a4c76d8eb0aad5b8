import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AdministrationFrame } from '../features/administration/frame';
import { AuditTable } from '../features/networks/audit-table';
import { graphql } from '../gql';
import { Loaded } from '../ui/fault';
import { More, Paged, type PageOfList } from '../ui/more';
import { Section } from '../ui/section';

const AuditLog = graphql(`
  query AuditLog($after: String) {
    auditLog(first: 50, after: $after) {
      edges {
        node {
          ...AuditLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function AdministrationLog() {
  const { t } = useTranslation();
  return (
    <AdministrationFrame part="log">
      <Section title={t('admin.log')}>
        <Paged>{(page) => <Part {...page} />}</Paged>
      </Section>
    </AdministrationFrame>
  );
}

function Part({ after, last, onMore }: PageOfList) {
  const result = useQuery({ query: AuditLog, variables: { after } });
  return (
    <Loaded result={result}>
      {({ auditLog: { edges, pageInfo } }) => (
        <>
          <AuditTable entries={edges.map(({ node }) => node)} />
          {last && <More pageInfo={pageInfo} onMore={onMore} />}
        </>
      )}
    </Loaded>
  );
}
