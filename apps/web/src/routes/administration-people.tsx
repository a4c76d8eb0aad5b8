import { Select, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { AdministrationFrame } from '../features/administration/frame';
import { NewPerson } from '../features/administration/new-person';
import { graphql } from '../gql';
import type { AdministeredPeopleQuery, PersonStatus, PlatformRole } from '../gql/graphql';
import { paths } from '../paths';
import { ConfirmButton } from '../ui/confirm';
import { FaultNotice, Loaded } from '../ui/fault';
import { Link } from '../ui/link';
import { More, Paged, type PageOfList } from '../ui/more';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';

const AdministeredPeople = graphql(`
  query AdministeredPeople($text: String, $status: PersonStatus, $after: String) {
    people(first: 30, text: $text, status: $status, after: $after) {
      edges {
        node {
          id
          name
          email
          status
          platformRole
          federation {
            id
            name
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

const BlockPerson = graphql(`
  mutation BlockPerson($id: ID!, $blocked: Boolean!) {
    blockPerson(personId: $id, blocked: $blocked) {
      id
      status
    }
  }
`);

const SetPlatformRole = graphql(`
  mutation SetPlatformRole($id: ID!, $role: PlatformRole!) {
    setPlatformRole(personId: $id, role: $role) {
      id
      platformRole
    }
  }
`);

const STATUSES = ['active', 'invited', 'blocked', 'removed'] as const satisfies readonly PersonStatus[];
const ROLES = ['member', 'moderator', 'administrator'] as const satisfies readonly PlatformRole[];

export default function AdministrationPeople() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [status, setStatus] = useState<PersonStatus>();
  const wanted = useDeferredValue(text.trim());
  return (
    <AdministrationFrame part="people">
      <Section title={t('admin.people')} aside={<Link to="#new">{t('admin.newPerson')}</Link>}>
        <search className="filters filters-plain" aria-label={t('admin.findPerson')}>
          <Textfield
            type="search"
            label={t('admin.findPerson')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <SelectField
            label={t('admin.status')}
            value={status ?? ''}
            onChange={(event) => setStatus(STATUSES.find((one) => one === event.target.value))}
            options={[
              ['', t('admin.allStatuses')],
              ...STATUSES.map((one) => [one, t(`admin.personStatus.${one}`)] as const),
            ]}
          />
        </search>
        <Paged key={`${wanted}:${status ?? ''}`}>
          {(page) => <Part text={wanted || undefined} status={status} {...page} />}
        </Paged>
      </Section>
      <Section title={t('admin.newPerson')} id="new">
        <NewPerson />
      </Section>
    </AdministrationFrame>
  );
}

interface PartProps extends PageOfList {
  text?: string;
  status?: PersonStatus;
}

function Part({ text, status, after, last, onMore }: PartProps) {
  const { t } = useTranslation();
  const result = useQuery({ query: AdministeredPeople, variables: { text, status, after } });
  return (
    <Loaded result={result}>
      {({ people: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && !after && <p className="quiet">{t('admin.noPeople')}</p>}
          <ul className="lines">
            {edges.map(({ node }) => (
              <PersonLine key={node.id} person={node} />
            ))}
          </ul>
          {last && <More pageInfo={pageInfo} onMore={onMore} />}
        </>
      )}
    </Loaded>
  );
}

function PersonLine({ person }: { person: AdministeredPeopleQuery['people']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const [, block] = useMutation(BlockPerson);
  const [, setRole] = useMutation(SetPlatformRole);
  const [fault, setFault] = useState<Fault>();
  const { id, name, email, status, platformRole, federation } = person;
  const blocked = status === 'blocked';
  async function does(act: Promise<{ error?: Parameters<typeof faultOf>[0] }>) {
    const { error } = await act;
    setFault(error && faultOf(error));
  }
  async function setBlocked() {
    const { error } = await block({ id, blocked: !blocked });
    return error && faultOf(error);
  }
  const ask = {
    title: t(blocked ? 'admin.unblock' : 'admin.block', { name }),
    text: t(blocked ? 'admin.unblockConfirm' : 'admin.blockConfirm', { name }),
    act: t(blocked ? 'admin.unblockShort' : 'admin.blockShort'),
    does: setBlocked,
  };
  return (
    <li className="line-act">
      <div>
        <Link to={paths.person(id)}>{name}</Link>
        <div className="facts">
          {email && <span>{email}</span>}
          {federation && <span>{federation.name}</span>}
          {status && status !== 'active' && <strong>{t(`admin.personStatus.${status}`)}</strong>}
        </div>
        {fault && <FaultNotice fault={fault} />}
      </div>
      <div className="buttons">
        <Select
          aria-label={t('admin.platformRole', { name })}
          data-size="sm"
          width="auto"
          value={platformRole}
          onChange={(event) => void does(setRole({ id, role: event.target.value as PlatformRole }))}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`platformRole.${role}`)}
            </option>
          ))}
        </Select>
        <ConfirmButton variant="tertiary" data-size="sm" aria-label={ask.title} asks={ask}>
          {ask.act}
        </ConfirmButton>
      </div>
    </li>
  );
}
