import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { NetworkFrame } from '../features/networks/network-frame';
import { graphql } from '../gql';
import type { NetworkHeadFragment, Role } from '../gql/graphql';
import { announce } from '../ui/announce';
import { FormBody, textOf } from '../ui/form-body';
import { Loaded } from '../ui/fault';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { date } from '../ui/time';
import { useSubmit } from '../ui/use-submit';

const Invitations = graphql(`
  query Invitations($key: String!) {
    network(key: $key) {
      id
      invitations(first: 100) {
        edges {
          node {
            id
            email
            role
            expiresAt
            inviter {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const Invite = graphql(`
  mutation Invite($input: InviteInput!) {
    invite(input: $input) {
      id
    }
  }
`);

const RevokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id)
  }
`);

const REFRESH = { additionalTypenames: ['Invitation', 'InvitationConnection'] };

export default function NetworkInvitations() {
  const { t } = useTranslation();
  return (
    <NetworkFrame title={t('network.invitationsTitle')} needs="invite">
      {(network) => (
        <>
          <Section title={t('members.inviteTitle')}>
            <InviteForm network={network} />
          </Section>
          <Section title={t('network.invitationsTitle')}>
            <Open />
          </Section>
        </>
      )}
    </NetworkFrame>
  );
}

function InviteForm({ network }: { network: NetworkHeadFragment }) {
  const { t } = useTranslation();
  const [, invite] = useMutation(Invite);
  const [sent, setSent] = useState(0);
  const state = useSubmit({
    'input.email': { id: 'invite-email', label: t('members.inviteEmail') },
    'input.message': { id: 'invite-message', label: t('members.inviteMessage') },
  });
  const roles: Role[] = network.viewerCan.manage
    ? ['reader', 'contributor', 'leader', 'admin']
    : ['reader', 'contributor'];
  async function submit(form: FormData) {
    const input = {
      networkId: network.id,
      email: textOf(form, 'email'),
      role: textOf(form, 'role') as Role,
      message: textOf(form, 'message'),
    };
    if (!(await state.send(() => invite({ input }, REFRESH)))) return;
    announce(t('members.invited', { email: input.email }));
    setSent(sent + 1);
  }
  return (
    <div className="narrow">
      <FormBody key={sent} state={state} submit={t('members.invite')} onSubmit={submit}>
        <Textfield
          id="invite-email"
          name="email"
          type="email"
          label={t('members.inviteEmail')}
          error={state.errorOf('invite-email')}
          required
        />
        <SelectField
          label={t('members.inviteRole')}
          name="role"
          defaultValue="contributor"
          options={roles.map((role) => [role, t(`role.${role}`)] as const)}
        />
        <Textfield
          id="invite-message"
          multiline
          rows={3}
          name="message"
          label={t('members.inviteMessage')}
          maxLength={1000}
          error={state.errorOf('invite-message')}
        />
      </FormBody>
    </div>
  );
}

function Open() {
  const { t } = useTranslation();
  const { slug = '' } = useParams();
  const result = useQuery({ query: Invitations, variables: { key: slug }, context: REFRESH });
  const [, revoke] = useMutation(RevokeInvitation);
  return (
    <Loaded result={result}>
      {({ network: { invitations } }) => (
        <>
          {!invitations?.edges.length && <p className="quiet">{t('invitations.empty')}</p>}
          <ul className="lines">
            {invitations?.edges.map(({ node: { id, email, role, expiresAt, inviter } }) => (
              <li key={id} className="line-act">
                <div>
                  {email}
                  <div className="facts">
                    <span>{t(`role.${role}`)}</span>
                    {inviter && <span>{t('invitations.by', { name: inviter.name })}</span>}
                    <span>{t('invitations.expires', { when: date(expiresAt) })}</span>
                  </div>
                </div>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('invitations.revoke', { email })}
                  onClick={() => void revoke({ id }, REFRESH)}
                >
                  {t('invitations.revokeShort')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
