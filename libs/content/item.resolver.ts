import {
  Args,
  ArgsType,
  Context as Ctx,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsArray, IsEnum, IsOptional, IsString } from 'class-validator';
import { Can } from '#access';
import { type Context, Network, NetworkLoaders, Person } from '#networks';
import { decodeCursor, encodeCursor, isId, PageArgs, pageOf, ShortText } from '#platform';
import { ItemKind } from './item.entity.js';
import { ItemRepository } from './item.repository.js';
import type { Place } from './item.row.js';
import { ItemService } from './item.service.js';
import { TopicRepository } from './topic.repository.js';
import { renderMarkdown } from './text.js';
import { Item, ItemConnection, Revision, RevisionConnection, RevisionText, StandingInput, Topic } from './types.js';

@ArgsType()
export class FeedArgs extends PageArgs {
  @Field(() => [ItemKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @IsEnum(ItemKind, { each: true })
  kinds?: ItemKind[];
}

@ArgsType()
export class HistoryArgs extends PageArgs {
  @Field(() => ID, { description: 'Of the item or the reply.' })
  @IsString()
  id: string;
}

@Resolver(() => Item)
export class ItemResolver {
  constructor(
    private readonly items: ItemRepository,
    private readonly service: ItemService,
    private readonly topicList: TopicRepository,
  ) {}

  @Query(() => ItemConnection, { description: 'What the viewer may see, newest first.' })
  @Can('content.read')
  async feed(
    @Ctx() { viewer }: Context,
    @Args() { first, after, kinds }: FeedArgs,
  ): Promise<InstanceType<typeof ItemConnection>> {
    return this.pageOf(viewer, await this.items.feed(viewer, { kinds, first, after: decodeCursor(after) }), first);
  }

  @Query(() => [Topic], { description: 'The whole vocabulary.' })
  @Can('content.read')
  topics(
    @Args('withRetired', { defaultValue: false, description: 'Those that are not offered any more, too.' })
    withRetired: boolean,
  ): Promise<Topic[]> {
    return this.topicList.all({ withRetired });
  }

  @Query(() => RevisionConnection, { description: 'Earlier versions of an item or a reply, newest first.' })
  @Can('item.history')
  async history(
    @Ctx() { viewer }: Context,
    @Args() { id, first, after }: HistoryArgs,
  ): Promise<InstanceType<typeof RevisionConnection>> {
    const rows = await this.service.history(viewer, id, { first, after: decodeCursor(after) });
    return pageOf(rows, first, (row) => row);
  }

  @Mutation(() => Item, { description: 'Withdraws, hides or restores an item.' })
  @Can('item.withdraw')
  setItemStanding(@Ctx() { viewer }: Context, @Args('input') input: StandingInput): Promise<Item> {
    return this.service.setStanding(viewer, input);
  }

  @Mutation(() => Boolean, { description: "An audience network's admin takes an item out of that network only." })
  @Can('item.removeFromNetwork')
  removeItemFromNetwork(
    @Ctx() { viewer }: Context,
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('networkId', { type: () => ID }) networkId: string,
    @Args('reason', ShortText) reason: string,
  ): Promise<boolean> {
    return this.service.removeFromNetwork(viewer, itemId, networkId, reason);
  }

  @Mutation(() => Int, { description: 'Sets or takes back "helpful" on an item or a reply; gives the new count.' })
  @Can('item.mark')
  markHelpful(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('helpful', { defaultValue: true }) helpful: boolean,
  ): Promise<number> {
    return this.service.markHelpful(viewer, id, helpful);
  }

  @Mutation(() => Boolean)
  @Can('item.follow')
  follow(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('follow', { defaultValue: true }) follow: boolean,
  ): Promise<boolean> {
    return this.service.follow(viewer, id, follow);
  }

  @Mutation(() => Boolean, { description: 'Empties a revision that held what must not be kept.' })
  @Can('item.purgeRevision')
  purgeRevision(@Ctx() { viewer }: Context, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.service.purgeRevision(viewer, id);
  }

  private async pageOf(
    viewer: Context['viewer'],
    ids: Place[],
    first: number,
  ): Promise<InstanceType<typeof ItemConnection>> {
    return itemPage(this.items, viewer, ids, first);
  }
}

/** A page of complete items from ids in order; the cursor is the place in the feed, not the item's own time. */
export async function itemPage(
  items: ItemRepository,
  viewer: Context['viewer'],
  ids: Place[],
  first: number,
): Promise<InstanceType<typeof ItemConnection>> {
  const shown = ids.slice(0, first);
  const rows = new Map((await items.completeOf(viewer, shown)).map((row) => [row.id, row]));
  const edges = shown.flatMap((place) => {
    const node = rows.get(place.id);
    return node ? [{ cursor: encodeCursor(place), node: node }] : [];
  });
  const last = shown.at(-1);
  return { edges, pageInfo: { hasNextPage: ids.length > first, endCursor: last ? encodeCursor(last) : null } };
}

/** What upper rooms give to the types of lower ones. */
@Resolver(() => Network)
export class NetworkItems {
  constructor(private readonly items: ItemRepository) {}

  @ResolveField(() => ItemConnection, {
    name: 'items',
    description: 'What is addressed to this network, newest first.',
  })
  async itemsOf(
    @Parent() { id }: Network,
    @Ctx() { viewer }: Context,
    @Args() { first, after, kinds }: FeedArgs,
  ): Promise<InstanceType<typeof ItemConnection>> {
    return itemPage(
      this.items,
      viewer,
      await this.items.ofNetwork(viewer, id, { kinds, first, after: decodeCursor(after) }),
      first,
    );
  }
}

@Resolver(() => Person)
export class PersonItems {
  constructor(private readonly items: ItemRepository) {}

  @ResolveField(() => ItemConnection, {
    name: 'items',
    description: 'What this person has shared, as far as the viewer may see it.',
  })
  async itemsOf(
    @Parent() { id }: Person,
    @Ctx() { viewer }: Context,
    @Args() { first, after, kinds }: FeedArgs,
  ): Promise<InstanceType<typeof ItemConnection>> {
    const filter = { where: ['i.author_ids @> array[$5]::uuid[]'], values: [id] };
    return itemPage(
      this.items,
      viewer,
      await this.items.feed(viewer, { kinds, first, after: decodeCursor(after), filter }),
      first,
    );
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  constructor(private readonly loaders: NetworkLoaders) {}

  @ResolveField(() => String, { nullable: true })
  title({ snapshot }: Revision): string | null {
    return typeof snapshot['title'] === 'string' ? snapshot['title'] : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Markdown, as it was written.' })
  body({ snapshot }: Revision): string | null {
    return typeof snapshot['body'] === 'string' ? snapshot['body'] : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Safe HTML.' })
  bodyHtml({ snapshot }: Revision): string | null {
    return typeof snapshot['body'] === 'string' ? renderMarkdown(snapshot['body']) : null;
  }

  @ResolveField(() => [RevisionText], { description: 'Every text of it, of whatever kind it was.' })
  texts({ snapshot }: Revision): RevisionText[] {
    return textsIn(snapshot, '');
  }

  @ResolveField(() => Person, { name: 'editor', nullable: true })
  editor({ editedBy }: Revision, _args: unknown, context: Context): Promise<Person | null> | null {
    return editedBy ? this.loaders.peopleOf(context).load(editedBy) : null;
  }
}

/** The texts of a snapshot by their paths; ids say nothing to a reader. */
function textsIn(value: unknown, path: string): RevisionText[] {
  if (typeof value === 'string') return value === '' || isId(value) ? [] : [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}
