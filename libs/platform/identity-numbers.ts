import library from 'personnummer';
import { folded } from './folded-text.js';

// The package is CommonJS and exports the class itself; its types tell of a default inside.
const personnummer = library as unknown as typeof library.default;

/** One number found in a text. `start` and `end` (exclusive) count UTF-16 units; `masked` is its spelling there with the last four hidden. */
export interface IdentityNumberHit {
  start: number;
  end: number;
  masked: string;
}

/**
 * Finds Swedish personal identity numbers, co-ordination numbers (day + 60) and interim numbers (T and other letters)
 * in free text, in every usual spelling and in figures of every script, whatever unseen stands between them. Date and checksum are judged by the npm library `personnummer`.
 * Takes time in proportion to the text's length. Hits come in order and never overlap.
 *
 * What cannot be told apart is treated as a number: any ten digits that are a possible date with a right checksum.
 */
export function findIdentityNumbers(text: string): IdentityNumberHit[] {
  const { text: plain, placeOf } = folded(text);
  const hits: { start: number; end: number }[] = [];
  for (const spelling of SPELLINGS) hits.push(...hitsOf(spelling, plain));
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  const apart = hits.filter((hit) => {
    if (hit.start < reached) return false;
    reached = hit.end;
    return true;
  });
  return apart.map(({ start, end }) => {
    const place = placeOf(start, end);
    return { ...place, masked: masked(text.slice(place.start, place.end)) };
  });
}

/** Whether the text holds at least one such number. */
export function hasIdentityNumber(text: string): boolean {
  return findIdentityNumbers(text).length > 0;
}

const DASH = '\\-\\u2010-\\u2015\\u2043\\u2212\\uFE58\\uFE63';
const TAIL = '(?:\\d{4}|[TRSUWXJKLMN]\\d{3})';
const BETWEEN = `\\s{0,2}\\\\?[${DASH}+]{0,2}\\s{0,2}`;
const CENTURY = '(?:18|19|20)';
// Not in a longer run of digits, and not the decimals or the thousands of a figure.
const BEFORE = '(?<!\\d)(?<!\\d[.,])';
const AFTER = '(?!\\d)';
// What else may stand between date and number stands in other figures too, which often are longer or part of an address.
const ODD = '[./\\\\_:,|*~=·•]';
const ODD_BEFORE = '(?<![\\d/])(?<!\\d[.,:/_\\-])';
const ODD_AFTER = '(?!\\d)(?![.,:/_\\-]\\d)';

interface Spelling {
  pattern: RegExp;
  /** Ten bare digits could be a telephone number or a sum as well. */
  bare?: boolean;
  /** Less usual than other figures that look like it: not where the text says what it is, nor what could be a time. */
  odd?: boolean;
}

const spelling = (pattern: string, kind: Omit<Spelling, 'pattern'> = {}): Spelling => ({
  pattern: new RegExp(pattern, 'g'),
  ...kind,
});

const SPELLINGS: readonly Spelling[] = [
  // 191212121212, 19121212-1212, 19 121212-1212, 121212-1212, 121212+1212, 121212 – 1212
  spelling(`${BEFORE}(?:${CENTURY}[ \\u00A0]?)?\\d{6}${BETWEEN}${TAIL}${AFTER}`, { bare: true }),
  // 1912-12-12-1212, 1912 12 12 1212, 12.12.12-1212, 12/12/12 1212
  spelling(`${BEFORE}${CENTURY}?\\d{2}([-./_ \\u00A0\\u2010-\\u2015])\\d{2}\\1\\d{2}${BETWEEN}${TAIL}${AFTER}`),
  // The boxes of a form: 1 2 1 2 1 2 - 1 2 1 2, with or without the century, and no digit more
  spelling(`(?<!\\d ?)(?:(?:1 [89]|2 0) )?\\d(?: \\d){5} ?[${DASH}+]? ?\\d(?: \\d){3}(?! ?\\d)`),
  // 1212 12-1212, 12 1212 - 1212, 1912 1212-1212
  spelling(
    `${BEFORE}(?:${CENTURY} ?)?\\d{2}[ \\u00A0._]?\\d{2}[ \\u00A0._]?\\d{2}(?:[${DASH}]| [${DASH}] )\\d{4}${AFTER}`,
    { odd: true },
  ),
  // 121212-12 12
  spelling(`${BEFORE}${CENTURY}?\\d{6}[${DASH}]\\d{2}[ \\u00A0]\\d{2}(?!\\s?\\d)`, { odd: true }),
  // 121212.1212, 121212/1212, 12.12.12.1212, 1912-12-12/1212
  spelling(`${ODD_BEFORE}${CENTURY}?\\d{2}([-./_]?)\\d{2}\\1\\d{2}${ODD}\\d{4}${ODD_AFTER}`, { odd: true }),
  // 1-2-1-2-1-2-1-2-1-2, 12-12-12-12-12
  spelling(`(?<!\\d[-._/]?)\\d([-._/])\\d(?:\\1\\d){8}(?:(?:\\1\\d){2})?(?![-._/]?\\d)`, { odd: true }),
  spelling(`(?<!\\d-?)\\d{2}(?:-\\d{2}){4}(?!-?\\d)`, { odd: true }),
];

