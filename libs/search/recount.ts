import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, Log } from '#platform';
import { Projection } from './projection.js';
import { SearchStatistics } from './search-statistics.repository.js';

/** How far the statistics were from what the passages say. */
export interface RecountReport {
  items: number;
  /** Keys that stand in another number of items than was counted. */
  terms: number;
}

/**
 * Counts anew, every night, what is otherwise counted by differences: whatever a fault or a hand in the database left
 * behind is gone the next morning. Nothing is projected meanwhile, and what is counted is not read by anyone.
 */
@Injectable()
export class Recount implements OnModuleInit {
  constructor(
    private readonly projection: Projection,
    private readonly statistics: SearchStatistics,
    private readonly jobs: Jobs,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.define({
      name: 'search.recount',
      cron: '15 3 * * *',
      expireInSeconds: 3_600,
      retryLimit: 1,
      run: async () => void (await this.recount()),
    });
  }

  async recount(): Promise<RecountReport> {
    const report = await this.projection.alone((tx) => this.statistics.recount(tx));
    if (report.terms > 0) this.log.warn(report, 'search: the statistics had drifted and are right again');
    else this.log.info(report, 'search: the statistics agree with the passages');
    return report;
  }
}
