import type { TestFile } from './office-files.js';
import type { TestPerson } from './world.js';

export interface Upload {
  id: string;
  name: string;
  size: number;
  mime: string;
  hash: string;
}

export interface Downloaded {
  status: number;
  text: string;
  headers: Headers;
}

/** Uploads and downloads over HTTP, as a person or as nobody. */
export interface FileClient {
  as(person: TestPerson | null): Record<string, string>;
  /** By multipart form. Errors are answers too. */
  upload(
    person: TestPerson | null,
    file: TestFile,
  ): Promise<{ status: number; body: Upload & { error?: { code: string } } }>;
  /** As the raw body. */
  uploadRaw(person: TestPerson | null, file: TestFile): Promise<{ status: number; body: Upload }>;
  /** For what must succeed. */
  uploaded(person: TestPerson, file: TestFile): Promise<Upload>;
  get(person: TestPerson | null, id: string, headers?: Record<string, string>, method?: string): Promise<Downloaded>;
}

export function clientFor({ url }: { url: string }): FileClient {
  const as = (person: TestPerson | null): Record<string, string> =>
    person ? { authorization: `Bearer ${person.token}` } : {};
  const answered = async (response: Response) => ({ status: response.status, body: (await response.json()) as Upload });
  const client: FileClient = {
    as,
    upload: async (person, file) => {
      const body = new FormData();
      body.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.mime }), file.name);
      return answered(await fetch(`${url}/files`, { method: 'POST', headers: as(person), body }));
    },
    uploadRaw: async (person, file) => {
      const headers = { ...as(person), 'content-type': 'application/octet-stream' };
      return answered(
        await fetch(`${url}/files?name=${encodeURIComponent(file.name)}`, {
          method: 'POST',
          headers,
          body: new Uint8Array(file.bytes),
        }),
      );
    },
    uploaded: async (person, file) => {
      const { status, body } = await client.upload(person, file);
      if (status !== 201) throw new Error(`the upload was answered ${status}: ${JSON.stringify(body)}`);
      return body;
    },
    get: async (person, id, headers = {}, method = 'GET') => {
      const response = await fetch(`${url}/files/${id}`, { method, headers: { ...as(person), ...headers } });
      return {
        status: response.status,
        text: Buffer.from(await response.arrayBuffer()).toString('latin1'),
        headers: response.headers,
      };
    },
  };
  return client;
}
