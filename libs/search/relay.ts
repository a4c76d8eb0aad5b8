import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Config, Database, Events, Log, Metrics } from '#platform';
import { Indexables } from './indexable.js';
import { type EngineFault, engineFault } from './meilisearch.client.js';
import { MeilisearchIndex } from './meilisearch.index.js';
import { OUTBOX_CHANNEL } from './outbox.js';
import { OutboxQueue, type OutboxRow } from './outbox.queue.js';
import { PassageRepository } from './passage.repository.js';
import { Projection } from './projection.js';
import { Rebuild } from './rebuild.js';
import { RelayLock } from './relay.lock.js';
import { VectorMaker } from './vector-maker.js';

const BATCH = 500;
/** Passages that are held in memory and sent at once: some megabytes. A task of the engine costs much, whatever it holds. */
const TOGETHER = 4_000;
const POLL = 1_000;
const LONGEST_PAUSE = 15_000;
const PATIENCE = 5_000;

/**
 * Carries changes from the outbox to the index: claims a batch, collapses duplicates, rereads, writes, awaits, deletes
 * exactly what it claimed. What it was killed in the middle of is still in the outbox and is done again.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<void> | undefined;
  private stopped = false;
  private ring: (() => void) | undefined;
  private silence: (() => void) | undefined;
  private rung = false;
  private pause = 0;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly queue: OutboxQueue,
    private readonly indexables: Indexables,
    private readonly passages: PassageRepository,
    private readonly projection: Projection,
    private readonly index: MeilisearchIndex,
    private readonly rebuild: Rebuild,
    private readonly lock: RelayLock,
    private readonly vectors: VectorMaker,
    private readonly events: Events,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.metrics.gauge(
      'search_outbox_oldest_seconds',
      'Age of the oldest change that is not in the index',
      async () => (await this.queue.figures()).oldest,
    );
    this.metrics.gauge(
      'search_outbox_waiting',
      'Changes that are not in the index yet',
      async () => (await this.queue.figures()).waiting,
    );
    this.metrics.gauge(
      'search_outbox_parked',
      'Changes that failed too often and are left alone',
      async () => (await this.queue.figures()).parked,
    );
    if (this.config.PROCESS !== 'api') this.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  start(): void {
    if (this.running && !this.stopped) return;
    this.stopped = false;
    this.silence = this.events.on(OUTBOX_CHANNEL, () => this.wake());
    // One that was stopped and is still at its batch goes on after it.
    this.running ??= this.run();
  }

  /**
   * Ends after the batch in hand, or after some seconds without it: what is not finished stays in the outbox. The right to
   * relay is given up by the batch, when it is done: two at a time would write over each other.
   */
  async stop(): Promise<void> {
    this.stopped = true;
    this.silence?.();
    this.wake();
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([this.running, new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)))]);
    clearTimeout(timer);
  }

  /** One batch and one step of a rebuild. @returns whether there is more to do at once */
  async once(): Promise<boolean> {
    const targets = await this.rebuild.targets();
    const rows = await this.queue.next(BATCH);
    if (rows.length > 0) {
      const fresh = await this.projection.project(rows.filter(({ projected }) => !projected));
      await this.carry([...rows.filter(({ projected }) => projected), ...fresh], targets);
    }
    const rebuilding = await this.rebuild.step();
    if (rows.length > 0 || rebuilding) this.vectors.written();
    if (targets.includes(this.index.uid)) await this.vectors.step(() => this.wake());
    return rows.length === BATCH || rebuilding;
  }

  /** Writes what these rows are about; a row that the engine refuses is put off without stopping the others. */
  private async carry(rows: readonly OutboxRow[], targets: readonly string[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      const itemIds = await this.indexables.itemIdsOf(rows, this.database);
      const forgotten: string[] = [];
      for (const pack of await this.passages.packs(itemIds, TOGETHER)) {
        const { present, gone } = await this.passages.ofItems(pack);
        if (targets.length > 0) await this.index.write(targets, present, gone);
        forgotten.push(...gone);
      }
      await this.database.transaction(async (tx) => {
        await this.passages.forget(tx, forgotten);
        await this.queue.finish(tx, rows);
      });
    } catch (error) {
      const fault = engineFault(error);
      // What the engine cannot do for anybody waits as it is; only what it refuses is held against a row.
      if (fault?.kind !== 'refused') throw error;
      if (rows.length === 1) return this.queue.failed(rows[0]!, { name: 'EngineFault', code: fault.code });
      const middle = Math.ceil(rows.length / 2);
      await this.carry(rows.slice(0, middle), targets);
      await this.carry(rows.slice(middle), targets);
    }
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      let more = false;
      try {
        if (await this.lock.held()) {
          more = await this.once();
          this.pause = 0;
        }
      } catch (error) {
        this.pause = Math.min(LONGEST_PAUSE, this.pause === 0 ? 250 : 2 * this.pause);
        this.tell(error, engineFault(error));
      }
      if (!more) await this.sleep(this.pause || POLL, this.pause > 0);
    }
    this.running = undefined;
    await this.lock.release();
  }

  private tell(error: unknown, fault: EngineFault | undefined): void {
    if (this.stopped) return;
    if (fault)
      this.log.warn(
        { kind: fault.kind, code: fault.code, pause: this.pause },
        'search: the relay waits for the engine',
      );
    else this.log.error({ err: error, pause: this.pause }, 'search: the relay failed and tries again');
  }

  private wake(): void {
    this.rung = true;
    this.ring?.();
  }

  /** Until something is told, or the time is up; while the engine is away only the time counts. */
  private async sleep(milliseconds: number, deaf: boolean): Promise<void> {
    if (this.stopped || (this.rung && !deaf)) {
      this.rung = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.ring = () => {
        if (deaf && !this.stopped) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.ring = undefined;
    this.rung = false;
  }
}
