import type { Settings } from 'meilisearch';
import { createHash } from 'node:crypto';
import { fold } from './analysis/index.js';
import { READ_PASSAGES } from './passage-keys.js';
import type { AnalysedPassage } from './passage.repository.js';

/** Rises with every change of the settings or of what a document holds; another version is another index. */
export const SCHEMA_VERSION = 4;

/** Most hits that can be paged through; Meilisearch pages by offset. */
export const MAX_HITS = 1_000;

/** @param print of the embedder, where there is one: other vectors are another index */
export const indexName = (prefix: string, print?: string): string =>
  `${prefix}passages_v${SCHEMA_VERSION}${print ? `_${print}` : ''}`;
export const siblingOf = (uid: string): string => `${uid}_next`;
/** Whether an index is ours, of this or an earlier version, with this or another embedder. */
export const isOurs = (prefix: string, uid: string): boolean =>
  uid.startsWith(`${prefix}passages_v`) && /^\d+(_[0-9a-f]{8})?(_next)?$/.test(uid.slice(prefix.length + 10));

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

/** What the vectors are called in the index. */
export const EMBEDDER = 'meaning';

/** The settings with vectors of so many numbers, which we make ourselves; `owed` finds items whose have yet to be made. */
export const settingsWith = (dimensions: number): { [Name in keyof Settings]?: unknown } => ({
  ...SETTINGS,
  filterableAttributes: [
    ...SETTINGS.filterableAttributes,
    { attributePatterns: ['owed'], features: { facetSearch: false, filter: { equality: true, comparison: false } } },
  ],
  embedders: { [EMBEDDER]: { source: 'userProvided', dimensions } },
});

/** The documents of some items, given all of their passages. */
export function toDocuments(passages: readonly AnalysedPassage[]): IndexDocument[] {
  return [...byItem(passages).values()].flatMap((parts) =>
    [whole(parts), ...parts.filter(isApart).map(part)].map(withoutEmpty),
  );
}

/** A hit costs the engine time for each field that its document has, returned or not (docs/adr/0012). */
const withoutEmpty = (document: IndexDocument): IndexDocument =>
  Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== null && (value as { length?: number }).length !== 0),
  ) as IndexDocument;

export type IndexDocument = Record<string, unknown> & { id: string };

/** Letters of an item that a vector is made of; most models read no more. */
const MEANT = 2_000;

/** By item what a vector is made of: its title and the beginning of what each of its readers may read. */
export function meantTexts(passages: readonly AnalysedPassage[]): Map<string, { text: string; digest: string }> {
  return new Map(
    [...byItem(passages)].map(([itemId, parts]) => {
      const shared = parts.filter(({ readers, partReaders }) => areSame(readers, partReaders));
      const texts = shared.flatMap(({ heading, text }) => [heading, text]);
      const text = storable([parts[0]!.title, ...texts].filter(Boolean).join('\n').slice(0, MEANT));
      return [itemId, { text, digest: digest([text]) }];
    }),
  );
}

function byItem(passages: readonly AnalysedPassage[]): Map<string, AnalysedPassage[]> {
  const items = new Map<string, AnalysedPassage[]>();
  for (const passage of passages) items.set(passage.itemId, [...(items.get(passage.itemId) ?? []), passage]);
  for (const parts of items.values()) parts.sort((a, b) => a.no - b.no);
  return items;
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

const areSame = (readers: readonly string[], others: readonly string[]): boolean =>
  readers.length === others.length && readers.every((key) => others.includes(key));
const hasOwnReaders = ({ no, readers, partReaders }: AnalysedPassage): boolean =>
  no > 0 && !areSame(readers, partReaders);
/** A cut may leave half a character at the end. */
const storable = (text: string): string => text.replace(/\p{Surrogate}$/u, '');
const isApart = (passage: AnalysedPassage): boolean => passage.no >= READ_PASSAGES || hasOwnReaders(passage);

function whole(parts: readonly AnalysedPassage[]): IndexDocument {
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

function part(passage: AnalysedPassage): IndexDocument {
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
