import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { type DragEvent, type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { faultOf } from '../api/errors';
import { asInput, type Audience, AudienceField } from '../features/audience/audience-field';
import { Reach } from '../features/audience/reach';
import { useAskChoices } from '../features/audience/use-networks';
import { UploadCard } from '../features/documents/upload-card';
import { type Upload, useUploads } from '../features/files/use-uploads';
import { useUploadLimit } from '../features/files/upload-limit';
import { graphql } from '../gql';
import { useMe } from '../session/session';
import { announce } from '../ui/announce';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { megabytes } from '../ui/fault';
import { Page } from '../ui/page';
import { Section } from '../ui/section';

const CreateDocument = graphql(`
  mutation CreateDocument($input: CreateDocumentInput!) {
    createDocument(input: $input) {
      id
      status
      publishWhenScanned
    }
  }
`);

/** Several files at once: sent, read, checked by the one who shares, and shared. */
export default function UploadRoute() {
  const { t } = useTranslation();
  const me = useMe();
  const { askable = [], topics = [] } = useAskChoices();
  const limit = useUploadLimit();
  const { uploads, add, retry, remove, change } = useUploads(limit, ({ file }) =>
    announce(t('upload.fileReady', { name: file.name })),
  );
  const choose = useRef<HTMLButtonElement>(null);
  const [, create] = useMutation(CreateDocument);
  const [audience, setAudience] = useState<Audience>({ allFederations: false, networkIds: [] });
  const [home, setHome] = useState<string>();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [busy, setBusy] = useState(false);
  const homes = askable.filter(({ kind }) => kind === 'federation');
  const homeId = home ?? homes.find(({ id }) => id === me.federation?.id)?.id ?? homes[0]?.id;
  const ready = uploads.filter(({ step }) => step === 'ready');

  /** The button that was used goes with the card; the focus goes to where one chooses another. */
  function takeAway({ key, file }: Upload) {
    remove(key);
    choose.current?.focus();
    announce(t('upload.removed', { name: file.name }));
  }

  async function share() {
    const untitled = ready.filter(({ title }) => !title.trim());
    setErrors(
      untitled.map(({ key, file }) => ({ id: `upload-title-${key}`, label: file.name, text: t('rule.required') })),
    );
    if (untitled.length > 0 || !homeId) return;
    setBusy(true);
    for (const upload of ready) await shareOne(upload, homeId);
    setBusy(false);
    announce(t('upload.allDone'));
  }

  async function shareOne(upload: Upload, owner: string) {
    if (!upload.sent) return;
    const { title, type, topicIds, sent } = upload;
    const addressed = audience.allFederations || audience.networkIds.length > 0;
    const input = {
      title: title.trim(),
      type,
      topicIds,
      fileId: sent.id,
      homeId: owner,
      audience: addressed ? asInput(audience) : undefined,
    };
    const refresh = { additionalTypenames: ['Document', 'DocumentConnection'] };
    let { data, error } = await create({ input: { ...input, publish: true } }, refresh);
    // Who may not publish keeps a draft, which a leader publishes.
    if (error && faultOf(error).code === 'FORBIDDEN') ({ data, error } = await create({ input }, refresh));
    if (error) return change(upload.key, { fault: faultOf(error) });
    const made = data?.createDocument;
    change(upload.key, {
      step: 'done',
      fault: undefined,
      documentId: made?.id,
      published: made?.publishWhenScanned || made?.status === 'published',
    });
  }

  return (
    <Page title={t('upload.title')} lead={t('upload.lead')} width="text">
      <div className="form">
        <DropPlace onFiles={add} limit={limit} button={choose} />
        <ErrorSummary errors={errors} />
        {uploads.length > 0 && (
          <Section title={t('upload.files')}>
            <ul className="uploads">
              {uploads.map((upload) => (
                <UploadCard
                  key={upload.key}
                  upload={upload}
                  topics={topics}
                  onChange={(changes) => change(upload.key, changes)}
                  onRetry={() => retry(upload.key)}
                  onRemove={() => takeAway(upload)}
                  titleError={errors.find(({ id }) => id === `upload-title-${upload.key}`)?.text}
                />
              ))}
            </ul>
          </Section>
        )}
        {uploads.length > 0 && (
          <Section title={t('upload.common')}>
            <div className="form">
              {homes.length > 1 && (
                <Field>
                  <Label>{t('upload.home')}</Label>
                  <Select value={homeId} onChange={(event) => setHome(event.target.value)}>
                    {homes.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
              <AudienceField
                id="upload-audience"
                label={t('upload.audience')}
                networks={askable}
                value={audience}
                onChange={setAudience}
              />
              {audience.allFederations || audience.networkIds.length > 0 ? (
                <Reach audience={audience} networks={askable} professions={[]} />
              ) : (
                <p className="reach">{t('upload.ownOnly')}</p>
              )}
              <div className="buttons">
                <Button disabled={ready.length === 0} loading={busy} onClick={() => void share()}>
                  {t('upload.shareAll', { count: ready.length })}
                </Button>
              </div>
            </div>
          </Section>
        )}
      </div>
    </Page>
  );
}

interface DropPlaceProps {
  onFiles: (files: File[]) => void;
  limit?: number;
  button: Ref<HTMLButtonElement>;
}

function DropPlace({ onFiles, limit, button }: DropPlaceProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }
  return (
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <Button ref={button} type="button" variant="secondary" onClick={() => input.current?.click()}>
          {t('upload.choose')}
        </Button>{' '}
        {t('upload.drop')}
      </p>
      <p className="quiet">
        {limit !== undefined && t('upload.limit', { limit: megabytes(limit) })} {t('upload.kinds')}
      </p>
      <p className="quiet">{t('form.noPersons')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('upload.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
