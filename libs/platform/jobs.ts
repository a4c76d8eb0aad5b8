import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Config } from './config.js';
import { Database, type Tx } from './database.js';
import { Log } from './log.js';

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

/**
 * Work off the request path. Jobs are written in the caller's own transaction, so that a job exists exactly when
 * what it is about does (pg-boss on the same database).
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly boss: PgBoss;
  private readonly definitions: JobDefinition<never>[] = [];
  private started = false;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly log: Log,
  ) {
    this.boss = new PgBoss({
      db: { executeSql: async (text, values) => ({ rows: await this.database.query(text, values ?? []) }) },
      schema: 'pgboss',
      supervise: config.PROCESS !== 'api',
      schedule: config.PROCESS !== 'api',
    });
    this.boss.on('error', (error) => this.log.error({ err: error }, 'queue fault'));
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
    for (const definition of this.definitions)
      await this.boss.createQueue(definition.name, {
        retryBackoff: true,
        retryDelay: 2,
        retryLimit: definition.retryLimit ?? 8,
        expireInSeconds: definition.expireInSeconds ?? 300,
      });
    if (this.config.PROCESS !== 'api') for (const definition of this.definitions) await this.serve(definition);
    this.started = true;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 5_000 }).catch(() => undefined);
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
