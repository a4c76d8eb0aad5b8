import { Args, Context as Ctx, Info, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can } from '#access';
import { type Context, NetworkLoaders } from '#networks';
import { badField, Database } from '#platform';
import type { FacetCount } from '#search';
import { ContentSearch } from './content-search.service.js';
import { TopicRepository } from './topic.repository.js';
import { FacetValue, RelatedArgs, SearchArgs, SearchFacets, SearchResult, Suggestion } from './search.types.js';
import { Item } from './types.js';
import { professionsBy, topicsBy } from './vocabulary.loader.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly searching: ContentSearch) {}

  @Query(() => SearchResult, { description: 'One search over everything that the viewer may see.' })
  @Can('search.ask')
  search(
    @Ctx() { viewer }: Context,
    @Args() { input, ...page }: SearchArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResult> {
    return this.searching.search(viewer, input, { ...page, withFacets: mayAsk(info, 'facets') });
  }

  @Query(() => [Suggestion], { description: 'Titles and topics that go on from what is being typed.' })
  @Can('search.ask')
  suggestions(@Ctx() { viewer }: Context, @Args('text') text: string): Promise<Suggestion[]> {
    if (text.length > 200) throw badField('text', 'maxLength', { limit: 200 });
    return this.searching.suggestions(viewer, text);
  }

  @Query(() => [Item], {
    description: 'Questions that may be about the same as one being written; rather none than wrong ones.',
  })
  @Can('search.ask')
  similarQuestions(
    @Ctx() { viewer }: Context,
    @Args('title') title: string,
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
  ): Promise<Item[]> {
    if (title.length > 2_000) throw badField('title', 'maxLength', { limit: 2_000 });
    if (first < 1 || first > 20) throw badField('first', 'range', { least: 1, most: 20 });
    return this.searching.similarQuestions(viewer, title, first);
  }

  @Query(() => [Item], {
    description:
      'What is about the same as this item and can be seen: questions, documents and methods; rather none than wrong ones.',
  })
  @Can('search.ask')
  relatedItems(@Ctx() { viewer }: Context, @Args() { id, first }: RelatedArgs): Promise<Item[]> {
    return this.searching.related(viewer, id, first);
  }
}

/** The counts with names to show. A network that the viewer may not know of is no value at all. */
@Resolver(() => SearchFacets)
export class FacetFields {
  constructor(
    private readonly networkLoaders: NetworkLoaders,
    private readonly topicList: TopicRepository,
    private readonly database: Database,
  ) {}

  @ResolveField(() => [FacetValue])
  kinds({ kinds }: SearchFacets): FacetValue[] {
    return named(kinds);
  }

  @ResolveField(() => [FacetValue])
  async networks({ networks }: SearchFacets, _args: unknown, context: Context): Promise<FacetValue[]> {
    return named(networks, await this.networkLoaders.networksOf(context).loadMany(networks.map(({ value }) => value)));
  }

  @ResolveField(() => [FacetValue])
  async federations({ federations }: SearchFacets, _args: unknown, context: Context): Promise<FacetValue[]> {
    return named(
      federations,
      await this.networkLoaders.networksOf(context).loadMany(federations.map(({ value }) => value)),
    );
  }

  @ResolveField(() => [FacetValue])
  async topics({ topics }: SearchFacets, _args: unknown, context: Context): Promise<FacetValue[]> {
    return named(topics, await topicsBy(this.topicList, context).loadMany(topics.map(({ value }) => value)));
  }

  @ResolveField(() => [FacetValue])
  async professions({ professions }: SearchFacets, _args: unknown, context: Context): Promise<FacetValue[]> {
    return named(
      professions,
      await professionsBy(this.database, context).loadMany(professions.map(({ value }) => value)),
    );
  }

  @ResolveField(() => [FacetValue])
  documentTypes({ documentTypes }: SearchFacets): FacetValue[] {
    return named(documentTypes);
  }

  @ResolveField(() => [FacetValue], { description: 'Newest first.' })
  years({ years }: SearchFacets): FacetValue[] {
    return named(years).sort((a, b) => Number(b.value) - Number(a.value));
  }
}

/** Most first. With owners of names, a value whose owner is not given is left out. */
function named(counts: readonly FacetCount[], owners?: readonly ({ name: string } | null | Error)[]): FacetValue[] {
  const values = counts.flatMap(({ value, count }, index) => {
    if (!owners) return [{ value, label: value, count }];
    const owner = owners[index];
    return owner && !(owner instanceof Error) ? [{ value, label: owner.name, count }] : [];
  });
  return values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'sv'));
}

/** Whether a field is asked for, as far as can be seen without following fragments. */
function mayAsk(info: GraphQLResolveInfo, name: string): boolean {
  const selections = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return selections.some((selection) => selection.kind !== 'Field' || selection.name.value === name);
}
