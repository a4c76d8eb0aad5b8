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
