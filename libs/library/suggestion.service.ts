import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { hasIdentityNumber } from '#content';
import { FileRepository } from '#files';
import { DocumentType } from './document.entity.js';
import { suggestDocumentType, suggestTitle } from './extract/index.js';
import { FileReading } from './file-reading.js';
import type { FileSuggestions } from './types.js';

const LONGEST_TITLE = 200;

/** "Fill it in for me to check": what an upload says of itself. Nothing of it is kept. */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly files: FileRepository,
    private readonly reading: FileReading,
  ) {}

  /** @throws AppError NOT_FOUND for a file that the viewer may not see */
  async of(viewer: Viewer, fileId: string): Promise<FileSuggestions> {
    const file = await this.files.get(viewer, fileId);
    const { state, detail, pages, title } = await this.reading.read(file);
    const suggested = suggestTitle(title, file.name).slice(0, LONGEST_TITLE);
    return {
      title: hasIdentityNumber(suggested) ? null : suggested,
      type: (suggestDocumentType(title, file.name, pages) as DocumentType | undefined) ?? null,
      state,
      reason: detail.reason ?? null,
      place: detail.place ?? null,
    };
  }
}
