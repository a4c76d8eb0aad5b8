import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFound } from '../ui/not-found';
import { Page } from '../ui/page';
import { isStale, reloadOnce } from './stale';

/** What is shown when a page itself breaks. What was written is kept as a draft. */
export function RouteFault() {
  const { t } = useTranslation();
  const fault = useRouteError();
  if (isRouteErrorResponse(fault) && fault.status === 404) return <NotFound />;
  if (isStale(fault) && navigator.onLine && reloadOnce()) return null;
  const offline = isStale(fault) && !navigator.onLine;
  if (!offline) console.error(fault);
  return (
    <Page title={t(offline ? 'fault.offlineTitle' : 'fault.errorTitle')} width="text">
      <Paragraph>{t(offline ? 'error.OFFLINE' : 'error.INTERNAL')}</Paragraph>
      <Button onClick={() => location.reload()}>{t('act.again')}</Button>
    </Page>
  );
}
