import { Dialog, Heading, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AdministrationFrame } from '../features/administration/frame';
import { NetworkTree, type Placed } from '../features/administration/network-tree';
import { NewNetwork } from '../features/administration/new-network';
import { PlaceNetwork } from '../features/administration/place-network';
import { type AdministeredNetwork, useAllNetworks } from '../features/administration/use-all-networks';
import { graphql } from '../gql';
import { FaultNotice } from '../ui/fault';
import { FormBody, textOf } from '../ui/form-body';
import { Link } from '../ui/link';
import { Section } from '../ui/section';
import { RowSkeletons } from '../ui/skeletons';
import { useSubmit } from '../ui/use-submit';

const AddSelfToNetwork = graphql(`
  mutation AddSelfToNetwork($id: ID!, $reason: String!) {
    addSelfToNetwork(networkId: $id, reason: $reason) {
      id
    }
  }
`);

/** Networks without what is in them, as a tree: who wants to read a closed one says why, and is seen. */
export default function AdministrationNetworks() {
  const { t } = useTranslation();
  const { networks, fault, reload } = useAllNetworks();
  const [adding, setAdding] = useState<AdministeredNetwork>();
  const [placed, setPlaced] = useState<Placed>();
  return (
    <AdministrationFrame part="networks">
      <Section title={t('tree.title')} aside={<Link to="#new">{t('admin.newNetwork')}</Link>}>
        {fault && <FaultNotice fault={fault} retry={reload} />}
        {networks ? (
          <NetworkTree networks={networks} onAddSelf={setAdding} onPlace={setPlaced} />
        ) : (
          !fault && <RowSkeletons />
        )}
      </Section>
      <Section title={t('admin.newNetwork')} id="new">
        <NewNetwork onMade={reload} />
      </Section>
      {adding && (
        <AddSelf
          network={{ id: adding.id, name: adding.name ?? t('admin.hiddenNetwork') }}
          onClose={() => setAdding(undefined)}
          onAdded={reload}
        />
      )}
      {placed && networks && (
        <PlaceNetwork
          {...placed}
          networks={networks}
          onClose={() => setPlaced(undefined)}
          onPlaced={() => {
            setPlaced(undefined);
            reload();
          }}
        />
      )}
    </AdministrationFrame>
  );
}

interface AddSelfProps {
  network: { id: string; name: string };
  onClose: () => void;
  onAdded: () => void;
}

function AddSelf({ network, onClose, onAdded }: AddSelfProps) {
  const { t } = useTranslation();
  const [, add] = useMutation(AddSelfToNetwork);
  const state = useSubmit({ reason: { id: 'add-self-reason', label: t('admin.addSelfReason') } });
  async function submit(form: FormData) {
    const reason = textOf(form, 'reason');
    const refresh = { additionalTypenames: ['Network', 'NetworkConnection'] };
    if (!(await state.send(() => add({ id: network.id, reason }, refresh)))) return;
    onAdded();
    onClose();
  }
  return (
    <Dialog open onClose={onClose} closeButton={t('act.close')} aria-labelledby="add-self">
      <Heading level={2} data-size="sm" id="add-self">
        {t('admin.addSelfTo', { name: network.name })}
      </Heading>
      <p>{t('admin.addSelfHelp')}</p>
      <FormBody state={state} submit={t('admin.addSelf')} onSubmit={submit}>
        <Textfield
          id="add-self-reason"
          name="reason"
          multiline
          rows={3}
          label={t('admin.addSelfReason')}
          maxLength={1000}
          error={state.errorOf('add-self-reason')}
          required
        />
      </FormBody>
    </Dialog>
  );
}
