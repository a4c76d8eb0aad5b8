import { Args, Context as Ctx, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Can, type Channel, Streams, type Subscriber, valueOf } from '#access';
import { ItemRepository } from '#content';
import { type Context, mutedBy, NetworkRepository } from '#networks';
import { Database, notFound } from '#platform';
import { QuestionRepository, type QuestionRow } from './question.repository.js';
import { QUESTION_PUBLISHED } from './question.service.js';
import { Question } from './types.js';

/** One network, or all that the viewer has and has not muted. */
interface Wish {
  networkId: string | null;
}

/** New questions, as they come. */
@Resolver()
export class QuestionPublished {
  private readonly channel: Channel<Wish, QuestionRow>;

  constructor(
    private readonly networks: NetworkRepository,
    private readonly questions: QuestionRepository,
    private readonly items: ItemRepository,
    private readonly database: Database,
    streams: Streams,
  ) {
    this.channel = streams.channel<Wish, QuestionRow>({
      topic: QUESTION_PUBLISHED,
      lasts: (viewer, { networkId }) => networkId === null || viewer.rankIn(networkId) > 0,
      deliver: ({ id = '' }, subscribers) => this.deliver(id, subscribers),
    });
  }

  @Subscription(() => Question, {
    resolve: valueOf,
    description:
      "A new question in one network, or in the viewer's networks but the muted; ends when the network is not to be read any more.",
  })
  @Can('content.read')
  async questionPublished(
    @Ctx() context: Context,
    @Args('networkId', { type: () => ID, nullable: true }) networkId: string | null,
  ): Promise<AsyncIterableIterator<Question>> {
    if (networkId) await this.assertReads(context, networkId);
    return this.channel.open(context, { networkId: networkId ?? null });
  }

  /** To one who may know of a network but not read it, its questions do not exist. */
  private async assertReads({ viewer }: Context, networkId: string): Promise<void> {
    await this.networks.get(viewer, networkId);
    if (viewer.rankIn(networkId) === 0) throw notFound();
  }

  /** Readers, mutes and the question are read once, however many listen. */
  private async deliver(id: string, subscribers: readonly Subscriber<Wish, QuestionRow>[]): Promise<void> {
    const seeing = await this.items.seenBy(subscribers, id);
    if (!seeing[0]) return;
    const [question] = await this.questions.byIds(seeing[0].viewer, [id]);
    if (!question) return;
    const addressed = question.audience.map(({ networkId }) => networkId);
    const muted = await mutedBy(
      this.database,
      seeing.map(({ viewer }) => viewer.personId),
      addressed,
    );
    for (const { viewer, wish, give } of seeing) {
      const quiet = muted.get(viewer.personId);
      const wanted = wish.networkId
        ? addressed.includes(wish.networkId)
        : addressed.some((networkId) => viewer.rankIn(networkId) > 0 && !quiet?.has(networkId));
      if (wanted) give(question);
    }
  }
}
