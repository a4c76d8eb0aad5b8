import { Injectable } from '@nestjs/common';
import type { Meilisearch, Settings } from 'meilisearch';
import { Config } from '#platform';
import { indexName, isOurs, SETTINGS, siblingOf, toDocuments } from './index-schema.js';
import { assertSucceeded, engineFault, meilisearchClient } from './meilisearch.client.js';
import type { AnalysedPassage } from './passage.repository.js';

/** Documents read at a time. */
const PAGE = 5_000;

/** The writing side of Meilisearch. Everything is awaited to its end and throws EngineFault when it failed. */
@Injectable()
export class MeilisearchIndex {
  readonly uid: string;
  readonly sibling: string;
  private readonly client: Meilisearch | undefined;

  constructor(private readonly config: Config) {
    this.uid = indexName(config.MEILI_PREFIX);
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
    await this.done(this.server.index(uid).updateSettings(SETTINGS as unknown as Settings));
  }

  async remove(uid: string): Promise<void> {
    if (await this.made(uid)) await this.done(this.server.deleteIndex(uid));
  }

  /**
   * Puts the items that these are all the passages of into each index and takes those ids out; returns when they can be
   * found, or not any more.
   */
  async write(uids: readonly string[], present: readonly AnalysedPassage[], gone: readonly string[]): Promise<void> {
    const documents = toDocuments(present);
    if (documents.length > 0)
      await Promise.all(uids.map((uid) => this.done(this.server.index(uid).addDocuments(documents))));
    if (gone.length > 0)
      await Promise.all(uids.map((uid) => this.done(this.server.index(uid).deleteDocuments([...gone]))));
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
