import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Config } from './config.js';
import type { Sql } from './database.js';
import { Log } from './log.js';

const CHANNEL = 'larplattformen';

/** Something that happened, as ids only: whoever hears it rereads through the scope. */
export interface AppEvent {
  topic: string;
  ids: Record<string, string>;
}

type Listener = (event: AppEvent) => void;

/** Tells of each of these in one statement; in a transaction they are heard after its commit, identical ones once. */
export async function tellEvents(sql: Sql, topic: string, happened: readonly Record<string, string>[]): Promise<void> {
  const payloads = happened.map((ids) => JSON.stringify({ topic, ids }));
  await sql.query('select pg_notify($1, payload) from unnest($2::text[]) payload', [CHANNEL, payloads], 'events.tell');
}

/**
 * Events across processes through PostgreSQL's LISTEN and NOTIFY. Told in a transaction, heard after its commit.
 * They wake things up; nothing depends on one arriving, for whoever missed it reads the tables.
 */
@Injectable()
export class Events implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: Client | undefined;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  tell(sql: Sql, topic: string, ids: Record<string, string> = {}): Promise<void> {
    return tellEvents(sql, topic, [ids]);
  }

  /** @returns a function that ends the listening */
  on(topic: string, listener: Listener): () => void {
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
    return () => set.delete(listener);
  }

  /** Topics that somebody listens to, in order: each has to say how it keeps the scope. */
  get topics(): string[] {
    return [...this.listeners.keys()].sort();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.config.DATABASE_URL, keepAlive: true });
    client.on('notification', ({ payload }) => payload && this.hear(payload));
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
    } catch (error) {
      this.log.warn({ err: error }, 'events: no connection, trying again');
      client.removeAllListeners('end');
      this.reconnect();
    }
  }

  private reconnect(): void {
    if (this.stopped) return;
    setTimeout(() => void (this.stopped || this.connect()), 500).unref();
  }

  private hear(payload: string): void {
    const event = JSON.parse(payload) as AppEvent;
    for (const listener of [...(this.listeners.get(event.topic) ?? [])]) {
      try {
        listener(event);
      } catch (error) {
        this.log.error({ err: error }, 'event listener fault');
      }
    }
  }
}
