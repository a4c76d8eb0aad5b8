import type { GraphqlAnswer, TestPerson, World } from './world.js';

const ASK = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }';
const REPLY = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const SEARCH = `query ($text: String!, $first: Int!, $after: String) { search(input: { text: $text }, first: $first, after: $after) {
  engine total hits { item { id } } pageInfo { hasNextPage endCursor } } }`;
const LIST = `query ($networkId: ID!, $after: String) { questions(networkId: $networkId, first: 100, after: $after) {
  edges { node { id answerCount } } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}

/**
 * Writes questions, and an answer to each, over HTTP and remembers what was acknowledged: what it was told an id of
 * must be there whatever happens later. What failed may or may not be there, but at most once.
 */
export class Writer {
  /** Ids of questions that were acknowledged, with the title they were written with. */
  readonly asked = new Map<string, string>();
  /** Ids of questions whose answer was acknowledged. */
  readonly answered = new Set<string>();
  /** What was not acknowledged: codes of errors, or `network` where nobody answered. */
  readonly refused: string[] = [];
  private stopped = false;
  private count = 0;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly person: TestPerson,
    private readonly networkId: string,
    /** A word that stands in every title and that all of them are found by. */
    readonly word: string,
  ) {}

  /** Writes with so many hands at once until it is stopped. */
  start(hands = 4): void {
    this.stopped = false;
    this.running = Promise.all(
      Array.from({ length: hands }, async () => {
        while (!this.stopped) await this.one();
      }),
    );
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** One question and its answer. @returns whether both were acknowledged */
  async one(): Promise<boolean> {
    const title = `${this.word} nummer ${this.count++}`;
    const id = await this.acknowledged<{ askQuestion: { id: string } }>(
      ASK,
      { title, body: '', audience: { networks: [{ networkId: this.networkId }] } },
      ({ askQuestion }) => askQuestion.id,
    );
    if (!id) return false;
    this.asked.set(id, title);
    const reply = await this.acknowledged<{ reply: { id: string } }>(
      REPLY,
      { itemId: id, kind: 'answer', body: `Svar om ${this.word}.` },
      (data) => data.reply.id,
    );
    if (reply) this.answered.add(id);
    return reply !== undefined;
  }

  /** Every acknowledged id, asked for by id. @returns the ids that are not there, or not as they were written */
  async missing(): Promise<string[]> {
    const missing: string[] = [];
    for (const [id, title] of this.asked) {
      const { data } = await this.world.ask<{ question: { title: string; answerCount: number } }>(
        this.person,
        'query ($id: ID!) { question(id: $id) { title answerCount } }',
        { id },
      );
      const answers = data?.question.answerCount ?? 0;
      if (data?.question.title !== title || answers > 1 || (this.answered.has(id) && answers !== 1)) missing.push(id);
    }
    return missing;
  }

  /** All that the search finds by the word, page by page. */
  async found(): Promise<{ engine: string; total: number; ids: string[] }> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      type Found = { search: { engine: string; total: number; hits: { item: { id: string } }[]; pageInfo: Page } };
      const { search }: Found = await this.world.get<Found>(this.person, SEARCH, {
        text: this.word,
        first: 100,
        after,
      });
      ids.push(...search.hits.map(({ item }) => item.id));
      if (!search.pageInfo.hasNextPage) return { engine: search.engine, total: search.total, ids };
      after = search.pageInfo.endCursor;
    }
  }

  /** Acknowledged ids that the search does not find, and those that it finds twice. */
  async unfound(): Promise<string[]> {
    const { ids } = await this.found();
    const seen = new Set(ids);
    return [...[...this.asked.keys()].filter((id) => !seen.has(id)), ...(seen.size === ids.length ? [] : ['doubled'])];
  }

  /** Ids in the network's list, each as often as it stands there. */
  async listed(): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      type Listed = { questions: { edges: { node: { id: string } }[]; pageInfo: Page } };
      const { questions }: Listed = await this.world.get<Listed>(this.person, LIST, {
        networkId: this.networkId,
        after,
      });
      ids.push(...questions.edges.map(({ node }) => node.id));
      if (!questions.pageInfo.hasNextPage) return ids;
      after = questions.pageInfo.endCursor;
    }
  }

  private async acknowledged<Data>(
    query: string,
    input: object,
    idOf: (data: Data) => string,
  ): Promise<string | undefined> {
    let answer: GraphqlAnswer<Data> & { error?: { code: string } };
    try {
      answer = await this.world.ask<Data>(this.person, query, { input });
    } catch {
      // Cut off or nobody there: not acknowledged.
      this.refused.push('network');
      return undefined;
    }
    if (answer.data && !answer.errors) return idOf(answer.data);
    this.refused.push(answer.errors?.[0]?.extensions.code ?? answer.error?.code ?? 'unknown');
    return undefined;
  }
}
