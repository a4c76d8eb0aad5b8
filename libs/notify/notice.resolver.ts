import { Args, Context as Ctx, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Can, type Channel, Streams, valueOf } from '#access';
import { type Context, NetworkLoaders, Person } from '#networks';
import { decodeCursor, pageOf } from '#platform';
import { NoticeService } from './notice.service.js';
import { NOTICE_TOPIC } from './notices.js';
import { MarkNoticesInput, Notice, NoticeConnection, NoticeCount, NoticesArgs } from './types.js';

@Resolver(() => Notice)
export class NoticeResolver {
  private readonly counts: Channel<null, NoticeCount>;

  constructor(
    private readonly service: NoticeService,
    private readonly loaders: NetworkLoaders,
    streams: Streams,
  ) {
    this.counts = streams.channel<null, NoticeCount>({
      topic: NOTICE_TOPIC,
      concerns: ({ personId }, _wish, watcherId) => personId === watcherId,
      // All of these are one person's, in one or several windows.
      deliver: async (_ids, subscribers) => {
        const count = await this.service.countUnread(subscribers[0]!.viewer);
        for (const subscriber of subscribers) subscriber.give(count);
      },
      waiting: 1,
    });
  }

  @Query(() => NoticeConnection, {
    description: "The viewer's own, newest first; without what they may not see any more.",
  })
  @Can('notice.own')
  async notices(
    @Ctx() { viewer }: Context,
    @Args() { first, after, unreadOnly }: NoticesArgs,
  ): Promise<InstanceType<typeof NoticeConnection>> {
    return pageOf<Notice>(
      await this.service.page(viewer, { unreadOnly, first, after: decodeCursor(after) }),
      first,
      (notice) => notice,
    );
  }

  @Query(() => NoticeCount, { description: 'The unread.' })
  @Can('notice.own')
  noticeCount(@Ctx() { viewer }: Context): Promise<NoticeCount> {
    return this.service.countUnread(viewer);
  }

  @Mutation(() => NoticeCount, { description: 'Marks these or all as read; gives what is left.' })
  @Can('notice.own')
  markNoticesRead(@Ctx() { viewer }: Context, @Args() input: MarkNoticesInput): Promise<NoticeCount> {
    return this.service.markRead(viewer, input);
  }

  @Subscription(() => NoticeCount, {
    resolve: valueOf,
    description: 'The unread, each time their number may have changed.',
  })
  @Can('notice.own')
  noticeCountChanged(@Ctx() context: Context): AsyncIterableIterator<NoticeCount> {
    return this.counts.open(context, null);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who gave cause; null where that is not told.' })
  actor({ actorId }: Notice, _args: unknown, context: Context): Promise<Person | null> | null {
    return actorId ? this.loaders.peopleOf(context).load(actorId) : null;
  }
}
