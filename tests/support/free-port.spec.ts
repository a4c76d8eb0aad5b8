import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { freePort, onFreePort } from './free-port.js';
import { MailServer } from './mail-server.js';

describe('a port that was free', () => {
  const servers: Server[] = [];
  afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

  const listen = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const server = createServer();
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve(servers.push(server) && port));
    });

  it('and is taken before it is used, is followed by another', async () => {
    const tried: number[] = [];
    const port = await onFreePort(async (found) => {
      if (tried.push(found) === 1) await listen(found);
      return listen(found);
    });
    expect(tried).toEqual([expect.any(Number), port]);
  });

  it('is tried a few times, and not when something else is wrong', async () => {
    let tries = 0;
    const taken = await listen(await freePort());
    await expect(onFreePort(() => (tries++, listen(taken)))).rejects.toThrow('EADDRINUSE');
    expect(tries).toBe(3);
    await expect(onFreePort(() => Promise.reject(new Error(`no. ${++tries}`)))).rejects.toThrow('no. 4');
  });

  it('keeps no mail server waiting for ever when it is taken', async () => {
    const taken = await listen(await freePort());
    await expect(MailServer.start(taken)).rejects.toThrow('EADDRINUSE');
  });
});
