import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { NetworkHeadFragment } from '../../gql/graphql';
import { paths } from '../../paths';
import { Loaded } from '../../ui/fault';
import { NotFound } from '../../ui/not-found';
import { Page } from '../../ui/page';
import { TextSkeleton } from '../../ui/skeletons';

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
    defaultLeastRole
    archivedAt
    memberCount
    viewerMembership
    viewerRole
    viewerMuted
    viewerJoinRequest {
      id
      status
    }
    containedIn {
      network {
        id
        slug
        name
      }
    }
    contains {
      network {
        id
        slug
        name
      }
    }
    viewerCan {
      ask
      invite
      join
      leave
      manage
      judge
      readAudit
      requestToJoin
      seeMembers
    }
  }
`);

const NetworkPage = graphql(`
  query NetworkPage($key: String!) {
    network(key: $key) {
      ...NetworkHead
    }
  }
`);

interface NetworkFrameProps {
  /** Which of the network's pages; left out for the first one. */
  title?: string;
  lead?: string;
  /** What one must be allowed to see it. */
  needs?: keyof NetworkHeadFragment['viewerCan'];
  children: (network: NetworkHeadFragment) => ReactNode;
}

/** What stands around each page of a network: its name and the ways to its other pages. */
export function NetworkFrame({ title, lead, needs, children }: NetworkFrameProps) {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const result = useQuery({ query: NetworkPage, variables: { key: slug } });
  return (
    <Loaded result={result} scope="page" waiting={<TextSkeleton />}>
      {({ network }) =>
        needs && !network.viewerCan[needs] ? (
          <NotFound />
        ) : (
          <Page
            title={title ? `${title}: ${network.name}` : network.name}
            lead={title ? lead : network.description || undefined}
            over={
              <>
                <Tag data-size="sm">{t(`networkKind.${network.kind}`)}</Tag>
                {network.region && <span>{network.region}</span>}
                {network.memberCount != null && <span>{t('network.members', { count: network.memberCount })}</span>}
                {network.archivedAt && (
                  <Tag data-size="sm" data-color="neutral">
                    {t('network.archived')}
                  </Tag>
                )}
              </>
            }
          >
            <Parts network={network} />
            {children(network)}
          </Page>
        )
      }
    </Loaded>
  );
}

function Parts({ network: { slug, viewerCan: can } }: { network: NetworkHeadFragment }) {
  const { t } = useTranslation();
  const parts = [
    [true, paths.network(slug), t('network.overview')],
    [can.seeMembers, paths.networkPart(slug, 'medlemmar'), t('network.membersTitle')],
    [can.invite, paths.networkPart(slug, 'forfragningar'), t('network.requestsTitle')],
    [can.invite, paths.networkPart(slug, 'inbjudningar'), t('network.invitationsTitle')],
    [can.judge, paths.networkPart(slug, 'dolt'), t('network.taken')],
    [can.readAudit, paths.networkPart(slug, 'handelser'), t('network.auditTitle')],
    [can.manage, paths.networkPart(slug, 'installningar'), t('network.settingsTitle')],
  ] as const;
  const shown = parts.filter(([may]) => may);
  if (shown.length < 2) return null;
  return (
    <nav className="parts full" aria-label={t('network.parts')}>
      <ul>
        {shown.map(([, to, name]) => (
          <li key={to}>
            <NavLink to={to} end>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
