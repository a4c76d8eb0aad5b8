export { runningStack, type RunningStack } from './attach.js';
export { startMeilisearch, type MeilisearchOptions } from './meilisearch.js';
export { stopLeftBehind } from './process-table.js';
export { startPostgres, type PostgresOptions } from './postgres.js';
export { startEmbedded, type EmbeddedOptions, type EmbeddedStack } from './stack.js';
export {
  AlreadyRunning,
  EmbeddedUnavailable,
  StartFailed,
  type EmbeddedServer,
  type Log,
  type ServerExit,
} from './server.js';
