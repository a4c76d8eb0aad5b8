import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { NetworkFrame } from '../features/networks/network-frame';
import { AuditTable } from '../features/networks/audit-table';
import { graphql } from '../gql';
import { Loaded } from '../ui/fault';
import { More, Paged, type PageOfList } from '../ui/more';

const Audit = graphql(`
  query Audit($key: String!, $after: String) {
    network(key: $key) {
      id
      audit(first: 50, after: $after) {
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
  }
`);

/** Every change of rights in the network; nothing is taken away from here. */
export default function NetworkAudit() {
  const { t } = useTranslation();
  return (
    <NetworkFrame title={t('network.auditTitle')} lead={t('network.auditLead')} needs="readAudit">
      {() => <Paged>{(page) => <Part {...page} />}</Paged>}
    </NetworkFrame>
  );
}

function Part({ after, last, onMore }: PageOfList) {
  const { slug = '' } = useParams();
  const result = useQuery({ query: Audit, variables: { key: slug, after } });
  return (
    <Loaded result={result}>
      {({ network: { audit } }) =>
        audit && (
          <>
            <AuditTable entries={audit.edges.map(({ node }) => node)} />
            {last && <More pageInfo={audit.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}
