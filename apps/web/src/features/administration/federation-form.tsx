import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import type { FederationsQuery } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { useSubmit } from '../../ui/use-submit';

const CreateFederation = graphql(`
  mutation CreateFederation($input: CreateFederationInput!) {
    createFederation(input: $input) {
      id
    }
  }
`);

const UpdateFederation = graphql(`
  mutation UpdateFederation($input: UpdateFederationInput!) {
    updateFederation(input: $input) {
      id
      name
      region
      municipalities
    }
  }
`);

export type Federation = FederationsQuery['networkList']['edges'][number]['node'];
/** What lists networks is asked for anew. */
export const FEDERATIONS = { additionalTypenames: ['Network', 'NetworkConnection'] };

/** A federation's name, region and municipalities; a new one without `federation`. */
export function FederationForm({ federation, onDone }: { federation?: Federation; onDone: () => void }) {
  const { t } = useTranslation();
  const [, create] = useMutation(CreateFederation);
  const [, update] = useMutation(UpdateFederation);
  const id = (name: string) => `federation-${name}-${federation?.id ?? 'new'}`;
  const state = useSubmit({
    'input.name': { id: id('name'), label: t('network.name') },
    'input.region': { id: id('region'), label: t('admin.region') },
    'input.municipalities': { id: id('municipalities'), label: t('admin.municipalities') },
  });
  async function submit(form: FormData) {
    const name = textOf(form, 'name');
    const municipalities = textOf(form, 'municipalities')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const input = { name, region: textOf(form, 'region'), municipalities };
    const saved = federation
      ? await state.send(() => update({ input: { id: federation.id, ...input } }, FEDERATIONS))
      : await state.send(() => create({ input }, FEDERATIONS));
    if (!saved) return;
    announce(t(federation ? 'admin.federationSaved' : 'admin.federationMade', { name }));
    onDone();
  }
  return (
    <FormBody
      state={state}
      submit={t(federation ? 'act.save' : 'admin.newFederation')}
      onSubmit={submit}
      quiet={!federation}
    >
      <Textfield
        id={id('name')}
        name="name"
        label={t('network.name')}
        defaultValue={federation?.name}
        error={state.errorOf(id('name'))}
        required
      />
      <Textfield
        id={id('region')}
        name="region"
        label={t('admin.region')}
        defaultValue={federation?.region ?? ''}
        error={state.errorOf(id('region'))}
      />
      <Textfield
        id={id('municipalities')}
        name="municipalities"
        multiline
        rows={4}
        label={t('admin.municipalities')}
        description={t('admin.municipalitiesHelp')}
        defaultValue={federation?.municipalities?.join('\n')}
        error={state.errorOf(id('municipalities'))}
      />
    </FormBody>
  );
}
