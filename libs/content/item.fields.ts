import { Context as Ctx, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { can, roleOf, Status } from '#access';
import { type Context, Network, NetworkLoaders, Person, Profession } from '#networks';
import { Database } from '#platform';
import { ItemKind } from './item.entity.js';
import { ItemService } from './item.service.js';
import { TopicRepository } from './topic.repository.js';
import { Addressee, Item, ItemCan, Topic } from './types.js';
import { professionsBy, topicsBy } from './vocabulary.loader.js';

/** The fields that every kind shares, resolved once for all of them. */
@Resolver(() => Item)
export class ItemFields {
  constructor(
    private readonly networks: NetworkLoaders,
    private readonly topics: TopicRepository,
    private readonly items: ItemService,
    private readonly database: Database,
  ) {}

  @ResolveField(() => Network, {
    nullable: true,
    description: 'The network it belongs to and answers to; null where the viewer may not know of it.',
  })
  home(@Parent() { homeId }: Item, @Ctx() context: Context): Promise<Network | null> {
    return this.networks.networksOf(context).load(homeId);
  }

  @ResolveField(() => [Person])
  async authors(@Parent() { authorIds }: Item, @Ctx() context: Context): Promise<Person[]> {
    const people = await this.networks.peopleOf(context).loadMany(authorIds);
    return people.filter((person) => person !== null && !(person instanceof Error)) as Person[];
  }

  @ResolveField(() => [Addressee], {
    name: 'audience',
    description: 'The networks addressed, as far as the viewer may know of them.',
  })
  async audienceOf(@Parent() { audience }: Item, @Ctx() context: Context): Promise<Addressee[]> {
    const networks = await this.networks.networksOf(context).loadMany(audience.map(({ networkId }) => networkId));
    return networks.flatMap((network, index) => {
      const address = audience[index];
      return network && !(network instanceof Error) && address ? [{ network, leastRole: roleOf(address.least) }] : [];
    });
  }

  @ResolveField(() => [Topic], { name: 'topics' })
  async topicsOf(@Parent() { topicIds }: Item, @Ctx() context: Context): Promise<Topic[]> {
    if (topicIds.length === 0) return [];
    const found = await topicsBy(this.topics, context).loadMany(topicIds);
    return found.flatMap((topic) => (topic === null || topic instanceof Error ? [] : [topic]));
  }

  @ResolveField(() => [Profession], { name: 'addressedProfessions', description: 'Who is particularly asked.' })
  async addressedProfessions(@Parent() { professions }: Item, @Ctx() context: Context): Promise<Profession[]> {
    if (professions.length === 0) return [];
    const found = await professionsBy(this.database, context).loadMany(professions);
    return found.filter(
      (profession): profession is Profession => profession !== null && !(profession instanceof Error),
    );
  }

  @ResolveField(() => ItemCan)
  async viewerCan(@Parent() item: Item, @Ctx() context: Context): Promise<ItemCan> {
    const draft = item.kind !== ItemKind.question && item.status === Status.draft;
    const home = draft ? await this.networks.networksOf(context).load(item.homeId) : null;
    return this.items.viewerCan(context.viewer, item, home);
  }

  @ResolveField(() => Boolean)
  viewerFollows(@Parent() { id }: Item, @Ctx() { viewer, loaders }: Context): Promise<boolean> {
    return loaders
      .for<string, boolean>('item.follows', (ids) =>
        this.marked(
          'select item_id as id from follow where person_id = $1 and item_id = any($2)',
          viewer.personId,
          ids,
        ),
      )
      .load(id);
  }

  @ResolveField(() => Boolean)
  viewerFoundHelpful(@Parent() { id }: Item, @Ctx() { viewer, loaders }: Context): Promise<boolean> {
    return helpfulBy(this.database, viewer.personId, loaders).load(id);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Followers; for those who answer for the item.' })
  async followerCount(
    @Parent() { id, homeId, authorIds }: Item,
    @Ctx() { viewer, loaders }: Context,
  ): Promise<number | null> {
    if (!can(viewer, 'item.history', { homeId, authorIds })) return null;
    return loaders
      .for<string, number>('item.followers', async (ids) => {
        const rows = await this.database.query<{ id: string; count: number }>(
          'select item_id as id, count(*)::int as count from follow where item_id = any($1) group by item_id',
          [ids],
        );
        return ids.map((item) => rows.find((row) => row.id === item)?.count ?? 0);
      })
      .load(id);
  }

  private async marked(statement: string, personId: string, ids: readonly string[]): Promise<boolean[]> {
    const rows = await this.database.query<{ id: string }>(statement, [personId, ids]);
    const marked = new Set(rows.map(({ id }) => id));
    return ids.map((id) => marked.has(id));
  }
}

/** Which of these items and replies the viewer has marked as helpful; one statement for both. */
export function helpfulBy(database: Database, personId: string, loaders: Context['loaders']) {
  return loaders.for<string, boolean>('helpful', async (ids) => {
    const rows = await database.query<{ id: string }>(
      'select target_id as id from helpful_mark where person_id = $1 and target_id = any($2)',
      [personId, ids],
      'helpful.by',
    );
    const marked = new Set(rows.map(({ id }) => id));
    return ids.map((id) => marked.has(id));
  });
}
