const MOST_CHARACTERS = 200;
const MOST_EXTENSION = 12;

/**
 * A file name that is safe to store, show and offer for download: NFC, without path, control characters, invisible
 * and direction-changing characters, or what Windows forbids; at most 200 characters, its extension kept.
 */
export function safeFileName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(clean === '' ? 'fil' : clean.replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '_$1'));
}

/**
 * The Content-Disposition header (RFC 6266): a name in plain ASCII for old programs, and the true one (RFC 8187).
 * @param inline shown in the browser rather than saved; for types that cannot carry scripts only
 */
export function contentDisposition(name: string, inline: boolean): string {
  const safe = safeFileName(name);
  const plain = safe
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]/gu, '_')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= MOST_CHARACTERS) return name;
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 && characters.length - dot <= MOST_EXTENSION ? characters.slice(dot) : [];
  const stem = characters.slice(0, MOST_CHARACTERS - extension.length);
  return stem.join('').trimEnd() + extension.join('');
}
