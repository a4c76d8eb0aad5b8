import {
  AuditEntryEntity,
  ContainmentEntity,
  FederationEntity,
  InvitationEntity,
  JoinRequestEntity,
  MembershipEntity,
  MuteEntity,
  NetworkEntity,
  RightsEpochEntity,
  DirectoryEpochEntity,
} from './network.entity.js';
import { PersonEntity, ProfessionEntity } from './person.entity.js';
import { AttemptEntity, MailLinkEntity, SessionEntity } from './session.entity.js';

export { type AudienceCount, AudienceRepository } from './audience.repository.js';
export { audit, type AuditRecord } from './audit.js';
export {
  type ArrivedRequest,
  AuthenticationMiddleware,
  SocketAuthenticationService,
} from './authentication.middleware.js';
export { ContainmentService } from './containment.service.js';
export { type Context, CurrentViewer } from './current-viewer.js';
export { mutedBy } from './mutes.js';
export { atEpoch, Directory, DIRECTORY_EPOCH } from './directory.js';
export { FederationService } from './federation.service.js';
export { type MembershipListener, MembershipListeners } from './membership-listener.js';
export { MembershipService } from './membership.service.js';
export { NetworkAdminService, type NewNetwork } from './network-admin.service.js';
export { NetworkEvents, type NetworkListener } from './network-events.js';
export { JoinPolicy, NetworkEntity, NetworkKind, Visibility } from './network.entity.js';
export { leadersOf } from './leaders.js';
export { inOrder, NetworkLoaders, present, type Soon } from './network.loader.js';
export { knownNetwork, NetworkRepository, type NetworkRow } from './network.repository.js';
export { NetworksModule } from './networks.module.js';
export { PersonEntity, PersonStatus } from './person.entity.js';
export { PersonRepository, type PersonRow } from './person.repository.js';
export { assertPassword } from './password.js';
export { professions } from './professions.js';
export { RegistrationService } from './registration.service.js';
export { hashPassword, hashSecret } from './secrets.js';
export { slugOf } from './slug.js';
export { ARRIVAL, SessionService } from './session.service.js';
export { Network, Person, Profession } from './types.js';
export { bumpRightsEpoch, reachesOf, ViewerService } from './viewer.service.js';

export const networkEntities = [
  PersonEntity,
  ProfessionEntity,
  NetworkEntity,
  FederationEntity,
  MembershipEntity,
  ContainmentEntity,
  MuteEntity,
  JoinRequestEntity,
  InvitationEntity,
  AuditEntryEntity,
  RightsEpochEntity,
  DirectoryEpochEntity,
  SessionEntity,
  MailLinkEntity,
  AttemptEntity,
];
