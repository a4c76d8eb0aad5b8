import type { PlainDoor } from '../doors.js';

/** Asked for every actor, state, kind and engine in matrix.search.spec: one request looks through all of them. */
export const SEARCH_DOORS: PlainDoor[] = [
  {
    doors: ['Query.search', 'Query.suggestions', 'Query.similarQuestions', 'SearchHit.item', 'SearchResult.hits'],
    because: 'hits, passages, titles and what is similar: matrix.search.spec',
  },
  {
    doors: ['Query.relatedItems'],
    because: 'what is like an item that one sees, among what one sees; NOT_FOUND for the others: matrix.search.spec',
  },
  {
    doors: [
      'SearchResult.facets',
      'SearchHit.passages',
      'SearchFacets.documentTypes',
      'SearchFacets.federations',
      'SearchFacets.kinds',
      'SearchFacets.networks',
      'SearchFacets.professions',
      'SearchFacets.topics',
      'SearchFacets.years',
    ],
    because: 'counts under the same scope; to an outsider they are those of a word that was never written',
  },
];
