import type { Settings } from 'meilisearch';
import { fold } from './analysis/index.js';
import type { AnalysedPassage } from './passage.repository.js';

/** Rises with every change of the settings or of what a document holds; another version is another index. */
export const SCHEMA_VERSION = 2;

/** Most hits that can be paged through; Meilisearch pages by offset. */
export const MAX_HITS = 1_000;

export const indexName = (prefix: string): string => `${prefix}passages_v${SCHEMA_VERSION}`;
export const siblingOf = (uid: string): string => `${uid}_next`;
/** Whether an index is ours, of this or an earlier version. */
export const isOurs = (prefix: string, uid: string): boolean =>
  uid.startsWith(`${prefix}passages_v`) && /^\d+(_next)?$/.test(uid.slice(prefix.length + 10));

/**
 * One document a passage; an item appears once among hits and in the counts (`distinctAttribute`, which facets follow
 * when a page is asked for). `readers` and `partReaders` can be filtered on and are never returned.
 */
export const SETTINGS = {
  distinctAttribute: 'itemId',
  displayedAttributes: ['id', 'itemId', 'version'],
  searchableAttributes: [
    'titleKeys',
    'title',
    'titleParts',
    'headingKeys',
    'heading',
    'keys',
    'text',
    'parts',
    'folded',
  ],
  filterableAttributes: [
    'itemId',
    'no',
    'kind',
    'readers',
    'partReaders',
    'homeId',
    'federationId',
    'networkIds',
    'topicIds',
    'professions',
    'documentType',
    'state',
    'authorId',
    'at',
    'year',
  ],
  sortableAttributes: ['at', 'no'],
  // Without the locale å, ä and ö are folded; finding without dots is the folded field's work.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['swe'] }],
  // Sort first: who asks for the newest wants the newest. Without a sort the rule does nothing.
  rankingRules: [
    'sort',
    'words',
    'typo',
    'proximity',
    'attribute',
    'exactness',
    'accepted:desc',
    'helpful:desc',
    'no:asc',
  ],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: ['parts', 'folded'],
  },
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_HITS },
  searchCutoffMs: 1_500,
} as const satisfies { [Name in keyof Settings]?: unknown };

/** A passage as a document. */
export function toDocument(passage: AnalysedPassage): Record<string, unknown> {
  return {
    id: passage.id,
    itemId: passage.itemId,
    no: passage.no,
    version: passage.version,
    kind: passage.kind,
    title: passage.title,
    heading: passage.heading,
    text: passage.text,
    titleKeys: passage.titleKeys,
    titleParts: passage.titleParts,
    headingKeys: passage.headingKeys,
    keys: passage.keys,
    parts: `${passage.headingParts} ${passage.parts}`,
    folded: fold(`${passage.titleKeys} ${passage.headingKeys} ${passage.keys}`),
    readers: passage.readers,
    partReaders: passage.partReaders,
    homeId: passage.homeId,
    federationId: passage.federationId,
    networkIds: passage.networkIds,
    topicIds: passage.topicIds,
    professions: passage.professions,
    documentType: passage.documentType,
    state: passage.state,
    authorId: passage.authorId,
    at: passage.at.getTime(),
    year: passage.at.getUTCFullYear(),
    accepted: passage.accepted ? 1 : 0,
    helpful: passage.helpful,
  };
}
