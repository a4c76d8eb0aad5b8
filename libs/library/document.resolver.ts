import { Args, Context as Ctx, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import { itemPage, ItemRepository, renderMarkdown } from '#content';
import { FileRepository, StoredFile } from '#files';
import { type Context, inOrder, NetworkLoaders, Person } from '#networks';
import { decodeCountCursor, decodeCursor, PageArgs, pageOf, PossibleIds, ShortText } from '#platform';
import { DocumentRepository } from './document.repository.js';
import { DocumentService } from './document.service.js';
import { SuggestionService } from './suggestion.service.js';
import {
  AddDocumentVersionInput,
  CreateDocumentInput,
  Document,
  DocumentConnection,
  DocumentPageConnection,
  DocumentsArgs,
  DocumentSort,
  DocumentVersion,
  DocumentVersionConnection,
  EditDocumentInput,
  FileSuggestions,
  PagesArgs,
} from './types.js';

@Resolver(() => Document)
export class DocumentResolver {
  constructor(
    private readonly repository: DocumentRepository,
    private readonly service: DocumentService,
    private readonly items: ItemRepository,
    private readonly suggestions: SuggestionService,
  ) {}

  @Query(() => Document)
  @Can('content.read')
  document(@Ctx() { viewer }: Context, @Args('id', { type: () => ID }) id: string): Promise<Document> {
    return this.repository.get(viewer, id);
  }

  @Query(() => DocumentConnection)
  @Can('content.read')
  async documents(
    @Ctx() { viewer }: Context,
    @Args() { first, after, sort, ...filter }: DocumentsArgs,
  ): Promise<InstanceType<typeof DocumentConnection>> {
    const page = { first, after: decodeCursor(after) };
    const ids = await (sort === DocumentSort.reviewDate
      ? this.repository.byReviewDate(viewer, filter, page)
      : this.repository.page(viewer, filter, page));
    return itemPage(this.items, viewer, ids, first) as unknown as Promise<InstanceType<typeof DocumentConnection>>;
  }

  @Query(() => FileSuggestions, {
    description: 'Title and type that an upload of one’s own suggests, and whether it can be read.',
  })
  @Can('file.upload')
  fileSuggestions(
    @Ctx() { viewer }: Context,
    @Args('fileId', { type: () => ID }) fileId: string,
  ): Promise<FileSuggestions> {
    return this.suggestions.of(viewer, fileId);
  }

  @Mutation(() => Document)
  @Can('library.draft')
  createDocument(@Ctx() { viewer }: Context, @Args('input') input: CreateDocumentInput): Promise<Document> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => Document)
  @Can('library.edit')
  editDocument(@Ctx() { viewer }: Context, @Args('input') input: EditDocumentInput): Promise<Document> {
    return this.service.edit(viewer, input);
  }

  @Mutation(() => Document, {
    description: 'Readers of what is published get it when it has been read and holds no identity number.',
  })
  @Can('library.edit')
  addDocumentVersion(@Ctx() { viewer }: Context, @Args('input') input: AddDocumentVersionInput): Promise<Document> {
    return this.service.addVersion(viewer, input);
  }

  @Mutation(() => Document, { description: 'Removes the file and the text of a version for good.' })
  @Can('item.purgeRevision')
  purgeDocumentVersion(
    @Ctx() { viewer }: Context,
    @Args('versionId', { type: () => ID }) versionId: string,
  ): Promise<Document> {
    return this.service.purgeVersion(viewer, versionId);
  }

  @Mutation(() => Document, { description: 'Hands a draft in to those who answer for its home.' })
  @Can('library.submit')
  submitDocument(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Document> {
    return this.service.submit(viewer, id, version);
  }

  @Mutation(() => Document, {
    description: 'Publishes it, at the latest when its file has been read (publishWhenScanned).',
  })
  @Can('library.publish')
  publishDocument(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Document> {
    return this.service.publish(viewer, id, version);
  }

  @Mutation(() => Document, {
    nullable: true,
    description:
      'Back from review to draft: taken back by its author, or returned with a reason. Null when the viewer sees it no longer.',
  })
  @Can('library.edit')
  sendBackDocument(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, nullable: true }, ShortText) reason?: string,
  ): Promise<Document | null> {
    return this.service.sendBack(viewer, id, reason ?? undefined);
  }

  @Mutation(() => Document, {
    nullable: true,
    description: 'All authors, the one who began it first. New ones must reach the home.',
  })
  @Can('library.edit')
  setDocumentAuthors(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('authorIds', { type: () => [ID] }, PossibleIds) authorIds: string[],
  ): Promise<Document | null> {
    return this.service.setAuthors(viewer, id, authorIds);
  }
}

@Resolver(() => Document)
export class DocumentFields {
  constructor(private readonly repository: DocumentRepository) {}

  @ResolveField(() => String, { description: 'Safe HTML.' })
  descriptionHtml({ description }: Document): string {
    return renderMarkdown(description);
  }

  @ResolveField(() => Boolean, {
    description: 'It is published as soon as its file has been read and holds no identity number.',
  })
  publishWhenScanned({ publishBy }: Document): boolean {
    return publishBy !== null;
  }

  @ResolveField(() => DocumentVersion, { nullable: true, description: 'The version that readers get.' })
  current({ id }: Document, _args: unknown, { viewer, loaders }: Context): Promise<DocumentVersion | null> {
    return loaders
      .for<string, DocumentVersion | null>('document.current', async (ids) => {
        const rows = await this.repository.currentVersions(viewer, ids);
        return ids.map((item) => rows.find(({ itemId }) => itemId === item) ?? null);
      })
      .load(id);
  }

  @ResolveField(() => DocumentVersionConnection, { description: 'Newest first.' })
  async versions(
    @Parent() { id }: Document,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof DocumentVersionConnection>> {
    const rows = await this.repository.versions(viewer, id, { first, after: decodeCursor(after) });
    return pageOf(rows, first, ({ createdAt, id: version }) => ({ at: createdAt, id: version }));
  }

  @ResolveField(() => DocumentPageConnection, {
    description: 'The text by page or section, of the current version unless another is named.',
  })
  async pages(
    @Parent() { id }: Document,
    @Ctx() { viewer }: Context,
    @Args() { first, after, version }: PagesArgs,
  ): Promise<InstanceType<typeof DocumentPageConnection>> {
    // The place in this list is the page's number; it stands where other lists have a time.
    const rows = await this.repository.pages(viewer, id, version ?? undefined, {
      first,
      after: decodeCountCursor(after)?.at.getTime() ?? 0,
    });
    return pageOf(rows, first, ({ number, versionId }) => ({ at: new Date(number), id: versionId }));
  }
}

@Resolver(() => DocumentVersion)
export class DocumentVersionFields {
  constructor(
    private readonly files: FileRepository,
    private readonly people: NetworkLoaders,
  ) {}

  @ResolveField(() => StoredFile, { nullable: true, description: 'Null when it was purged.' })
  file({ fileId }: DocumentVersion, _args: unknown, { viewer, loaders }: Context): Promise<StoredFile | null> {
    return loaders
      .for<string, StoredFile | null>('files', async (ids) => inOrder(ids, await this.files.byIds(viewer, ids)))
      .load(fileId);
  }

  @ResolveField(() => Person, { nullable: true })
  uploader({ uploadedBy }: DocumentVersion, _args: unknown, context: Context): Promise<Person | null> {
    return this.people.peopleOf(context).load(uploadedBy);
  }
}
