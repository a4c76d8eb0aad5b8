import { compoundFileNames, isCompoundFile } from './compound-file.js';
import type { FileBytes } from './file-bytes.js';
import { decodeText } from './text-encoding.js';
import { type ZipEntry, readZipDirectory } from './zip-directory.js';

export type FileKind = 'pdf' | 'office' | 'text' | 'image';

/** Why a file is refused, for the error catalogue. */
export type FileTypeFault = 'FILE_TYPE_NOT_ALLOWED' | 'FILE_EXTENSION_MISMATCH' | 'FILE_EMPTY' | 'FILE_ENCRYPTED';

/**
 * What a file is, told by its bytes. `extension` is the type's own, without a dot.
 * When refused, `detected` is the extension that the bytes are (`exe`, `zip`, `doc` …), where it can be told,
 * and `saveAs` the format that the same program can save as instead.
 */
export type FileTypeResult =
  | { ok: true; mime: string; extension: FileExtension; kind: FileKind }
  | { ok: false; code: FileTypeFault; detected?: string; saveAs?: FileExtension };

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** The allow-list: by extension, with the other spellings of the extension that a file's name may have. */
export const FILE_TYPES = {
  pdf: { mime: 'application/pdf', kind: 'pdf', names: ['pdf'] },
  docx: { mime: `${OPEN_XML}.wordprocessingml.document`, kind: 'office', names: ['docx'] },
  pptx: { mime: `${OPEN_XML}.presentationml.presentation`, kind: 'office', names: ['pptx'] },
  xlsx: { mime: `${OPEN_XML}.spreadsheetml.sheet`, kind: 'office', names: ['xlsx'] },
  odt: { mime: `${OPEN_DOCUMENT}.text`, kind: 'office', names: ['odt'] },
  odp: { mime: `${OPEN_DOCUMENT}.presentation`, kind: 'office', names: ['odp'] },
  ods: { mime: `${OPEN_DOCUMENT}.spreadsheet`, kind: 'office', names: ['ods'] },
  html: { mime: 'text/html', kind: 'text', names: ['html', 'htm'] },
  md: { mime: 'text/markdown', kind: 'text', names: ['md', 'markdown'] },
  csv: { mime: 'text/csv', kind: 'text', names: ['csv'] },
  txt: { mime: 'text/plain', kind: 'text', names: ['txt', 'text'] },
  png: { mime: 'image/png', kind: 'image', names: ['png'] },
  jpeg: { mime: 'image/jpeg', kind: 'image', names: ['jpeg', 'jpg'] },
  gif: { mime: 'image/gif', kind: 'image', names: ['gif'] },
  webp: { mime: 'image/webp', kind: 'image', names: ['webp'] },
} as const satisfies Record<string, { mime: string; kind: FileKind; names: readonly string[] }>;

export type FileExtension = keyof typeof FILE_TYPES;

const HEAD = 64 * 1024;
const SAVE_AS: Record<string, FileExtension> = {
  doc: 'docx',
  docm: 'docx',
  rtf: 'docx',
  xls: 'xlsx',
  xlsm: 'xlsx',
  ppt: 'pptx',
  pptm: 'pptx',
};

/** Tells a file's type from its bytes, and whether its name agrees. */
export async function fileTypeOf(file: FileBytes, name: string): Promise<FileTypeResult> {
  if (file.size === 0) return { ok: false, code: 'FILE_EMPTY' };
  const named = extensionOf(name);
  const detected = await detect(file);
  if (detected === 'encrypted') return { ok: false, code: 'FILE_ENCRYPTED', ...(named && { detected: named }) };
  if (detected === 'text') return textType(named);
  if (!isAllowed(detected)) return refused(detected);
  const names: readonly string[] = FILE_TYPES[detected].names;
  if (named && !names.includes(named)) return { ok: false, code: 'FILE_EXTENSION_MISMATCH', detected };
  return accepted(detected);
}

