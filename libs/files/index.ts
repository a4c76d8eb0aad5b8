import { BlobEntity, FileEntity } from './file.entity.js';

export { blobStoreFrom } from './blob-store-address.js';
export {
  type BlobStore,
  type ByteRange,
  type StoredBlob,
  BlobMissingError,
  BlobTooLargeError,
  HEAD_BYTES,
  isBlobHash,
} from './blob-store.js';
export { type FileBytes, bytesInMemory, bytesInStore } from './file-bytes.js';
export { contentDisposition, safeFileName } from './file-name.js';
export {
  type FileExtension,
  type FileKind,
  type FileTypeFault,
  type FileTypeResult,
  FILE_TYPES,
  extensionOf,
  fileTypeOf,
} from './file-type.js';
export { LocalBlobStore } from './local-blob-store.js';
export { decodeText } from './text-encoding.js';
export { type ZipEntry, ZipDamagedError, readZipDirectory } from './zip-directory.js';
export { BLOB_STORE, Blobs, uploadFault } from './blobs.js';
export {
  BlobEntity,
  FileEntity,
  type FilePlace,
  FileState,
  type FileStateDetail,
  READ_FILE_JOB,
} from './file.entity.js';
export { type FileOwner, FileOwners, type OwnerOf } from './file-owners.js';
export { FileRepository, type FileRow, UNATTACHED_HOURS } from './file.repository.js';
export { FileSweep } from './file-sweep.js';
export { FilesModule } from './files.module.js';
export { PlaceInFile, StoredFile } from './types.js';
export { type UploadCheck, UploadChecks } from './upload-checks.js';
export { UploadService } from './upload.service.js';

export const fileEntities = [BlobEntity, FileEntity];
