import { Args, Context as Ctx, Info, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Can } from '#access';
import { type Context, NetworkLoaders, type Soon } from '#networks';
import { badField } from '#platform';
import type { FacetCount } from '#search';
import { ContentSearch } from './content-search.service.js';
import { FacetValue, RelatedArgs, SearchArgs, SearchFacets, SearchResult, Suggestion } from './search.types.js';
import { Item } from './types.js';
import { VocabularyLoaders } from './vocabulary.loader.js';

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
    private readonly vocabulary: VocabularyLoaders,
  ) {}

  @ResolveField(() => [FacetValue])
  kinds({ kinds }: SearchFacets): FacetValue[] {
    return named(kinds);
  }

  @ResolveField(() => [FacetValue])
  networks({ networks }: SearchFacets, _args: unknown, context: Context): Soon<FacetValue[]> {
    return withNames(networks, (ids) => this.networkLoaders.networksAmong(context, ids));
  }

  @ResolveField(() => [FacetValue])
  federations({ federations }: SearchFacets, _args: unknown, context: Context): Soon<FacetValue[]> {
    return withNames(federations, (ids) => this.networkLoaders.networksAmong(context, ids));
  }

  @ResolveField(() => [FacetValue])
  topics({ topics }: SearchFacets, _args: unknown, context: Context): Soon<FacetValue[]> {
    return withNames(topics, (ids) => this.vocabulary.topicsAmong(context, ids));
  }

  @ResolveField(() => [FacetValue])
  professions({ professions }: SearchFacets, _args: unknown, context: Context): Soon<FacetValue[]> {
    return withNames(professions, async (keys) =>
      (await this.vocabulary.professionsAmong(context, keys)).map(({ key, name }) => ({ id: key, name })),
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

/** Most first. A value whose owner is not given is left out. */
function withNames(
  counts: readonly FacetCount[],
  ownersOf: (ids: readonly string[]) => Soon<readonly { id: string; name: string }[]>,
): Soon<FacetValue[]> {
  const owners = ownersOf(counts.map(({ value }) => value));
  const among = (all: readonly { id: string; name: string }[]) => {
    const names = new Map(all.map(({ id, name }) => [id, name]));
    return named(counts, names);
  };
  return owners instanceof Promise ? owners.then(among) : among(owners);
}

/** Most first; with names, those alone that have one. */
function named(counts: readonly FacetCount[], names?: ReadonlyMap<string, string>): FacetValue[] {
  const values = counts.flatMap(({ value, count }) => {
    const label = names ? names.get(value) : value;
    return label === undefined ? [] : [{ value, label, count }];
  });
  return values.sort((a, b) => b.count - a.count || inSwedish.compare(a.label, b.label));
}

/** `localeCompare` makes one of these at each comparison. */
const inSwedish = new Intl.Collator('sv');

/** Whether a field is asked for, as far as can be seen without following fragments. */
function mayAsk(info: GraphQLResolveInfo, name: string): boolean {
  const selections = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return selections.some((selection) => selection.kind !== 'Field' || selection.name.value === name);
}
