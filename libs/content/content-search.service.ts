import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Viewer } from '#access';
import { NetworkRepository } from '#networks';
import { badField, decodeCursor, encodeCursor, NO_ID } from '#platform';
import {
  FACET_GROUPS,
  type FacetGroup,
  listCondition,
  MAX_HITS,
  SearchService,
  type ShownHit,
  TextAnalysis,
  TopicWordings,
} from '#search';
import { ItemKind } from './item.entity.js';
import { ItemRepository } from './item.repository.js';
import type { ItemRow } from './item.row.js';
import { TopicRepository } from './topic.repository.js';
import {
  EngineName,
  type SearchHit,
  type SearchInput,
  type SearchResult,
  type Suggestion,
  SuggestionKind,
} from './search.types.js';
import type { Item } from './types.js';

interface PageAsked {
  first: number;
  after?: string;
  withFacets: boolean;
}

const TITLES = 6;
const TOPICS = 3;

/** Search over content: what the engine found is read through the scope before anything of it is shown. */
@Injectable()
export class ContentSearch implements OnModuleInit {
  constructor(
    private readonly searching: SearchService,
    private readonly items: ItemRepository,
    private readonly topics: TopicRepository,
    private readonly analysis: TextAnalysis,
    private readonly networks: NetworkRepository,
    private readonly wordings: TopicWordings,
  ) {}

  onModuleInit(): void {
    this.wordings.register(() => this.topics.all());
  }

  async search(viewer: Viewer, asked: SearchInput, page: PageAsked): Promise<SearchResult> {
    const input = await this.narrowedByKnown(viewer, asked);
    return this.analysis.words(input.text).length > 0
      ? this.found(viewer, input, page)
      : this.listed(viewer, input, page);
  }

  /** From titles that the viewer may read and from the topics; where nothing goes on so, from how it is spelled. */
  async suggestions(viewer: Viewer, text: string): Promise<Suggestion[]> {
    if (plain(text).length < 2) return [];
    const found = await this.goingOn(viewer, text);
    if (found.length > 0) return found;
    const spelled = this.searching.spelled(text);
    return spelled ? this.goingOn(viewer, spelled) : [];
  }

  private async goingOn(viewer: Viewer, text: string): Promise<Suggestion[]> {
    const typed = plain(text);
    const ids = await this.searching.titles(viewer, text, TITLES);
    const rows = new Map((await this.items.rows(viewer, ids)).map((row) => [row.id, row]));
    const titles = ids
      .flatMap((id) => rows.get(id) ?? [])
      .map(({ id, title }) => ({ kind: SuggestionKind.title, text: title, itemId: id, topicId: null }));
    const topics = (await this.topics.all())
      .filter(({ name, synonyms }) => [name, ...synonyms].some((word) => plain(word).startsWith(typed)))
      .slice(0, TOPICS)
      .map(({ id, name }) => ({ kind: SuggestionKind.topic, text: name, itemId: null, topicId: id }));
    return [...topics, ...titles];
  }

  async similarQuestions(viewer: Viewer, title: string, first: number): Promise<Item[]> {
    const ids = await this.searching.similar(viewer, ItemKind.question, title, first);
    return await this.items.complete(viewer, ids);
  }

  /** @throws AppError NOT_FOUND for an item that is not there or not to be seen */
  async related(viewer: Viewer, id: string, first: number): Promise<Item[]> {
    const item = await this.items.get(viewer, id);
    return await this.items.complete(viewer, await this.searching.related(viewer, item.id, first));
  }

  /** A network that the viewer may not know of narrows to nothing, as one that is not there does. */
  private async narrowedByKnown(viewer: Viewer, input: SearchInput): Promise<SearchInput> {
    const { networkIds = [], federationIds = [] } = input;
    const known = await this.networks.knownAmong(viewer, [...networkIds, ...federationIds]);
    const only = (ids: readonly string[]): string[] => ids.map((id) => (known.has(id) ? id : NO_ID));
    return {
      ...input,
      ...(networkIds.length > 0 ? { networkIds: only(networkIds) } : {}),
      ...(federationIds.length > 0 ? { federationIds: only(federationIds) } : {}),
    };
  }

