import { useTranslation } from 'react-i18next';
import { locale } from '../i18n';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
];

/** "för 2 timmar sedan", "i går"; after a week the date. */
export function relative(at: string, now = Date.now()): string {
  const seconds = (Date.parse(at) - now) / 1000;
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (Math.abs(seconds) < 45) return format.format(0, 'second');
  if (Math.abs(seconds) >= 7 * 86_400) return date(at);
  const [unit, length] = [...STEPS].reverse().find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return format.format(Math.trunc(seconds / length), unit);
}

/** "3 mars 2026" */
export const date = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date(at));

export const dateTime = (at: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));

export const figure = (value: number): string => new Intl.NumberFormat(locale()).format(value);

/** "12 sekunder", "3 minuter", "2 timmar" */
export function duration(seconds: number): string {
  const [unit, length] = [...STEPS].reverse().find(([, length]) => seconds >= length) ?? ['second', 1];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(seconds / length);
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** "120 MB" */
export function storage(bytes: number): string {
  const step = Math.min(SIZES.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: SIZES[step],
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}

/** "fem, sex och sju" */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);

export function Time({ at }: { at: string }) {
  useTranslation();
  return (
    <time dateTime={at} title={dateTime(at)}>
      {relative(at)}
    </time>
  );
}
