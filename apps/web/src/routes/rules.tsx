import { List } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export default function Rules() {
  const { t } = useTranslation();
  return (
    <Page title={t('rules.title')} width="text">
      <List.Ordered>
        {(['r1', 'r2', 'r3', 'r4', 'r5'] as const).map((rule) => (
          <List.Item key={rule}>{t(`rules.${rule}`)}</List.Item>
        ))}
      </List.Ordered>
    </Page>
  );
}
