import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { AccessModule } from '#access';
import { ContentModule } from '#content';
import { FilesModule } from '#files';
import { ForumModule } from '#forum';
import { LibraryModule } from '#library';
import { MethodsModule } from '#methods';
import { NetworksModule, SocketAuthenticationService } from '#networks';
import { NotifyModule } from '#notify';
import { Config, graphqlOptions, Log, OpenRequests, PlatformModule, SubscriptionDriver } from '#platform';
import { SearchModule } from '#search';
import { entities } from './entities.js';
import { HealthController } from './health.controller.js';
import { migrations } from './migrations/index.js';
import { SystemResolver } from './system.resolver.js';

/** The rooms, put together. No rules here. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, entities, migrations),
        AccessModule,
        NetworksModule,
        SearchModule,
        NotifyModule,
        FilesModule,
        ContentModule,
        ForumModule,
        LibraryModule,
        MethodsModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: SubscriptionDriver,
          inject: [Config, Log, SocketAuthenticationService],
          useFactory: graphqlOptions,
        }),
      ],
      controllers: [HealthController],
      // Of this module, for it is told to end before those that requests need.
      providers: [SystemResolver, OpenRequests],
    };
  }
}
