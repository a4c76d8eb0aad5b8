import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { useQuery } from 'urql';
import { ItemList } from '../features/items/item-list';
import { useNewQuestions } from '../features/items/live';
import { useTopicName } from '../features/items/names';
import { graphql } from '../gql';
import type { QuestionState } from '../gql/graphql';
import { paths } from '../paths';
import { AddressChips } from '../ui/address-chips';
import { Filters, useAddressFilters } from '../ui/filters';
import { Page } from '../ui/page';

const QuestionList = graphql(`
  query QuestionList($state: QuestionState, $networkId: ID, $topicId: ID, $profession: ID, $after: String) {
    questions(
      first: 20
      state: $state
      networkId: $networkId
      topicId: $topicId
      profession: $profession
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

const QuestionFilters = graphql(`
  query QuestionFilters {
    networkList(mine: true, first: 100) {
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

/** States by their word in the address. */
const STATES = { 'utan-svar': 'unanswered', 'med-svar': 'answered', losta: 'solved' } as const;
type Word = keyof typeof STATES;

export default function Questions() {
  const { t } = useTranslation();
  const [chosen] = useAddressFilters();
  const variables = {
    state: STATES[chosen('lage') as Word] as QuestionState | undefined,
    networkId: chosen('natverk'),
    topicId: chosen('amne'),
    profession: chosen('yrke'),
  };
  const filtered = Object.values(variables).some(Boolean);
  return (
    <Page title={t('app.questions')} lead={t('question.lead')}>
      <div className="page-actions">
        <Button asChild>
          <Routed to={paths.ask()}>{t('ask.title')}</Routed>
        </Button>
      </div>
      <QuestionChoices />
      <ItemList
        query={QuestionList}
        variables={variables}
        connection={({ questions }) => questions}
        label={t('app.questions')}
        empty={{
          title: t('question.emptyTitle'),
          text: t(filtered ? 'question.emptyFiltered' : 'question.empty'),
          filtered,
        }}
        Live={NewQuestions}
      />
    </Page>
  );
}

function NewQuestions({ onNew }: { onNew: () => void }) {
  useNewQuestions(onNew);
  return null;
}

function QuestionChoices() {
  const { t } = useTranslation();
  const name = useTopicName();
  const [{ data }] = useQuery({ query: QuestionFilters });
  const states = Object.entries(STATES).map(([word, state]) => [word, t(`question.${state}`)] as const);
  return (
    <Filters
      choices={[
        [
          'natverk',
          t('question.network'),
          t('question.allNetworks'),
          data?.networkList.edges.map(({ node }) => [node.id, node.name]),
        ],
        ['amne', t('question.topic'), t('question.allTopics'), data?.topics.map((topic) => [topic.id, name(topic)])],
        [
          'yrke',
          t('question.profession'),
          t('question.allProfessions'),
          data?.professions.map((one) => [one.key, name(one)]),
        ],
      ]}
    >
      <AddressChips word="lage" label={t('question.state')} options={[['', t('question.all')], ...states]} />
    </Filters>
  );
}
