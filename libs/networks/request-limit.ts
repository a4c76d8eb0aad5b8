import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '#access';
import { Config } from '#platform';

const MINUTE = 60;
/** Addresses that are counted apart in a minute, at most: who has very many of them shall not fill the memory. */
export const MOST_ADDRESSES = 50_000;
/** What further ones are counted as together. Only strangers are: whoever is signed in is counted by themselves. */
const OTHERS = 'others';

/**
 * How much one person may ask for in a minute, and a stranger by their address: a whole office has one address. Counted in
 * the process, for it is to keep the process well and costs each request nothing; with several, each has its own.
 */
@Injectable()
export class RequestLimit {
  private readonly limiter: RateLimiterMemory | undefined;
  private readonly addresses = new Set<string>();
  private since = Date.now();

  constructor(config: Config) {
    const points = config.RATE_LIMIT_PER_MINUTE;
    this.limiter = points > 0 ? new RateLimiterMemory({ points, duration: MINUTE }) : undefined;
  }

  /** @returns seconds to wait; 0 for what is to be served. What watches over us is always answered */
  async secondsToWait(request: Pick<Request, 'ip' | 'path'>, viewer: Viewer): Promise<number> {
    if (!this.limiter || request.path.startsWith('/health')) return 0;
    try {
      await this.limiter.consume(viewer.person?.id ?? this.strangerAt(networkOf(request.ip)));
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      throw refusal;
    }
  }

  private strangerAt(address: string): string {
    if (Date.now() - this.since >= MINUTE * 1_000) {
      this.addresses.clear();
      this.since = Date.now();
    }
    if (this.addresses.size >= MOST_ADDRESSES && !this.addresses.has(address)) return OTHERS;
    this.addresses.add(address);
    return address;
  }
}

/** One who has an address of version 6 has all of the network's 64 bits of them (RFC 6177). */
function networkOf(address = 'unknown'): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - groups.length - rest.length }, () => '0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
