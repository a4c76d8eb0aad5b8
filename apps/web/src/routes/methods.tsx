import { Button, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { useQuery } from 'urql';
import { ItemList } from '../features/items/item-list';
import { ItemRow } from '../features/items/item-row';
import { useTopicName } from '../features/items/names';
import { graphql } from '../gql';
import type { MethodLevel } from '../gql/graphql';
import { paths } from '../paths';
import { Filters, useAddressFilters } from '../ui/filters';
import { Page } from '../ui/page';
import { Rows } from '../ui/row';
import { Section } from '../ui/section';

const MethodList = graphql(`
  query MethodList(
    $level: MethodLevel
    $form: String
    $targetGroup: String
    $profession: ID
    $topicId: ID
    $triedBy: ID
    $sort: MethodSort!
    $mine: Boolean!
    $status: Status!
    $after: String
  ) {
    methods(
      first: 20
      level: $level
      form: $form
      targetGroup: $targetGroup
      profession: $profession
      topicId: $topicId
      triedBy: $triedBy
      sort: $sort
      mine: $mine
      status: $status
      after: $after
    ) {
      edges {
        node {
          id
          summary
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

const MethodFilters = graphql(`
  query MethodFilters {
    networkList(kinds: [federation], first: 100) {
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
    professions {
      key
      name
      nameEn
    }
  }
`);

const LEVELS = ['individual', 'group', 'organisation', 'structure'] as const satisfies readonly MethodLevel[];

export default function Methods() {
  const { t } = useTranslation();
  const [chosen] = useAddressFilters();
  const narrowing = {
    level: LEVELS.find((level) => level === chosen('niva')),
    form: chosen('form'),
    targetGroup: chosen('malgrupp'),
    profession: chosen('yrke'),
    topicId: chosen('amne'),
    triedBy: chosen('provad'),
  };
  const filtered = Object.values(narrowing).some(Boolean);
  const sort = chosen('ordning') === 'provad' ? 'mostTried' : 'newest';
  return (
    <Page title={t('app.methods')} lead={t('method.lead')}>
      <div className="page-actions">
        <Button asChild>
          <Routed to={paths.newMethod()}>{t('method.describe')}</Routed>
        </Button>
      </div>
      <MethodChoices />
      <Drafts />
      <ItemList
        query={MethodList}
        variables={{ ...narrowing, sort, mine: false, status: 'published' }}
        connection={({ methods }) => methods}
        label={t('app.methods')}
        empty={{ title: t('method.emptyTitle'), text: t('method.empty'), filtered }}
        passage={({ summary }) => summary}
      />
    </Page>
  );
}

function MethodChoices() {
  const { t } = useTranslation();
  const name = useTopicName();
  const [chosen, set] = useAddressFilters();
  const [{ data }] = useQuery({ query: MethodFilters });
  const write = (word: string, text: string) => text.trim() !== (chosen(word) ?? '') && set(word, text.trim());
  return (
    <Filters
      choices={[
        ['niva', t('method.level'), t('method.allLevels'), LEVELS.map((level) => [level, t(`level.${level}`)])],
        ['amne', t('question.topic'), t('question.allTopics'), data?.topics.map((topic) => [topic.id, name(topic)])],
        [
          'yrke',
          t('person.professions'),
          t('question.allProfessions'),
          data?.professions.map((one) => [one.key, name(one)]),
        ],
        [
          'provad',
          t('method.triedBy'),
          t('method.allFederations'),
          data?.networkList.edges.map(({ node }) => [node.id, node.name]),
        ],
        ['ordning', t('method.sort'), t('method.newest'), [['provad', t('method.mostTried')]]],
      ]}
    >
      {(['malgrupp', 'form'] as const).map((word) => (
        <Textfield
          key={`${word}:${chosen(word) ?? ''}`}
          type="search"
          label={t(word === 'form' ? 'method.form' : 'method.targetGroup')}
          defaultValue={chosen(word) ?? ''}
          onBlur={(event) => write(word, event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && write(word, event.currentTarget.value)}
        />
      ))}
    </Filters>
  );
}

/** What one has begun and not published; nothing when there is nothing. */
function Drafts() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: MethodList, variables: { mine: true, status: 'draft', sort: 'newest' } });
  const drafts = data?.methods.edges ?? [];
  if (drafts.length === 0) return null;
  return (
    <Section title={t('method.mine')}>
      <Rows>
        {drafts.map(({ node }) => (
          <ItemRow key={node.id} item={node} />
        ))}
      </Rows>
    </Section>
  );
}
