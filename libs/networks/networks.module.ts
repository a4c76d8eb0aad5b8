import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Attempts } from './attempts.js';
import { AuthenticationMiddleware, SocketAuthenticationService } from './authentication.middleware.js';
import { NetworkLoaders } from './network.loader.js';
import { NetworkRepository } from './network.repository.js';
import { NetworkResolver, PersonResolver } from './network.resolver.js';
import { PersonRepository } from './person.repository.js';
import { SessionService } from './session.service.js';
import { SignInController } from './sign-in.controller.js';
import { SignInStrategy } from './sign-in.strategy.js';
import { ViewerService } from './viewer.service.js';

@Global()
@Module({
  imports: [PassportModule],
  controllers: [SignInController],
  providers: [
    Attempts,
    AuthenticationMiddleware,
    NetworkLoaders,
    NetworkRepository,
    NetworkResolver,
    PersonRepository,
    PersonResolver,
    SessionService,
    SignInStrategy,
    SocketAuthenticationService,
    ViewerService,
  ],
  exports: [
    AuthenticationMiddleware,
    NetworkLoaders,
    NetworkRepository,
    PersonRepository,
    SessionService,
    SocketAuthenticationService,
    ViewerService,
  ],
})
export class NetworksModule {}
