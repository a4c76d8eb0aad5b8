import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

/** The statement that the law on accessible public services asks for. */
export default function Accessibility() {
  const { t } = useTranslation();
  return (
    <Page title={t('accessibility.title')} lead={t('accessibility.lead')} width="text">
      <div className="prose">
        {(['level', 'gaps', 'tell', 'law'] as const).map((part) => (
          <Fragment key={part}>
            <Heading level={2}>{t(`accessibility.${part}Title`)}</Heading>
            <Paragraph>{t(`accessibility.${part}`)}</Paragraph>
          </Fragment>
        ))}
      </div>
    </Page>
  );
}
