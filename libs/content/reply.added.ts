import { Args, Context as Ctx, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Can, type Channel, Streams, valueOf } from '#access';
import { type Context } from '#networks';
import { ItemRepository } from './item.repository.js';
import { ReplyRepository, type ReplyRow } from './reply.repository.js';
import { REPLY_ADDED } from './reply.service.js';
import { Reply } from './types.js';

/** Answers and comments on one thread, as they come. */
@Resolver()
export class ReplyAdded {
  private readonly channel: Channel<{ itemId: string }, ReplyRow>;

  constructor(
    private readonly items: ItemRepository,
    replies: ReplyRepository,
    streams: Streams,
  ) {
    this.channel = streams.channel<{ itemId: string }, ReplyRow>({
      topic: REPLY_ADDED,
      concerns: ({ itemId }, wish) => itemId === wish.itemId,
      deliver: async ({ id = '', itemId = '' }, subscribers) => {
        const present = await items.seenBy(subscribers, itemId);
        for (const gone of subscribers.filter((subscriber) => !present.includes(subscriber))) gone.end();
        const seeing = await replies.seenBy(present, id);
        if (!seeing[0]) return;
        const [reply] = await replies.byIds(seeing[0].viewer, [id]);
        if (reply) for (const subscriber of seeing) subscriber.give(reply);
      },
    });
  }

  @Subscription(() => Reply, {
    resolve: valueOf,
    description: 'A new answer or comment on this item; ends when the item is not to be seen any more.',
  })
  @Can('content.read')
  async replyAdded(
    @Ctx() context: Context,
    @Args('itemId', { type: () => ID }) itemId: string,
  ): Promise<AsyncIterableIterator<Reply>> {
    const item = await this.items.get(context.viewer, itemId);
    return this.channel.open(context, { itemId: item.id });
  }
}
