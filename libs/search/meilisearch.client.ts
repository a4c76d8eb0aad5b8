import { Agent as HttpAgent, type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Meilisearch } from 'meilisearch';

/** Why the engine did not do what it was asked. */
export type FaultKind =
  /** Not there, too slow, or out of order: others will fail the same way for now. */
  | 'unreachable'
  /** It answers, and has not got the index. */
  | 'indexMissing'
  /** It will not have this very request. */
  | 'refused';

export class EngineFault extends Error {
  constructor(
    readonly kind: FaultKind,
    /** Code or errno; never holds content. */
    readonly code: string,
    options?: { cause?: unknown },
  ) {
    super(`search engine: ${kind} (${code})`, options);
    this.name = 'EngineFault';
  }
}

/** How many times as long as it may be silent an answer may take: one that comes byte by byte is never silent. */
const PATIENCE = 5;

/**
 * The client over connections that are kept and not delayed: `fetch` cost 44 ms a search on loopback, this costs 1 ms.
 * @param timeout milliseconds of silence that end a request
 */
export function meilisearchClient(url: string, apiKey: string, timeout: number): Meilisearch {
  const secure = url.startsWith('https:');
  const agent = new (secure ? HttpsAgent : HttpAgent)({
    keepAlive: true,
    noDelay: true,
    maxSockets: 64,
    keepAliveMsecs: 10_000,
  });
  const send = secure ? httpsRequest : httpRequest;

  const attempt = (target: URL, init: RequestInit, again: boolean): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const headers = Object.fromEntries(init.headers instanceof Headers ? init.headers : new Headers(init.headers));
      const body = typeof init.body === 'string' ? init.body : undefined;
      if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(body));
      const request: ClientRequest = send(
        target,
        { agent, method: init.method ?? 'GET', headers, timeout },
        (response) => answerOf(response, resolve, reject),
      );
      const giveUp = (): void => {
        const fault = new EngineFault('unreachable', 'TIMEOUT');
        reject(fault);
        request.destroy(fault);
      };
      const deadline = setTimeout(giveUp, PATIENCE * timeout);
      request.once('close', () => clearTimeout(deadline));
      request.once('timeout', giveUp);
      request.once('error', (error: NodeJS.ErrnoException) => {
        // A kept connection that the server has closed meanwhile says nothing of the server.
        if (again && request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE'))
          return void attempt(target, init, false).then(resolve, reject);
        reject(
          error instanceof EngineFault
            ? error
            : new EngineFault('unreachable', error.code ?? 'CONNECTION', { cause: error }),
        );
      });
      request.end(body);
    });

  return new Meilisearch({
    host: url,
    apiKey,
    httpClient: (input, init) =>
      attempt(new URL(String(input instanceof Request ? input.url : input)), init ?? {}, true),
    defaultWaitOptions: { interval: 10, timeout: 60_000 },
  });
}

/** By events: iterating a stream costs more than reading it. */
function answerOf(
  response: IncomingMessage,
  resolve: (answer: unknown) => void,
  reject: (fault: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.once('error', reject);
  response.once('end', () => {
    const text = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8');
    const status = response.statusCode ?? 500;
    try {
      if (status >= 300) throw new EngineFault(...faultOf(status, codeIn(text)));
      resolve(text === '' ? undefined : JSON.parse(text));
    } catch (fault) {
      reject(fault);
    }
  });
}

function faultOf(status: number, code: string): [FaultKind, string] {
  if (code === 'index_not_found') return ['indexMissing', code];
  // A wrong key or a full queue is no fault of what was sent.
  const ours = status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
  return [ours ? 'refused' : 'unreachable', code || String(status)];
}

function codeIn(text: string): string {
  try {
    return String((JSON.parse(text) as { code?: string }).code ?? '');
  } catch {
    return '';
  }
}

/** The fault as ours, out of whatever the client wrapped it in. Anything else is no fault of the engine. */
export function engineFault(error: unknown): EngineFault | undefined {
  if (error instanceof EngineFault) return error;
  const cause = (error as { cause?: unknown } | undefined)?.cause;
  if (cause instanceof EngineFault) return cause;
  const name = (error as { name?: string } | undefined)?.name ?? '';
  return name.startsWith('Meilisearch') ? new EngineFault('unreachable', name, { cause: error }) : undefined;
}

/** A task that ended: throws what it failed with. */
export function assertSucceeded(task: { status: string; error?: { code?: string; type?: string } | null }): void {
  if (task.status === 'succeeded') return;
  const code = task.error?.code ?? task.status;
  if (code === 'index_not_found') throw new EngineFault('indexMissing', code);
  throw new EngineFault(task.error?.type === 'invalid_request' ? 'refused' : 'unreachable', code);
}
