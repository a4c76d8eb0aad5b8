import { tellSessionLost } from '../../api/client';
import { type Fault, faultOfResponse } from '../../api/errors';

export interface SentFile {
  id: string;
  name: string;
  size: number;
  mime: string;
}

export interface Sending {
  done: Promise<{ file: SentFile } | { fault: Fault } | { cancelled: true }>;
  cancel: () => void;
}

/**
 * Sends one file over HTTP and tells how far it has come, which fetch cannot.
 * @param onProgress share that has been sent, 0 to 1
 */
export function sendFile(file: File, onProgress: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<Awaited<Sending['done']>>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('abort', () => resolve({ cancelled: true }));
    request.addEventListener('error', () =>
      resolve({ fault: { code: navigator.onLine ? 'UPLOAD_INTERRUPTED' : 'OFFLINE', fields: [] } }),
    );
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve({ file: JSON.parse(request.responseText) as SentFile });
      void faultOfResponse(new Response(request.responseText, { status: request.status })).then((fault) => {
        if (fault.code === 'UNAUTHENTICATED') tellSessionLost();
        resolve({ fault });
      });
    });
    const form = new FormData();
    form.append('file', file);
    request.open('POST', '/files');
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}
