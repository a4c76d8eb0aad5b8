import { AlreadyRunning, type Config, type EmbeddedStack, runningStack, startEmbedded } from '#platform';

/** What a process did to have its servers: started them, joined those of a running platform, or neither. */
export interface Servers {
  stop(): Promise<void>;
  /** Whether they belong to another process, which goes on using them. */
  attached: boolean;
}

/**
 * Starts what no address was given for, and puts the addresses into the settings.
 * @throws AlreadyRunning, EmbeddedUnavailable, StartFailed
 */
export async function startServers(config: Config, say: (line: string) => void): Promise<EmbeddedStack | undefined> {
  const needPostgres = !config.DATABASE_URL;
  const needMeilisearch = !config.MEILI_URL && config.SEARCH_ENGINE !== 'postgres';
  if (!needPostgres && !needMeilisearch) return undefined;
  const stack = await startEmbedded({ dataDir: config.dataDir, needPostgres, needMeilisearch, log: say });
  useServers(config, stack);
  if (stack.missing.includes('meilisearch'))
    say('Search runs on PostgreSQL: there is no Meilisearch for this platform.');
  return stack;
}

/** The same for a command, which may run while the platform does: then it uses that one's servers. */
export async function joinServers(config: Config, say: (line: string) => void): Promise<Servers> {
  try {
    const stack = await startServers(config, say);
    return { attached: false, stop: async () => stack?.stop() };
  } catch (fault) {
    const running = fault instanceof AlreadyRunning ? runningStack(config.dataDir) : undefined;
    if (!running) throw fault;
    useServers(config, running);
    return { attached: true, stop: async () => undefined };
  }
}

function useServers(config: Config, { databaseUrl, meili }: Pick<EmbeddedStack, 'databaseUrl' | 'meili'>): void {
  config.DATABASE_URL ??= databaseUrl;
  if (meili && !config.MEILI_URL) Object.assign(config, { MEILI_URL: meili.url, MEILI_MASTER_KEY: meili.masterKey });
}
