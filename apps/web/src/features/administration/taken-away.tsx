import '../../i18n/administration';
import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { TakenAwayPageQuery } from '../../gql/graphql';
import { itemPath } from '../../paths';
import { announce } from '../../ui/announce';
import { Empty } from '../../ui/empty';
import { FaultNotice, Loaded } from '../../ui/fault';
import { Link } from '../../ui/link';
import { More, Paged, type PageOfList } from '../../ui/more';
import { Prose } from '../../ui/prose';
import { dateTime } from '../../ui/time';

const TakenAwayPage = graphql(`
  query TakenAwayPage($homeId: ID, $after: String) {
    takenAway(first: 20, homeId: $homeId, after: $after) {
      edges {
        node {
          id
          status
          reason
          at
          by {
            id
            name
          }
          item {
            id
            kind
            title
            home {
              id
              name
            }
            viewerCan {
              restore
            }
          }
          reply {
            id
            kind
            bodyHtml
            author {
              id
              name
            }
            viewerCan {
              restore
            }
          }
          trial {
            id
            howItWentHtml
            federation {
              id
              name
            }
            viewerCan {
              restore
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const RestoreItem = graphql(`
  mutation RestoreItem($id: ID!) {
    setItemStanding(input: { id: $id, standing: published }) {
      id
      status
    }
  }
`);

const RestoreReply = graphql(`
  mutation RestoreReply($id: ID!) {
    setReplyStanding(input: { id: $id, standing: published }) {
      id
      status
    }
  }
`);

const RestoreTrial = graphql(`
  mutation RestoreTrial($id: ID!) {
    setTrialStanding(input: { id: $id, standing: published }) {
      id
      status
    }
  }
`);

/** What was taken away, with who did it and why, and a way to show it again. @param homeId of one network alone */
export function TakenAwayList({ homeId }: { homeId?: string }) {
  return <Paged>{(page) => <Part homeId={homeId} {...page} />}</Paged>;
}

function Part({ homeId, after, last, onMore }: { homeId?: string } & PageOfList) {
  const { t } = useTranslation();
  const result = useQuery({ query: TakenAwayPage, variables: { homeId, after }, context: LIST });
  return (
    <Loaded result={result}>
      {({ takenAway: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && !after && (
            <Empty level={2} title={t('taken.emptyTitle')} text={t(homeId ? 'taken.emptyHere' : 'taken.empty')} />
          )}
          <ul className="lines">
            {edges.map(({ node }) => (
              <Line key={node.id} taken={node} />
            ))}
          </ul>
          {last && <More pageInfo={pageInfo} onMore={onMore} />}
        </>
      )}
    </Loaded>
  );
}

/** An empty list has no type that an answer could name. */
const LIST = { additionalTypenames: ['TakenAway'] };

function Line({ taken }: { taken: TakenAwayPageQuery['takenAway']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const [{ fetching: item }, restoreItem] = useMutation(RestoreItem);
  const [{ fetching: reply }, restoreReply] = useMutation(RestoreReply);
  const [{ fetching: trial }, restoreTrial] = useMutation(RestoreTrial);
  const [fault, setFault] = useState<Fault>();
  const { id, status, reason, at, by } = taken;
  // The network was left, or the rights were taken, between the list and the line.
  if (!taken.item) return null;
  const title = taken.item.title;
  const can = (taken.trial ?? taken.reply ?? taken.item).viewerCan.restore;
  const kind = taken.trial
    ? t('taken.trial')
    : taken.reply
      ? t(`taken.${taken.reply.kind}`)
      : t(`item.${taken.item.kind}`);
  const html = taken.trial?.howItWentHtml ?? taken.reply?.bodyHtml;
  const bringBack = taken.trial ? restoreTrial : taken.reply ? restoreReply : restoreItem;
  async function restore() {
    const { error } = await bringBack({ id }, LIST);
    setFault(error && faultOf(error));
    if (!error) announce(t('taken.restored', { title }));
  }
  return (
    <li className="line-act">
      <div className="taken">
        <div className="facts">
          <Tag data-size="sm" data-color="neutral">
            {kind}
          </Tag>
          {taken.trial?.federation && <span>{taken.trial.federation.name}</span>}
        </div>
        <Link to={itemPath(taken.item)}>{title}</Link>
        {html && <Prose html={html} />}
        <div className="facts">
          {reason && <span>{t('taken.reason', { reason })}</span>}
          <span>
            {t(status === 'hidden' ? 'taken.hiddenBy' : 'taken.withdrawnBy', {
              name: by?.name ?? t('taken.someone'),
              when: dateTime(at),
            })}
          </span>
          {taken.item.home && <span>{taken.item.home.name}</span>}
        </div>
        {fault && <FaultNotice fault={fault} />}
      </div>
      {can ? (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={t('taken.restore', { title })}
          loading={item || reply || trial}
          onClick={() => void restore()}
        >
          {t('taken.restoreShort')}
        </Button>
      ) : (
        <span className="quiet">{t('taken.cannot')}</span>
      )}
    </li>
  );
}
