import { Alert, Button, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { About, FaultNotice, megabytes } from '../../ui/fault';
import { placeText } from './place';
import { sizeText } from './size';
import type { Attachments } from './use-attachments';
import type { Upload } from './use-uploads';

interface AttachmentFieldProps {
  id: string;
  label: string;
  attachments: Attachments;
  error?: string;
}

/** Files with a text: chosen here, or pasted and dropped on the text. */
export function AttachmentField({ id, label, attachments, error }: AttachmentFieldProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { files, uploads, limit } = attachments;
  const keepFocus = () => button.current?.focus();
  return (
    <Field>
      <Label htmlFor={id}>
        {label} <span className="optional">({t('state.optional')})</span>
      </Label>
      <Field.Description>
        {t('attach.help')} {limit !== undefined && t('upload.limit', { limit: megabytes(limit) })}
      </Field.Description>
      {files.length + uploads.length > 0 && (
        <ul className="lines attachments">
          {files.map((file) => (
            <li key={file.id} className="line-act">
              <span>
                {file.name} <span className="quiet">{sizeText(file.size)}</span>
              </span>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={t('upload.remove', { name: file.name })}
                onClick={() => {
                  attachments.takeOff(file);
                  keepFocus();
                }}
              >
                {t('act.remove')}
              </Button>
            </li>
          ))}
          {uploads.map((upload) => (
            <OnItsWay
              key={upload.key}
              upload={upload}
              onRetry={() => attachments.retry(upload.key)}
              onRemove={() => {
                attachments.remove(upload.key);
                keepFocus();
              }}
            />
          ))}
        </ul>
      )}
      <div>
        <Button
          ref={button}
          id={id}
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => input.current?.click()}
        >
          {t('upload.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={label}
          onChange={(event) => {
            attachments.add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

function OnItsWay({ upload, onRetry, onRemove }: { upload: Upload; onRetry: () => void; onRemove: () => void }) {
  const { t } = useTranslation();
  const { file, step, share, fault, place } = upload;
  const moving = step === 'waiting' || step === 'sending' || step === 'reading';
  return (
    <li>
      <div className="line-act">
        <span>
          {file.name} <span className="quiet">{sizeText(file.size)}</span>
        </span>
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          aria-label={t(moving ? 'upload.cancel' : 'upload.remove', { name: file.name })}
          onClick={onRemove}
        >
          {t(moving ? 'act.cancel' : 'act.remove')}
        </Button>
      </div>
      {step === 'sending' && <progress value={share} aria-label={t('upload.progress', { name: file.name })} />}
      {(step === 'waiting' || step === 'reading') && <span className="quiet">{t(`upload.${step}`)}</span>}
      {fault && fault.code !== 'PERSONAL_DATA' && (
        <FaultNotice fault={fault} about={file.name} retry={step === 'failed' ? onRetry : undefined} />
      )}
      {step === 'refused' && (place || fault?.code === 'PERSONAL_DATA') && (
        <Alert data-color="danger" role="alert">
          <About name={file.name} />
          {place
            ? t('upload.personal_data', { place: placeText(t, place), masked: place.masked })
            : t('upload.personalName')}
        </Alert>
      )}
    </li>
  );
}
