import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announce';
import type { SentFile } from './send-file';
import { useUploadLimit } from './upload-limit';
import { useUploads } from './use-uploads';

/** Files that go with a text: those that are there, and those on their way. */
export interface Attachments extends Pick<ReturnType<typeof useUploads>, 'uploads' | 'retry' | 'remove'> {
  files: readonly SentFile[];
  /** @param insert puts a picture into the text where one was writing, when it has come */
  add: (files: readonly File[], insert?: (text: string) => void) => void;
  takeOff: (file: SentFile) => void;
  /** Whether something is still on its way. */
  busy: boolean;
  limit?: number;
}

/** @param change told how the list of those that are there changes */
export function useAttachments(
  files: readonly SentFile[],
  change: (next: (before: readonly SentFile[]) => SentFile[]) => void,
): Attachments {
  const { t } = useTranslation();
  const limit = useUploadLimit();
  const inserts = useRef(new Map<number, (text: string) => void>());
  const { uploads, add, retry, remove } = useUploads(limit, ({ key, sent }) => {
    if (!sent) return;
    change((before) => [...before, sent]);
    if (sent.mime.startsWith('image/'))
      inserts.current.get(key)?.(`![${wordsOf(sent) ?? t('attach.picture')}](/files/${sent.id})`);
    inserts.current.delete(key);
    announce(t('attach.here', { name: sent.name }));
  });
  const here = uploads.filter(({ step }) => step === 'ready').map(({ key }) => key);
  useEffect(() => {
    for (const key of here) remove(key);
  });
  return {
    files,
    uploads: uploads.filter(({ step }) => step !== 'ready'),
    retry,
    remove,
    add: (chosen, insert) => {
      for (const { key } of add(chosen)) if (insert) inserts.current.set(key, insert);
    },
    takeOff: ({ id, name }) => {
      change((before) => before.filter((one) => one.id !== id));
      announce(t('upload.removed', { name }));
    },
    busy: uploads.some(({ step }) => step === 'waiting' || step === 'sending' || step === 'reading'),
    limit,
  };
}

/** What stands for the picture: the name of its file, unless it is the one that every pasted picture gets. */
function wordsOf({ name }: SentFile): string | undefined {
  const words = name.replace(/\.[^.]+$/, '').replace(/[[\]\\]/g, ' ');
  return /^(image|bild|untitled)?$/i.test(words) ? undefined : words;
}

/** The text without the pictures of a file that has been taken off. */
export const withoutPicture = (text: string, { id }: SentFile): string =>
  text.replaceAll(new RegExp(`!\\[[^\\]]*\\]\\(/files/${id}\\)\\n?`, 'g'), '');
