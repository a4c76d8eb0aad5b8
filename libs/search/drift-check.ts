import { Injectable, type OnModuleInit } from '@nestjs/common';
import { unscoped } from '#access';
import { Database, Jobs, Log } from '#platform';
import { Indexables } from './indexable.js';
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
    this.jobs.define({ name: 'search.check', cron: '30 2 * * *', expireInSeconds: 3_600, retryLimit: 1, run: async () => void (await this.check()) });
  }

  /** @throws EngineFault when Meilisearch is configured and does not answer */
  async check(): Promise<DriftReport> {
    const unparked = await this.unpark();
    const underWay = await this.underWay();
    const found = { missing: new Set<string>(), stale: new Set<string>(), surplus: new Set<string>() };
    const items = await this.compareRows(found);
    if (this.index.configured) await this.compareIndex(found);
    for (const id of [...underWay, ...(await this.underWay())]) for (const set of Object.values(found)) set.delete(id);
    const drifted = new Set([...found.missing, ...found.stale, ...found.surplus]);
    await this.outbox.append(this.database, this.indexables.source.kind, [...drifted], { narrowing: found.surplus.size > 0 });
    const report = { items, missing: found.missing.size, stale: found.stale.size, surplus: found.surplus.size, unparked };
    if (drifted.size > 0) this.log.warn(report, 'search: the index had drifted and is being repaired');
    else this.log.info(report, 'search: the index agrees with the database');
    return report;
  }

  /** The rows of `search_passage` against what the rooms say, every item read anew. */
  private async compareRows(found: Found): Promise<number> {
    let items = 0;
    for (let after: string | null = null; ; ) {
      const ids: string[] = await this.indexables.source.idsAfter(after, PAGE, this.database);
      const last = ids.length < PAGE ? null : ids.at(-1)!;
      const documents = await this.indexables.source.documentsOf(ids, unscoped('indexing', this.database));
      compare(this.passages.versionsOf(documents), await this.passages.versions(ids), found);
      for (const id of await this.strangers(after, last, documents.map(({ itemId }) => itemId))) found.surplus.add(id);
      items += ids.length;
      if (last === null) return items;
      after = last;
    }
  }

  /** The documents of Meilisearch against the rows. What no row knows is made a row that waits to be removed. */
  private async compareIndex(found: Found): Promise<void> {
    const indexed = await this.index.versions();
    const rows = new Map<string, string>();
    for (let after = ''; ; ) {
      const page = await this.database.query<{ id: string; version: string }>('select id, version from search_passage where id > $1 and not gone order by id limit 5000', [after]);
      for (const { id, version } of page) rows.set(id, version);
      if (page.length < 5_000) break;
      after = page.at(-1)!.id;
    }
    compare(rows, indexed, found);
    await this.passages.condemn([...indexed.keys()].filter((id) => !rows.has(id)));
  }

  private async strangers(after: string | null, last: string | null, known: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct item_id as id from search_passage
       where not gone and ($1::uuid is null or item_id > $1) and ($2::uuid is null or item_id <= $2) and not item_id = any($3)`,
      [after, last, known],
    );
    return rows.map(({ id }) => id);
  }

  private async underWay(): Promise<string[]> {
    const rows = await this.database.query<{ kind: string; ref: string }>('select kind, ref from search_outbox');
    return this.indexables.itemIdsOf(rows, this.database);
  }

  /** Whatever parked a change may be mended by now. */
  private async unpark(): Promise<number> {
    const rows = await this.database.query(`update search_outbox set attempts = 0, due_at = now() where attempts > 0 returning id`);
    return rows.length;
  }
}

interface Found {
  missing: Set<string>;
  stale: Set<string>;
  surplus: Set<string>;
}

function compare(right: ReadonlyMap<string, string>, actual: ReadonlyMap<string, string>, found: Found): void {
  for (const [id, version] of right) {
    const now = actual.get(id);
    if (now === undefined) found.missing.add(itemOf(id));
    else if (now !== version) found.stale.add(itemOf(id));
  }
  for (const id of actual.keys()) if (!right.has(id)) found.surplus.add(itemOf(id));
}

const itemOf = (passageId: string): string => passageId.slice(0, passageId.lastIndexOf('_'));
