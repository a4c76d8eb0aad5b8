/** The fields that ranking tells apart; a passage's heading counts as title. */
export const FIELDS = ['title', 'body'] as const;
export type FieldName = (typeof FIELDS)[number];

/** What a field says: keys in order, how often each, and the same of the words inside its compounds. */
export interface FieldTerms {
  sequence: readonly string[];
  keys: ReadonlyMap<string, number>;
  parts: ReadonlyMap<string, number>;
}

export interface RankedDocument {
  id: string;
  fields: Readonly<Record<FieldName, FieldTerms>>;
}

/**
 * A document as ranking reads it.
 * @param fields per field the analyser's `keys` and `parts`, as they are indexed
 */
export function readDocument(id: string, fields: Record<FieldName, { keys: string; parts: string }>): RankedDocument {
  return { id, fields: { title: readField(fields.title), body: readField(fields.body) } };
}

/** One document of several fields' terms, in order. */
export function mergedDocument(id: string, title: readonly FieldTerms[], body: readonly FieldTerms[]): RankedDocument {
  return { id, fields: { title: merged(title), body: merged(body) } };
}

function merged(fields: readonly FieldTerms[]): FieldTerms {
  if (fields.length === 1) return fields[0]!;
  return {
    sequence: fields.flatMap(({ sequence }) => sequence),
    keys: summed(fields.map(({ keys }) => keys)),
    parts: summed(fields.map(({ parts }) => parts)),
  };
}

function summed([first, ...others]: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sums = new Map(first);
  for (const counts of others) for (const [term, count] of counts) sums.set(term, (sums.get(term) ?? 0) + count);
  return sums;
}

function readField({ keys, parts }: { keys: string; parts: string }): FieldTerms {
  const sequence = keys ? keys.split(' ') : [];
  return { sequence, keys: counted(sequence), parts: counted(parts ? parts.split(' ') : []) };
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Each key or part once: what a document adds to the statistics. */
export function termsOf(document: RankedDocument): Set<string> {
  const terms = new Set<string>();
  for (const field of FIELDS) {
    for (const key of document.fields[field].keys.keys()) terms.add(key);
    for (const part of document.fields[field].parts.keys()) terms.add(part);
  }
  return terms;
}
