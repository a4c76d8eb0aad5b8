import { Alert, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { FormBody, textOf } from '../ui/form-body';
import { Page } from '../ui/page';
import { useSubmit } from '../ui/use-submit';

const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

/** Asks for a link. What is said is the same whether there is such an account or not. */
export default function Forgotten() {
  const { t } = useTranslation();
  const [, request] = useMutation(RequestPasswordReset);
  const [done, setDone] = useState(false);
  const state = useSubmit({ email: { id: 'email', label: t('signIn.email') } });
  return (
    <Page title={t('account.forgottenTitle')} lead={t('account.forgottenLead')} width="text">
      {done ? (
        <Alert data-color="success" role="status">
          {t('account.forgottenDone')}
        </Alert>
      ) : (
        <FormBody
          state={state}
          submit={t('account.forgottenSend')}
          onSubmit={async (form) => setDone(Boolean(await state.send(() => request({ email: textOf(form, 'email') }))))}
        >
          <Textfield
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            label={t('signIn.email')}
            error={state.errorOf('email')}
            required
          />
        </FormBody>
      )}
    </Page>
  );
}
