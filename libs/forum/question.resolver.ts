import { Args, Context as Ctx, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import { StoredFile } from '#files';
import {
  Item,
  ItemFiles,
  itemPage,
  ItemRepository,
  renderMarkdown,
  Reply,
  ReplyConnection,
  ReplyKind,
  ReplyRepository,
} from '#content';
import { type Context } from '#networks';
import { decodeCursor, PageArgs, pageOf } from '#platform';
import { QuestionRepository } from './question.repository.js';
import { QuestionService } from './question.service.js';
import { AskQuestionInput, EditQuestionInput, Question, QuestionConnection, QuestionsArgs } from './types.js';

@Resolver(() => Question)
export class QuestionResolver {
  constructor(
    private readonly repository: QuestionRepository,
    private readonly service: QuestionService,
    private readonly items: ItemRepository,
    private readonly replies: ReplyRepository,
    private readonly itemFiles: ItemFiles,
  ) {}

  @Query(() => Question)
  @Can('content.read')
  question(@Ctx() { viewer }: Context, @Args('id', { type: () => ID }) id: string): Promise<Question> {
    return this.repository.get(viewer, id);
  }

  @Query(() => QuestionConnection, { description: 'Newest activity first.' })
  @Can('content.read')
  async questions(
    @Ctx() { viewer }: Context,
    @Args() { first, after, ...filter }: QuestionsArgs,
  ): Promise<InstanceType<typeof QuestionConnection>> {
    const ids = await this.repository.page(viewer, filter, { first, after: decodeCursor(after) });
    return itemPage(this.items, viewer, ids, first) as unknown as Promise<InstanceType<typeof QuestionConnection>>;
  }

  @Query(() => QuestionConnection, {
    description:
      'Without an answer, and the viewer may know one: asked of their profession, about what they have written of, or in a network of their own.',
  })
  @Can('content.read')
  async helpWanted(
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof QuestionConnection>> {
    const ids = await this.repository.helpWanted(viewer, { first, after: decodeCursor(after) });
    return itemPage(this.items, viewer, ids, first) as unknown as Promise<InstanceType<typeof QuestionConnection>>;
  }

  @Mutation(() => Question)
  @Can('question.ask')
  askQuestion(@Ctx() { viewer }: Context, @Args('input') input: AskQuestionInput): Promise<Question> {
    return this.service.ask(viewer, input);
  }

  @Mutation(() => Question)
  @Can('question.edit')
  editQuestion(@Ctx() { viewer }: Context, @Args('input') input: EditQuestionInput): Promise<Question> {
    return this.service.edit(viewer, input);
  }

  @Mutation(() => Question)
  @Can('question.close')
  closeQuestion(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('closed', { defaultValue: true }) closed: boolean,
  ): Promise<Question> {
    return this.service.setClosed(viewer, id, closed);
  }

  @Mutation(() => Question, { description: '"Det här löste det". Without an answer the mark is taken back.' })
  @Can('question.accept')
  acceptAnswer(
    @Ctx() { viewer }: Context,
    @Args('questionId', { type: () => ID }) questionId: string,
    @Args('answerId', { type: () => ID, nullable: true }) answerId: string | null,
  ): Promise<Question> {
    return this.service.accept(viewer, questionId, answerId);
  }

  @Mutation(() => Boolean, { description: 'Only what nobody has answered.' })
  @Can('question.delete')
  deleteQuestion(@Ctx() { viewer }: Context, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.service.delete(viewer, id);
  }

  @ResolveField(() => String, { description: 'Safe HTML.' })
  bodyHtml({ body }: Question): string {
    return renderMarkdown(body);
  }

  @ResolveField(() => [StoredFile], {
    description: 'Shown to others once they have been read and hold no identity number.',
  })
  files({ id }: Question, _args: unknown, context: Context): Promise<StoredFile[]> {
    return this.itemFiles.of(context, id);
  }

  @ResolveField(() => Reply, { nullable: true, description: 'The answer that solved it.' })
  async acceptedAnswer({ acceptedId }: Question, _args: unknown, { viewer }: Context): Promise<Reply | null> {
    return acceptedId ? ((await this.replies.byIds(viewer, [acceptedId]))[0] ?? null) : null;
  }

  @ResolveField(() => ReplyConnection, { description: 'Oldest first.' })
  async answers(
    @Parent() { id }: Item,
    @Ctx() { viewer }: Context,
    @Args() { first, after }: PageArgs,
  ): Promise<InstanceType<typeof ReplyConnection>> {
    const rows = await this.replies.thread(viewer, id, ReplyKind.answer, { first, after: decodeCursor(after) });
    return pageOf(rows, first, ({ createdAt, id: reply }) => ({ at: createdAt, id: reply }));
  }
}
