import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { faultOf } from '../../api/errors';
import type { DocumentPageQuery } from '../../gql/graphql';
import { announce } from '../../ui/announce';
import { ConfirmButton } from '../../ui/confirm';
import { date } from '../../ui/time';
import { PurgeVersion } from './document-fields';

/** The versions, the newest first; who may can remove the file of one for good. */
export function Versions({ shown }: { shown: DocumentPageQuery['document'] }) {
  const { t } = useTranslation();
  const [, purge] = useMutation(PurgeVersion);
  async function remove(id: string) {
    const { error } = await purge({ id }, { additionalTypenames: ['Document', 'DocumentVersion'] });
    if (error) return faultOf(error);
    announce(t('document.purged'));
    return undefined;
  }
  return (
    <ul className="lines">
      {shown.versions.edges.map(({ node: { id, number, createdAt, note, file, purgedAt } }) => (
        <li key={id}>
          {file ? <a href={file.url}>{t('document.version', { number })}</a> : t('document.version', { number })}{' '}
          {number === shown.currentVersion && <span className="quiet">{t('document.newest')}</span>}
          <div className="quiet">
            {date(createdAt)}
            {note && `, ${note}`}
            {purgedAt && `, ${t('document.purgedShort')}`}
          </div>
          {shown.viewerCan.purge && file && (
            <ConfirmButton
              variant="tertiary"
              data-size="sm"
              aria-label={t('document.purgeVersion', { number })}
              asks={{
                title: t('document.purgeVersion', { number }),
                text: t('document.purgeText'),
                act: t('document.purge'),
                does: () => remove(id),
              }}
            >
              {t('document.purge')}
            </ConfirmButton>
          )}
        </li>
      ))}
    </ul>
  );
}
