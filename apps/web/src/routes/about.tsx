import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export default function About() {
  const { t } = useTranslation();
  return (
    <Page title={t('about.title')} lead={t('about.p1')} width="text">
      <div className="prose">
        <Paragraph>{t('about.p2')}</Paragraph>
        <Heading level={2}>{t('about.whoTitle')}</Heading>
        <Paragraph>{t('about.who')}</Paragraph>
        <Heading level={2}>{t('about.lawTitle')}</Heading>
        <Paragraph>{t('about.law')}</Paragraph>
        <Heading level={2}>{t('about.fontsTitle')}</Heading>
        <Paragraph>{t('about.fonts')}</Paragraph>
      </div>
    </Page>
  );
}
