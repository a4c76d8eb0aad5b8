import type { TextAnalysis } from './analysis.port.js';

/** What the analyser makes of a passage: keys and compound parts of its title, its heading and its text. */
export interface PassageKeys {
  titleKeys: string;
  titleParts: string;
  headingKeys: string;
  headingParts: string;
  keys: string;
  parts: string;
}

export const KEY_FIELDS = ['titleKeys', 'titleParts', 'headingKeys', 'headingParts', 'keys', 'parts'] as const;

/** How many of an item's first passages ranking reads beside the one that was found. */
export const READ_PASSAGES = 3;

export function keysOf(
  passage: { title: string; heading: string | null; text: string },
  analysis: TextAnalysis,
): PassageKeys {
  const [title, heading, text] = [passage.title, passage.heading ?? '', passage.text].map((part) =>
    analysis.fields(part),
  ) as [Fields, Fields, Fields];
  return {
    titleKeys: title.keys,
    titleParts: title.parts,
    headingKeys: heading.keys,
    headingParts: heading.parts,
    keys: text.keys,
    parts: text.parts,
  };
}

type Fields = ReturnType<TextAnalysis['fields']>;
