import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError, Database } from '#platform';

const QUARTER = 15 * 60;

/**
 * Counts failed attempts to get in, shared by all processes through the database: strictly those on one account from one
 * address, so that a stranger uses up their own and not the owner's; the account's from everywhere by a limit that takes
 * many addresses to reach; and an address's on whatever accounts.
 */
@Injectable()
export class Attempts {
  private readonly byBoth: RateLimiterPostgres;
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
    this.byBoth = new RateLimiterPostgres({ ...common, keyPrefix: 'both', points: 10 });
    this.byAccount = new RateLimiterPostgres({ ...common, keyPrefix: 'account', points: 100 });
    this.byAddress = new RateLimiterPostgres({ ...common, keyPrefix: 'address', points: 50 });
  }

  /**
   * Takes one attempt before the secret is looked at.
   * @param account what is attempted on; another prefix (`reset:`) is counted by itself
   * @throws AppError TOO_MANY_ATTEMPTS
   */
  async take(account: string, address: string): Promise<void> {
    if (!(await this.mayTake(account, address))) throw new AppError('TOO_MANY_ATTEMPTS');
  }

  /**
   * The same for one who is not to be told how often the account was attempted on.
   * @param cost how many of the ten attempts on an account from an address in a quarter of an hour this one takes
   * @returns whether the account has one left for them
   * @throws AppError TOO_MANY_ATTEMPTS when the address has none left, whatever the account
   */
  async mayTake(account: string, address: string, cost = 1): Promise<boolean> {
    const both = named(`${account}\0${address}`);
    const [left] = await Promise.all([within(this.byBoth.consume(both, cost)), this.takeFrom(address)]);
    // What is refused there is not counted here: no single address can use up what is everybody's.
    return left && within(this.byAccount.consume(named(account), cost));
  }

  /**
   * Takes one attempt where the secret itself is all that is known of the account: a link.
   * @throws AppError TOO_MANY_ATTEMPTS
   */
  async takeFrom(address: string): Promise<void> {
    if (!(await within(this.byAddress.consume(address)))) throw new AppError('TOO_MANY_ATTEMPTS');
  }

  /**
   * A right password gives the account its attempts back, and the address the one it took: a whole office has one
   * address, and sixty who sign in at the same hour are no attack. What failed stays counted.
   */
  async forgive(account: string, address: string): Promise<void> {
    await Promise.all([
      this.byBoth.delete(named(`${account}\0${address}`)),
      this.byAccount.delete(named(account)),
      this.byAddress.reward(address),
    ]);
  }
}

/** Whether an attempt was within its limit. */
async function within(consumed: Promise<unknown>): Promise<boolean> {
  try {
    await consumed;
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

/** What was typed as an address may be anything, also what must not be kept: only its hash is. */
const named = (key: string): string => createHash('sha256').update(key).digest('base64url');
