import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n';
import { Page } from '../ui/page';

export default function Settings() {
  const { t, i18n } = useTranslation();
  return (
    <Page title={t('settings.title')} width="text">
      <div className="form">
        <Fieldset>
          <Fieldset.Legend>{t('settings.language')}</Fieldset.Legend>
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
      </div>
    </Page>
  );
}
