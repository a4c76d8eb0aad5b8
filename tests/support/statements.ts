import pg from 'pg';

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * The statements that reach PostgreSQL from this process while `work` runs, in order. Queue and relay tick on their own
 * and are left out by their tables.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : (first as { text?: string }).text;
    if (text && (ASKED.test(text) || !BACKGROUND.test(text))) seen.push(text.replace(/\s+/g, ' ').trim());
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return seen;
}

/** What has changed since the last search, which looks into the outbox too. */
const ASKED = /from search_epoch e\b/;
const BACKGROUND = /pgboss|search_outbox|search_index|search_term|search_statistics|advisory/;
