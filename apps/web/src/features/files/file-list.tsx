import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FilePartsFragment } from '../../gql/graphql';
import { graphql } from '../../gql';
import { placeText } from './place';
import { kindOfFile, sizeText } from './size';

export const FileParts = graphql(`
  fragment FileParts on File {
    id
    name
    mime
    size
    url
    state
    place {
      label
      number
      masked
    }
  }
`);

const SHOWABLE = /^(application\/pdf|image\/)/;

/** The files of a text. What is not shown to others yet, or never will be, says so to the one who shared it. */
export function FileList({ files, label }: { files: readonly FilePartsFragment[]; label: string }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul className="lines attachments" aria-label={label}>
      {files.map(({ id, name, mime, size, url, state, place }) => (
        <li key={id}>
          <a href={SHOWABLE.test(mime) ? `${url}?inline=1` : url}>{name}</a>{' '}
          <span className="quiet">
            {kindOfFile(mime)}, {sizeText(size)}
          </span>
          {state === 'waiting' && <div className="quiet">{t('attach.waiting')}</div>}
          {state === 'personal_data' && (
            <Alert data-color="danger" data-size="sm">
              {t('attach.personal_data', { place: place ? placeText(t, place) : '', masked: place?.masked })}
            </Alert>
          )}
        </li>
      ))}
    </ul>
  );
}
