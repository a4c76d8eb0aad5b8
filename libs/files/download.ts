import type { Request } from 'express';
import type { ByteRange } from './blob-store.js';
import { contentDisposition } from './file-name.js';
import type { FileRow } from './file.repository.js';

/** What a download answers: a status, its headers, and which bytes; none for 304, 416 and HEAD. */
export interface DownloadAnswer {
  status: 200 | 206 | 304 | 416;
  headers: Record<string, string>;
  range?: ByteRange;
}

/** Types that a browser may show by itself: they cannot carry scripts that reach our pages. */
const SHOWABLE = ['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Decides by RFC 9110: conditions first, then a single range; more than one range gives the whole file. */
export function downloadAnswer(
  request: Pick<Request, 'headers' | 'query'>,
  file: Pick<FileRow, 'hash' | 'name' | 'mime' | 'size'>,
): DownloadAnswer {
  const etag = `"${file.hash}"`;
  const inline = request.query['inline'] === '1' && SHOWABLE.includes(file.mime);
  const common = {
    ETag: etag,
    // Kept by the browser, and asked for anew each time: rights end at once.
    'Cache-Control': 'private, no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Cross-Origin-Resource-Policy': 'same-origin',
    Vary: 'Cookie, Authorization',
  };
  if (matches(request.headers['if-none-match'], etag)) return { status: 304, headers: common };
  const content = {
    ...common,
    'Content-Type': file.mime.startsWith('text/') ? `${file.mime}; charset=utf-8` : file.mime,
    'Content-Disposition': contentDisposition(file.name, inline),
    'Content-Security-Policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox",
  };
  const ifRange = request.headers['if-range'];
  const range = ifRange === undefined || ifRange === etag ? singleRange(request.headers.range, file.size) : undefined;
  if (range === 'unsatisfiable')
    return { status: 416, headers: { ...common, 'Content-Range': `bytes */${file.size}` } };
  if (!range) return { status: 200, headers: { ...content, 'Content-Length': String(file.size) } };
  const { start, end } = range;
  return {
    status: 206,
    headers: {
      ...content,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${start}-${end}/${file.size}`,
    },
    range,
  };
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** One range of bytes; what is no such range is no range at all, and gives the whole file (RFC 9110, 14.2). */
function singleRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replace(/\s/g, '') ?? '');
  if (!found) return undefined;
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start >= size || (first === '' && last !== '' && Number(last) === 0) ? 'unsatisfiable' : { start, end };
}
