import { Injectable } from '@nestjs/common';
import { Database } from './database.js';
import { Jobs } from './jobs.js';

export type PartState = 'ok' | 'fault';
/** Answers for one part: resolves with a word on how it is ("ok", or which engine), throws when it is not. */
export type HealthCheck = () => Promise<string | void>;

/** What the application stands on, asked part by part; rooms register theirs. */
@Injectable()
export class Health {
  private readonly checks = new Map<string, HealthCheck>();

  constructor(database: Database, jobs: Jobs) {
    this.register('database', async () => void (await database.query('select 1')));
    this.register('queue', () => jobs.check());
  }

  register(part: string, check: HealthCheck): void {
    this.checks.set(part, check);
  }

  /** Every part's state, asked at once, each within 3 s. */
  async read(): Promise<{ ready: boolean; parts: Record<string, { state: PartState; detail?: string }> }> {
    const entries = await Promise.all(
      [...this.checks].map(async ([part, check]) => [part, await stateOf(check)] as const),
    );
    return { ready: entries.every(([, { state }]) => state === 'ok'), parts: Object.fromEntries(entries) };
  }
}

async function stateOf(check: HealthCheck): Promise<{ state: PartState; detail?: string }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), 3_000);
  });
  try {
    const detail = await Promise.race([check(), late]);
    return detail ? { state: 'ok', detail } : { state: 'ok' };
  } catch {
    return { state: 'fault' };
  } finally {
    clearTimeout(timer);
  }
}
