import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Words of one meaning, by which texts are alike; a text of none of them is like no other. */
const MEANINGS = [
  /cykel|cykla|tvåhjuling|velociped/i,
  /katt|kiss[ae]|spinnande/i,
  /regn|paraply|skur/i,
  /bröd|limp[ao]|bull[ea]/i,
];

/** The settings that make the application ask it. */
export interface EmbedderSettings extends Record<string, string> {
  SEARCH_EMBEDDER: 'rest';
}

/**
 * An embedder that speaks a REST contract of its own, always with the same vectors: texts that name the same things have
 * nearly the score 1, texts that have one of two in common about .85, and those that have nothing in common about .5.
 */
export class EmbedderServer {
  /** Every text that it was given, in order. */
  readonly texts: string[] = [];
  /** While true, nothing is answered. */
  silent = false;
  private server: Server | undefined;
  private port = 0;

  static async start(): Promise<EmbedderServer> {
    const embedder = new EmbedderServer();
    await embedder.resume();
    return embedder;
  }

  /** Listens again, at the same address. */
  async resume(): Promise<void> {
    const server = (this.server = createServer((request, response) => void this.answer(request, response)));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /**
   * @param cut the least score that is shown
   * @param patience milliseconds; as long as a slow machine may need, where nobody waits for it to run out
   */
  settings(cut = 0.9, model = 'things', patience = 5_000): EmbedderSettings {
    return {
      SEARCH_EMBEDDER: 'rest',
      SEARCH_EMBEDDER_URL: `http://127.0.0.1:${this.port}/vectors`,
      SEARCH_EMBEDDER_MODEL: model,
      SEARCH_EMBEDDER_DIMENSIONS: String(MEANINGS.length + OTHERS),
      SEARCH_EMBEDDER_API_KEY: KEY,
      SEARCH_EMBEDDER_REQUEST: '{"passages": [{"content": "{{text}}"}, "{{..}}"]}',
      SEARCH_EMBEDDER_RESPONSE: '{"result": {"rows": [{"values": "{{embedding}}"}, "{{..}}"]}}',
      SEARCH_EMBEDDER_CUT: String(cut),
      SEARCH_EMBEDDER_TIMEOUT_MS: String(patience),
    };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (this.silent) return;
    if (request.headers.authorization !== `Bearer ${KEY}`) return void response.writeHead(401).end('{}');
    const { passages } = JSON.parse(body) as { passages: { content: string }[] };
    this.texts.push(...passages.map(({ content }) => content));
    const rows = passages.map(({ content }) => ({ values: vectorOf(content) }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result: { rows } }));
  }
}

const KEY = 'a-key-for-the-embedder-of-the-tests';

/** What else there is to say of a text, a little of it: nothing is like another that only lacks the same meanings. */
const OTHERS = 59;

function vectorOf(text: string): number[] {
  const letters = [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 7);
  const others = Array.from({ length: OTHERS }, (_, n) => (n === letters % OTHERS ? 0.1 : 0));
  return [...MEANINGS.map((meaning) => (meaning.test(text) ? 1 : 0)), ...others];
}
