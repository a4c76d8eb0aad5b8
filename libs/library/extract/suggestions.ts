import type { ExtractedPage } from './extraction.js';

/** Types of document, as the library names them. */
export type SuggestedDocumentType =
  'slutrapport' | 'delrapport' | 'rutin' | 'mall' | 'avtal' | 'protokoll' | 'presentation' | 'underlag';

const TYPES: readonly [SuggestedDocumentType, RegExp][] = [
  ['slutrapport', /slut(?:lig)?rapport|slutredovisning|final report/i],
  ['delrapport', /delrapport|lägesrapport|halvårsrapport|halvtidsrapport|interim report/i],
  ['protokoll', /protokoll|minnesanteckning|mötesanteckning/i],
  ['rutin', /rutin(?:er|en|beskrivning)?(?![a-zåäö])|handlingsplan|checklista/i],
  ['mall', /mall(?:en|ar)?(?![a-zåäö])|blankett|formulär/i],
  ['avtal', /avtal|överenskommelse/i],
  ['presentation', /presentation/i],
  ['underlag', /underlag|kartläggning|utvärdering/i],
];

/** Guesses a document's type from its title, then its file name, then how it begins; undefined when nothing speaks for one. */
export function suggestDocumentType(
  title: string | undefined,
  fileName: string,
  pages: readonly ExtractedPage[] = [],
): SuggestedDocumentType | undefined {
  const beginning = pages.slice(0, 2).map((page) => `${page.heading ?? ''} ${page.text.slice(0, 200)}`);
  for (const text of [title ?? '', fileName.replace(/[_-]+/g, ' '), beginning.join(' ')]) {
    const found = TYPES.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  return /\.(?:pptx|odp)$/i.test(fileName) ? 'presentation' : undefined;
}

/** A title to propose: the file's own, or its name made readable. */
export function suggestTitle(title: string | undefined, fileName: string): string {
  if (title) return title;
  const words = fileName
    .replace(/\.[\p{L}\d]{1,10}$/u, '')
    .replace(/[_]+|(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim();
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

const SWEDISH = new Set(
  'och att det som är för med på av till den har inte ett om vi från kan eller deltagare'.split(' '),
);
const ENGLISH = new Set('the and of to in is that for with was are this from have has not be by which or'.split(' '));
const ENOUGH_WORDS = 20;

/** Swedish or English by their commonest words in the first pages; undefined for another language, or too little to tell. */
export function languageOf(pages: readonly ExtractedPage[]): 'sv' | 'en' | undefined {
  let text = '';
  for (const page of pages) if ((text += ` ${page.text}`).length > 20_000) break;
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const swedish = words.filter((word) => SWEDISH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (words.length < ENOUGH_WORDS || Math.max(swedish, english) < words.length * 0.08) return undefined;
  return swedish >= english ? 'sv' : 'en';
}
