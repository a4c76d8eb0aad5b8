import { Injectable } from '@nestjs/common';
import type { DocumentsQuery, Meilisearch, Settings } from 'meilisearch';
import { Config } from '#platform';
import { embedderPrint } from './embedder.js';
import {
  EMBEDDER,
  type IndexDocument,
  indexName,
  isOurs,
  meantTexts,
  SETTINGS,
  settingsWith,
  siblingOf,
  toDocuments,
} from './index-schema.js';
import { assertSucceeded, engineFault, meilisearchClient } from './meilisearch.client.js';
import type { AnalysedPassage } from './passage.repository.js';

/** Documents read at a time, and those with vectors. */
const PAGE = 5_000;
const VECTORS = 500;

type Owing = { id: string; itemId: string; version: string };
type Vectored = {
  id: string;
  meant?: string;
  owed?: boolean;
  _vectors?: Record<string, { embeddings: number[][] } | undefined>;
};

/** The vector of a text of this digest, for a document as it was; null when the text has none. */
export interface MadeVector {
  id: string;
  version: string;
  meant: string;
  vector: readonly number[] | null;
}

/** In Meilisearch's own form: every document says whether it has one. */
const vectors = (vector: readonly number[] | null): object => ({
  [EMBEDDER]: vector ? { embeddings: [vector], regenerate: false } : null,
});

/** The writing side of Meilisearch. Everything is awaited to its end and throws EngineFault when it failed. */
@Injectable()
export class MeilisearchIndex {
  readonly uid: string;
  readonly sibling: string;
  private readonly client: Meilisearch | undefined;
  private readonly dimensions: number | undefined;

  constructor(private readonly config: Config) {
    const print = embedderPrint(config);
    this.uid = indexName(config.MEILI_PREFIX, print);
    this.dimensions = print ? config.SEARCH_EMBEDDER_DIMENSIONS : undefined;
    this.sibling = siblingOf(this.uid);
    this.client =
      config.MEILI_URL && config.SEARCH_ENGINE !== 'postgres'
        ? meilisearchClient(config.MEILI_URL, config.MEILI_MASTER_KEY, 30_000)
        : undefined;
  }

  get configured(): boolean {
    return this.client !== undefined;
  }

  /** When Meilisearch made this index; undefined when there is none. The time stays with the data in a swap. */
  async made(uid: string): Promise<string | undefined> {
    try {
      return String((await this.server.getRawIndex(uid)).createdAt);
    } catch (error) {
      const fault = engineFault(error);
      if (fault?.kind === 'indexMissing') return undefined;
      throw fault ?? error;
    }
  }

  /** Makes an empty index with the settings. @returns when it was made */
  async create(uid: string): Promise<string> {
    await this.remove(uid);
    await this.done(this.server.createIndex(uid, { primaryKey: 'id' }));
    await this.applySettings(uid);
    return (await this.made(uid))!;
  }

  async applySettings(uid: string): Promise<void> {
    const settings = this.dimensions ? settingsWith(this.dimensions) : SETTINGS;
    await this.done(this.server.index(uid).updateSettings(settings as unknown as Settings));
  }

  async remove(uid: string): Promise<void> {
    if (await this.made(uid)) await this.done(this.server.deleteIndex(uid));
  }

  /**
   * Puts the items that these are all the passages of into each index and takes those ids out; returns when they can be
   * found, or not any more.
   */
  async write(uids: readonly string[], present: readonly AnalysedPassage[], gone: readonly string[]): Promise<void> {
    const documents = await this.withVectors(toDocuments(present), present);
    if (documents.length > 0)
      await Promise.all(uids.map((uid) => this.done(this.server.index(uid).addDocuments(documents))));
    if (gone.length > 0)
      await Promise.all(uids.map((uid) => this.done(this.server.index(uid).deleteDocuments([...gone]))));
  }

  /** Items whose vectors have yet to be made, a few of them. */
  async owing(limit: number): Promise<{ id: string; itemId: string; version: string }[]> {
    return (await this.documents<Owing>({ filter: 'owed = true', fields: ['id', 'itemId', 'version'], limit })).map(
      ({ id, itemId, version }) => ({ id, itemId, version }),
    );
  }

