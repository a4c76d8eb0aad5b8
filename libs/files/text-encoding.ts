/**
 * Reads bytes as text: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252 (which holds latin1).
 * @param cut the bytes may end in the middle of a character
 * @returns null when they are no text: control characters or bytes that no encoding here gives a meaning
 */
export function decodeText(bytes: Uint8Array, { cut = false } = {}): string | null {
  for (const encoding of candidates(bytes)) {
    const text = decoded(bytes, encoding, cut);
    // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
    if (text !== null && !/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE\uFFFF]/.test(text)) return text;
  }
  return null;
}

function candidates(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return ['utf-8', ...utf16Guess(bytes), 'windows-1252'];
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function utf16Guess(bytes: Uint8Array): string[] {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 1024);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > length * 0.3 && even < length * 0.05) return ['utf-16le'];
  if (even > length * 0.3 && odd < length * 0.05) return ['utf-16be'];
  return [];
}

function decoded(bytes: Uint8Array, encoding: string, cut: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}
