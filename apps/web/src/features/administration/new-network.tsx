import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import type { JoinPolicy, NetworkKind, Visibility } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { SelectField } from '../../ui/select-field';
import { useSubmit } from '../../ui/use-submit';

const CreateNetwork = graphql(`
  mutation CreateNetwork($input: CreateNetworkInput!) {
    createNetwork(input: $input) {
      id
    }
  }
`);

const REFRESH = { additionalTypenames: ['NetworkConnection'] };
const KINDS = ['project', 'role', 'regional', 'national'] as const satisfies readonly NetworkKind[];

/** A network of any kind but a federation; who makes it becomes its admin. */
export function NewNetwork({ onMade }: { onMade: () => void }) {
  const { t } = useTranslation();
  const [, create] = useMutation(CreateNetwork);
  const [made, setMade] = useState(0);
  const state = useSubmit({ 'input.name': { id: 'new-network-name', label: t('network.name') } });
  async function submit(form: FormData) {
    const input = {
      name: textOf(form, 'name'),
      description: textOf(form, 'description'),
      kind: textOf(form, 'kind') as NetworkKind,
      visibility: textOf(form, 'visibility') as Visibility,
      joinPolicy: textOf(form, 'joinPolicy') as JoinPolicy,
    };
    if (!(await state.send(() => create({ input }, REFRESH)))) return;
    announce(t('admin.networkMade', { name: input.name }));
    setMade(made + 1);
    onMade();
  }
  return (
    <div className="narrow">
      <FormBody key={made} state={state} submit={t('admin.newNetwork')} onSubmit={submit} quiet>
        <Textfield
          id="new-network-name"
          name="name"
          label={t('network.name')}
          error={state.errorOf('new-network-name')}
          required
        />
        <Textfield name="description" multiline rows={3} label={t('network.description')} />
        <SelectField
          label={t('network.kind')}
          name="kind"
          options={KINDS.map((kind) => [kind, t(`networkKind.${kind}`)] as const)}
        />
        <SelectField
          label={t('networkSettings.visibility')}
          name="visibility"
          defaultValue="restricted"
          options={(['open', 'restricted', 'hidden'] as const).map((one) => [one, t(`visibility.${one}`)] as const)}
        />
        <SelectField
          label={t('networkSettings.joinPolicy')}
          name="joinPolicy"
          defaultValue="request"
          options={(['open', 'request', 'invite'] as const).map((one) => [one, t(`joinPolicy.${one}`)] as const)}
        />
      </FormBody>
    </div>
  );
}
