import { Args, Context as Ctx, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '#access';
import type { Context } from '#networks';
import { TopicService } from './topic.service.js';
import { CreateTopicInput, EditTopicInput } from './topic.types.js';
import { Topic } from './types.js';

/** The vocabulary, as moderators keep it. */
@Resolver(() => Topic)
export class TopicResolver {
  constructor(private readonly service: TopicService) {}

  @Mutation(() => Topic)
  @Can('topic.manage')
  createTopic(@Ctx() { viewer }: Context, @Args('input') input: CreateTopicInput): Promise<Topic> {
    return this.service.create(viewer, input);
  }

  @Mutation(() => Topic)
  @Can('topic.manage')
  editTopic(@Ctx() { viewer }: Context, @Args('input') input: EditTopicInput): Promise<Topic> {
    return this.service.edit(viewer, input);
  }

  @Mutation(() => Topic, { description: 'It is not offered any more; what has it keeps it.' })
  @Can('topic.manage')
  retireTopic(
    @Ctx() { viewer }: Context,
    @Args('id', { type: () => ID }) id: string,
    @Args('retired', { defaultValue: true }) retired: boolean,
  ): Promise<Topic> {
    return this.service.setRetired(viewer, id, retired);
  }

  @Mutation(() => Topic, {
    description: 'The content and the words of the one become those of the other, which is given.',
  })
  @Can('topic.manage')
  mergeTopic(
    @Ctx() { viewer }: Context,
    @Args('fromId', { type: () => ID }) fromId: string,
    @Args('intoId', { type: () => ID }) intoId: string,
  ): Promise<Topic> {
    return this.service.merge(viewer, fromId, intoId);
  }
}
