/**
 * The light door: what is about bytes alone, without the application. The process that reads files is started for one
 * file, without rights, and can load no more than this.
 */
export { type FileBytes, bytesInMemory } from './file-bytes.js';
export { decodeText } from './text-encoding.js';
export { type ZipEntry, ZipDamagedError, readZipDirectory } from './zip-directory.js';
