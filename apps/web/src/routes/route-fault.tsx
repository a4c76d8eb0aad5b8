import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { announce } from '../ui/announce';
import { NotFound } from '../ui/not-found';
import { Page } from '../ui/page';
import { TextSkeleton } from '../ui/skeletons';
import { isStale, reachable, reloadOnce, type Stale } from './stale';

/** What is shown when a page itself breaks. What was written is kept as a draft. */
export function RouteFault() {
  const { t } = useTranslation();
  const fault = useRouteError();
  const missing = isRouteErrorResponse(fault) && fault.status === 404;
  const came = useReloading(isStale(fault));
  useEffect(() => {
    if (!missing && (came === 'tried' || came === undefined)) console.error(fault);
  }, [fault, missing, came]);
  if (missing) return <NotFound />;
  if (came === 'reloading') return <TextSkeleton />;
  const offline = came === 'offline';
  async function again() {
    if (await reachable()) location.reload();
    else announce(t('error.OFFLINE'));
  }
  return (
    <Page title={t(offline ? 'fault.offlineTitle' : 'fault.errorTitle')} width="text">
      <Paragraph>{t(offline ? 'error.OFFLINE' : 'error.INTERNAL')}</Paragraph>
      <Button onClick={() => void again()}>{t('act.again')}</Button>
    </Page>
  );
}

/** @returns undefined where the fault is another than that a part of the build is gone */
function useReloading(stale: boolean): Stale | undefined {
  const [came, setCame] = useState<Stale | undefined>(stale ? 'reloading' : undefined);
  useEffect(() => {
    if (!stale) return;
    let wanted = true;
    void reloadOnce().then((next) => wanted && setCame(next));
    return () => {
      wanted = false;
    };
  }, [stale]);
  return came;
}
