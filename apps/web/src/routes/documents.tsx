import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ItemRow } from '../features/items/item-row';
import { useTopicName } from '../features/items/names';
import { graphql } from '../gql';
import type { DocumentListQueryVariables } from '../gql/graphql';
import { paths } from '../paths';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { More, usePages } from '../ui/more';
import { Page } from '../ui/page';
import { Rows } from '../ui/row';
import { DOCUMENT_TYPES } from '../features/documents/types';

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
  const [search] = useSearchParams();
  const chosen = {
    type: DOCUMENT_TYPES.find((type) => type === search.get('typ')),
    federationId: search.get('forbund'),
    networkId: search.get('natverk'),
    topicId: search.get('amne'),
    sort: search.get('ordning') === 'over' ? ('reviewDate' as const) : ('activity' as const),
  };
  return (
    <Page title={t('app.documents')} lead={t('document.lead')}>
      <div className="page-actions">
        <Button asChild>
          <Routed to={paths.upload()}>{t('document.upload')}</Routed>
        </Button>
      </div>
      <Filters />
      <List key={search.toString()} chosen={chosen} />
    </Page>
  );
}

function Filters() {
  const { t } = useTranslation();
  const name = useTopicName();
  const [search, setSearch] = useSearchParams();
  const [{ data }] = useQuery({ query: DocumentFilters });
  const set = (key: string, value: string) =>
    setSearch((before) => {
      if (value) before.set(key, value);
      else before.delete(key);
      return before;
    });
  const selects = [
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
  ] as const;
  return (
    <search className="filters" aria-label={t('state.filter')}>
      {selects.map(([key, label, all, options]) => (
        <Field key={key}>
          <Label>{label}</Label>
          <Select value={search.get(key) ?? ''} onChange={(event) => set(key, event.target.value)}>
            <option value="">{all}</option>
            {options?.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </search>
  );
}

function List({ chosen }: { chosen: Omit<DocumentListQueryVariables, 'after'> }) {
  const { afters, open } = usePages();
  return afters.map((after, at) => (
    <Part key={after ?? 'first'} variables={{ ...chosen, after }} last={at === afters.length - 1} onMore={open} />
  ));
}

function Part({
  variables,
  last,
  onMore,
}: {
  variables: DocumentListQueryVariables;
  last: boolean;
  onMore: (after: string) => void;
}) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const result = useQuery({ query: DocumentList, variables });
  return (
    <Loaded result={result}>
      {({ documents: { edges, pageInfo } }) =>
        edges.length === 0 && !variables.after ? (
          <Empty
            level={2}
            title={t('document.emptyTitle')}
            text={t('document.empty')}
            action={
              <Button variant="secondary" onClick={() => setSearch({})}>
                {t('act.clearFilters')}
              </Button>
            }
          />
        ) : (
          <>
            <Rows label={t('app.documents')}>
              {edges.map(({ node }) => (
                <ItemRow key={node.id} item={node} level={2} />
              ))}
            </Rows>
            {last && <More pageInfo={pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}
