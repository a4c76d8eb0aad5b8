import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { can, roleOf, Status } from '#access';
import { type Context, Network, NetworkLoaders, type NetworkRow, Person, Profession, type Soon } from '#networks';
import { Database } from '#platform';
import { ItemKind } from './item.entity.js';
import type { ItemRow } from './item.row.js';
import { ItemService } from './item.service.js';
import { Addressee, Item, ItemCan, Topic } from './types.js';
import { VocabularyLoaders } from './vocabulary.loader.js';

/**
 * The fields that every kind shares, resolved once for all of them. A list asks each of them for each of its items, so
 * what is in memory is given at once: a promise a field is what a page of twenty would mostly be made of.
 */
@Resolver(() => Item)
export class ItemFields {
  constructor(
    private readonly networks: NetworkLoaders,
    private readonly vocabulary: VocabularyLoaders,
    private readonly items: ItemService,
    private readonly database: Database,
  ) {}

  @ResolveField(() => Network, {
    nullable: true,
    description: 'The network it belongs to and answers to; null where the viewer may not know of it.',
  })
  home({ homeId }: Item, _args: unknown, context: Context): Soon<Network | null> {
    return this.networks.network(context, homeId);
  }

  @ResolveField(() => [Person])
  authors({ authorIds }: Item, _args: unknown, context: Context): Soon<Person[]> {
    return this.networks.peopleAmong(context, authorIds);
  }

  @ResolveField(() => [Addressee], {
    name: 'audience',
    description: 'The networks addressed, as far as the viewer may know of them.',
  })
  audienceOf({ audience }: Item, _args: unknown, context: Context): Soon<Addressee[]> {
    const least = new Map(audience.map((address) => [address.networkId, address.least]));
    const networks = this.networks.networksAmong(
      context,
      audience.map(({ networkId }) => networkId),
    );
    const addressees = (all: readonly Network[]) =>
      all.map((network) => ({ network, leastRole: roleOf(least.get(network.id)!) }));
    return networks instanceof Promise ? networks.then(addressees) : addressees(networks);
  }

  @ResolveField(() => [Topic], { name: 'topics' })
  topicsOf({ topicIds }: Item, _args: unknown, context: Context): Soon<Topic[]> {
    return topicIds.length === 0 ? [] : this.vocabulary.topicsAmong(context, topicIds);
  }

  @ResolveField(() => [Profession], { name: 'addressedProfessions', description: 'Who is particularly asked.' })
  addressedProfessions({ professions }: Item, _args: unknown, context: Context): Soon<Profession[]> {
    return professions.length === 0 ? [] : this.vocabulary.professionsAmong(context, professions);
  }

  @ResolveField(() => ItemCan)
  viewerCan(item: Item, _args: unknown, context: Context): Soon<ItemCan> {
    const draft = item.kind !== ItemKind.question && item.status === Status.draft;
    const home = draft ? this.networks.network(context, item.homeId) : null;
    const isArchived = isReadOnly(this.networks, context, item);
    return home instanceof Promise || isArchived instanceof Promise
      ? Promise.all([home, isArchived]).then((all) => this.can(context, item, ...all))
      : this.can(context, item, home, isArchived);
  }

  private can({ viewer }: Context, item: Item, home: Network | null, isArchived: boolean): ItemCan {
    return this.items.viewerCan(viewer, item, { home, isArchived });
  }

  @ResolveField(() => Boolean)
  viewerFollows({ id }: Item, _args: unknown, { viewer, loaders }: Context): Promise<boolean> {
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
  viewerFoundHelpful({ id }: Item, _args: unknown, { viewer, loaders }: Context): Promise<boolean> {
    return helpfulBy(this.database, viewer.personId, loaders).load(id);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Followers; for those who answer for the item.' })
  async followerCount(
    { id, homeId, authorIds }: Item,
    _args: unknown,
    { viewer, loaders }: Context,
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

/**
 * Whether an item is addressed to archived networks alone. What cannot be known of one of them cannot be told of the item
 * either: whoever writes is answered by the server.
 */
export function isReadOnly(
  networks: NetworkLoaders,
  context: Context,
  { publishedAt, audience }: Pick<ItemRow, 'publishedAt' | 'audience'>,
): Soon<boolean> {
  if (!publishedAt || audience.length === 0) return false;
  const known = networks.networksAmong(
    context,
    audience.map(({ networkId }) => networkId),
  );
  const every = (all: readonly NetworkRow[]): boolean =>
    all.length === audience.length && all.every(({ archivedAt }) => archivedAt !== null);
  return known instanceof Promise ? known.then(every) : every(known);
}
