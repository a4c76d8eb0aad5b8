import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#platform';

const LOCK = 7463011;

/** The right to relay: one process at a time has it, by an advisory lock that ends with its connection. */
@Injectable()
export class RelayLock {
  private client: pg.Client | undefined;

  constructor(private readonly config: Config) {}

  /** Takes it when it is free. @returns whether this process has it, right now */
  async held(): Promise<boolean> {
    if (this.client) return true;
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      keepAlive: true,
      application_name: 'larplattformen relay',
    });
    const lost = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LOCK]);
      if (rows[0]?.got) {
        this.client = client;
        return true;
      }
    } catch {
      // No database, no right; the next try tells more.
    }
    await client.end().catch(() => undefined);
    return false;
  }

  async release(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}
