import { Button, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ItemRow } from '../features/items/item-row';
import { graphql } from '../gql';
import type { NetworkPageQuery } from '../gql/graphql';
import { paths } from '../paths';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { More, usePages } from '../ui/more';
import { Page } from '../ui/page';
import { Rows } from '../ui/row';
import { Aside, Section } from '../ui/section';
import { TextSkeleton } from '../ui/skeletons';
import { listed } from '../ui/time';

const NetworkPage = graphql(`
  query NetworkPage($key: String!) {
    network(key: $key) {
      ...NetworkHead
    }
  }
`);

export const NetworkHead = graphql(`
  fragment NetworkHead on Network {
    id
    slug
    name
    kind
    description
    region
    municipalities
    visibility
    joinPolicy
    needsReview
    archivedAt
    memberCount
    viewerMembership
    viewerRole
    viewerCan {
      ask
      invite
      join
      leave
      manage
      readAudit
      requestToJoin
      seeMembers
    }
  }
`);

const NetworkFeed = graphql(`
  query NetworkFeed($key: String!, $after: String) {
    network(key: $key) {
      id
      items(first: 20, after: $after) {
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
  }
`);

type Shown = NetworkPageQuery['network'];

export default function NetworkRoute() {
  const { slug = '' } = useParams();
  const result = useQuery({ query: NetworkPage, variables: { key: slug } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ network }) => <NetworkView key={network.id} network={network} />}
    </Loaded>
  );
}

function NetworkView({ network }: { network: Shown }) {
  const { t } = useTranslation();
  const { viewerCan: can } = network;
  return (
    <Page
      title={network.name}
      lead={network.description || undefined}
      over={
        <>
          <Tag data-size="sm">{t(`networkKind.${network.kind}`)}</Tag>
          {network.region && <span>{network.region}</span>}
          {network.memberCount != null && <span>{t('network.members', { count: network.memberCount })}</span>}
          {network.archivedAt && <Tag data-color="neutral">{t('network.archived')}</Tag>}
        </>
      }
    >
      <div className="with-asides">
        <div>
          {can.ask && (
            <div className="page-actions lift">
              <Button asChild>
                <Routed to={paths.ask({ natverk: network.id })}>{t('network.askHere')}</Routed>
              </Button>
              <Button asChild variant="secondary">
                <Routed to={paths.search({ natverk: network.id })}>{t('network.searchHere')}</Routed>
              </Button>
            </div>
          )}
          <Section title={t('network.feed')}>
            <Feed slug={network.slug} />
          </Section>
        </div>
        <div className="asides">
          <Membership network={network} />
          <Aside title={t('network.about')}>
            <ul className="lines">
              <li>{t(`visibility.${network.visibility}`)}</li>
              <li>{t(`joinPolicy.${network.joinPolicy}`)}</li>
              {network.needsReview && <li>{t('network.needsReview')}</li>}
              {network.municipalities && network.municipalities.length > 0 && (
                <li>
                  {t('network.municipalities')}: {listed(network.municipalities)}
                </li>
              )}
            </ul>
          </Aside>
        </div>
      </div>
    </Page>
  );
}

function Membership({ network }: { network: Shown }) {
  const { t } = useTranslation();
  const { viewerMembership: own, viewerRole: role } = network;
  if (!role) return null;
  return (
    <Aside title={t('network.mine')}>
      <p>{own ? t('network.direct', { role: t(`role.${own}`) }) : t('network.through', { role: t(`role.${role}`) })}</p>
    </Aside>
  );
}

function Feed({ slug }: { slug: string }) {
  const { afters, open } = usePages();
  return afters.map((after, at) => (
    <FeedPart key={after ?? 'first'} slug={slug} after={after} last={at === afters.length - 1} onMore={open} />
  ));
}

function FeedPart({
  slug,
  after,
  last,
  onMore,
}: {
  slug: string;
  after?: string;
  last: boolean;
  onMore: (after: string) => void;
}) {
  const { t } = useTranslation();
  const result = useQuery({ query: NetworkFeed, variables: { key: slug, after } });
  return (
    <Loaded result={result}>
      {({ network: { items } }) =>
        items.edges.length === 0 && !after ? (
          <Empty title={t('network.emptyFeedTitle')} text={t('network.emptyFeed')} />
        ) : (
          <>
            <Rows>
              {items.edges.map(({ node }) => (
                <ItemRow key={node.id} item={node} />
              ))}
            </Rows>
            {last && <More pageInfo={items.pageInfo} onMore={onMore} />}
          </>
        )
      }
    </Loaded>
  );
}
