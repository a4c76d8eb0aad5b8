import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { NetworkFrame } from '../features/networks/network-frame';
import { graphql } from '../gql';
import { paths } from '../paths';
import { announce } from '../ui/announce';
import { FaultNotice, Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { Time } from '../ui/time';

const Requests = graphql(`
  query Requests($key: String!) {
    network(key: $key) {
      id
      joinRequests(first: 100) {
        edges {
          node {
            id
            message
            createdAt
            person {
              id
              name
              title
              federation {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);

const DecideJoinRequest = graphql(`
  mutation DecideJoinRequest($id: ID!, $granted: Boolean!) {
    decideJoinRequest(id: $id, granted: $granted) {
      id
      status
    }
  }
`);

export default function NetworkRequests() {
  const { t } = useTranslation();
  return (
    <NetworkFrame title={t('network.requestsTitle')} needs="invite">
      {() => <List />}
    </NetworkFrame>
  );
}

/** Who wants to be let in, and two answers. */
function List() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const result = useQuery({ query: Requests, variables: { key: slug } });
  const [, decide] = useMutation(DecideJoinRequest);
  const [fault, setFault] = useState<Fault>();
  async function answer(id: string, granted: boolean, name: string) {
    const { error } = await decide(
      { id, granted },
      { additionalTypenames: ['JoinRequestConnection', 'Member', 'Notice', 'NoticeCount'] },
    );
    setFault(error && faultOf(error));
    if (!error) announce(granted ? t('requests.granted', { name }) : t('requests.declined'));
  }
  return (
    <Loaded result={result}>
      {({ network: { joinRequests } }) => (
        <>
          {fault && <FaultNotice fault={fault} />}
          {!joinRequests?.edges.length && <p className="quiet">{t('requests.empty')}</p>}
          <ul className="lines">
            {joinRequests?.edges.map(({ node: { id, message, createdAt, person } }) => {
              const name = person?.name ?? '';
              return (
                <li key={id} className="line-act">
                  <div>
                    {person && <Link to={paths.person(person.id)}>{name}</Link>}
                    <div className="facts">
                      {person?.title && <span>{person.title}</span>}
                      {person?.federation && <span>{person.federation.name}</span>}
                      <Time at={createdAt} />
                    </div>
                    {message && <p>{message}</p>}
                  </div>
                  <div className="buttons">
                    <Button
                      data-size="sm"
                      variant="secondary"
                      aria-label={t('requests.grant', { name })}
                      onClick={() => void answer(id, true, name)}
                    >
                      {t('requests.grantShort')}
                    </Button>
                    <Button
                      data-size="sm"
                      variant="tertiary"
                      aria-label={t('requests.decline', { name })}
                      onClick={() => void answer(id, false, name)}
                    >
                      {t('requests.declineShort')}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Loaded>
  );
}
