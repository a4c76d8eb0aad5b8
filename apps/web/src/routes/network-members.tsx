import { Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { NetworkFrame } from '../features/networks/network-frame';
import { graphql } from '../gql';
import type { MembersQuery, NetworkHeadFragment, Role } from '../gql/graphql';
import { paths } from '../paths';
import { announce } from '../ui/announce';
import { ConfirmButton } from '../ui/confirm';
import { Empty } from '../ui/empty';
import { FaultNotice, Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { More } from '../ui/more';
import { Section } from '../ui/section';
import { date } from '../ui/time';

const Members = graphql(`
  query Members($key: String!, $first: Int!) {
    network(key: $key) {
      id
      members(first: $first) {
        edges {
          node {
            role
            since
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
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      reached(first: $first) {
        edges {
          node {
            role
            via {
              id
              name
            }
            person {
              id
              name
              title
            }
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

const SetMemberRole = graphql(`
  mutation SetMemberRole($networkId: ID!, $personId: ID!, $role: Role!) {
    setMemberRole(networkId: $networkId, personId: $personId, role: $role) {
      id
    }
  }
`);

const RemoveMember = graphql(`
  mutation RemoveMember($networkId: ID!, $personId: ID!) {
    removeMember(networkId: $networkId, personId: $personId)
  }
`);

const ROLES = ['reader', 'contributor', 'leader', 'admin'] as const satisfies readonly Role[];

export default function NetworkMembers() {
  const { t } = useTranslation();
  return (
    <NetworkFrame title={t('network.membersTitle')} lead={t('network.membersLead')} needs="seeMembers">
      {(network) => <Lists network={network} />}
    </NetworkFrame>
  );
}

function Lists({ network }: { network: NetworkHeadFragment }) {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const [first, setFirst] = useState(50);
  const result = useQuery({ query: Members, variables: { key: slug, first } });
  return (
    <Loaded result={result}>
      {({ network: { members, reached } }) => (
        <>
          <Section title={t('members.own')}>
            {members?.edges.length === 0 && <Empty title={t('network.membersTitle')} text={t('members.empty')} />}
            <ul className="lines">
              {members?.edges.map(
                ({ node }) =>
                  node.person && (
                    <MemberLine key={node.person.id} member={node} person={node.person} network={network} />
                  ),
              )}
            </ul>
            {members && first < 100 && <More pageInfo={members.pageInfo} onMore={() => setFirst(100)} />}
          </Section>
          {reached && reached.edges.length > 0 && (
            <Section title={t('members.reached')}>
              <ul className="lines">
                {reached.edges.map(
                  ({ node: { person, role, via } }) =>
                    person && (
                      <li key={person.id}>
                        <Link to={paths.person(person.id)}>{person.name}</Link>
                        <div className="facts">
                          {person.title && <span>{person.title}</span>}
                          <span>{t(`role.${role}`)}</span>
                          {via && <span>{t('members.via', { name: via.name })}</span>}
                        </div>
                      </li>
                    ),
                )}
              </ul>
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}

type Member = NonNullable<MembersQuery['network']['members']>['edges'][number]['node'];

function MemberLine({
  member,
  person,
  network,
}: {
  member: Member;
  person: NonNullable<Member['person']>;
  network: NetworkHeadFragment;
}) {
  const { t } = useTranslation();
  const [, setRole] = useMutation(SetMemberRole);
  const [, remove] = useMutation(RemoveMember);
  const [fault, setFault] = useState<Fault>();
  const ids = { networkId: network.id, personId: person.id };
  async function change(role: Role) {
    const { error } = await setRole({ ...ids, role });
    setFault(error && faultOf(error));
    if (!error) announce(t('members.roleChanged', { name: person.name, role: t(`role.${role}`) }));
  }
  async function takeAway() {
    const { error } = await remove(ids, { additionalTypenames: ['Network', 'MemberConnection'] });
    return error && faultOf(error);
  }
  return (
    <li className="line-act">
      <div>
        <Link to={paths.person(person.id)}>{person.name}</Link>
        <div className="facts">
          {person.title && <span>{person.title}</span>}
          {person.federation && <span>{person.federation.name}</span>}
          <span>{t('members.since', { when: date(member.since) })}</span>
        </div>
        {fault && <FaultNotice fault={fault} />}
      </div>
      {network.viewerCan.manage ? (
        <div className="buttons">
          <Select
            aria-label={t('members.changeRole', { name: person.name })}
            data-size="sm"
            width="auto"
            value={member.role}
            onChange={(event) => void change(event.target.value as Role)}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`role.${role}`)}
              </option>
            ))}
          </Select>
          <ConfirmButton
            variant="tertiary"
            data-size="sm"
            aria-label={t('members.remove', { name: person.name })}
            asks={{
              title: t('members.remove', { name: person.name }),
              text: t('members.removeConfirm', { name: person.name }),
              act: t('members.removeShort'),
              does: takeAway,
            }}
          >
            {t('members.removeShort')}
          </ConfirmButton>
        </div>
      ) : (
        <span className="quiet">{t(`role.${member.role}`)}</span>
      )}
    </li>
  );
}
