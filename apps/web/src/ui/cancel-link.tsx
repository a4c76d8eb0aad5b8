import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';

/** Back to where one came from, without saving: beside the button of a form. */
export function CancelLink({ to }: { to: string }) {
  const { t } = useTranslation();
  return (
    <Button asChild variant="tertiary">
      <Routed to={to}>{t('act.cancel')}</Routed>
    </Button>
  );
}
