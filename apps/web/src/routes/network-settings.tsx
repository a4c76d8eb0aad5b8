import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { faultOf } from '../api/errors';
import { NetworkFrame } from '../features/networks/network-frame';
import { graphql } from '../gql';
import type { JoinPolicy, NetworkHeadFragment, Role, Visibility } from '../gql/graphql';
import { announce } from '../ui/announce';
import { ConfirmButton } from '../ui/confirm';
import { FormBody, textOf } from '../ui/form-body';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { useSubmit } from '../ui/use-submit';

const UpdateNetwork = graphql(`
  mutation UpdateNetwork($input: UpdateNetworkInput!) {
    updateNetwork(input: $input) {
      ...NetworkHead
    }
  }
`);

const ArchiveNetwork = graphql(`
  mutation ArchiveNetwork($id: ID!, $archived: Boolean!) {
    archiveNetwork(id: $id, archived: $archived) {
      id
      archivedAt
    }
  }
`);

export default function NetworkSettings() {
  const { t } = useTranslation();
  return (
    <NetworkFrame title={t('network.settingsTitle')} needs="manage">
      {(network) => (
        <div className="narrow">
          <Settings key={network.id} network={network} />
          <Archive network={network} />
        </div>
      )}
    </NetworkFrame>
  );
}

/** Who may read, how one joins and whom things reach are three choices, each by itself. */
function Settings({ network }: { network: NetworkHeadFragment }) {
  const { t } = useTranslation();
  const [, update] = useMutation(UpdateNetwork);
  const state = useSubmit({
    'input.name': { id: 'network-name', label: t('network.name') },
    'input.description': { id: 'network-description', label: t('network.description') },
    'input.visibility': { id: 'network-visibility', label: t('networkSettings.visibility') },
  });
  async function save(form: FormData) {
    const input = {
      id: network.id,
      name: textOf(form, 'name'),
      description: textOf(form, 'description'),
      visibility: textOf(form, 'visibility') as Visibility,
      joinPolicy: textOf(form, 'joinPolicy') as JoinPolicy,
      defaultLeastRole: textOf(form, 'least') as Role,
      needsReview: form.get('review') === 'on',
    };
    if (await state.send(() => update({ input }))) announce(t('networkSettings.saved'));
  }
  return (
    <FormBody state={state} submit={t('act.save')} onSubmit={save}>
      <Textfield
        id="network-name"
        name="name"
        label={t('network.name')}
        defaultValue={network.name}
        error={state.errorOf('network-name')}
        required
      />
      <Textfield
        id="network-description"
        name="description"
        multiline
        rows={4}
        label={t('network.description')}
        defaultValue={network.description}
        error={state.errorOf('network-description')}
      />
      <SelectField
        label={t('networkSettings.visibility')}
        id="network-visibility"
        name="visibility"
        defaultValue={network.visibility}
        options={(['open', 'restricted', 'hidden'] as const).map((one) => [one, t(`visibility.${one}`)] as const)}
      />
      <SelectField
        label={t('networkSettings.joinPolicy')}
        name="joinPolicy"
        defaultValue={network.joinPolicy}
        options={(['open', 'request', 'invite'] as const).map((one) => [one, t(`joinPolicy.${one}`)] as const)}
      />
      <SelectField
        label={t('networkSettings.least')}
        name="least"
        defaultValue={network.defaultLeastRole}
        options={(['reader', 'contributor', 'leader', 'admin'] as const).map(
          (one) => [one, t(`roleReach.${one}`)] as const,
        )}
      />
      <Checkbox name="review" label={t('networkSettings.review')} defaultChecked={network.needsReview} />
    </FormBody>
  );
}

function Archive({ network }: { network: NetworkHeadFragment }) {
  const { t } = useTranslation();
  const [, archive] = useMutation(ArchiveNetwork);
  const archived = Boolean(network.archivedAt);
  async function turn() {
    const { error } = await archive({ id: network.id, archived: !archived });
    if (error) return faultOf(error);
    announce(t(archived ? 'networkSettings.reopened' : 'networkSettings.archived'));
    return undefined;
  }
  const act = t(archived ? 'networkSettings.reopen' : 'networkSettings.archive');
  const text = t(archived ? 'networkSettings.reopenText' : 'networkSettings.archiveText');
  return (
    <Section title={act}>
      <p>{text}</p>
      <ConfirmButton
        variant="secondary"
        data-color={archived ? undefined : 'danger'}
        asks={{ title: `${act}: ${network.name}`, text, act, does: turn }}
      >
        {act}
      </ConfirmButton>
    </Section>
  );
}