  /** Gives documents their vectors, null where there can be none; those that were written anew meanwhile go on waiting. */
  async give(made: readonly MadeVector[]): Promise<void> {
    const now = await this.documents<Owing>({ ids: made.map(({ id }) => id), fields: ['id', 'version'] });
    const versions = new Map(now.map(({ id, version }) => [id, version]));
    const documents = made
      .filter(({ id, version }) => versions.get(id) === version)
      .map(({ id, meant, vector }) => ({ id, meant, owed: false, _vectors: vectors(vector) }));
    if (documents.length > 0) await this.done(this.server.index(this.uid).updateDocuments(documents));
  }

  /** Puts the sibling in the index's place and removes what was there, and indexes of earlier versions. */
  async swap(): Promise<void> {
    if (!(await this.made(this.uid))) await this.done(this.server.createIndex(this.uid, { primaryKey: 'id' }));
    await this.done(this.server.swapIndexes([{ indexes: [this.uid, this.sibling], rename: false }]));
    const { results } = await this.server.getRawIndexes({ limit: 1_000 });
    const old = results
      .map(({ uid }) => uid)
      .filter((uid) => uid !== this.uid && isOurs(this.config.MEILI_PREFIX, uid));
    for (const uid of old) await this.done(this.server.deleteIndex(uid));
  }

  /** Digests by id of everything in the index. */
  async versions(): Promise<Map<string, string>> {
    const versions = new Map<string, string>();
    try {
      for (let offset = 0; ; offset += PAGE) {
        const { results } = await this.server
          .index(this.uid)
          .getDocuments<{ id: string; version: string }>({ fields: ['id', 'version'], offset, limit: PAGE });
        for (const { id, version } of results) versions.set(id, version);
        if (results.length < PAGE) return versions;
      }
    } catch (error) {
      throw engineFault(error) ?? error;
    }
  }

  /** What says the same as before keeps its vector; the rest waits for one, and is found by its words meanwhile. */
  private async withVectors(
    documents: IndexDocument[],
    passages: readonly AnalysedPassage[],
  ): Promise<Record<string, unknown>[]> {
    if (!this.dimensions) return documents;
    const texts = meantTexts(passages);
    const items = documents.filter(({ part }) => !part).map(({ id }) => id);
    const known = new Map<string, Vectored>();
    for (let from = 0; from < items.length; from += VECTORS) {
      const ids = items.slice(from, from + VECTORS);
      const page = await this.documents<Vectored>({ ids, fields: ['id', 'meant', 'owed'], retrieveVectors: true });
      for (const document of page) known.set(document.id, document);
    }
    return documents.map((document) => {
      if (document['part']) return { ...document, owed: false, _vectors: vectors(null) };
      const meant = texts.get(String(document['itemId']))!.digest;
      const before = known.get(document.id);
      const isKept = before?.meant === meant && before.owed === false;
      const [vector = null] = (isKept && before._vectors?.[EMBEDDER]?.embeddings) || [];
      return { ...document, meant, owed: !isKept, _vectors: vectors(vector) };
    });
  }

  /** Documents of the index that answers; none when there is no such index yet. */
  private async documents<Document extends Record<string, unknown>>(
    query: DocumentsQuery<Document>,
  ): Promise<Document[]> {
    try {
      return (await this.server.index(this.uid).getDocuments<Document>({ limit: VECTORS, ...query })).results;
    } catch (error) {
      const fault = engineFault(error);
      if (fault?.kind === 'indexMissing') return [];
      throw fault ?? error;
    }
  }

  private get server(): Meilisearch {
    if (!this.client) throw new Error('no Meilisearch is configured');
    return this.client;
  }

  private async done(
    task: Promise<unknown> & {
      waitTask(): Promise<{ status: string; error?: { code?: string; type?: string } | null }>;
    },
  ): Promise<void> {
    try {
      assertSucceeded(await task.waitTask());
    } catch (error) {
      throw engineFault(error) ?? error;
    }
  }
}
