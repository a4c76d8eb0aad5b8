import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link as Routed } from 'react-router';
import { paths } from '../../paths';
import { Empty } from '../../ui/empty';

interface NothingFoundProps {
  text: string;
  /** The networks that it was narrowed to. */
  here?: string;
  narrowed: boolean;
  onEverywhere: () => void;
  onAll: () => void;
}

/** What one can do next: look in all networks, take the choices away, or ask. */
export function NothingFound({ text, here, narrowed, onEverywhere, onAll }: NothingFoundProps) {
  const { t } = useTranslation();
  const why = here
    ? t('search.nothingHere', { name: here })
    : t(narrowed ? 'search.nothingNarrowed' : 'search.nothing');
  return (
    <Empty
      level={2}
      title={t('search.nothingTitle')}
      text={why}
      action={
        <div className="buttons">
          {here && (
            <Button variant="secondary" onClick={onEverywhere}>
              {t('search.everywhere')}
            </Button>
          )}
          {!here && narrowed && (
            <Button variant="secondary" onClick={onAll}>
              {t('act.clearFilters')}
            </Button>
          )}
          {text.trim() && (
            <Button asChild variant={narrowed ? 'tertiary' : 'secondary'}>
              <Routed to={paths.ask({ fraga: text.trim().slice(0, 200) })}>{t('search.askInstead')}</Routed>
            </Button>
          )}
        </div>
      }
    />
  );
}
