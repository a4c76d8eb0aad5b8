import pg from 'pg';

type Parse = (text: string) => unknown;

/** Types of columns by their numbers in `pg_type`. */
const TIMESTAMPTZ = 1184;
const TEXTS = 1009;
const UUIDS = 2951;

const TWO_DIGITS = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO;
const ZERO = '0'.charCodeAt(0);
const PLAIN_INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d$/;

/** "2026-11-22 20:50:05.123+00": as the library reads it, in a fifth of the time. */
function instantOf(text: string): unknown {
  if (!PLAIN_INSTANT.test(text) || text.startsWith('00')) return parserOf(TIMESTAMPTZ)(text);
  const year = 100 * TWO_DIGITS(text, 0) + TWO_DIGITS(text, 2);
  const fraction = text.length > 22 ? text.slice(20, Math.min(23, text.length - 3)) : '';
  const hours = (text.charAt(text.length - 3) === '-' ? -1 : 1) * TWO_DIGITS(text, text.length - 2);
  return new Date(
    Date.UTC(
      year,
      TWO_DIGITS(text, 5) - 1,
      TWO_DIGITS(text, 8),
      TWO_DIGITS(text, 11) - hours,
      TWO_DIGITS(text, 14),
      TWO_DIGITS(text, 17),
      fraction === '' ? 0 : Number(fraction.padEnd(3, '0')),
    ),
  );
}

/** "{a,b}": what needs no quotes is most of what there is. */
const listOf =
  (oid: number): Parse =>
  (text) => {
    if (text === '{}') return [];
    const isPlain = text.startsWith('{') && !/["\\]|NULL|.\{/.test(text);
    return isPlain ? text.slice(1, -1).split(',') : parserOf(oid)(text);
  };

const parserOf = (oid: number, format: 'text' | 'binary' = 'text'): Parse =>
  pg.types.getTypeParser(oid, format) as Parse;

const OURS = new Map<number, Parse>([
  [TIMESTAMPTZ, instantOf],
  [TEXTS, listOf(TEXTS)],
  [UUIDS, listOf(UUIDS)],
]);

/**
 * How columns become values: as the library does, with instants and lists read faster, which were a fifth of what a page of
 * rows cost in the api.
 */
export const columnValues = {
  getTypeParser: (oid: number, format: 'text' | 'binary' = 'text'): Parse =>
    (format === 'text' ? OURS.get(oid) : undefined) ?? parserOf(oid, format),
};
