import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Streams } from '#access';
import type { TestApp } from './app.js';
import { until } from './until.js';
import type { GraphqlAnswer, TestPerson } from './world.js';

/** A subscription over a real socket, as the web and programs open it. */
export class Listener<Data = Record<string, unknown>> {
  readonly heard: Data[] = [];
  /** Codes of errors that came instead of data. */
  readonly codes: string[] = [];
  ended = false;
  private readonly client: Client;

  private constructor(
    private readonly streams: Streams,
    url: string,
    connectionParams: Record<string, unknown>,
    headers: Record<string, string>,
    query: string,
    variables: Record<string, unknown>,
  ) {
    class WithHeaders extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers });
      }
    }
    this.client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithHeaders,
      connectionParams,
      retryAttempts: 0,
    });
    this.client.subscribe<Data>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors)
            this.codes.push(
              ...(errors as unknown as NonNullable<GraphqlAnswer<Data>['errors']>).map(
                ({ extensions }) => extensions.code,
              ),
            );
          if (data) this.heard.push(data);
        },
        error: (fault) => {
          this.codes.push(codeOf(fault));
          this.ended = true;
        },
        complete: () => (this.ended = true),
      },
    );
  }

  /** Opens it and waits until it is open in the application, or refused. */
  static async open<Data = Record<string, unknown>>(
    t: TestApp,
    person: TestPerson | null,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Listener<Data>> {
    const streams = t.app.get(Streams);
    const before = streams.size;
    const listener = new Listener<Data>(
      streams,
      t.url,
      person ? { authorization: `Bearer ${person.token}` } : {},
      headers,
      query,
      variables,
    );
    await until(
      'the subscription is open or refused',
      () => streams.size > before || listener.ended || listener.codes.length > 0,
    );
    return listener;
  }

  /** Waits for so many. @returns all that was heard */
  async hears(count: number): Promise<Data[]> {
    await until(`${count} events are heard`, () => this.heard.length >= count);
    return this.heard;
  }

  async ends(): Promise<void> {
    await until('the stream has ended', () => this.ended);
  }

  /** Closes it and waits until the application has noticed. */
  async close(): Promise<void> {
    const open = !this.ended && this.codes.length === 0;
    const before = this.streams.size;
    await this.client.dispose();
    if (open) await until('the application has closed the stream', () => this.streams.size < before);
  }
}

/** A refused connection has a close event, a refused operation errors. */
function codeOf(fault: unknown): string {
  if (Array.isArray(fault)) return (fault[0] as { extensions?: { code?: string } }).extensions?.code ?? 'none';
  return String((fault as { code?: number }).code ?? 'none');
}
