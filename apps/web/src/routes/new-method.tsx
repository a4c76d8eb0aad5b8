import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../gql';
import { paths } from '../paths';
import { useMe } from '../session/session';
import { FormBody, textOf } from '../ui/form-body';
import { Loaded } from '../ui/fault';
import { Page } from '../ui/page';
import { SelectField } from '../ui/select-field';
import { useSubmit } from '../ui/use-submit';

const OwnFederations = graphql(`
  query OwnFederations {
    networkList(mine: true, kinds: [federation], first: 100) {
      edges {
        node {
          id
          name
          viewerRole
        }
      }
    }
  }
`);

const BeginMethod = graphql(`
  mutation BeginMethod($input: CreateMethodDraftInput!) {
    createMethodDraft(input: $input) {
      id
    }
  }
`);

/** A name is all it takes to begin; from there everything is saved. */
export default function NewMethod() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe();
  const result = useQuery({ query: OwnFederations });
  const [, begin] = useMutation(BeginMethod);
  const state = useSubmit({
    'input.title': { id: 'method-title', label: t('method.name') },
    'input.homeId': { id: 'method-home', label: t('method.home') },
  });
  async function submit(form: FormData) {
    const input = { title: textOf(form, 'title'), homeId: textOf(form, 'home') };
    const begun = await state.send(() => begin({ input }, { additionalTypenames: ['Method', 'MethodConnection'] }));
    if (begun) void navigate(paths.editMethod(begun.createMethodDraft.id));
  }
  return (
    <Page title={t('method.newTitle')} lead={t('method.newLead')} width="text">
      <Loaded result={result}>
        {({ networkList: { edges } }) => {
          const homes = edges.map(({ node }) => node).filter(({ viewerRole }) => viewerRole && viewerRole !== 'reader');
          if (homes.length === 0) return <p>{t('method.noHome')}</p>;
          return (
            <FormBody state={state} submit={t('method.begin')} onSubmit={submit}>
              <Textfield
                id="method-title"
                name="title"
                label={t('method.name')}
                description={t('method.nameHelp')}
                maxLength={200}
                error={state.errorOf('method-title')}
                required
              />
              <SelectField
                id="method-home"
                name="home"
                label={t('method.home')}
                defaultValue={homes.find(({ id }) => id === me.federation?.id)?.id}
                options={homes.map(({ id, name }) => [id, name] as const)}
              />
            </FormBody>
          );
        }}
      </Loaded>
    </Page>
  );
}
