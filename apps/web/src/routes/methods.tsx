import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ItemRow } from '../features/items/item-row';
import { useTopicName } from '../features/items/names';
import { graphql } from '../gql';
import type { MethodLevel, MethodListQueryVariables } from '../gql/graphql';
import { paths } from '../paths';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { More, usePages } from '../ui/more';
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
  const [search] = useSearchParams();
  const chosen = {
    level: LEVELS.find((level) => level === search.get('niva')),
    form: search.get('form'),
    targetGroup: search.get('malgrupp'),
    profession: search.get('yrke'),
    topicId: search.get('amne'),
    triedBy: search.get('provad'),
    sort: search.get('ordning') === 'provad' ? ('mostTried' as const) : ('newest' as const),
  };
  return (
    <Page title={t('app.methods')} lead={t('method.lead')}>
      <div className="page-actions">
        <Button asChild>
          <Routed to={paths.newMethod()}>{t('method.describe')}</Routed>
        </Button>
      </div>
      <Filters />
      <Drafts />
      <List key={search.toString()} chosen={chosen} />
    </Page>
  );
}

function Filters() {
  const { t } = useTranslation();
  const name = useTopicName();
  const [search, setSearch] = useSearchParams();
  const [{ data }] = useQuery({ query: MethodFilters });
  const set = (key: string, value: string) =>
    setSearch((before) => {
      if (value) before.set(key, value);
      else before.delete(key);
      return before;
    });
  const selects = [
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
  ] as const;
  return (
    <search className="filters" aria-label={t('state.filter')}>
      {(['malgrupp', 'form'] as const).map((key) => (
        <Textfield
          key={key}
          type="search"
          label={t(key === 'form' ? 'method.form' : 'method.targetGroup')}
          defaultValue={search.get(key) ?? ''}
          onBlur={(event) => event.target.value !== (search.get(key) ?? '') && set(key, event.target.value.trim())}
          onKeyDown={(event) => event.key === 'Enter' && set(key, (event.target as HTMLInputElement).value.trim())}
        />
      ))}
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

type Chosen = Omit<MethodListQueryVariables, 'mine' | 'status' | 'after'>;

function List({ chosen }: { chosen: Chosen }) {
  const { afters, open } = usePages();
  return afters.map((after, at) => (
    <Part
      key={after ?? 'first'}
      variables={{ ...chosen, mine: false, status: 'published', after }}
      last={at === afters.length - 1}
      onMore={open}
    />
  ));
}

function Part({
  variables,
  last,
  onMore,
}: {
  variables: MethodListQueryVariables;
  last: boolean;
  onMore: (after: string) => void;
}) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const result = useQuery({ query: MethodList, variables });
  return (
    <Loaded result={result}>
      {({ methods: { edges, pageInfo } }) =>
        edges.length === 0 && !variables.after ? (
          <Empty
            level={2}
            title={t('method.emptyTitle')}
            text={t('method.empty')}
            action={
              <Button variant="secondary" onClick={() => setSearch({})}>
                {t('act.clearFilters')}
              </Button>
            }
          />
        ) : (
          <>
            <Rows label={t('app.methods')}>
              {edges.map(({ node }) => (
                <ItemRow key={node.id} item={node} level={2} passage={node.summary} />
              ))}
            </Rows>
            {last && <More pageInfo={pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}
