import { Injectable, type OnModuleInit } from '@nestjs/common';
import { unscoped } from '#access';
import { Database, Jobs, Log } from '#platform';
import { Indexables } from './indexable.js';
import { documentVersions, isOwn } from './index-schema.js';
import { MeilisearchIndex } from './meilisearch.index.js';
import { SearchOutbox } from './outbox.js';
import { PassageRepository } from './passage.repository.js';

/** How the index differed from the database, in items. What was on its way anyway is not counted. */
export interface DriftReport {
  items: number;
  /** Not found at all, or not wholly. */
  missing: number;
  /** Found with something older. */
  stale: number;
  /** Found although it is gone. */
  surplus: number;
  /** Parked changes that are tried anew. */
  unparked: number;
}

const PAGE = 200;

/** Compares what is with what is indexed, passage by passage, and repairs by difference through the outbox. */
@Injectable()
export class DriftCheck implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly indexables: Indexables,
    private readonly passages: PassageRepository,
    private readonly index: MeilisearchIndex,
    private readonly outbox: SearchOutbox,
    private readonly jobs: Jobs,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.define({
      name: 'search.check',
      cron: '30 2 * * *',
      expireInSeconds: 3_600,
      retryLimit: 1,
      run: async () => void (await this.check()),
    });
  }

  /** @throws EngineFault when Meilisearch is configured and does not answer */
  async check(): Promise<DriftReport> {
    const unparked = await this.unpark();
    const underWay = await this.underWay();
    const { items, versions } = await this.right();
    const rows = await this.passages.versions();
    const found: Found = { missing: new Set(), stale: new Set(), surplus: new Set() };
    compare(versions, rows, found);
    if (this.index.configured) {
      const indexed = await this.index.versions();
      const others = [...indexed].filter(([id]) => !(isOwn(id) && versions.has(id)));
      compare(documentVersions(versions), new Map(others), found);
      await this.passages.condemn([...indexed.keys()].filter((id) => !versions.has(id) && !rows.has(id)));
    }
    for (const id of [...underWay, ...(await this.underWay())]) for (const set of Object.values(found)) set.delete(id);
    const drifted = new Set([...found.missing, ...found.stale, ...found.surplus]);
    await this.outbox.append(this.database, this.indexables.source.kind, [...drifted], {
      narrowing: found.surplus.size > 0,
    });
    const report = {
      items,
      missing: found.missing.size,
      stale: found.stale.size,
      surplus: found.surplus.size,
      unparked,
    };
    if (drifted.size > 0) this.log.warn(report, 'search: the index had drifted and is being repaired');
    else this.log.info(report, 'search: the index agrees with the database');
    return report;
  }

  /** Digests by id that every passage ought to have, each item read anew. */
  private async right(): Promise<{ items: number; versions: Map<string, string> }> {
    const versions = new Map<string, string>();
    let items = 0;
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.indexables.source.idsAfter(after, PAGE, this.database);
      const documents = await this.indexables.source.documentsOf(ids, unscoped('indexing', this.database));
      for (const [id, version] of this.passages.versionsOf(documents)) versions.set(id, version);
      items += ids.length;
      if (ids.length < PAGE) return { items, versions };
      after = ids.at(-1)!;
    }
  }

  private async underWay(): Promise<string[]> {
    const rows = await this.database.query<{ kind: string; ref: string }>('select kind, ref from search_outbox');
    return this.indexables.itemIdsOf(rows, this.database);
  }

  /** Whatever parked a change may be mended by now. */
  private async unpark(): Promise<number> {
    const rows = await this.database.query(
      `update search_outbox set attempts = 0, due_at = now() where attempts > 0 returning id`,
    );
    return rows.length;
  }
}

type Found = Record<'missing' | 'stale' | 'surplus', Set<string>>;

function compare(right: ReadonlyMap<string, string>, actual: ReadonlyMap<string, string>, found: Found): void {
  for (const [id, version] of right) {
    const now = actual.get(id);
    if (now === undefined) found.missing.add(itemOf(id));
    else if (now !== version) found.stale.add(itemOf(id));
  }
  for (const id of actual.keys()) if (!right.has(id)) found.surplus.add(itemOf(id));
}

const itemOf = (passageId: string): string => passageId.slice(0, passageId.lastIndexOf('_'));
