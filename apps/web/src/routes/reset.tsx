import { Alert, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useMutation } from 'urql';
import { graphql } from '../gql';
import { paths } from '../paths';
import { FormBody } from '../ui/form-body';
import { Link } from '../ui/link';
import { Page } from '../ui/page';
import { useSubmit } from '../ui/use-submit';

const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input)
  }
`);

/** Where the link of a letter leads: a new password, for an account that is old or new. */
export default function Reset() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const isNew = useLocation().pathname.startsWith('/valkommen');
  const [, reset] = useMutation(ResetPassword);
  const [done, setDone] = useState(false);
  const state = useSubmit({ 'input.password': { id: 'password', label: t('account.newPassword') } });
  return (
    <Page
      title={t(isNew ? 'account.welcomeTitle' : 'account.resetTitle')}
      lead={t(isNew ? 'account.welcomeLead' : 'account.resetLead')}
      width="text"
    >
      {done ? (
        <Alert data-color="success" role="status">
          <p>{t('account.resetDone')}</p>
          <Link to={isNew ? paths.signIn(paths.welcome()) : paths.signIn()}>{t('signIn.submit')}</Link>
        </Alert>
      ) : (
        <FormBody
          state={state}
          submit={t('account.setPassword')}
          onSubmit={async (form) =>
            setDone(
              Boolean(await state.send(() => reset({ input: { token, password: String(form.get('password')) } }))),
            )
          }
        >
          <Textfield
            id="password"
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={10}
            label={t('account.newPassword')}
            description={t('account.passwordHelp')}
            error={state.errorOf('password')}
            required
          />
        </FormBody>
      )}
    </Page>
  );
}
