import multer from 'multer';
import { PassThrough } from 'node:stream';
import type { Request, Response } from 'express';
import { AppError, badField } from '#platform';
import type { StoredBlob } from './blob-store.js';
import { uploadFault } from './blobs.js';
import { requiredName, type UploadService } from './upload.service.js';

export interface ReceivedUpload {
  name: string;
  blob: StoredBlob;
}

/** The part of a multipart body beside the file itself. */
const MULTIPART_OVERHEAD = 64 * 1024;
/** How long a client may go on sending what has been refused, so that it reads the answer. */
const PATIENCE_MS = 15_000;

/** Bytes of the body as announced, at least; 0 when it does not say. */
export function announcedBytes(request: Request): number {
  const length = Number(request.headers['content-length'] ?? 0);
  return isMultipart(request) ? Math.max(0, length - MULTIPART_OVERHEAD) : length;
}

/**
 * Takes the one file of a request into the store while it arrives: the field `file` of a multipart form, or the raw
 * body with `?name=`. Nothing is buffered, and nothing stays when it breaks off.
 * @throws AppError
 */
export async function receiveUpload(
  request: Request,
  response: Response,
  uploads: UploadService,
): Promise<ReceivedUpload> {
  try {
    return await (isMultipart(request) ? fromForm(request, response, uploads) : fromBody(request, uploads));
  } catch (error) {
    endWithPatience(request);
    throw known(error);
  }
}

/** What is refused is still read for a while, for a client that is cut off does not see why. */
export function endWithPatience(request: Request): void {
  if (request.readableEnded || request.destroyed) return;
  request.resume();
  const timer = setTimeout(() => request.destroy(), PATIENCE_MS);
  timer.unref();
  request.once('end', () => clearTimeout(timer));
  request.once('close', () => clearTimeout(timer));
}

function isMultipart(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
}

async function fromBody(request: Request, uploads: UploadService): Promise<ReceivedUpload> {
  const name = uploads.name(requiredName(request.query['name']));
  // Read as JSON or a form by somebody before: that is no file.
  if (request.readableEnded && Number(request.headers['content-length'] ?? 1) > 0)
    throw new AppError('MALFORMED_REQUEST');
  // The store ends its source when it fails, and the request must live on to be answered.
  const body = new PassThrough();
  request.once('close', () => request.readableEnded || body.destroy(new AppError('UPLOAD_INTERRUPTED')));
  request.pipe(body);
  try {
    return { name, blob: await uploads.receive(body) };
  } finally {
    request.unpipe(body);
  }
}

async function fromForm(request: Request, response: Response, uploads: UploadService): Promise<ReceivedUpload> {
  const storage = new StoreEngine(uploads, request);
  const form = multer({
    storage,
    defParamCharset: 'utf8',
    limits: { files: 1, fields: 4, parts: 5, fieldSize: 10_000, headerPairs: 50 },
  }).single('file');
  await new Promise<void>((resolve, reject) =>
    form(request, response, (error: unknown) => (error ? reject(error) : resolve())),
  );
  if (!storage.received) throw badField('file', 'required');
  return storage.received;
}

/** multer's storage: straight into the blob store. */
class StoreEngine implements multer.StorageEngine {
  /** The one file of the form, once it is stored. */
  received: ReceivedUpload | undefined;

  constructor(
    private readonly uploads: UploadService,
    private readonly request: Request,
  ) {}

  _handleFile(
    _request: Request,
    file: Express.Multer.File,
    done: (error?: unknown, info?: Partial<Express.Multer.File>) => void,
  ): void {
    const breakOff = (): void => {
      if (!this.request.readableEnded) file.stream.destroy(new AppError('UPLOAD_INTERRUPTED'));
    };
    this.request.once('close', breakOff);
    this.store(file)
      .then(
        (received) => {
          this.received = received;
          done(null, {});
        },
        (error: unknown) => {
          endWithPatience(this.request);
          done(error);
        },
      )
      .finally(() => this.request.off('close', breakOff));
  }

  _removeFile(_request: Request, _file: Express.Multer.File, done: (error: Error | null) => void): void {
    if (!this.received) return done(null);
    this.uploads.discard(this.received.blob).then(() => done(null), done);
  }

  private async store(file: Express.Multer.File): Promise<ReceivedUpload> {
    const name = this.uploads.name(requiredName(file.originalname));
    // Not the form's own stream: the store ends its source when it fails, which busboy takes for the end of the form.
    const body = new PassThrough();
    file.stream.once('error', (error) => body.destroy(error));
    file.stream.once('close', () => file.stream.readableEnded || body.destroy(new AppError('UPLOAD_INTERRUPTED')));
    file.stream.pipe(body);
    try {
      return { name, blob: await this.uploads.receive(body) };
    } catch (error) {
      file.stream.unpipe(body);
      file.stream.resume();
      throw error;
    }
  }
}

function known(error: unknown): unknown {
  if (error instanceof multer.MulterError) return badField(error.field ?? 'file', error.code);
  const fault = uploadFault(error);
  // What is left of a broken form is told by busboy in words only.
  return fault instanceof AppError || !/multipart|boundary|form|part header/i.test(String((error as Error)?.message))
    ? fault
    : new AppError('MALFORMED_REQUEST');
}
