import { Alert, Button, Card, Details, Heading, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { DocumentType } from '../../gql/graphql';
import { paths } from '../../paths';
import { About, FaultNotice } from '../../ui/fault';
import { Link } from '../../ui/link';
import { SelectField } from '../../ui/select-field';
import { TopicField } from '../audience/topic-field';
import { placeText } from '../files/place';
import { sizeText } from '../files/size';
import { DOCUMENT_TYPES } from './types';
import type { Upload } from '../files/use-uploads';

interface UploadCardProps {
  upload: Upload;
  topics: Parameters<typeof TopicField>[0]['topics'];
  onChange: (changes: Partial<Upload>) => void;
  onRetry: () => void;
  onRemove: () => void;
  titleError?: string;
}

/** One file: how far it has come, what went wrong, and what to check before it is shared. */
export function UploadCard({ upload, topics, onChange, onRetry, onRemove, titleError }: UploadCardProps) {
  const { t } = useTranslation();
  const { key, file, step, share, fault, place } = upload;
  const moving = step === 'waiting' || step === 'sending' || step === 'reading';
  const percent = Math.round(share * 100);
  return (
    <Card asChild className="upload">
      <li>
        <div className="line-act">
          <Heading level={3} data-size="2xs" className="upload-name">
            {file.name} <span className="quiet">{sizeText(file.size)}</span>
          </Heading>
          {step !== 'done' && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t(moving ? 'upload.cancel' : 'upload.remove', { name: file.name })}
              onClick={onRemove}
            >
              {t(moving ? 'act.cancel' : 'act.remove')}
            </Button>
          )}
        </div>
        {step === 'waiting' && <p className="quiet">{t('upload.waiting')}</p>}
        {step === 'sending' && (
          <p>
            <progress value={share} aria-label={t('upload.progress', { name: file.name })} />{' '}
            {t('upload.sending', { percent })}
          </p>
        )}
        {step === 'reading' && <p className="quiet">{t('upload.reading')}</p>}
        {fault && fault.code !== 'PERSONAL_DATA' && (
          <FaultNotice fault={fault} about={file.name} retry={step === 'failed' ? onRetry : undefined} />
        )}
        {fault?.code === 'PERSONAL_DATA' && (
          <Alert data-color="danger" role="alert">
            <About name={file.name} />
            {t('upload.personalName')}
          </Alert>
        )}
        {step === 'refused' && place && (
          <Alert data-color="danger" role="alert">
            <About name={file.name} />
            {t('upload.personal_data', { place: placeText(t, place), masked: place.masked })}
          </Alert>
        )}
        {step === 'done' && (
          <p className="accepted">
            ✓ {t(upload.published ? 'upload.done' : 'upload.doneDraft')}.{' '}
            {upload.documentId && <Link to={paths.document(upload.documentId)}>{t('upload.toDocument')}</Link>}
          </p>
        )}
        {(step === 'ready' || step === 'reading') && (
          <div className="form form-tight">
            <Textfield
              id={`upload-title-${key}`}
              label={t('upload.fileTitle')}
              value={upload.title}
              onChange={(event) => onChange({ title: event.target.value })}
              maxLength={200}
              error={titleError}
              required
            />
            <SelectField
              label={t('document.type')}
              value={upload.type}
              onChange={(event) => onChange({ type: event.target.value as DocumentType })}
              options={DOCUMENT_TYPES.map((type) => [type, t(`documentType.${type}`)] as const)}
            />
            <Details>
              <Details.Summary>{t('upload.details')}</Details.Summary>
              <Details.Content>
                <TopicField topics={topics} value={upload.topicIds} onChange={(topicIds) => onChange({ topicIds })} />
              </Details.Content>
            </Details>
          </div>
        )}
      </li>
    </Card>
  );
}
