import { Skeleton } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** What stands where rows will come. */
export function RowSkeletons({ count = 3 }: { count?: number }) {
  const { t } = useTranslation();
  return (
    <div className="rows" aria-busy="true">
      <span className="unseen">{t('state.loading')}</span>
      {Array.from({ length: count }, (_, at) => (
        <div className="row" key={at} aria-hidden="true">
          <p className="row-number">
            <Skeleton variant="text" width={2} />
          </p>
          <div className="row-text">
            <Skeleton variant="text" width={at % 2 ? 32 : 44} />
            <Skeleton variant="text" width={24} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** What stands where a text will come. */
export function TextSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="page page-text" aria-busy="true">
      <span className="unseen">{t('state.loading')}</span>
      <div aria-hidden="true">
        <Skeleton variant="rectangle" height="3rem" />
        <p>
          <Skeleton variant="text" width={180} />
        </p>
        <p>
          <Skeleton variant="text" width={140} />
        </p>
      </div>
    </div>
  );
}
