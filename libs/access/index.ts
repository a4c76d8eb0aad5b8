export { AccessModule } from './access.module.js';
export { Can, CanGuard, declaredAccess, Public, type ViewerRequest } from './can.guard.js';
export { type HeldRights, type KeySource, type Seat, Viewers } from './key-source.js';
export { isUserKey, keysOf, leadKey, moderatorKey, networkKey, type Reach, readerKeyOf, userKey } from './keys.js';
export { type Action, assertCan, can, type Grant, mayEnter, POLICY, type Subject } from './policy.js';
export { type Address, type Readable, readersOf, Status } from './readers.js';
export { PlatformRole, type Rank, rankOf, Role, roleOf, ROLES } from './role.js';
export {
  type Channel,
  type ChannelDefinition,
  RIGHTS_CHANGED,
  SESSION_ENDED,
  Streams,
  type Subscriber,
  valueOf,
} from './streams.js';
export { Viewer } from './viewer.js';
export { unscoped } from './unscoped.js';
export { mayRead, readersCheck, readersCondition, readersFilter } from './visibility.js';
export { Writes } from './writes.js';
