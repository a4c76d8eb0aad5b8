import { Query, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import { EngineName } from '#content';
import { Blobs } from '#files';
import { Database, Health, Jobs, VERSION } from '#platform';
import { OutboxQueue, SearchService } from '#search';
import { SystemState } from './system.types.js';

/** What each room tells of itself, put together for those who answer for the installation. */
@Resolver()
export class SystemResolver {
  constructor(
    private readonly health: Health,
    private readonly jobs: Jobs,
    private readonly blobs: Blobs,
    private readonly database: Database,
    private readonly outbox: OutboxQueue,
    private readonly searching: SearchService,
  ) {}

  @Query(() => SystemState, { description: 'How the installation is; for platform administrators.' })
  @Can('system.read')
  async system(): Promise<SystemState> {
    const [{ parts }, outbox, engine, queues, stored, database] = await Promise.all([
      this.health.read(),
      this.outbox.figures(),
      this.searching.state(),
      this.jobs.figures(),
      this.blobs.figures(),
      this.database.figures(),
    ]);
    const { oldest: oldestSeconds, waiting, parked } = outbox;
    return {
      version: VERSION,
      at: new Date(),
      search: { engine: EngineName[engine.engine], missing: engine.missing, waiting, oldestSeconds, parked },
      queueReachable: parts['queue']?.state === 'ok',
      queues,
      storage: {
        reachable: parts['storage']?.state === 'ok',
        bytes: stored.bytes,
        files: stored.blobs,
        free: stored.free,
      },
      database,
    };
  }
}
