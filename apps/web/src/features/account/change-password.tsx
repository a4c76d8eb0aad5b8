import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql';
import { announce } from '../../ui/announce';
import { FormBody } from '../../ui/form-body';
import { useSubmit } from '../../ui/use-submit';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export function ChangePasswordForm() {
  const { t } = useTranslation();
  const [, change] = useMutation(ChangePassword);
  const [times, setTimes] = useState(0);
  const state = useSubmit({
    'input.current': { id: 'current-password', label: t('account.current') },
    'input.password': { id: 'new-password', label: t('account.newPassword') },
  });
  async function submit(form: FormData) {
    const input = { current: String(form.get('current')), password: String(form.get('password')) };
    if (!(await state.send(() => change({ input })))) return;
    announce(t('account.changed'));
    setTimes(times + 1);
  }
  return (
    <FormBody
      key={times}
      state={state}
      submit={t('account.change')}
      onSubmit={submit}
      quiet
      beside={times > 0 && <span>{t('account.changed')}</span>}
    >
      <Textfield
        id="current-password"
        name="current"
        type="password"
        autoComplete="current-password"
        label={t('account.current')}
        error={state.errorOf('current-password')}
        required
      />
      <Textfield
        id="new-password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={10}
        label={t('account.newPassword')}
        description={t('account.passwordHelp')}
        error={state.errorOf('new-password')}
        required
      />
    </FormBody>
  );
}
