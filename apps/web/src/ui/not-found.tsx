import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../paths';
import { Link } from './link';
import { Page } from './page';

/** The same page for what never existed and for what one may not see. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('fault.notFoundTitle')} width="text">
      <Paragraph>{t('fault.notFound')}</Paragraph>
      <Paragraph>
        <Link to={paths.start()}>{t('fault.toStart')}</Link>
      </Paragraph>
    </Page>
  );
}
