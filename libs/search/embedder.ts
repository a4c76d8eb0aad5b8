import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Config, Log } from '#platform';
import { contractOf, type EmbedderContract } from './embedder.contract.js';

/** What makes a vector of a text. Asked by us and not by the search server (docs/adr/0013). */
@Injectable()
export class Embedder implements OnModuleDestroy {
  private readonly contract: EmbedderContract | undefined;
  private readonly agent: HttpAgent | undefined;
  private readonly questions = new Map<string, number[]>();
  private restUntil = 0;
  /** How often it failed, one after another. */
  private failed = 0;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {
    if (config.SEARCH_EMBEDDER === 'off' || config.SEARCH_ENGINE === 'postgres') return;
    this.contract = contractOf(config);
    this.agent = new (this.contract.url.startsWith('https:') ? HttpsAgent : HttpAgent)({
      keepAlive: true,
      noDelay: true,
      maxSockets: 8,
    });
  }

  /** What is still being asked has nobody to answer any more. */
  onModuleDestroy(): void {
    this.stopped = true;
    this.agent?.destroy();
  }

  get configured(): boolean {
    return this.contract !== undefined;
  }

  get dimensions(): number {
    return this.config.SEARCH_EMBEDDER_DIMENSIONS ?? 0;
  }

  /** The score, 0 to 1, below which what is like a question is not like enough. */
  get cut(): number {
    return this.config.SEARCH_EMBEDDER_CUT ?? 1;
  }

  /** Whether it failed a moment ago and is left alone. */
  get resting(): boolean {
    return Date.now() < this.restUntil;
  }

  /** The vectors of texts, in their order; null for a text that it refuses. @throws EmbedderFault when it is away */
  ofTexts(texts: readonly string[]): Promise<(number[] | null)[]> {
    return this.remembering(() => this.each(texts));
  }

  /** The vector of a question, when it comes in time; otherwise search does without. */
  async ofQuestion(text: string): Promise<number[] | undefined> {
    const known = this.questions.get(text);
    if (known || this.resting || !this.configured) return known;
    try {
      const [vector] = await this.remembering(() => this.ask([text], this.config.SEARCH_EMBEDDER_TIMEOUT_MS));
      this.questions.set(text, vector!);
      if (this.questions.size > KEPT) this.questions.delete(this.questions.keys().next().value!);
      return vector;
    } catch (error) {
      if (error instanceof EmbedderFault) return undefined;
      throw error;
    }
  }

  private async each(texts: readonly string[]): Promise<(number[] | null)[]> {
    const { together } = this.contract!;
    try {
      if (together || texts.length === 1) return await this.ask(texts, PATIENCE);
    } catch (error) {
      if (!(error instanceof EmbedderFault) || error.kind !== 'refused') throw error;
      if (texts.length === 1) return [null];
    }
    const vectors: (number[] | null)[] = [];
    for (const text of texts) vectors.push(...(await this.each([text])));
    return vectors;
  }

  private async ask(texts: readonly string[], timeout: number): Promise<number[][]> {
    const { request, vectorsIn } = this.contract!;
    const answer = await this.post(JSON.stringify(request(texts)), timeout);
    let vectors: unknown[];
    try {
      vectors = vectorsIn(JSON.parse(answer));
    } catch {
      throw new EmbedderFault('away', 'UNREADABLE');
    }
    if (vectors.length !== texts.length || !vectors.every((vector) => this.isVector(vector)))
      throw new EmbedderFault('away', 'WRONG_VECTORS');
    return vectors;
  }

  private isVector(vector: unknown): vector is number[] {
    return (
      Array.isArray(vector) &&
      vector.length === this.dimensions &&
      vector.every((part) => typeof part === 'number' && Number.isFinite(part))
    );
  }

  private async post(body: string, timeout: number): Promise<string> {
    const { url, headers } = this.contract!;
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    const signal = AbortSignal.timeout(timeout);
    try {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const length = String(Buffer.byteLength(body));
        send(url, {
          agent: this.agent,
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'content-length': length },
          signal,
        })
          .once('response', resolve)
          .once('error', reject)
          .end(body);
      });
      return await textOf(response);
    } catch (error) {
      if (error instanceof EmbedderFault) throw error;
      throw new EmbedderFault('away', signal.aborted ? 'TIMEOUT' : ((error as { code?: string }).code ?? 'CONNECTION'));
    }
  }

  /** Told once when it goes away and once when it is back; what was asked of it is told to nobody. */
  private async remembering<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await work();
      if (this.failed > 0) this.log.info({}, 'search: the embedder answers again');
      this.failed = 0;
      return answer;
    } catch (error) {
      if (error instanceof EmbedderFault && error.kind === 'away') {
        if (this.failed === 0 && !this.stopped)
          this.log.warn({ code: error.code }, 'search: the embedder does not answer, going on by words');
        // Those that were asked together have failed once.
        if (!this.resting) {
          this.restUntil = Date.now() + Math.min(LONGEST_REST, SHORTEST_REST * 2 ** this.failed);
          this.failed++;
        }
      }
      throw error;
    }
  }
}

/** Why there is no vector. Holds neither text nor address. */
export class EmbedderFault extends Error {
  constructor(
    /** `away`: others will fare the same for now. `refused`: it will not have this very text. */
    readonly kind: 'away' | 'refused',
    readonly code: string,
  ) {
    super(`embedder: ${kind} (${code})`);
    this.name = 'EmbedderFault';
  }
}

/** Questions whose vectors are kept. */
const KEPT = 500;
/** How long an embedder that failed is left alone, ever longer, milliseconds. */
const SHORTEST_REST = 500;
const LONGEST_REST = 30_000;
/** For a request with texts to be indexed; nobody waits for it. Milliseconds. */
const PATIENCE = 60_000;
const LARGEST_ANSWER = 64 * 1024 * 1024;

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_ANSWER) throw new EmbedderFault('away', 'TOO_LARGE');
    chunks.push(chunk as Buffer);
  }
  const status = response.statusCode ?? 500;
  if (status >= 200 && status < 300) return Buffer.concat(chunks).toString('utf8');
  // A wrong key, a wrong address or too much to do is no fault of what was sent.
  throw new EmbedderFault([400, 413, 422].includes(status) ? 'refused' : 'away', String(status));
}

/** Eight letters that are others when the vectors would be: another model, another form. Address and key may change. */
export function embedderPrint(config: Config): string | undefined {
  if (config.SEARCH_EMBEDDER === 'off' || config.SEARCH_ENGINE === 'postgres') return undefined;
  const { SEARCH_EMBEDDER, SEARCH_EMBEDDER_MODEL, SEARCH_EMBEDDER_DIMENSIONS } = config;
  const { SEARCH_EMBEDDER_REQUEST, SEARCH_EMBEDDER_RESPONSE } = config;
  const form = [SEARCH_EMBEDDER_REQUEST, SEARCH_EMBEDDER_RESPONSE];
  return createHash('sha256')
    .update(JSON.stringify([SEARCH_EMBEDDER, SEARCH_EMBEDDER_MODEL, SEARCH_EMBEDDER_DIMENSIONS, form]))
    .digest('hex')
    .slice(0, 8);
}
