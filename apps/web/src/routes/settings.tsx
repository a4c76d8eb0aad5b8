import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { ChangePasswordForm } from '../features/account/change-password';
import { MailPreferences } from '../features/account/mail-preferences';
import { ProfileForm } from '../features/account/profile-form';
import { SessionList } from '../features/account/sessions';
import { changeLanguage } from '../i18n';
import { useSession } from '../session/session';
import { announce } from '../ui/announce';
import { Page } from '../ui/page';
import { Section } from '../ui/section';

export default function Settings() {
  const { t, i18n } = useTranslation();
  const { refresh } = useSession();
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
              onChange={() => void changeLanguage(code)}
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
    </Page>
  );
}
