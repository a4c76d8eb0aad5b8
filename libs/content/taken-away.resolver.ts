import { Args, Context as Ctx, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import { type Context, inOrder, NetworkLoaders, Person } from '#networks';
import { decodeCursor, pageOf } from '#platform';
import { ItemRepository } from './item.repository.js';
import type { ItemRow } from './item.row.js';
import { ReplyRepository, type ReplyRow } from './reply.repository.js';
import { TakenAwayRepository } from './taken-away.repository.js';
import { TakenAway, TakenAwayArgs, TakenAwayConnection } from './taken-away.types.js';
import { Item, Reply } from './types.js';

/** Withdrawn and hidden content for those who answer for it. */
@Resolver(() => TakenAway)
export class TakenAwayResolver {
  constructor(
    private readonly taken: TakenAwayRepository,
    private readonly items: ItemRepository,
    private readonly replies: ReplyRepository,
    private readonly loaders: NetworkLoaders,
  ) {}

  @Query(() => TakenAwayConnection, {
    description: 'Withdrawn and hidden content that the viewer may bring back or leave away, the latest first.',
  })
  @Can('item.restore')
  async takenAway(
    @Ctx() { viewer }: Context,
    @Args() { first, after, homeId }: TakenAwayArgs,
  ): Promise<InstanceType<typeof TakenAwayConnection>> {
    const rows = await this.taken.page(viewer, { first, after: decodeCursor(after), homeId });
    return pageOf(rows, first, (row) => row);
  }

  @ResolveField(() => Item, { nullable: true, description: 'The item itself, or the one that the part belongs to.' })
  item(@Parent() { itemId }: TakenAway, @Ctx() { viewer, loaders }: Context): Promise<ItemRow | null> {
    return loaders
      .for<string, ItemRow | null>('items.complete', async (ids) =>
        inOrder(ids, await this.items.complete(viewer, ids)),
      )
      .load(itemId);
  }

  @ResolveField(() => Reply, { nullable: true })
  reply(@Parent() { id, part }: TakenAway, @Ctx() { viewer, loaders }: Context): Promise<ReplyRow | null> | null {
    if (part !== 'reply') return null;
    return loaders
      .for<string, ReplyRow | null>('replies', async (ids) => inOrder(ids, await this.replies.byIds(viewer, ids)))
      .load(id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who took it away.' })
  by(@Parent() { byId }: TakenAway, @Ctx() context: Context): Promise<Person | null> | null {
    return byId ? this.loaders.peopleOf(context).load(byId) : null;
  }
}
