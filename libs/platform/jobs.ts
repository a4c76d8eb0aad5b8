import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Config } from './config.js';
import { Database, type Tx } from './database.js';
import { NO_ID } from './ids.js';
import { Log } from './log.js';
import { WorkerPresence } from './worker-presence.js';

/** What runs when a job of this kind comes up. It may run more than once: work must be repeatable. */
export interface JobDefinition<Data extends object> {
  name: string;
  /** At most this many at a time in one process. Default 1. */
  concurrency?: number;
  /** Seconds before a run counts as dead and is tried again. Default 300. */
  expireInSeconds?: number;
  retryLimit?: number;
  /** Cron expression (UTC), for what runs by the clock. */
  cron?: string;
  run(data: Data): Promise<void>;
}

/** How many jobs of a kind are in which state. */
export interface JobFigures {
  name: string;
  waiting: number;
  running: number;
  failed: number;
  /** How long the one that has waited longest could have run. */
  oldestSeconds: number;
}

/** A running job says so this often that it is alive; one that has been silent for so long is tried again. */
const HEARTBEAT_SECONDS = 30;
/** How often silent jobs are looked for. */
const SUPERVISE_SECONDS = 15;

/**
 * Work off the request path. Jobs are written in the caller's own transaction, so that a job exists exactly when
 * what it is about does (pg-boss on the same database).
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly boss: PgBoss;
  private readonly definitions: JobDefinition<never>[] = [];
  private readonly presence: WorkerPresence;
  private started = false;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly log: Log,
  ) {
    this.boss = new PgBoss({
      // As it is: where pg-boss sends several statements at once, the driver answers with a list.
      db: { executeSql: (text, values) => this.database.pool.query(text, values) },
      schema: 'pgboss',
      superviseIntervalSeconds: SUPERVISE_SECONDS,
      monitorIntervalSeconds: SUPERVISE_SECONDS,
      supervise: config.PROCESS !== 'api',
      schedule: config.PROCESS !== 'api',
    });
    this.boss.on('error', (error) => this.log.error({ err: error }, 'queue fault'));
    this.presence = new WorkerPresence(config.DATABASE_URL ?? '');
  }

  /** Called by modules while they are set up, before the application starts. */
  define<Data extends object>(definition: JobDefinition<Data>): void {
    this.definitions.push(definition);
  }

  /** Every kind of job that is defined, in order: each has to say how it keeps the scope. */
  get names(): string[] {
    return this.definitions.map(({ name }) => name).sort();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    for (const definition of this.definitions) await this.prepare(definition);
    if (this.config.PROCESS !== 'api') {
      await this.presence.enter(() => this.releaseAbandoned());
      for (const definition of this.definitions) await this.serve(definition);
    }
    this.started = true;
  }

  /** Before the connections that the jobs use are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 5_000 }).catch(() => undefined);
    await this.presence.leave();
  }

  /** Asks for a job in a transaction; it runs after the commit, or never when the transaction fails. */
  async send(
    tx: Tx,
    name: string,
    data: object,
    options: { startAfterSeconds?: number; singletonKey?: string } = {},
  ): Promise<void> {
    await this.boss.send(name, data, {
      db: { executeSql: async (text, values) => ({ rows: await tx.query(text, values ?? []) }) },
      ...(options.startAfterSeconds ? { startAfter: options.startAfterSeconds } : {}),
      ...(options.singletonKey ? { singletonKey: options.singletonKey } : {}),
    });
  }

  /** Asks for many jobs of one kind in a transaction, in one statement. */
  async sendAll(tx: Tx, name: string, data: readonly object[]): Promise<void> {
    if (data.length === 0) return;
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.query(text, values ?? []) }),
    };
    await this.boss.insert(
      name,
      data.map((each) => ({ data: each })),
      { db },
    );
  }

  /** @throws when the queue cannot be reached */
  async check(): Promise<void> {
    if (!this.started) throw new Error('the queue has not started');
    await this.database.query('select 1 from pgboss.version');
  }

  /** What waits, runs and has failed, by kind; what has been done is not counted. */
  figures(): Promise<JobFigures[]> {
    return this.database.query<JobFigures>(
      `select name, count(*) filter (where state in ('created', 'retry') and start_after <= now())::int as waiting,
              count(*) filter (where state = 'active')::int as running, count(*) filter (where state = 'failed')::int as failed,
              coalesce(extract(epoch from now() - min(start_after) filter (where state in ('created', 'retry') and start_after <= now())), 0)::float8 as "oldestSeconds"
       from pgboss.job where name = any($1) and state in ('created', 'retry', 'active', 'failed') group by name order by name`,
      [this.names],
    );
  }

  private async prepare(definition: JobDefinition<never>): Promise<void> {
    const options = {
      retryBackoff: true,
      retryDelay: 2,
      retryLimit: definition.retryLimit ?? 8,
      expireInSeconds: definition.expireInSeconds ?? 300,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    };
    await this.boss.createQueue(definition.name, options);
    // A queue that an earlier version made keeps what it was made with until it is told.
    await this.boss.updateQueue(definition.name, options);
    // What pg-boss knows of a queue it has now forgotten, and would read again beside the transaction that sends the first job.
    await this.boss.findJobs(definition.name, { id: NO_ID });
  }

  /**
   * Nobody else works, so what counts as running was left by a process that died: it is tried again now, not when it
   * expires. It counts as a try, so that a job which kills its process does not do so for ever.
   */
  private async releaseAbandoned(): Promise<void> {
    const rows = await this.database.query<{ name: string; ids: string[] }>(
      `select name, array_agg(id::text) as ids from pgboss.job where state = 'active' group by name`,
    );
    for (const { name, ids } of rows) {
      await this.boss.fail(name, ids, { message: 'the process that ran it ended' });
      this.log.warn({ job: name, count: ids.length }, 'jobs that a dead process left are tried again');
    }
  }

  private async serve(definition: JobDefinition<never>): Promise<void> {
    for (let n = 0; n < (definition.concurrency ?? 1); n++) {
      await this.boss.work(
        definition.name,
        { pollingIntervalSeconds: 0.5, batchSize: 1 },
        async (jobs: { data: unknown }[]) => {
          for (const job of jobs) await definition.run(job.data as never);
        },
      );
    }
    if (definition.cron) await this.boss.schedule(definition.name, definition.cron, {});
  }
}
