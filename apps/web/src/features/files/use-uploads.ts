import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Fault } from '../../api/errors';
import { graphql } from '../../gql';
import type { DocumentType, FileSuggestionsQuery } from '../../gql/graphql';
import { sendFile, type Sending, type SentFile } from './send-file';

const FileSuggestions = graphql(`
  query FileSuggestions($fileId: ID!) {
    fileSuggestions(fileId: $fileId) {
      title
      type
      state
      reason
      place {
        label
        number
        masked
      }
    }
  }
`);

type Suggested = FileSuggestionsQuery['fileSuggestions'];

/** One file on its way in. */
export interface Upload {
  key: number;
  file: File;
  step: 'waiting' | 'sending' | 'reading' | 'ready' | 'failed' | 'refused' | 'done';
  share: number;
  sent?: SentFile;
  fault?: Fault;
  /** Where an identity number stands. */
  place?: Suggested['place'];
  title: string;
  type: DocumentType;
  topicIds: string[];
  documentId?: string;
  published?: boolean;
}

/** What the same file may pass the next time. The rest is refused for what the file is. */
const PASSING: readonly Fault['code'][] = [
  'UPLOAD_INTERRUPTED',
  'OFFLINE',
  'UNAVAILABLE',
  'UNAUTHENTICATED',
  'TOO_MANY_REQUESTS',
  'STORAGE_FULL',
  'INTERNAL',
];
const AT_ONCE = 2;
const MOST_READING_MS = 60_000;

/**
 * Files that are sent two at a time, then read by the server; each can be cancelled, tried again and taken away.
 * @param limit the largest that is taken, in bytes, where it is known
 * @param onReady told of each file that can be checked and shared
 */
export function useUploads(limit: number | undefined, onReady: (upload: Upload) => void) {
  const client = useClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const all = useRef<Upload[]>([]);
  const sendings = useRef(new Map<number, Sending>());
  const next = useRef(1);

  const set = useCallback((list: Upload[]) => {
    all.current = list;
    setUploads(list);
  }, []);
  const tell = useRef(onReady);
  useEffect(() => {
    tell.current = onReady;
  });
  const change = useCallback(
    (key: number, changes: Partial<Upload>) =>
      set(all.current.map((one) => (one.key === key ? { ...one, ...changes } : one))),
    [set],
  );

  const ready = useCallback(
    (key: number, changes: Partial<Upload> = {}) => {
      change(key, { ...changes, step: 'ready' });
      const upload = all.current.find((one) => one.key === key);
      if (upload) tell.current(upload);
    },
    [change],
  );

  const read = useCallback(
    async (key: number, fileId: string) => {
      const last = Date.now() + MOST_READING_MS;
      for (let pause = 300; Date.now() < last; pause = Math.min(pause * 1.5, 3000)) {
        const { data } = await client.query(FileSuggestions, { fileId }, { requestPolicy: 'network-only' }).toPromise();
        const found = data?.fileSuggestions;
        if (!all.current.some((one) => one.key === key)) return;
        if (found && found.state !== 'waiting') {
          const before = all.current.find((one) => one.key === key);
          if (found.state === 'personal_data') return change(key, { step: 'refused', place: found.place });
          return ready(key, {
            title: found.title ?? before?.title ?? '',
            type: found.type ?? before?.type ?? 'annat',
          });
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      // A long file is read after it is shared as well; the server publishes it when it has been read.
      ready(key);
    },
    [change, ready, client],
  );

  const work = useCallback(() => {
    const busy = all.current.filter(({ step }) => step === 'sending').length;
    for (const one of all.current.filter(({ step }) => step === 'waiting').slice(0, Math.max(0, AT_ONCE - busy))) {
      const sending = sendFile(one.file, (share) => change(one.key, { share }));
      sendings.current.set(one.key, sending);
      change(one.key, { step: 'sending', share: 0, fault: undefined });
      void sending.done.then((result) => {
        sendings.current.delete(one.key);
        if ('file' in result) {
          change(one.key, { step: 'reading', sent: result.file, share: 1 });
          void read(one.key, result.file.id);
        } else if ('fault' in result) {
          const { fault } = result;
          change(one.key, { step: PASSING.includes(fault.code) ? 'failed' : 'refused', fault });
        }
        work();
      });
    }
  }, [change, read]);

  const add = useCallback(
    (files: readonly File[]): Upload[] => {
      const added = files.map((file) => begin(file, next.current++, limit));
      set([...all.current, ...added]);
      work();
      return added;
    },
    [set, work, limit],
  );
  const retry = useCallback(
    (key: number) => {
      change(key, { step: 'waiting', fault: undefined, share: 0 });
      work();
    },
    [change, work],
  );
  const remove = useCallback(
    (key: number) => {
      set(all.current.filter((one) => one.key !== key));
      sendings.current.get(key)?.cancel();
      work();
    },
    [set, work],
  );
  return { uploads, add, retry, remove, change };
}

/** What the browser can see already: a name to begin with, and a file that is too large or empty. */
function begin(file: File, key: number, limit = Infinity): Upload {
  const title = file.name.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ');
  const upload: Upload = { key, file, step: 'waiting', share: 0, title, type: 'annat', topicIds: [] };
  if (file.size > limit) {
    const fields = [{ path: 'file', rule: 'maxSize', params: { limit } }];
    return { ...upload, step: 'refused', fault: { code: 'FILE_TOO_LARGE', fields } };
  }
  if (file.size === 0) return { ...upload, step: 'refused', fault: { code: 'FILE_EMPTY', fields: [] } };
  return upload;
}
