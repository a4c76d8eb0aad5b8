import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntityTarget, MigrationInterface } from 'typeorm';
import { Config } from './config.js';
import { Database } from './database.js';
import { databaseOptions } from './data-source.js';
import { Events } from './events.js';
import { Health } from './health.js';
import { Jobs } from './jobs.js';
import { Log } from './log.js';
import { Mail } from './mail.js';
import { Metrics } from './metrics.js';

/** The floor that every room stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(
    config: Config,
    entities: EntityTarget<unknown>[],
    migrations: (new () => MigrationInterface)[],
  ): DynamicModule {
    const parts = [Log, Database, Jobs, Events, Mail, Health, Metrics];
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({ ...databaseOptions(config, entities, migrations), retryAttempts: 3, retryDelay: 500 }),
      ],
      providers: [{ provide: Config, useValue: config }, ...parts],
      exports: [Config, ...parts],
    };
  }
}
