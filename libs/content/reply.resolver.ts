import { Args, Context as Ctx, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import { type Context, inOrder, NetworkLoaders, Person, type Soon } from '#networks';
import { Database, decodeCursor, notFound, PageArgs, pageOf } from '#platform';
import { helpfulBy, isReadOnly } from './item.fields.js';
import { ItemRepository } from './item.repository.js';
import type { ItemRow } from './item.row.js';
import { ReplyKind } from './reply.entity.js';
import { ReplyRepository, type ReplyRow } from './reply.repository.js';
import { ReplyService } from './reply.service.js';
import { renderMarkdown } from './text.js';
import { EditReplyInput, Item, Reply, ReplyCan, ReplyConnection, ReplyInput, StandingInput } from './types.js';

const COMMENTS_UNDER = 20;

@Resolver(() => Reply)
export class ReplyResolver {
  constructor(
    private readonly service: ReplyService,
    private readonly replies: ReplyRepository,
    private readonly items: ItemRepository,
    private readonly networks: NetworkLoaders,
    private readonly database: Database,
  ) {}

  @Mutation(() => Reply, { description: 'Answers a question, or comments on an item or an answer.' })
  @Can('item.reply')
  reply(@Ctx() { viewer }: Context, @Args('input') input: ReplyInput): Promise<Reply> {
    return this.service.add(viewer, input);
  }

  @Mutation(() => Reply)
  @Can('reply.edit')
  editReply(@Ctx() { viewer }: Context, @Args('input') input: EditReplyInput): Promise<Reply> {
    return this.service.edit(viewer, input);
  }

  @Mutation(() => Reply, { description: 'Withdraws, hides or restores an answer or a comment.' })
  @Can('reply.withdraw')
  setReplyStanding(@Ctx() { viewer }: Context, @Args('input') input: StandingInput): Promise<Reply> {
    return this.service.setStanding(viewer, input);
  }

  @ResolveField(() => String, { description: 'Safe HTML.' })
  bodyHtml({ body }: Reply): string {
    return renderMarkdown(body);
  }

  @ResolveField(() => Person, { nullable: true })
  author({ authorId }: Reply, _args: unknown, context: Context): Soon<Person | null> {
    return this.networks.person(context, authorId);
  }

  @ResolveField(() => Boolean)
  viewerFoundHelpful({ id }: Reply, _args: unknown, { viewer, loaders }: Context): Promise<boolean> {
    return helpfulBy(this.database, viewer.personId, loaders).load(id);
  }

  @ResolveField(() => [Reply], { description: `The first ${COMMENTS_UNDER} comments under an answer.` })
  comments({ id }: Reply, _args: unknown, { viewer, loaders }: Context): Promise<Reply[]> {
    return loaders
      .for<string, ReplyRow[]>('reply.comments', async (ids) => {
        const rows = await this.replies.commentsUnder(viewer, ids, COMMENTS_UNDER);
        return ids.map((parent) => rows.filter((row) => row.parentId === parent));
      })
      .load(id);
  }

  @ResolveField(() => ReplyCan)
  async viewerCan(reply: Reply, _args: unknown, context: Context): Promise<ReplyCan> {
    const { viewer, loaders } = context;
    const item = await loaders
      .for<string, ItemRow | null>('items', async (ids) => inOrder(ids, await this.items.rows(viewer, ids)))
      .load(reply.itemId);
    if (!item) throw notFound();
    return this.service.viewerCan(viewer, reply, item, await isReadOnly(this.networks, context, item));
  }
}

/** Every item can be commented on. */
@Resolver(() => Item)
export class ItemReplies {
  constructor(private readonly replies: ReplyRepository) {}

  @ResolveField(() => ReplyConnection, { description: 'Comments on the item itself, oldest first.' })
  async comments(
    @Parent() { id }: Item,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof ReplyConnection>> {
    const rows = await this.replies.thread(viewer, id, ReplyKind.comment, { first, after: decodeCursor(after) });
    return pageOf(rows, first, ({ createdAt, id: reply }) => ({ at: createdAt, id: reply }));
  }
}
