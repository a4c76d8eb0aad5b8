import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Can, type Viewer } from '#access';
import { CurrentViewer } from '#networks';
import { AppError, Log } from '#platform';
import { BlobMissingError } from './blob-store.js';
import { Blobs } from './blobs.js';
import { downloadAnswer } from './download.js';
import { FileRepository } from './file.repository.js';
import { announcedBytes, endWithPatience, receiveUpload } from './receive-upload.js';
import { UploadService } from './upload.service.js';

/** What an upload is answered with. */
export interface UploadAnswer {
  id: string;
  name: string;
  size: number;
  mime: string;
  hash: string;
}

/** Bytes in and out, which do not go through GraphQL. */
@Controller('files')
export class FileController {
  constructor(
    private readonly uploads: UploadService,
    private readonly files: FileRepository,
    private readonly blobs: Blobs,
    private readonly log: Log,
  ) {}

  @Post()
  @HttpCode(201)
  @Can('file.upload')
  async upload(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @CurrentViewer() viewer: Viewer,
  ): Promise<UploadAnswer> {
    await this.uploads.admit(viewer, announcedBytes(request)).catch((error: unknown) => {
      endWithPatience(request);
      throw error;
    });
    const { name, blob } = await receiveUpload(request, response, this.uploads);
    const { id, name: kept, size, mime, hash } = await this.uploads.keep(viewer, name, blob);
    response.setHeader('Location', `/files/${id}`);
    return { id, name: kept, size, mime, hash };
  }

  /** Also answers HEAD. */
  @Get(':id')
  @Can('file.read')
  async download(
    @Req() request: Request,
    @Res() response: Response,
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
  ): Promise<void> {
    const file = await this.files.get(viewer, id);
    const { status, headers, range } = downloadAnswer(request, file);
    const withBody = request.method !== 'HEAD' && (status === 200 || status === 206);
    const bytes =
      withBody && file.size > 0
        ? await this.blobs.store.open(file.hash, range).catch((error: unknown) => this.missing(error, file.hash))
        : undefined;
    response.status(status);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!bytes) return void response.end();
    await pipeline(bytes, response).catch(() => response.destroy());
  }

  /** The table names bytes that the store has lost: a fault of ours, told apart from a file that is not there. */
  private missing(error: unknown, hash: string): never {
    if (!(error instanceof BlobMissingError)) throw error;
    this.log.error({ hash }, 'a named blob is not in the store');
    throw new AppError('UNAVAILABLE', { cause: error });
  }
}
