import { Injectable } from '@nestjs/common';
import { Database, Log, NO_ID } from '#platform';
import { Indexables } from './indexable.js';
import { MeilisearchIndex } from './meilisearch.index.js';
import { SearchOutbox } from './outbox.js';
import { OutboxQueue } from './outbox.queue.js';
import { PassageRepository } from './passage.repository.js';

interface Standing {
  /** When the index that we filled was made. */
  made: string | null;
  wanted: boolean;
  siblingMade: string | null;
  /** Last item in the sibling. */
  cursor: string | null;
  /** Last row of the outbox that must be done before the swap. */
  mark: string | null;
}

/** Passages in one step. */
const CHUNK = 4_000;
const PAGE = 1_000;

/**
 * Fills an index from the beginning, beside the one that answers, and swaps them. Only the relay drives it, a chunk at
 * a time between batches of the outbox, which it writes to both: so nothing older ever overwrites what is newer. How
 * far it has come is in the database; whoever relays next goes on from there.
 */
@Injectable()
export class Rebuild {
  private settled = false;

  constructor(
    private readonly database: Database,
    private readonly index: MeilisearchIndex,
    private readonly passages: PassageRepository,
    private readonly indexables: Indexables,
    private readonly outbox: SearchOutbox,
    private readonly queue: OutboxQueue,
    private readonly log: Log,
  ) {}

  /**
   * Looks at what there is, and begins a rebuild where the index is missing, is not the one that we filled, or is
   * asked for anew. @returns the indexes to write to
   */
  async targets(): Promise<string[]> {
    const standing = await this.read();
    if (!this.index.configured) {
      if (!standing || standing.wanted) await this.begin(null, true);
      return [];
    }
    const made = await this.index.made(this.index.uid);
    const ours = made !== undefined && made === standing?.made;
    if (ours && !this.settled) {
      await this.index.applySettings(this.index.uid);
      this.settled = true;
    }
    if (standing?.mark && !standing.wanted) {
      if ((await this.index.made(this.index.sibling)) === standing.siblingMade)
        return ours ? [this.index.uid, this.index.sibling] : [this.index.sibling];
    } else if (ours && !standing.wanted) return [this.index.uid];
    this.log.info(
      { index: this.index.uid, reason: made === undefined ? 'missing' : ours ? 'asked for' : 'not the one filled' },
      'search: rebuilding',
    );
    await this.begin(await this.index.create(this.index.sibling), !standing || standing.wanted);
    return ours ? [this.index.uid, this.index.sibling] : [this.index.sibling];
  }

  /** One step of a rebuild that is under way. @returns whether there is more to do at once */
  async step(): Promise<boolean> {
    const standing = await this.read();
    if (!standing?.mark) return false;
    if (standing.cursor !== null && standing.siblingMade) {
      const itemIds = await this.passages.itemsAfter(standing.cursor, CHUNK);
      if (itemIds.length > 0)
        await this.index.write([this.index.sibling], (await this.passages.ofItems(itemIds)).present, []);
      await this.save({ cursor: itemIds.at(-1) ?? null });
      return true;
    }
    if (!(await this.queue.drainedTo(standing.mark))) return false;
    if (standing.siblingMade) await this.index.swap();
    await this.save({ made: standing.siblingMade, siblingMade: null, mark: null, rebuiltAt: new Date() });
    this.log.info({ index: this.key }, 'search: rebuilt');
    return true;
  }

  /** Asks whichever process relays for a rebuild of everything, rows and index. */
  async want(): Promise<void> {
    await this.database.query(
      `insert into search_index (uid, wanted_at) values ($1, now()) on conflict (uid) do update set wanted_at = now()`,
      [this.key],
    );
  }

  /** Whether a rebuild is asked for or under way. */
  async isPending(): Promise<boolean> {
    const standing = await this.read();
    return !standing || standing.wanted || standing.mark !== null;
  }

  private async begin(siblingMade: string | null, everything: boolean): Promise<void> {
    if (everything) await this.appendAll();
    await this.database.query('insert into search_index (uid) values ($1) on conflict do nothing', [this.key]);
    // What comes by the outbox need not be copied too.
    const cursor = siblingMade && !everything ? NO_ID : null;
    await this.save({ siblingMade, cursor, mark: await this.queue.lastId(), wantedAt: null });
  }

  private async appendAll(): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.indexables.source.idsAfter(after, PAGE, this.database);
      await this.outbox.append(this.database, this.indexables.source.kind, ids);
      if (ids.length < PAGE) return;
      after = ids.at(-1)!;
    }
  }

  private async read(): Promise<Standing | undefined> {
    const [row] = await this.database.query<Standing>(
      `select made, wanted_at is not null as wanted, sibling_made as "siblingMade", cursor, mark::text as mark from search_index where uid = $1`,
      [this.key],
      'search.standing',
    );
    return row;
  }

  private async save(changes: {
    made?: string | null;
    siblingMade?: string | null;
    cursor?: string | null;
    mark?: string | null;
    wantedAt?: null;
    rebuiltAt?: Date;
  }): Promise<void> {
    const columns = Object.keys(changes).map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    await this.database.query(
      `update search_index set ${columns.map((name, index) => `${name} = $${index + 2}`).join(', ')} where uid = $1`,
      [this.key, ...Object.values(changes)],
    );
  }

  private get key(): string {
    return this.index.configured ? this.index.uid : 'postgres';
  }
}
