import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was sent to the engine's multi-search. */
export interface Recorded {
  path: string;
  /** Of each search what was sent for it, at the same time. */
  searches: string[][];
}

/**
 * Opens a door to the engine that writes down what it is asked, and closes it when `work` is done.
 * @param engine address of the engine
 * @param work given the door's address, to be used as MEILI_URL, and what to call before each search
 */
export async function recorded(
  engine: string,
  work: (door: string, next: () => void) => Promise<void>,
): Promise<Recorded> {
  const heard: Recorded = { path: '', searches: [] };
  const target = new URL(engine);
  const door = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method, headers, url = '/' } = incoming;
      if (url.startsWith('/multi-search')) {
        heard.path = url;
        heard.searches.at(-1)?.push(Buffer.concat(chunks).toString('utf8'));
      }
      const onward = httpRequest(new URL(url, target), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      onward.end(Buffer.concat(chunks));
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(door.address() as AddressInfo).port}`, () => void heard.searches.push([]));
    if (heard.searches.some(({ length }) => length === 0)) throw new Error('for a search the engine was not asked');
    return heard;
  } finally {
    door.closeAllConnections();
    door.close();
  }
}
