import { MeilisearchEngine, MeilisearchIndex, type SearchEngine } from '#search';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestPerson } from '../support/world.js';

/** Asks again until there is something; a test waits for a condition, never for a time. */
export async function eventually<Value>(
  what: string,
  look: () => Promise<Value | undefined | false>,
  within = 15_000,
): Promise<Value> {
  const end = Date.now() + within;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export type Found = {
  search: {
    hits: {
      item: { id: string; title: string };
      titleHtml: string;
      passages: { html: string; replyId: string | null }[];
    }[];
    facets: Record<
      'kinds' | 'networks' | 'federations' | 'topics' | 'professions' | 'years',
      { value: string; label: string; count: number }[]
    >;
    total: number;
    totalIsExact: boolean;
    engine: string;
    tookMs: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

const SEARCH = `query ($input: SearchInput!, $first: Int! = 20, $after: String) { search(input: $input, first: $first, after: $after) {
  hits { item { id title } titleHtml passages { html replyId } }
  facets { kinds { value label count } networks { value label count } federations { value label count } topics { value label count } professions { value label count } years { value label count } }
  total totalIsExact engine tookMs pageInfo { hasNextPage endCursor }
} }`;
const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id version } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id version } }';

/** An application with a few helpers for what searches are about. */
export class SearchWorld {
  private constructor(readonly t: TestApp) {}

  static async start(settings: Record<string, string> = {}): Promise<SearchWorld> {
    const world = new SearchWorld(await startTestApp(settings));
    if (world.t.app.get(MeilisearchIndex).configured) await world.indexed();
    return world;
  }

  /** With the address of an engine that is not there. */
  static async startWithoutEngine(): Promise<SearchWorld> {
    return new SearchWorld(await startTestApp({ MEILI_URL: 'http://127.0.0.1:9' }));
  }

  close(): Promise<void> {
    return this.t.close();
  }

  get engine(): SearchEngine['name'] {
    return this.t.app.get(MeilisearchEngine).configured ? 'MEILISEARCH' : 'POSTGRES';
  }

  async ask(person: TestPerson, title: string, networkIds: string[], more: object = {}): Promise<string> {
    const input = { title, body: '', audience: { networks: networkIds.map((networkId) => ({ networkId })) }, ...more };
    return (await this.t.world.get<{ askQuestion: { id: string } }>(person, ASK, { input })).askQuestion.id;
  }

  async answer(person: TestPerson, itemId: string, body: string): Promise<string> {
    return (
      await this.t.world.get<{ reply: { id: string } }>(person, REPLY, { input: { itemId, kind: 'answer', body } })
    ).reply.id;
  }

  async search(person: TestPerson, input: object | string, page: object = {}): Promise<Found['search']> {
    const asked = typeof input === 'string' ? { text: input } : input;
    return (await this.t.world.get<Found>(person, SEARCH, { input: asked, ...page })).search;
  }

  async ids(person: TestPerson, input: object | string): Promise<string[]> {
    return (await this.search(person, input)).hits.map(({ item }) => item.id);
  }

  /** Until everything written so far is in the index. */
  indexed(): Promise<void> {
    return indexed(this.t);
  }
}

/** Until everything written so far is in the index, and a rebuild that was asked for is done. */
export async function indexed({ database }: TestApp): Promise<void> {
  await eventually('the outbox is empty and the index built', async () => {
    const [row] = await database.query<{ busy: boolean }>(
      `select exists (select 1 from search_outbox where attempts < 8)
           or not exists (select 1 from search_index where mark is null and wanted_at is null and rebuilt_at is not null) as busy`,
    );
    return !row!.busy;
  });
}
