import i18next from 'i18next';
import { figure } from '../../ui/time';

/** "48 kB", "2,4 MB" */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? i18next.t('document.size', { size: figure(Math.max(1, Math.round(bytes / 1000))) })
    : i18next.t('document.sizeMb', { size: figure(Math.round(bytes / 100_000) / 10) });

const NAMES: [RegExp, string][] = [
  [/pdf/, 'PDF'],
  [/wordprocessingml/, 'Word'],
  [/presentationml/, 'PowerPoint'],
  [/spreadsheetml/, 'Excel'],
  [/opendocument/, 'OpenDocument'],
  [/html/, 'HTML'],
  [/csv/, 'CSV'],
  [/^text\//, 'Text'],
  [/^image\//, 'Bild'],
];

/** What people call the kind of file. */
export const kindOfFile = (mime: string): string => NAMES.find(([sign]) => sign.test(mime))?.[1] ?? mime;