/** Every hit of one spelling; after a miss the search goes on one character later, so that none hides behind another. */
function* hitsOf({ pattern, bare, odd }: Spelling, text: string): Generator<{ start: number; end: number }> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found] = match;
    const [start, end] = [match.index, match.index + found.length];
    const other = (bare && isOther(text, start, end)) || (odd && isCalledOther(text, start, found));
    if (isNumber(found) && !isYearOfAnother(text, start, end) && !other) {
      yield { start, end };
    } else {
      pattern.lastIndex = start + 1;
    }
  }
}

const EARLIEST_YEAR = 1880;

function isNumber(found: string): boolean {
  const plus = found.includes('+');
  const digits = found.replace(/[^\dTRSUWXJKLMN]/g, '');
  // The library takes the separator into account only for ten digits; twelve carry their century.
  const spelled = digits.length === 12 || !plus ? digits : `${digits.slice(0, 6)}+${digits.slice(6)}`;
  try {
    const number = personnummer.parse(spelled, { allowCoordinationNumber: true, allowInterimNumber: true });
    return Number(number.fullYear) >= EARLIEST_YEAR && number.getDate().getTime() <= Date.now() + 24 * 3600 * 1000;
  } catch {
    return false;
  }
}

const YEAR_AT_END = /(?:18|19|20)\d{2}$/;
const DASHED = new RegExp(`[${DASH}+]\\s*\\d{4}$`);
const REST_OF_DATE = /^([-./])\d{2}\1\d{2}(?!\d)/;

// A number in parts is not written with a dash of another kind or on its own; its last four may still be any year.
const PERIOD = new RegExp(
  `^((?:18|19|20)\\d{2})([-./])\\d{2}\\2\\d{2}(?:\\s{1,2}[${DASH}]{1,2}\\s{1,2}|[\\u2013\\u2014]|--)(\\d{4})$`,
);

const LONGEST_PERIOD = 20;

/**
 * A date and, after it, the year of something else: of the date that ends a period (2023-12-15 – 2024-12-13), of the
 * next row of a table (2023-12-15, line break, 2024), or a year that itself ends a period (2023-12-15 – 2024), which is
 * at most some years after the one that it begins in. A number broken at the line keeps its dash.
 */
function isYearOfAnother(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (!YEAR_AT_END.test(found)) return false;
  if (REST_OF_DATE.test(text.slice(end, end + 7))) return true;
  const [, from, , to] = PERIOD.exec(found) ?? [];
  const years = Number(to) - Number(from);
  if (years >= 0 && years <= LONGEST_PERIOD && !/[\r\n]/.test(found)) return true;
  return /[\r\n]/.test(found) && !DASHED.test(found);
}

const TELEPHONE = /(?:tel|telefon|telefonnummer|telnr|mobil|mobilnummer|mobilnr|fax|sms|växel)[\s.:]*$/iu;

/** Digits without a dash that the text itself says are something else: a telephone number, a sum, a hash, an address. */
function isOther(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (!/^\d+$/.test(found)) return false;
  if (/^[.,]\d/.test(text.slice(end, end + 2))) return true;
  if (found.length === 10 && TELEPHONE.test(text.slice(Math.max(0, start - 20), start))) return true;
  return isHash(text, start, end);
}

const CALLED =
  /(?:dnr|diarienr|diarienummer|ärende|ärendenr|ärendenummer|konto|kontonr|kontonummer|ocr|isbn)[\s.:#]*$/iu;
const STAMP = /^20\d{6}(?:[01]\d|2[0-3])[0-5]\d$/;

/** An odd spelling that is a diary number, a telephone number, a year after a date, or a date with a time of day. */
function isCalledOther(text: string, start: number, found: string): boolean {
  const said = text.slice(Math.max(0, start - 20), start);
  if (TELEPHONE.test(said) || CALLED.test(said)) return true;
  return YEAR_AT_END.test(found) || STAMP.test(found.replace(/\D/g, ''));
}

const HASH_LENGTH = 24;

/** A hash in hexadecimal may hold any digits: letters a–f on both or one side, in a word of at least 24. */
function isHash(text: string, start: number, end: number): boolean {
  const left = /[0-9a-f]*$/i.exec(text.slice(Math.max(0, start - HASH_LENGTH), start))?.[0] ?? '';
  const right = /^[0-9a-f]*/i.exec(text.slice(end, end + HASH_LENGTH))?.[0] ?? '';
  return left.length + right.length + (end - start) >= HASH_LENGTH;
}

function masked(found: string): string {
  let left = 4;
  let hidden = '';
  for (const character of [...found].reverse()) {
    hidden = (left > 0 && /[\p{Nd}A-Z]/u.test(character) ? (left--, '•') : character) + hidden;
  }
  return hidden;
}
