import { Args, Context as Ctx, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import { AudienceInput, Item, ItemKind, itemPage, ItemRepository, type ItemRow, renderMarkdown } from '#content';
import { type Context, inOrder, NetworkLoaders, Person } from '#networks';
import { decodeCountCursor, decodeCursor, PossibleIds, ShortText } from '#platform';
import { MARKDOWN, type MarkdownField } from './description.js';
import { CreateMethodDraftInput, MethodsArgs, MethodSort, SaveMethodInput } from './method.input.js';
import { MethodRepository } from './method.repository.js';
import { MethodService } from './method.service.js';
import { Method, MethodConnection, MethodHtml, MethodMaterial, MethodStep } from './types.js';

const Id = (): ParameterDecorator => Args('id', { type: () => ID });
const Version = (): ParameterDecorator =>
  Args('version', { type: () => Int, description: 'The version that was read.' });

@Resolver(() => Method)
export class MethodResolver {
  constructor(
    private readonly repository: MethodRepository,
    private readonly service: MethodService,
    private readonly items: ItemRepository,
    private readonly networks: NetworkLoaders,
  ) {}

  @Query(() => Method)
  @Can('content.read')
  method(@Ctx() { viewer }: Context, @Id() id: string): Promise<Method> {
    return this.repository.get(viewer, id);
  }

  @Query(() => MethodConnection)
  @Can('content.read')
  async methods(
    @Ctx() { viewer }: Context,
    @Args() { first, after, ...filter }: MethodsArgs,
  ): Promise<InstanceType<typeof MethodConnection>> {
    const read = filter.sort === MethodSort.mostTried ? decodeCountCursor : decodeCursor;
    const ids = await this.repository.page(viewer, filter, { first, after: read(after) });
    return itemPage(this.items, viewer, ids, first) as unknown as Promise<InstanceType<typeof MethodConnection>>;
  }

  @Mutation(() => Method)
  @Can('library.draft')
  createMethodDraft(@Ctx() { viewer }: Context, @Args('input') input: CreateMethodDraftInput): Promise<Method> {
    return this.service.begin(viewer, input);
  }

  @Mutation(() => Method)
  @Can('library.edit')
  saveMethod(@Ctx() { viewer }: Context, @Args('input') input: SaveMethodInput): Promise<Method> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => Method, { nullable: true, description: 'Hands a draft in to those who answer for its home.' })
  @Can('library.submit')
  submitMethod(@Ctx() { viewer }: Context, @Id() id: string, @Version() version: number): Promise<Method | null> {
    return this.service.submit(viewer, id, version);
  }

  @Mutation(() => Method, { nullable: true, description: 'Null where the publisher is not among those it is for.' })
  @Can('library.publish')
  publishMethod(@Ctx() { viewer }: Context, @Id() id: string, @Version() version: number): Promise<Method | null> {
    return this.service.publish(viewer, id, version);
  }

  @Mutation(() => Method, {
    nullable: true,
    description:
      'From review back to draft: returned by a leader, who says why and then no longer sees it, or taken back by an author.',
  })
  @Can('library.review')
  returnMethod(
    @Ctx() { viewer }: Context,
    @Id() id: string,
    @Args('reason', { type: () => String, nullable: true }, ShortText) reason: string | null,
  ): Promise<Method | null> {
    return this.service.sendBack(viewer, id, reason);
  }

  @Mutation(() => Method, {
    nullable: true,
    description: 'All authors, the one who began it first. New ones must reach the home.',
  })
  @Can('library.edit')
  setMethodAuthors(
    @Ctx() { viewer }: Context,
    @Id() id: string,
    @Args('authorIds', { type: () => [ID] }, PossibleIds) authorIds: string[],
  ): Promise<Method | null> {
    return this.service.setAuthors(viewer, id, authorIds);
  }

  @Mutation(() => Method, {
    nullable: true,
    description: 'Whoever may edit may narrow; what is published is widened by who may publish.',
  })
  @Can('library.edit')
  setMethodAudience(
    @Ctx() { viewer }: Context,
    @Id() id: string,
    @Args('audience') audience: AudienceInput,
  ): Promise<Method | null> {
    return this.service.setAudience(viewer, id, audience);
  }

  @Mutation(() => Boolean, {
    description: '"Vi vill pröva": follows the method and tells its contact, or its authors.',
  })
  @Can('method.want')
  wantToTry(@Ctx() { viewer }: Context, @Args('methodId', { type: () => ID }) methodId: string): Promise<boolean> {
    return this.service.wantToTry(viewer, methodId);
  }

  @ResolveField(() => MethodHtml)
  html(method: Method): MethodHtml {
    const html = {} as MethodHtml;
    for (const field of Object.keys(MARKDOWN) as MarkdownField[])
      Object.defineProperty(html, field, { get: () => renderMarkdown(method[field]) });
    return html;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Whom to ask, where that is a person on the platform.' })
  contactPerson({ contactPersonId }: Method, _args: unknown, context: Context): Promise<Person | null> | null {
    return contactPersonId ? this.networks.peopleOf(context).load(contactPersonId) : null;
  }

  @ResolveField(() => [MethodMaterial], {
    name: 'materials',
    description: 'Without the documents that the viewer may not see.',
  })
  async materialsOf({ materials }: Method, _args: unknown, { viewer, loaders }: Context): Promise<MethodMaterial[]> {
    const named = materials.flatMap(({ itemId }) => itemId ?? []);
    if (named.length === 0) return materials;
    const loader = loaders.for<string, ItemRow | null>('items', async (ids) =>
      inOrder(ids, await this.items.rows(viewer, ids)),
    );
    const seen = new Set(
      (await loader.loadMany(named)).flatMap((row) =>
        row && 'kind' in row && row.kind === ItemKind.document ? [row.id] : [],
      ),
    );
    return materials.filter(({ itemId }) => !itemId || seen.has(itemId));
  }
}

@Resolver(() => MethodMaterial)
export class MethodMaterialResolver {
  constructor(private readonly items: ItemRepository) {}

  @ResolveField(() => Item, { nullable: true, description: 'The document on the platform.' })
  item({ itemId }: MethodMaterial, _args: unknown, { viewer, loaders }: Context): Promise<Item | null> | null {
    if (!itemId) return null;
    return loaders
      .for<string, Item | null>('items.complete', async (ids) =>
        inOrder(ids, (await this.items.complete(viewer, ids)) as Item[]),
      )
      .load(itemId);
  }
}

@Resolver(() => MethodStep)
export class MethodStepResolver {
  @ResolveField(() => String, { description: 'Safe HTML.' })
  textHtml({ text }: MethodStep): string {
    return renderMarkdown(text);
  }
}
