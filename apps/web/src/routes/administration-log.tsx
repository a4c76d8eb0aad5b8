import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AdministrationFrame } from '../features/administration/frame';
import { AuditTable } from '../features/networks/audit-table';
import { graphql } from '../gql';
import { Loaded } from '../ui/fault';
import { More, usePages } from '../ui/more';
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
  const { afters, open } = usePages();
  return (
    <AdministrationFrame part="log">
      <Section title={t('admin.log')}>
        {afters.map((after, at) => (
          <Part key={after ?? 'first'} after={after} last={at === afters.length - 1} onMore={open} />
        ))}
      </Section>
    </AdministrationFrame>
  );
}

function Part({ after, last, onMore }: { after?: string; last: boolean; onMore: (after: string) => void }) {
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
