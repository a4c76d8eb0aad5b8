import { Global, Inject, Module, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { Config, Health } from '#platform';
import { blobStoreFrom } from './blob-store-address.js';
import type { BlobStore } from './blob-store.js';
import { BLOB_STORE, Blobs } from './blobs.js';
import { FileController } from './file.controller.js';
import { FileOwners } from './file-owners.js';
import { FileRepository } from './file.repository.js';
import { FileSweep } from './file-sweep.js';
import { FileFields } from './types.js';
import { UploadChecks } from './upload-checks.js';
import { UploadService } from './upload.service.js';

const parts = [Blobs, FileOwners, FileRepository, FileSweep, UploadChecks, UploadService];

@Global()
@Module({
  providers: [
    ...parts,
    FileFields,
    {
      provide: BLOB_STORE,
      inject: [Config],
      useFactory: (config: Config) => blobStoreFrom(config.storageUrl, join(config.dataDir, 'tmp')),
    },
  ],
  controllers: [FileController],
  exports: parts,
})
export class FilesModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly health: Health,
    @Inject(BLOB_STORE) private readonly store: BlobStore,
  ) {}

  onModuleInit(): void {
    this.health.register('storage', () => this.store.check());
  }

  onApplicationShutdown(): void {
    this.store.close?.();
  }
}
