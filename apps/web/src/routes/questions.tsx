import { Button, Chip, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ItemRow } from '../features/items/item-row';
import { useNewQuestions } from '../features/items/live';
import { useTopicName } from '../features/items/names';
import { graphql } from '../gql';
import type { QuestionListQueryVariables, QuestionState } from '../gql/graphql';
import { paths } from '../paths';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { More, usePages } from '../ui/more';
import { Page } from '../ui/page';
import { Rows } from '../ui/row';

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
  const [search] = useSearchParams();
  const state: QuestionState | undefined = STATES[search.get('lage') as Word];
  const chosen: QuestionListQueryVariables = {
    state,
    networkId: search.get('natverk'),
    topicId: search.get('amne'),
    profession: search.get('yrke'),
  };
  return (
    <Page title={t('app.questions')} lead={t('question.lead')}>
      <div className="page-actions">
        <Button asChild>
          <Routed to={paths.ask()}>{t('ask.title')}</Routed>
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
  const [{ data }] = useQuery({ query: QuestionFilters });
  const set = (key: string, value: string) =>
    setSearch((before) => {
      if (value) before.set(key, value);
      else before.delete(key);
      return before;
    });
  const selects = [
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
  ] as const;
  return (
    <div className="filters">
      <Fieldset>
        <Fieldset.Legend>{t('question.state')}</Fieldset.Legend>
        <div className="chips">
          {[
            ['', t('question.all')],
            ...Object.entries(STATES).map(([word, state]) => [word, t(`question.${state}`)]),
          ].map(([word = '', label]) => (
            <Chip.Radio
              key={word}
              name="lage"
              value={word}
              checked={(search.get('lage') ?? '') === word}
              onChange={() => set('lage', word)}
            >
              {label}
            </Chip.Radio>
          ))}
        </div>
      </Fieldset>
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
    </div>
  );
}

function List({ chosen }: { chosen: QuestionListQueryVariables }) {
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
  variables: QuestionListQueryVariables;
  last: boolean;
  onMore: (after: string) => void;
}) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const result = useQuery({ query: QuestionList, variables });
  const [, again] = result;
  useNewQuestions(() => !variables.after && again({ requestPolicy: 'network-only' }));
  const filtered = Boolean(variables.state || variables.networkId || variables.topicId || variables.profession);
  return (
    <Loaded result={result}>
      {({ questions: { edges, pageInfo } }) =>
        edges.length === 0 && !variables.after ? (
          <Empty
            level={2}
            title={t('question.emptyTitle')}
            text={t(filtered ? 'question.emptyFiltered' : 'question.empty')}
            action={
              filtered && (
                <Button variant="secondary" onClick={() => setSearch({})}>
                  {t('act.clearFilters')}
                </Button>
              )
            }
          />
        ) : (
          <>
            <Rows label={t('app.questions')}>
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
