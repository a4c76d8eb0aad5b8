import pg from 'pg';

/** Held shared by every process that runs jobs, as long as it lives; held alone by the first, while it tidies up. */
const LOCK = 7463012;
const AGAIN_MS = 1_000;

/** Tells a process that runs jobs whether it is the only one: by an advisory lock that ends with its connection. */
export class WorkerPresence {
  private client: pg.Client | undefined;
  private left = false;

  constructor(private readonly databaseUrl: string) {}

  /**
   * Says that this process is there. Where no other is, `whenAlone` runs first, and others wait for it.
   * @throws when the database cannot be reached
   */
  async enter(whenAlone?: () => Promise<void>): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      keepAlive: true,
      application_name: 'larplattformen worker',
    });
    client.on('error', () => undefined);
    await client.connect();
    client.once('end', () => this.enterAgain());
    this.client = client;
    const alone = whenAlone !== undefined && (await isFree(client));
    if (alone) await whenAlone();
    await client.query('select pg_advisory_lock_shared($1)', [LOCK]);
    if (alone) await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }

  async leave(): Promise<void> {
    this.left = true;
    await this.client?.end().catch(() => undefined);
  }

  /** After a lost connection our own jobs may still run: nothing is tidied up then. */
  private enterAgain(): void {
    if (this.left) return;
    setTimeout(() => {
      if (!this.left) this.enter().catch(() => this.enterAgain());
    }, AGAIN_MS).unref();
  }
}

async function isFree(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [LOCK]);
  return rows[0]?.free === true;
}
