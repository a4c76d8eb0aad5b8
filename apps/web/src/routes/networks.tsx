import { Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { MyInvitations } from '../features/networks/my-invitations';
import { graphql } from '../gql';
import type { NetworkKind, NetworkListQuery } from '../gql/graphql';
import { paths } from '../paths';
import { announce } from '../ui/announce';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { More, Paged, type PageOfList } from '../ui/more';
import { Page } from '../ui/page';
import { Row, Rows } from '../ui/row';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';

const NetworkList = graphql(`
  query NetworkList($mine: Boolean!, $kinds: [NetworkKind!], $text: String, $after: String) {
    networkList(mine: $mine, kinds: $kinds, text: $text, first: 30, after: $after) {
      edges {
        node {
          id
          slug
          name
          kind
          description
          region
          visibility
          joinPolicy
          memberCount
          viewerMembership
          viewerRole
          archivedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const KINDS = ['national', 'federation', 'regional', 'role', 'project'] as const satisfies readonly NetworkKind[];

/** The directory: one's own first, then all that one may know of. */
export default function Networks() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('q') ?? '');
  const wanted = useDeferredValue(text.trim());
  const kind = KINDS.find((one) => one === search.get('sort'));
  useEffect(() => {
    setSearch(
      (before) => {
        if (wanted) before.set('q', wanted);
        else before.delete('q');
        return before;
      },
      { replace: true },
    );
  }, [wanted, setSearch]);
  return (
    <Page title={t('app.networks')} lead={t('network.lead')}>
      <search className="filters" aria-label={t('network.find')}>
        <Textfield
          type="search"
          label={t('network.find')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField
          label={t('network.kind')}
          value={kind ?? ''}
          onChange={(event) =>
            setSearch((before) => {
              if (event.target.value) before.set('sort', event.target.value);
              else before.delete('sort');
              return before;
            })
          }
          options={[['', t('network.allKinds')], ...KINDS.map((one) => [one, t(`networkKind.${one}`)] as const)]}
        />
      </search>
      <MyInvitations />
      {!wanted && !kind && (
        <Section title={t('network.mine')}>
          <Part mine variables={{}} last={false} onMore={() => undefined} />
        </Section>
      )}
      <Section title={t('network.directory')}>
        <List key={`${wanted}${kind ?? ''}`} text={wanted} kind={kind} />
      </Section>
    </Page>
  );
}

function List({ text, kind }: { text: string; kind?: NetworkKind }) {
  return (
    <Paged>
      {({ after, ...page }) => (
        <Part mine={false} variables={{ text: text || undefined, kinds: kind && [kind], after }} {...page} />
      )}
    </Paged>
  );
}

interface PartProps extends Omit<PageOfList, 'after'> {
  mine: boolean;
  variables: { text?: string; kinds?: NetworkKind[]; after?: string };
}

function Part({ mine, variables, last, onMore }: PartProps) {
  const { t } = useTranslation();
  const result = useQuery({ query: NetworkList, variables: { mine, ...variables } });
  const count = result[0].data?.networkList.edges.length;
  useEffect(() => {
    if (count !== undefined && variables.text) announce(t('state.shown', { count }));
  }, [count, variables.text, t]);
  return (
    <Loaded result={result}>
      {({ networkList: { edges, pageInfo } }) =>
        edges.length === 0 && !variables.after ? (
          <Empty
            title={t(mine ? 'network.mine' : 'network.emptyTitle')}
            text={t(mine ? 'start.noNetworks' : 'network.empty')}
          />
        ) : (
          <>
            <Rows>
              {edges.map(({ node }) => (
                <NetworkRow key={node.id} network={node} />
              ))}
            </Rows>
            {last && <More pageInfo={pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}

type Listed = NetworkListQuery['networkList']['edges'][number]['node'];

function NetworkRow({ network }: { network: Listed }) {
  const { t } = useTranslation();
  const { memberCount: count } = network;
  return (
    <Row
      number={count ?? '–'}
      unit={t('network.people', { count: count ?? 0 })}
      to={paths.network(network.slug)}
      title={network.name}
      facts={[
        t(`networkKind.${network.kind}`),
        network.region,
        network.viewerMembership
          ? t('network.direct', { role: t(`role.${network.viewerMembership}`) })
          : t(`joinPolicy.${network.joinPolicy}`),
      ]}
      tags={network.archivedAt ? [{ key: 'archived', name: t('network.archived'), color: 'neutral' }] : []}
    />
  );
}
