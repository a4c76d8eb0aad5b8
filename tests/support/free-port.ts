import { type AddressInfo, createServer } from 'node:net';

export function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const TRIES = 3;

/** Between finding a port free and taking it, another process may take it: then another port is tried. */
export async function onFreePort<Result>(start: (port: number) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await start(await freePort());
    } catch (fault) {
      if (tries === TRIES || !(fault as Error).message.includes('EADDRINUSE')) throw fault;
    }
  }
}
