import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { SelectField } from '../../ui/select-field';
import { useSubmit } from '../../ui/use-submit';
import { ProfessionField } from '../audience/profession-field';

const NewPersonChoices = graphql(`
  query NewPersonChoices {
    networkList(kinds: [federation], first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    professions {
      key
      name
      nameEn
    }
  }
`);

const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      id
      name
    }
  }
`);

/** A new account; a letter with a link goes to it. */
export function NewPerson() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: NewPersonChoices });
  const [, create] = useMutation(CreatePerson);
  const [keys, setKeys] = useState<string[]>([]);
  const [made, setMade] = useState(0);
  const state = useSubmit({
    'input.name': { id: 'new-person-name', label: t('account.name') },
    'input.email': { id: 'new-person-email', label: t('signIn.email') },
  });
  async function submit(form: FormData) {
    const input = {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      federationId: textOf(form, 'federation') || null,
      professions: keys,
    };
    if (!(await state.send(() => create({ input }, { additionalTypenames: ['Person', 'PersonConnection'] })))) return;
    announce(t('admin.personMade', { name: input.name }));
    setKeys([]);
    setMade(made + 1);
  }
  return (
    <div className="narrow">
      <p className="quiet">{t('admin.newPersonHelp')}</p>
      <FormBody key={made} state={state} submit={t('admin.newPerson')} onSubmit={submit}>
        <Textfield
          id="new-person-name"
          name="name"
          label={t('network.name')}
          error={state.errorOf('new-person-name')}
          required
        />
        <Textfield
          id="new-person-email"
          name="email"
          type="email"
          label={t('signIn.email')}
          error={state.errorOf('new-person-email')}
          required
        />
        <SelectField
          label={t('person.federation')}
          name="federation"
          options={[
            ['', t('admin.noFederation')],
            ...(data?.networkList.edges.map(({ node }) => [node.id, node.name] as const) ?? []),
          ]}
        />
        <ProfessionField
          label={t('person.professions')}
          professions={data?.professions ?? []}
          value={keys}
          onChange={setKeys}
        />
      </FormBody>
    </div>
  );
}
