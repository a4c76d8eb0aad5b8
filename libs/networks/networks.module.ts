import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AcceptanceService } from './acceptance.service.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { Attempts } from './attempts.js';
import { AudienceRepository } from './audience.repository.js';
import { AuditRepository } from './audit.repository.js';
import { AuthenticationMiddleware, SocketAuthenticationService } from './authentication.middleware.js';
import { ContainmentService } from './containment.service.js';
import { Directory } from './directory.js';
import { FederationService } from './federation.service.js';
import { InvitationService } from './invitation.service.js';
import { JoinRequestService } from './join-request.service.js';
import { InvitationResolver, JoiningResolver, JoinRequestResolver } from './joining.resolver.js';
import { MailLinkService } from './mail-link.service.js';
import { MembershipListeners } from './membership-listener.js';
import { MembershipRepository } from './membership.repository.js';
import {
  ContainmentResolver,
  MemberResolver,
  MembershipResolver,
  ReachedPersonResolver,
} from './membership.resolver.js';
import { MembershipService } from './membership.service.js';
import { NetworkAdminResolver } from './network-admin.resolver.js';
import { NetworkAdminService } from './network-admin.service.js';
import { NetworkEvents } from './network-events.js';
import { NetworkLoaders } from './network.loader.js';
import { NetworkRepository } from './network.repository.js';
import { NetworkResolver } from './network.resolver.js';
import {
  AdministeredNetworkResolver,
  AuditEntryResolver,
  NetworkAuditResolver,
  PersonAdminResolver,
} from './person-admin.resolver.js';
import { PersonAdminService } from './person-admin.service.js';
import { PersonRepository } from './person.repository.js';
import { PersonResolver } from './person.resolver.js';
import { RequestLimit } from './request-limit.js';
import { ProfileService } from './profile.service.js';
import { RegistrationService } from './registration.service.js';
import { RenewalService } from './renewal.service.js';
import { RightsService } from './rights.service.js';
import { SessionService } from './session.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignInStrategy } from './sign-in.strategy.js';
import { ViewerService } from './viewer.service.js';

/** What the rooms above and the set-up use. */
const shared = [
  Directory,
  AudienceRepository,
  AuthenticationMiddleware,
  RequestLimit,
  ContainmentService,
  FederationService,
  MembershipListeners,
  MembershipService,
  NetworkAdminService,
  NetworkEvents,
  NetworkLoaders,
  NetworkRepository,
  PersonRepository,
  RegistrationService,
  SessionService,
  SocketAuthenticationService,
  ViewerService,
];

const resolvers = [
  AccountResolver,
  AdministeredNetworkResolver,
  AuditEntryResolver,
  ContainmentResolver,
  InvitationResolver,
  JoiningResolver,
  JoinRequestResolver,
  MemberResolver,
  MembershipResolver,
  NetworkAdminResolver,
  NetworkAuditResolver,
  NetworkResolver,
  PersonAdminResolver,
  PersonResolver,
  ReachedPersonResolver,
];

@Global()
@Module({
  imports: [PassportModule],
  controllers: [SignInController],
  providers: [
    ...shared,
    ...resolvers,
    AcceptanceService,
    AccountService,
    Attempts,
    AuditRepository,
    InvitationService,
    JoinRequestService,
    MailLinkService,
    MembershipRepository,
    PersonAdminService,
    ProfileService,
    RenewalService,
    RightsService,
    SignInStrategy,
  ],
  exports: shared,
})
export class NetworksModule {}
