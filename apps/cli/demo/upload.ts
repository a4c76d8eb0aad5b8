import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Viewer } from '#access';
import { UploadService } from '#files';
import type { DemoLoad } from './load.context.js';

const FILES = join(import.meta.dirname, 'files');

/** Puts one of the demo's files into the store, as an upload of this person's. */
export async function upload({ app }: DemoLoad, viewer: Viewer, name: string): Promise<string> {
  const uploads = app.get(UploadService);
  const { id } = await uploads.keep(
    viewer,
    uploads.name(name),
    await uploads.receive(createReadStream(join(FILES, name))),
  );
  return id;
}