  private async found(
    viewer: Viewer,
    input: SearchInput,
    { first, after, withFacets }: PageAsked,
  ): Promise<SearchResult> {
    const began = performance.now();
    const digest = digestOf(input);
    const offset = offsetOf(after, digest);
    const limit = Math.min(first, MAX_HITS - offset);
    const { hits, taken, total, totalIsExact, facets, engine, didYouMean } = await this.searching.search(
      viewer,
      input,
      {
        offset,
        limit,
        facets: groups(withFacets),
      },
    );
    const places = hits.map(({ itemId, kind }) => ({ id: itemId, kind: kind as ItemKind }));
    const [complete, marked] = await Promise.all([this.items.completeOf(viewer, places), markedMeanwhile(hits)]);
    const rows = byId(complete);
    const shown = marked.flatMap(({ itemId, passages }): SearchHit[] => {
      const item = rows.get(itemId);
      const titleHtml = passages[0]?.titleHtml;
      return item && titleHtml ? [{ item, titleHtml, passages: passages.filter(({ html }) => html !== '') }] : [];
    });
    const end = offset + taken;
    return {
      hits: shown,
      facets,
      total,
      totalIsExact,
      engine: EngineName[engine],
      didYouMean,
      tookMs: Math.round(performance.now() - began),
      pageInfo: {
        hasNextPage: end < Math.min(total, MAX_HITS) && taken > 0,
        endCursor: taken > 0 ? cursorOf(end, digest) : null,
      },
    };
  }

  /** Without words it is a list: the feed, narrowed by what was chosen, with the same counts beside it. */
  private async listed(
    viewer: Viewer,
    input: SearchInput,
    { first, after, withFacets }: PageAsked,
  ): Promise<SearchResult> {
    const began = performance.now();
    const { kinds } = input;
    const filter = listCondition(input, 5);
    if (filter) await this.searching.becomeCurrent();
    const [places, counted] = await Promise.all([
      this.items.feed(viewer, {
        ...(kinds?.length ? { kinds } : {}),
        first,
        after: decodeCursor(after),
        ...(filter ? { filter } : {}),
      }),
      this.searching.search(viewer, { ...input, text: '' }, { offset: 0, limit: 0, facets: groups(withFacets) }),
    ]);
    const page = places.slice(0, first);
    const rows = byId(await this.items.completeOf(viewer, page));
    const items = page.flatMap(({ id }) => rows.get(id) ?? []) as Item[];
    const last = page.at(-1);
    return {
      hits: items.map((item) => ({ item, titleHtml: escaped(item.title), passages: [] })),
      facets: counted.facets,
      total: counted.total,
      totalIsExact: counted.totalIsExact,
      engine: EngineName.POSTGRES,
      didYouMean: null,
      tookMs: Math.round(performance.now() - began),
      pageInfo: { hasNextPage: places.length > first, endCursor: last ? encodeCursor(last) : null },
    };
  }
}

/** Hits with their passages, which are marked while the database answers what has just been asked. */
async function markedMeanwhile(hits: readonly ShownHit[]): Promise<Pick<ShownHit, 'itemId' | 'passages'>[]> {
  await setImmediate();
  return hits.map(({ itemId, passages }) => ({ itemId, passages }));
}

const groups = (withFacets: boolean): readonly FacetGroup[] => (withFacets ? FACET_GROUPS : []);
const byId = (rows: readonly ItemRow[]): Map<string, ItemRow> => new Map(rows.map((row) => [row.id, row]));
const plain = (text: string): string => text.trim().toLowerCase();
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A cursor belongs to one search: with another it would point into the wrong list. */
const digestOf = (input: SearchInput): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(input).sort()))
    .digest('base64url')
    .slice(0, 10);
const cursorOf = (offset: number, digest: string): string => Buffer.from(`${offset}:${digest}`).toString('base64url');

/** @throws AppError BAD_INPUT for a cursor of another search, or none of ours */
function offsetOf(cursor: string | undefined, digest: string): number {
  if (!cursor) return 0;
  const [offset = '', of] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  if (!/^\d{1,4}$/.test(offset) || Number(offset) >= MAX_HITS || of !== digest) throw badField('after', 'cursor');
  return Number(offset);
}
