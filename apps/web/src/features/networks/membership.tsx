import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type Fault, faultOf } from '../../api/errors';
import { graphql } from '../../gql';
import type { NetworkHeadFragment } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { ConfirmButton } from '../../ui/confirm';
import { FaultNotice } from '../../ui/fault';
import { Aside } from '../../ui/section';

const JoinNetwork = graphql(`
  mutation JoinNetwork($id: ID!) {
    joinNetwork(networkId: $id) {
      id
    }
  }
`);
const RequestToJoin = graphql(`
  mutation RequestToJoin($id: ID!, $message: String!) {
    requestToJoin(networkId: $id, message: $message) {
      id
    }
  }
`);
const RetractJoinRequest = graphql(`
  mutation RetractJoinRequest($id: ID!) {
    retractJoinRequest(id: $id)
  }
`);
const LeaveNetwork = graphql(`
  mutation LeaveNetwork($id: ID!) {
    leaveNetwork(networkId: $id)
  }
`);
const MuteNetwork = graphql(`
  mutation MuteNetwork($id: ID!, $muted: Boolean!) {
    muteNetwork(networkId: $id, muted: $muted) {
      id
    }
  }
`);

const EVERYTHING = { additionalTypenames: ['Network', 'NetworkConnection', 'Question', 'ItemConnection'] };

/** What one is here, and the ways in and out. */
export function Membership({ network }: { network: NetworkHeadFragment }) {
  const { t } = useTranslation();
  const [, join] = useMutation(JoinNetwork);
  const [, request] = useMutation(RequestToJoin);
  const [, retract] = useMutation(RetractJoinRequest);
  const [, leave] = useMutation(LeaveNetwork);
  const [, mute] = useMutation(MuteNetwork);
  const [fault, setFault] = useState<Fault>();
  const [message, setMessage] = useState('');
  const {
    id,
    name,
    viewerCan: can,
    viewerMembership: own,
    viewerRole: role,
    viewerJoinRequest: waiting,
    viewerMuted: muted,
  } = network;

  async function does(act: () => Promise<{ error?: Parameters<typeof faultOf>[0] }>, said?: string) {
    const { error } = await act();
    setFault(error && faultOf(error));
    if (!error && said) announce(said);
  }

  const standing = own
    ? t('network.direct', { role: t(`role.${own}`) })
    : role &&
      t(network.visibility === 'open' && role === 'reader' ? 'network.reads' : 'network.through', {
        role: t(`role.${role}`),
      });
  return (
    <Aside title={t('network.yours')}>
      {fault && <FaultNotice fault={fault} />}
      {standing && <p>{standing}</p>}
      {waiting?.status === 'waiting' ? (
        <>
          <p>{t('requests.waiting')}</p>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => void does(() => retract({ id: waiting.id }, EVERYTHING))}
          >
            {t('requests.retract')}
          </Button>
        </>
      ) : (
        can.requestToJoin && (
          <form
            className="form form-tight"
            onSubmit={(event) => {
              event.preventDefault();
              void does(() => request({ id, message }, EVERYTHING), t('network.requested'));
            }}
          >
            <Textfield
              multiline
              rows={3}
              data-size="sm"
              label={t('network.requestMessage')}
              value={message}
              onChange={(event) => setMessage(event.target.value)}
              maxLength={1000}
            />
            <Button type="submit" variant="secondary" data-size="sm">
              {t('network.request')}
            </Button>
          </form>
        )
      )}
      <div className="buttons">
        {can.join && (
          <Button
            data-size="sm"
            onClick={() => void does(() => join({ id }, EVERYTHING), t('network.joined', { name }))}
          >
            {t('network.join')}
          </Button>
        )}
        {role && (
          <Button
            variant="secondary"
            data-size="sm"
            aria-pressed={muted}
            onClick={() => void does(() => mute({ id, muted: !muted }, EVERYTHING))}
          >
            {t(muted ? 'networkSettings.unmute' : 'networkSettings.mute')}
          </Button>
        )}
        {can.leave && (
          <ConfirmButton
            variant="tertiary"
            data-size="sm"
            asks={{
              title: t('network.leave'),
              text: t('network.leaveConfirm'),
              act: t('network.leave'),
              does: () => does(() => leave({ id }, EVERYTHING), t('network.left', { name })),
            }}
          >
            {t('network.leave')}
          </ConfirmButton>
        )}
      </div>
    </Aside>
  );
}
