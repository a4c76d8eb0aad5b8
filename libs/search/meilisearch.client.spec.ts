import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { engineFault, meilisearchClient } from './meilisearch.client.js';

/** Milliseconds; far more than a slow machine lets pass between two drops of an answer. */
const SILENCE = 1_000;
const DROP = 50;

describe('a request to the engine', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function clientOf(answer: (response: ServerResponse) => void) {
    const server = createServer((_, response) => answer(response));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return meilisearchClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'key', SILENCE);
  }

  const faultOf = async (asked: Promise<unknown>) =>
    engineFault(
      await asked.then(
        () => undefined,
        (error: unknown) => error,
      ),
    );

  /** A byte now and then, until the other side has gone. */
  const drip = (response: ServerResponse, every: number, bytes: string): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const rest = [...bytes];
    const timer = setInterval(() => {
      const byte = rest.shift();
      if (byte === undefined) response.end();
      else response.write(byte);
    }, every);
    response.once('close', () => clearInterval(timer));
  };

  it('may take longer than the engine may be silent', async () => {
    const client = await clientOf((response) => drip(response, DROP, `${' '.repeat(30)}{"a":1}`));
    expect(await client.health()).toEqual({ a: 1 });
  });

  it('is given up when the answer comes in drops for ever', async () => {
    const client = await clientOf((response) => drip(response, DROP, ' '.repeat(10_000)));
    const began = performance.now();
    expect(await faultOf(client.health())).toMatchObject({ kind: 'unreachable', code: 'TIMEOUT' });
    expect(performance.now() - began).toBeGreaterThan(4.9 * SILENCE);
  });

  it('is given up when the engine is silent, before its answer or in the middle of it', async () => {
    const silent = await clientOf(() => undefined);
    expect(await faultOf(silent.health())).toMatchObject({ kind: 'unreachable', code: 'TIMEOUT' });
    const stuck = await clientOf((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });
    expect(await faultOf(stuck.health())).toMatchObject({ kind: 'unreachable', code: 'TIMEOUT' });
  });

  it('leaves nothing behind that keeps a process from ending', async () => {
    const client = await clientOf((response) => response.end('{}'));
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    await client.health();
    const before = timers();
    await client.health();
    // A timer of somebody else's may have run out meanwhile.
    const left = timers();
    expect(left).toBeLessThanOrEqual(before);
    const waiting = client.health();
    expect(timers()).toBe(left + 1);
    await waiting;
  });
});
