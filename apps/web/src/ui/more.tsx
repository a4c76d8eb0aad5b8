import { Button } from '@digdir/designsystemet-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The cursors of the pages that are open; the first page has none. */
export function usePages(): { afters: (string | undefined)[]; open: (after: string) => void } {
  const [afters, setAfters] = useState<(string | undefined)[]>([undefined]);
  const open = useCallback(
    (after: string) => setAfters((before) => (before.includes(after) ? before : [...before, after])),
    [],
  );
  return { afters, open };
}

interface MoreProps {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  onMore: (after: string) => void;
  label?: string;
}

/** "Visa fler" under the last page. */
export function More({ pageInfo, onMore, label }: MoreProps) {
  const { t } = useTranslation();
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage || !endCursor) return null;
  return (
    <p className="more">
      <Button variant="secondary" onClick={() => onMore(endCursor)}>
        {label ?? t('act.more')}
      </Button>
    </p>
  );
}
