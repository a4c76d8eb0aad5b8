export { Config, ConfigError, DEFAULT_SECRETS, loadConfig, settingNames } from './config.js';
export { databaseOptions } from './data-source.js';
export { Database, isUniqueViolation, type Sql, type Tx } from './database.js';
export {
  AppError,
  badField,
  ErrorCode,
  type ErrorCodeName,
  type FieldFault,
  forbidden,
  knownError,
  notFound,
} from './errors.js';
export { type AppEvent, Events, tellEvents } from './events.js';
export {
  type GraphqlContext,
  graphqlOptions,
  Loaders,
  QUERY_LIMITS,
  SCHEMA_OPTIONS,
  type SocketAuthentication,
  type SocketHeaders,
} from './graphql.js';
export { Health, type HealthCheck } from './health.js';
export { answer, fromOwnPages, prepareHttp } from './http.js';
export { findIdentityNumbers, hasIdentityNumber, type IdentityNumberHit } from './identity-numbers.js';
export { isId, newId, NO_ID } from './ids.js';
export { NullEmpties } from './input-pipe.js';
export { type JobDefinition, type JobFigures, Jobs } from './jobs.js';
export { Log } from './log.js';
export { type Letter, Mail, Refused } from './mail.js';
export { Metrics } from './metrics.js';
export { OpenRequests } from './open-requests.js';
export {
  type Connection,
  connectionOf,
  decodeCountCursor,
  decodeCursor,
  type Edge,
  encodeCursor,
  type Keyset,
  MAX_PAGE,
  DEFAULT_PAGE,
  PageArgs,
  PageInfo,
  pageOf,
} from './pages.js';
export { PossibleIds } from './possible-ids.js';
export { ShortText } from './short-text.js';
export { PlatformModule } from './platform.module.js';
export { SOCKET_MESSAGE_LIMIT, SubscriptionDriver } from './subscription-driver.js';
export { VERSION } from './version.js';
export { isCharacters, oneLine, writable } from './written-text.js';
export * from './embedded/index.js';
export { PlatformStateEntity, readState, writeState } from './state.js';
