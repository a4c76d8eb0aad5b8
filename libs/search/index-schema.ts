import type { Settings } from 'meilisearch';
import { createHash } from 'node:crypto';
import { fold } from './analysis/index.js';
import { READ_PASSAGES } from './passage-keys.js';
import type { AnalysedPassage } from './passage.repository.js';

/** Rises with every change of the settings or of what a document holds; another version is another index. */
export const SCHEMA_VERSION = 3;

/** Most hits that can be paged through; Meilisearch pages by offset. */
export const MAX_HITS = 1_000;

export const indexName = (prefix: string): string => `${prefix}passages_v${SCHEMA_VERSION}`;
export const siblingOf = (uid: string): string => `${uid}_next`;
/** Whether an index is ours, of this or an earlier version. */
export const isOurs = (prefix: string, uid: string): boolean =>
  uid.startsWith(`${prefix}passages_v`) && /^\d+(_next)?$/.test(uid.slice(prefix.length + 10));

/** By what a search is narrowed and counted. */
const FILTERS =
  'part itemId kind readers partReaders homeId federationId networkIds topicIds professions documentType state authorId at year'.split(
    ' ',
  );

/**
 * One document an item, so that counting needs no look at which hits belong together: it holds each key of the item
 * once, since the app orders hits by what the passages say. Beside it a document for each passage that ranking does not
 * read anyway, and for each that has readers of its own: `part` tells them apart. Nothing but ids is ever returned.
 */
export const SETTINGS = {
  displayedAttributes: ['id', 'itemId', 'version'],
  searchableAttributes: ['titleKeys', 'headingKeys', 'keys', 'parts', 'folded'],
  filterableAttributes: FILTERS.map((attribute) => ({
    attributePatterns: [attribute],
    features: { facetSearch: false, filter: { equality: true, comparison: attribute === 'at' } },
  })),
  sortableAttributes: ['at'],
  // Without the locale å, ä and ö are folded; finding without dots is the folded field's work.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['swe'] }],
  // Pairs of words and beginnings of words are most of an index and of the time of a write (docs/adr/0012).
  proximityPrecision: 'byAttribute',
  prefixSearch: 'disabled',
  // Sort first: who asks for the newest wants the newest. Without a sort the rule does nothing.
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'exactness', 'helpful:desc'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: ['parts', 'folded'],
  },
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: MAX_HITS },
  searchCutoffMs: 1_500,
} as const satisfies { [Name in keyof Settings]?: unknown };

/** The documents of some items, given all of their passages. */
export function toDocuments(passages: readonly AnalysedPassage[]): Record<string, unknown>[] {
  const items = new Map<string, AnalysedPassage[]>();
  for (const passage of passages) items.set(passage.itemId, [...(items.get(passage.itemId) ?? []), passage]);
  return [...items.values()].flatMap((parts) => {
    parts.sort((a, b) => a.no - b.no);
    return [whole(parts), ...parts.filter(isApart).map(part)];
  });
}

/** Digests by id that the documents of these passages have, those aside that stand there for their readers alone. */
export function documentVersions(passages: ReadonlyMap<string, string>): Map<string, string> {
  const items = new Map<string, [no: number, version: string][]>();
  const versions = new Map<string, string>();
  for (const [id, version] of passages) {
    const [itemId = '', no] = id.split('_');
    items.set(itemId, [...(items.get(itemId) ?? []), [Number(no), version]]);
    if (Number(no) >= READ_PASSAGES) versions.set(id, version);
  }
  for (const [itemId, parts] of items)
    versions.set(`${itemId}_0`, digest([...parts].sort(([a], [b]) => a - b).map(([, version]) => version)));
  return versions;
}

/** Whether a document is one that is there for what it is read by alone. */
export const isOwn = (id: string): boolean => {
  const no = Number(id.split('_')[1]);
  return no > 0 && no < READ_PASSAGES;
};

const digest = (versions: readonly string[]): string =>
  createHash('sha1').update(versions.join(' ')).digest('base64url');

const hasOwnReaders = ({ no, readers, partReaders }: AnalysedPassage): boolean =>
  no > 0 && (readers.length !== partReaders.length || readers.some((key) => !partReaders.includes(key)));
const isApart = (passage: AnalysedPassage): boolean => passage.no >= READ_PASSAGES || hasOwnReaders(passage);

function whole(parts: readonly AnalysedPassage[]): Record<string, unknown> {
  const first = parts[0]!;
  const shared = parts.filter((passage) => !hasOwnReaders(passage));
  const titleKeys = distinct([first.titleKeys]);
  const headingKeys = distinct(shared.map((passage) => passage.headingKeys));
  const keys = distinct(shared.map((passage) => passage.keys));
  return {
    ...sharedFields(first),
    id: `${first.itemId}_0`,
    part: false,
    version: digest(parts.map(({ version }) => version)),
    titleKeys,
    headingKeys,
    keys,
    parts: distinct([first.titleParts, ...shared.flatMap((passage) => [passage.headingParts, passage.parts])]),
    folded: foldedOf(`${titleKeys} ${headingKeys} ${keys}`),
    partReaders: [],
    helpful: first.helpful,
  };
}

function part(passage: AnalysedPassage): Record<string, unknown> {
  const keys = distinct([passage.keys]);
  const headingKeys = distinct([passage.headingKeys]);
  return {
    ...sharedFields(passage),
    id: passage.id,
    part: true,
    version: passage.version,
    titleKeys: '',
    headingKeys,
    keys,
    parts: distinct([passage.headingParts, passage.parts]),
    folded: foldedOf(`${headingKeys} ${keys}`),
    partReaders: passage.partReaders,
    helpful: 0,
  };
}

const sharedFields = (passage: AnalysedPassage): Record<string, unknown> => ({
  itemId: passage.itemId,
  kind: passage.kind,
  readers: passage.readers,
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
});

const distinct = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => (text ? text.split(' ') : [])))].join(' ');

/** Only of what has something to fold. */
const foldedOf = (keys: string): string =>
  distinct([
    keys
      .split(' ')
      .filter((key) => fold(key) !== key)
      .map(fold)
      .join(' '),
  ]);
