import { Module } from '@nestjs/common';
import { DocumentRepository } from './document.repository.js';
import { DocumentFields, DocumentResolver, DocumentVersionFields } from './document.resolver.js';
import { DocumentService } from './document.service.js';
import { EncryptedPdfCheck } from './encrypted-pdf.check.js';
import { FileReading } from './file-reading.js';
import { FileScanService } from './file-scan.service.js';
import { ImportService } from './import.service.js';
import { SuggestionService } from './suggestion.service.js';

const shared = [DocumentRepository, DocumentService, FileReading, FileScanService, ImportService, SuggestionService];

@Module({
  providers: [...shared, DocumentFields, DocumentResolver, DocumentVersionFields, EncryptedPdfCheck],
  exports: shared,
})
export class LibraryModule {}