/** In lower case, without the dot; empty when the name has none. */
export function extensionOf(name: string): string {
  return /[^/\\.]\.([\p{L}\d]{1,10})$/u.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/** A text has no signature: its name alone says which kind it is. */
function textType(named: string): FileTypeResult {
  for (const extension of ['html', 'md', 'csv', 'txt'] as const) {
    const names: readonly string[] = FILE_TYPES[extension].names;
    if (names.includes(named)) return accepted(extension);
  }
  if (named === '') return accepted('txt');
  const isOther = Object.values(FILE_TYPES).some(({ names }) => (names as readonly string[]).includes(named));
  return { ok: false, code: isOther ? 'FILE_EXTENSION_MISMATCH' : 'FILE_TYPE_NOT_ALLOWED', detected: 'txt' };
}

/** An extension, `text` for any text, `encrypted`, or undefined for bytes that nobody knows. */
async function detect(file: FileBytes): Promise<string | undefined> {
  const head = Buffer.from(await file.read(0, HEAD));
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return detectZip(file, head);
  if (isCompoundFile(head)) return detectCompound(file);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf';
  const text = decodeText(head, { cut: file.size > head.length });
  if (text !== null) return detectText(text);
  // Some writers put a few bytes before the signature, and readers accept them within the first 1024.
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  return detectBinary(head);
}

async function detectZip(file: FileBytes, head: Buffer): Promise<string | undefined> {
  let entries: ZipEntry[];
  try {
    entries = await readZipDirectory(file);
  } catch {
    return detectCutZip(head);
  }
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('[Content_Types].xml')) {
    const macros = entries.some((entry) => entry.name.endsWith('/vbaProject.bin'));
    if (names.has('word/document.xml')) return macros ? 'docm' : 'docx';
    if (names.has('xl/workbook.xml')) return macros ? 'xlsm' : 'xlsx';
    if (names.has('ppt/presentation.xml')) return macros ? 'pptm' : 'pptx';
  }
  const detected = (await detectBinary(head)) ?? 'zip';
  const encryptedOpenDocument = /^od[tps]$/.test(detected) && (await hasEncryptedManifest(file, entries));
  if (encryptedOpenDocument || entries.some((entry) => entry.encrypted)) return 'encrypted';
  return detected;
}

/** Cut short, its directory gone: the names of its first entries decide, and text extraction tells that it is damaged. */
function detectCutZip(head: Buffer): string {
  const openDocument = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|presentation|spreadsheet)PK/.exec(
    head.toString('latin1', 30, 120),
  );
  if (openDocument) return { text: 'odt', presentation: 'odp', spreadsheet: 'ods' }[openDocument[1]!] ?? 'zip';
  if (head.includes('word/')) return 'docx';
  if (head.includes('ppt/')) return 'pptx';
  return head.includes('xl/') ? 'xlsx' : 'zip';
}

/** OpenDocument encrypts entry by entry: then its manifest, readable, tells of `manifest:encryption-data`. */
async function hasEncryptedManifest(file: FileBytes, entries: ZipEntry[]): Promise<boolean> {
  const manifest = entries.find((entry) => entry.name === 'META-INF/manifest.xml');
  if (!manifest || manifest.compressedSize > HEAD || manifest.size > 16 * HEAD) return false;
  const bytes = Buffer.from(await file.read(manifest.offset, manifest.offset + 30 + 4096 + manifest.compressedSize));
  if (bytes.length < 30) return false;
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const packed = bytes.subarray(start, start + manifest.compressedSize);
  const { inflateRawSync } = await import('node:zlib');
  try {
    const xml = manifest.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: 16 * HEAD });
    return xml.includes('encryption-data');
  } catch {
    return false;
  }
}

async function detectCompound(file: FileBytes): Promise<string> {
  const names = await compoundFileNames(file);
  if (names.includes('EncryptedPackage')) return 'encrypted';
  if (names.includes('WordDocument')) return 'doc';
  if (names.includes('Workbook') || names.includes('Book')) return 'xls';
  if (names.includes('PowerPoint Document')) return 'ppt';
  return 'cfb';
}

function detectText(text: string): string {
  const start = text.slice(0, 4096).trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('%!PS')) return 'ps';
  if (start.startsWith('#!')) return 'script';
  if (/^(?:<\?xml[^>]*>|<!--[\s\S]{0,2000}?-->|<!doctype svg[^>]*>|\s)*<svg[\s>]/i.test(start)) return 'svg';
  return 'text';
}

async function detectBinary(head: Uint8Array): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found?.ext === 'jpg') return 'jpeg';
  return found?.ext === 'apng' ? 'png' : found?.ext;
}

const isAllowed = (detected: string | undefined): detected is FileExtension =>
  detected !== undefined && Object.hasOwn(FILE_TYPES, detected);

function accepted(extension: FileExtension): FileTypeResult {
  const { mime, kind } = FILE_TYPES[extension];
  return { ok: true, mime, extension, kind };
}

function refused(detected: string | undefined): FileTypeResult {
  const saveAs = detected && SAVE_AS[detected];
  return { ok: false, code: 'FILE_TYPE_NOT_ALLOWED', ...(detected && { detected }), ...(saveAs && { saveAs }) };
}
