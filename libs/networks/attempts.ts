import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError, Database } from '#platform';

const QUARTER = 15 * 60;

/** Counts failed attempts to get in, per account and per address; shared by all processes through the database. */
@Injectable()
export class Attempts {
  private readonly byAccount: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;

  constructor(database: Database) {
    const common = {
      storeClient: database.pool,
      storeType: 'pool',
      tableName: 'attempt',
      tableCreated: true,
      clearExpiredByTimeout: false,
      duration: QUARTER,
    };
    this.byAccount = new RateLimiterPostgres({ ...common, keyPrefix: 'account', points: 10 });
    this.byAddress = new RateLimiterPostgres({ ...common, keyPrefix: 'address', points: 50 });
  }

  /**
   * Takes one attempt before the secret is looked at.
   * @throws AppError TOO_MANY_ATTEMPTS
   */
  async take(account: string, address: string): Promise<void> {
    try {
      await Promise.all([this.byAccount.consume(account), this.byAddress.consume(address)]);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new AppError('TOO_MANY_ATTEMPTS');
      throw refusal;
    }
  }

  /** A right password gives the account its attempts back. */
  async forgive(account: string): Promise<void> {
    await this.byAccount.delete(account);
  }
}
