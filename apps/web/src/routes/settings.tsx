import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type Fault, faultOf } from '../api/errors';
import { ChangePasswordForm } from '../features/account/change-password';
import { MailPreferences } from '../features/account/mail-preferences';
import { ProfileForm } from '../features/account/profile-form';
import { SessionList } from '../features/account/sessions';
import { graphql } from '../gql';
import { changeLanguage, type Language } from '../i18n';
import { paths } from '../paths';
import { useSession } from '../session/session';
import { announce } from '../ui/announce';
import { FaultNotice } from '../ui/fault';
import { Link } from '../ui/link';
import { Page } from '../ui/page';
import { Section } from '../ui/section';

const SaveLanguage = graphql(`
  mutation SaveLanguage($language: String!) {
    updateProfile(input: { language: $language }) {
      id
      language
    }
  }
`);

export default function Settings() {
  const { t, i18n } = useTranslation();
  const { refresh } = useSession();
  const [, save] = useMutation(SaveLanguage);
  const [fault, setFault] = useState<Fault>();
  async function speak(language: Language) {
    await changeLanguage(language);
    const { error } = await save({ language });
    setFault(error && faultOf(error));
    if (!error) announce(i18n.t('state.saved'));
  }
  return (
    <Page title={t('settings.title')} width="text">
      <Section title={t('account.editProfile')}>
        <ProfileForm
          submit={t('act.save')}
          onSaved={() => {
            announce(t('state.saved'));
            refresh();
          }}
        />
      </Section>
      <Section title={t('settings.notices')}>
        <MailPreferences />
      </Section>
      <Section title={t('settings.language')}>
        {fault && <FaultNotice fault={fault} />}
        <Fieldset>
          <Fieldset.Legend className="unseen">{t('settings.language')}</Fieldset.Legend>
          <Fieldset.Description>{t('settings.languageHelp')}</Fieldset.Description>
          {(
            [
              ['sv', 'Svenska'],
              ['en', 'English'],
            ] as const
          ).map(([code, label]) => (
            <Radio
              key={code}
              name="language"
              value={code}
              label={<span lang={code}>{label}</span>}
              checked={i18n.language === code}
              onChange={() => void speak(code)}
            />
          ))}
        </Fieldset>
      </Section>
      <Section title={t('account.change')}>
        <ChangePasswordForm />
      </Section>
      <Section title={t('account.sessions')}>
        <p className="quiet">{t('account.sessionsLead')}</p>
        <SessionList />
      </Section>
      <Section title={t('token.title')}>
        <p>{t('token.short')}</p>
        <Link to={paths.tokens()}>{t('token.open')}</Link>
      </Section>
    </Page>
  );
}
