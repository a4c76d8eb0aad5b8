import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { type Fault, faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { MyInvitationsQuery } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { FaultNotice } from '../../ui/fault';
import { Section } from '../../ui/section';
import { date } from '../../ui/time';

const MyInvitationsText = graphql(`
  query MyInvitations {
    myInvitations {
      id
      networkName
      role
      message
      expiresAt
      inviter {
        id
        name
      }
    }
  }
`);

const AnswerInvitation = graphql(`
  mutation AnswerInvitation($id: ID!, $accepted: Boolean!) {
    answerInvitation(id: $id, accepted: $accepted)
  }
`);

const INVITATIONS = { additionalTypenames: ['Invitation'] };
/** Who has joined reads more than before. */
const ANSWERED = { additionalTypenames: ['Invitation', 'Network', 'NetworkConnection', 'ItemConnection', 'Notice'] };

/** Networks that one is invited to and has not answered; nothing where there is none. */
export function MyInvitations() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: MyInvitationsText, context: INVITATIONS });
  if (!data || data.myInvitations.length === 0) return null;
  return (
    <Section title={t('account.invitations')}>
      <ul className="lines">
        {data.myInvitations.map((invitation) => (
          <Line key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ invitation }: { invitation: MyInvitationsQuery['myInvitations'][number] }) {
  const { t } = useTranslation();
  const [{ fetching }, answer] = useMutation(AnswerInvitation);
  const [fault, setFault] = useState<Fault>();
  const { id, networkName: network, role, message, expiresAt, inviter } = invitation;
  async function say(accepted: boolean) {
    const { error } = await answer({ id, accepted }, ANSWERED);
    setFault(error && faultOf(error));
    if (!error) announce(t(accepted ? 'account.accepted' : 'account.declined', { network }));
  }
  return (
    <li className="line-act">
      <div className="taken">
        <strong>{network}</strong>
        {message && <p>{message}</p>}
        <div className="facts">
          {inviter && <span>{t('account.invitedBy', { name: inviter.name, role: t(`role.${role}`) })}</span>}
          <span>{t('token.until', { when: date(expiresAt) })}</span>
        </div>
        {fault && <FaultNotice fault={fault} />}
      </div>
      <div className="buttons">
        <Button
          data-size="sm"
          disabled={fetching}
          aria-label={t('account.accept', { network })}
          onClick={() => void say(true)}
        >
          {t('account.invitedAccept')}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          disabled={fetching}
          aria-label={t('account.declineOne', { network })}
          onClick={() => void say(false)}
        >
          {t('account.decline')}
        </Button>
      </div>
    </li>
  );
}
