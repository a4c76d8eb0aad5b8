import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { useQuery } from 'urql';
import { DOCUMENT_TYPES } from '../features/documents/types';
import { ItemList } from '../features/items/item-list';
import { useTopicName } from '../features/items/names';
import { graphql } from '../gql';
import { paths } from '../paths';
import { Filters, useAddressFilters } from '../ui/filters';
import { Page } from '../ui/page';

const DocumentList = graphql(`
  query DocumentList(
    $type: DocumentType
    $federationId: ID
    $networkId: ID
    $topicId: ID
    $sort: DocumentSort!
    $after: String
  ) {
    documents(
      first: 20
      type: $type
      federationId: $federationId
      networkId: $networkId
      topicId: $topicId
      sort: $sort
      after: $after
    ) {
      edges {
        node {
          ...ItemRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const DocumentFilters = graphql(`
  query DocumentFilters {
    federations: networkList(kinds: [federation], first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    mine: networkList(mine: true, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    topics {
      id
      name
      nameEn
    }
  }
`);

export default function Documents() {
  const { t } = useTranslation();
  const [chosen] = useAddressFilters();
  const narrowing = {
    type: DOCUMENT_TYPES.find((type) => type === chosen('typ')),
    federationId: chosen('forbund'),
    networkId: chosen('natverk'),
    topicId: chosen('amne'),
  };
  const sort = chosen('ordning') === 'over' ? 'reviewDate' : 'activity';
  const filtered = Object.values(narrowing).some(Boolean) || sort === 'reviewDate';
  return (
    <Page title={t('app.documents')} lead={t('document.lead')}>
      <div className="page-actions">
        <Button asChild>
          <Routed to={paths.upload()}>{t('document.upload')}</Routed>
        </Button>
      </div>
      <DocumentChoices />
      <ItemList
        query={DocumentList}
        variables={{ ...narrowing, sort }}
        connection={({ documents }) => documents}
        label={t('app.documents')}
        empty={{
          title: t('document.emptyTitle'),
          text: t(filtered ? 'document.empty' : 'document.emptyAll'),
          filtered,
        }}
      />
    </Page>
  );
}

function DocumentChoices() {
  const { t } = useTranslation();
  const name = useTopicName();
  const [{ data }] = useQuery({ query: DocumentFilters });
  return (
    <Filters
      choices={[
        [
          'typ',
          t('document.type'),
          t('document.allTypes'),
          DOCUMENT_TYPES.map((type) => [type, t(`documentType.${type}`)]),
        ],
        [
          'forbund',
          t('document.federation'),
          t('document.allFederations'),
          data?.federations.edges.map(({ node }) => [node.id, node.name]),
        ],
        [
          'natverk',
          t('question.network'),
          t('question.allNetworks'),
          data?.mine.edges.map(({ node }) => [node.id, node.name]),
        ],
        ['amne', t('question.topic'), t('question.allTopics'), data?.topics.map((topic) => [topic.id, name(topic)])],
        ['ordning', t('document.sort'), t('document.byActivity'), [['over', t('document.byReview')]]],
      ]}
    />
  );
}
