/**
 * One topic of the platform's shared vocabulary.
 *
 * `synonyms` holds abbreviations, spelled-out forms and the everyday wordings of people who do
 * not know the term; search leads them to the topic, they are never shown as topics themselves.
 */
export interface TopicEntry {
  /** Stable address: a-z, 0-9 and hyphens. Never reused for another meaning. */
  readonly slug: string;
  /** Swedish name, as shown. */
  readonly name: string;
  /** English name, for the interface in English. */
  readonly nameEn: string;
  /** Swedish, lower case except for names and abbreviations. */
  readonly synonyms: readonly string[];
  /** Slug of the wider topic, where there is one. */
  readonly broader?: string;
}

/** Writes a topic on few lines; `synonyms` is a comma-separated list, line breaks allowed. */
export function topic(slug: string, name: string, nameEn: string, synonyms: string, broader?: string): TopicEntry {
  const words = synonyms
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
  return broader === undefined
    ? { slug, name, nameEn, synonyms: words }
    : { slug, name, nameEn, synonyms: words, broader };
}
