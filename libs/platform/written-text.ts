import { AppError, type FieldFault } from './errors.js';
import { findIdentityNumbers, type IdentityNumberHit } from './identity-numbers.js';
import { shownText } from './shown-text.js';

/**
 * The one door that every written text comes through: title, text, field, file name. Normalises, refuses control
 * characters other than line breaks and tabs, and refuses personal identity and co-ordination numbers, which must
 * never be kept (OSL and the platform's first rule: nothing about an individual).
 * @param fields texts by their path in the input
 * @returns the texts as they are to be kept
 * @throws AppError PERSONAL_DATA or BAD_INPUT with every field that is wrong
 */
export function writable<Fields extends Record<string, string | undefined>>(fields: Fields): Fields {
  const kept: Record<string, string | undefined> = {};
  const bad: FieldFault[] = [];
  const personal: FieldFault[] = [];
  for (const [path, text] of Object.entries(fields)) {
    if (text === undefined) continue;
    const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if (CONTROL.test(clean) || HALF_CHARACTER.test(clean)) bad.push({ path, rule: 'controlCharacters' });
    const found = firstIdentityNumber(clean);
    if (found) personal.push({ path, rule: 'personalData', params: { start: found.start, end: found.end } });
    kept[path] = clean;
  }
  if (personal.length > 0) throw new AppError('PERSONAL_DATA', { fields: personal });
  if (bad.length > 0) throw new AppError('BAD_INPUT', { fields: bad });
  return kept as Fields;
}

/** C0 and C1 controls but tab and line feed, and the overrides that make text read as other than it is (UTS #39). */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Half of a surrogate pair: no character, and no JSON for PostgreSQL. */
const HALF_CHARACTER = /\p{Cs}/u;

/** Whether a text, of whatever it is, can be kept and compared at all: PostgreSQL has neither NUL nor half characters. */
export const isCharacters = (text: string): boolean => !text.includes('\0') && !HALF_CHARACTER.test(text);

/** Fewer figures are no number, by whatever name they are written; so most texts are not read twice. */
const FIGURES = /(?:\p{Nd}[^\p{Nd}]*){9}/u;

/** The first number as it is written or, where Markdown and spaces hide it, as it will be shown. */
function firstIdentityNumber(text: string): Pick<IdentityNumberHit, 'start' | 'end'> | undefined {
  const [written] = findIdentityNumbers(text);
  if (written || !FIGURES.test(text)) return written;
  for (const { text: shown, placeOf } of shownText(text)) {
    const [found] = findIdentityNumbers(shown);
    if (found) return placeOf(found.start, found.end);
  }
  return undefined;
}

/** A title is one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
