import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { useQuery } from 'urql';
import { ItemRow } from '../features/items/item-row';
import { Activity } from '../features/networks/activity';
import { NetworkFrame } from '../features/networks/network-frame';
import { Membership } from '../features/networks/membership';
import { graphql } from '../gql';
import type { ItemKind, NetworkHeadFragment } from '../gql/graphql';
import { paths } from '../paths';
import { AddressChips } from '../ui/address-chips';
import { Empty } from '../ui/empty';
import { Loaded } from '../ui/fault';
import { useAddressFilters } from '../ui/filters';
import { More, Paged, type PageOfList } from '../ui/more';
import { Link } from '../ui/link';
import { Rows } from '../ui/row';
import { Aside, Section } from '../ui/section';
import { listed } from '../ui/time';

const NetworkFeed = graphql(`
  query NetworkFeed($key: String!, $kinds: [ItemKind!], $after: String) {
    network(key: $key) {
      id
      items(first: 20, kinds: $kinds, after: $after) {
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

export default function NetworkRoute() {
  const { t } = useTranslation();
  return (
    <NetworkFrame>
      {(network) => (
        <div className="with-asides">
          <div>
            {(network.viewerCan.ask || network.viewerRole) && (
              <div className="page-actions lift">
                {network.viewerCan.ask && (
                  <Button asChild>
                    <Routed to={paths.ask({ natverk: network.id })}>{t('network.askHere')}</Routed>
                  </Button>
                )}
                {network.viewerRole && (
                  <Button asChild variant="secondary">
                    <Routed to={paths.search({ natverk: network.id })}>{t('network.searchHere')}</Routed>
                  </Button>
                )}
              </div>
            )}
            <Section title={t('network.feed')}>
              <Feed slug={network.slug} />
            </Section>
          </div>
          <div className="asides">
            <Membership network={network} />
            {network.viewerRole && <Activity slug={network.slug} />}
            <About network={network} />
          </div>
        </div>
      )}
    </NetworkFrame>
  );
}

function About({ network }: { network: NetworkHeadFragment }) {
  const { t } = useTranslation();
  const within = network.containedIn.flatMap(({ network: one }) => (one ? [one] : []));
  const inside = network.contains.flatMap(({ network: one }) => (one ? [one] : []));
  return (
    <>
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
      {(
        [
          [t('network.contains'), inside],
          [t('network.partOf'), within],
        ] as const
      ).map(
        ([title, networks]) =>
          networks.length > 0 && (
            <Aside key={title} title={title}>
              <ul className="lines">
                {networks.map(({ id, slug, name }) => (
                  <li key={id}>
                    <Link to={paths.network(slug)}>{name}</Link>
                  </li>
                ))}
              </ul>
            </Aside>
          ),
      )}
    </>
  );
}

/** Kinds by their word in the address. */
const KINDS = { fragor: 'question', dokument: 'document', metoder: 'method' } as const;
type Word = keyof typeof KINDS;

/** What is shared in the network: all of it, or its questions, documents or methods alone. */
function Feed({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const [chosen] = useAddressFilters();
  const kind = KINDS[chosen('visa') as Word] as (typeof KINDS)[Word] | undefined;
  const options = Object.entries(KINDS).map(([word, one]) => [word, t(`kind.${one}`)] as const);
  return (
    <>
      <AddressChips word="visa" label={t('network.show')} options={[['', t('network.showAll')], ...options]} />
      <Paged key={kind}>{(page) => <FeedPart slug={slug} kind={kind} {...page} />}</Paged>
    </>
  );
}

function FeedPart({ slug, kind, after, last, onMore }: { slug: string; kind?: ItemKind } & PageOfList) {
  const { t } = useTranslation();
  const result = useQuery({ query: NetworkFeed, variables: { key: slug, kinds: kind && [kind], after } });
  return (
    <Loaded result={result}>
      {({ network: { items } }) =>
        items.edges.length === 0 && !after ? (
          <Empty title={t('network.emptyFeedTitle')} text={t(kind ? 'network.emptyKind' : 'network.emptyFeed')} />
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
