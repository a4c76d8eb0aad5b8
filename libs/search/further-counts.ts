import type { Candidate } from './candidate.repository.js';
import type { FacetGroup, Facets } from './query.js';

/** The counts with these items in them. */
export function withFurther(facets: Facets, groups: readonly FacetGroup[], items: readonly Candidate[]): Facets {
  if (items.length === 0) return facets;
  const counted = { ...facets };
  for (const group of groups) {
    const counts = new Map(facets[group].map(({ value, count }) => [value, count]));
    for (const value of items.flatMap(VALUES[group])) counts.set(value, (counts.get(value) ?? 0) + 1);
    counted[group] = [...counts].map(([value, count]) => ({ value, count }));
  }
  return counted;
}

const VALUES: Record<FacetGroup, (item: Candidate) => readonly string[]> = {
  kinds: ({ kind }) => [kind],
  networks: ({ networkIds }) => networkIds,
  federations: ({ federationId }) => (federationId ? [federationId] : []),
  topics: ({ topicIds }) => topicIds,
  professions: ({ professions }) => professions,
  documentTypes: ({ documentType }) => (documentType ? [documentType] : []),
  years: ({ at }) => [String(at.getUTCFullYear())],
};
