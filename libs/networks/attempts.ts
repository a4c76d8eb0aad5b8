import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
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
   * @param account what is attempted on; another prefix (`reset:`) is counted by itself
   * @param cost how many of the account's ten attempts in a quarter of an hour this one takes
   * @throws AppError TOO_MANY_ATTEMPTS
   */
  async take(account: string, address: string, cost = 1): Promise<void> {
    await this.refusable(() =>
      Promise.all([this.byAccount.consume(named(account), cost), this.byAddress.consume(address)]),
    );
  }

  /**
   * Takes one attempt where the secret itself is all that is known of the account: a link.
   * @throws AppError TOO_MANY_ATTEMPTS
   */
  async takeFrom(address: string): Promise<void> {
    await this.refusable(() => this.byAddress.consume(address));
  }

  /**
   * A right password gives the account its attempts back, and the address the one it took: a whole office has one
   * address, and sixty who sign in at the same hour are no attack. What failed stays counted.
   */
  async forgive(account: string, address?: string): Promise<void> {
    await Promise.all([this.byAccount.delete(named(account)), address && this.byAddress.reward(address)]);
  }

  private async refusable(consume: () => Promise<unknown>): Promise<void> {
    try {
      await consume();
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new AppError('TOO_MANY_ATTEMPTS');
      throw refusal;
    }
  }
}

/** What was typed as an address may be anything, also what must not be kept: only its hash is. */
const named = (account: string): string => createHash('sha256').update(account).digest('base64url');
