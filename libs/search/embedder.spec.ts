import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Config, ConfigError, loadConfig, Log } from '#platform';
import { Embedder, EmbedderFault, embedderPrint } from './embedder.js';

describe('an embedder', () => {
  let server: Server;
  let origin: string;
  let asked: { path: string; headers: IncomingHttpHeaders; body: unknown }[];
  let answer: (body: never) => [status: number, answer: unknown];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        const body = JSON.parse(text) as never;
        asked.push({ path: request.url!, headers: request.headers, body });
        const [status, said] = answer(body);
        response.writeHead(status).end(JSON.stringify(said));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => void (asked = []));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const config = (kind: string, path: string, more: Record<string, string> = {}): Config =>
    loadConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      SEARCH_EMBEDDER: kind,
      SEARCH_EMBEDDER_URL: origin + path,
      SEARCH_EMBEDDER_MODEL: 'some-model',
      SEARCH_EMBEDDER_DIMENSIONS: '2',
      SEARCH_EMBEDDER_CUT: '0.8',
      ...more,
    });
  const embedder = (settings: Config): Embedder => new Embedder(settings, new Log(settings));
  const vectors = (texts: readonly string[]) => texts.map((text) => [text.length, 1]);

  it('is asked as Ollama is, of today and of before', async () => {
    answer = ({ input }: { input: string[] }) => [200, { model: 'some-model', embeddings: vectors(input) }];
    expect(await embedder(config('ollama', '/api/embed')).ofTexts(['en', 'två'])).toEqual([[2, 1], [3, 1]]); // prettier-ignore
    expect(asked.map(({ body }) => body)).toEqual([{ model: 'some-model', input: ['en', 'två'] }]);
    answer = ({ prompt }: { prompt: string }) => [200, { embedding: [prompt.length, 1] }];
    expect(await embedder(config('ollama', '/api/embeddings')).ofTexts(['en', 'två'])).toEqual([[2, 1], [3, 1]]); // prettier-ignore
    expect(asked.at(-1)).toMatchObject({ path: '/api/embeddings', body: { model: 'some-model', prompt: 'två' } });
  });

  it('is asked as OpenAI is, with the key', async () => {
    answer = ({ input }: { input: string[] }) => [
      200,
      { data: vectors(input).map((embedding, index) => ({ object: 'embedding', index, embedding })), usage: {} },
    ];
    const settings = config('openAi', '/v1/embeddings', { SEARCH_EMBEDDER_API_KEY: 'a-secret' });
    expect(await embedder(settings).ofQuestion('en fråga')).toEqual([8, 1]);
    expect(asked).toMatchObject([
      { headers: { authorization: 'Bearer a-secret' }, body: { model: 'some-model', input: ['en fråga'] } },
    ]);
    expect(Object.keys(asked[0]!.body as object)).toEqual(['model', 'input']);
  });

  it('is asked by templates, as Meilisearch has them', async () => {
    answer = ({ a: { b } }: { a: { b: { t: string }[] } }) => [200, [{ v: b.map(({ t }) => ({ x: [t.length, 1] })) }]];
    const rest = config('rest', '/x', {
      SEARCH_EMBEDDER_REQUEST: '{"a": {"b": [{"t": "query: {{text}}", "n": 1}, "{{..}}"]}, "truncate": true}',
      SEARCH_EMBEDDER_RESPONSE: '[{"v": [{"x": "{{embedding}}"}, "{{..}}"]}]',
    });
    expect(await embedder(rest).ofTexts(['$&', '"'])).toEqual([[9, 1], [8, 1]]); // prettier-ignore
    expect(asked[0]!.body).toEqual({
      a: {
        b: [
          { t: 'query: $&', n: 1 },
          { t: 'query: "', n: 1 },
        ],
      },
      truncate: true,
    });
  });

  it('may refuse a text without the others going without', async () => {
    answer = ({ input }: { input: string[] }) =>
      input.includes('för lång') ? [400, { error: 'too long' }] : [200, { embeddings: vectors(input) }];
    const asker = embedder(config('ollama', '/api/embed'));
    expect(await asker.ofTexts(['ja', 'för lång', 'nej'])).toEqual([[2, 1], null, [3, 1]]);
    expect(asker.resting).toBe(false);
  });

  it.each([
    ['out of order', () => [503, {}], '503'],
    ['not letting us in', () => [401, { key: 'a-secret' }], '401'],
    ['speaking of something else', () => [200, { hello: 'world' }], 'UNREADABLE'],
    ['of another number of dimensions', () => [200, { embeddings: [[1, 2, 3]] }], 'WRONG_VECTORS'],
  ] as const)('%s is left alone for a while, and its fault tells no secret', async (_, said, code) => {
    answer = said as unknown as typeof answer;
    const asker = embedder(config('ollama', '/api/embed', { SEARCH_EMBEDDER_API_KEY: 'a-secret' }));
    const fault: unknown = await asker.ofTexts(['hemligt']).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(EmbedderFault);
    expect(fault).toMatchObject({ kind: 'away', code });
    expect(JSON.stringify([fault, String(fault)])).not.toMatch(/secret|hemligt|127\.0/);
    expect(asker.resting).toBe(true);
    expect(await asker.ofQuestion('hemligt')).toBeUndefined();
    expect(asked.length).toBe(1);
  });

  it('makes other vectors by another model or form, and the same at another address or with another key', () => {
    const print = embedderPrint(config('ollama', '/a'));
    expect(embedderPrint(config('ollama', '/b', { SEARCH_EMBEDDER_API_KEY: 'other' }))).toBe(print);
    expect(embedderPrint(config('ollama', '/a', { SEARCH_EMBEDDER_MODEL: 'other' }))).not.toBe(print);
    expect(embedderPrint(config('ollama', '/a', { SEARCH_EMBEDDER_DIMENSIONS: '3' }))).not.toBe(print);
    expect(embedderPrint(loadConfig({ NODE_ENV: 'test' }))).toBeUndefined();
  });

  it('cannot be had by halves', () => {
    const faultsOf = (settings: Record<string, string>): string[] => {
      try {
        loadConfig({ NODE_ENV: 'test', ...settings });
        return [];
      } catch (error) {
        return (error as ConfigError).faults;
      }
    };
    const missing = (names: string, kind: string) =>
      names.split(' ').map((name) => `SEARCH_EMBEDDER_${name} must be set when SEARCH_EMBEDDER is ${kind}`);
    expect(faultsOf({ SEARCH_EMBEDDER: 'openAi' })).toEqual(missing('MODEL DIMENSIONS CUT', 'openAi'));
    expect(faultsOf({ SEARCH_EMBEDDER: 'rest' })).toEqual(missing('URL REQUEST RESPONSE DIMENSIONS CUT', 'rest'));
    expect(faultsOf({ SEARCH_EMBEDDER_REQUEST: '{"a": 1}', SEARCH_EMBEDDER_RESPONSE: 'not json' }).join()).toMatch(
      /REQUEST must hold.*RESPONSE/,
    );
    expect(faultsOf({ SEARCH_EMBEDDER: 'guess' })).toHaveLength(1);
  });
});
