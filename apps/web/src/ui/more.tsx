import { Button } from '@digdir/designsystemet-react';
import { Fragment, type ReactNode, useCallback, useState } from 'react';
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

export interface PageOfList {
  /** The cursor that it begins after; none for the first. */
  after?: string;
  /** Whether it is the last that is open. */
  last: boolean;
  onMore: (after: string) => void;
}

/** A list page after page, each asked for when one wants it. */
export function Paged({ children }: { children: (page: PageOfList) => ReactNode }) {
  const { afters, open } = usePages();
  return afters.map((after, at) => (
    <Fragment key={after ?? 'first'}>{children({ after, last: at === afters.length - 1, onMore: open })}</Fragment>
  ));
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
