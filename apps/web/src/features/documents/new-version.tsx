import { Field, Input, Label, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { Fault } from '../../api/errors';
import { announce } from '../../ui/announce';
import { FormBody, textOf } from '../../ui/form-body';
import { useSubmit } from '../../ui/use-submit';
import { AddVersion } from './document-fields';
import { sendFile } from '../files/send-file';

/** A newer file of the same document, with a word on what is new. */
export function NewVersion({ documentId }: { documentId: string }) {
  const { t } = useTranslation();
  const [, add] = useMutation(AddVersion);
  const [fault, setFault] = useState<Fault>();
  const [sent, setSent] = useState(0);
  const [share, setShare] = useState<number>();
  const state = useSubmit({ 'input.note': { id: 'version-note', label: t('document.note') } });
  async function submit(form: FormData) {
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return;
    setFault(undefined);
    const result = await sendFile(file, setShare).done;
    setShare(undefined);
    if ('fault' in result) return setFault(result.fault);
    if (!('file' in result)) return;
    const saved = await state.send(() =>
      add(
        { input: { documentId, fileId: result.file.id, note: textOf(form, 'note') } },
        { additionalTypenames: ['DocumentVersion', 'Document'] },
      ),
    );
    if (!saved) return;
    announce(t('state.saved'));
    setSent(sent + 1);
  }
  return (
    <FormBody
      key={sent}
      state={{ ...state, busy: state.busy || share !== undefined, fault: fault ?? state.fault }}
      submit={t('document.addVersion')}
      onSubmit={submit}
      quiet
    >
      <Field>
        <Label>{t('document.newVersion')}</Label>
        <Input type="file" name="file" required />
      </Field>
      <Textfield
        id="version-note"
        name="note"
        data-size="sm"
        label={t('document.note')}
        maxLength={500}
        error={state.errorOf('version-note')}
      />
      {share !== undefined && (
        <progress value={share} aria-label={t('upload.sending', { percent: Math.round(share * 100) })} />
      )}
    </FormBody>
  );
}
