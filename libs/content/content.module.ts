import { Global, Module } from '@nestjs/common';
import { ActivityRepository, NetworkActivity } from './activity.js';
import { AudienceResolver } from './audience.resolver.js';
import { AudienceService } from './audience.service.js';
import { ContentSearch } from './content-search.service.js';
import { ItemFields } from './item.fields.js';
import { ItemIndexable } from './item.indexable.js';
import { ItemFiles } from './item-files.js';
import { ItemRepository } from './item.repository.js';
import { ItemResolver, NetworkItems, PersonItems, RevisionResolver } from './item.resolver.js';
import { ItemService } from './item.service.js';
import { ItemWriter } from './item.writer.js';
import { ItemNotices, NoticeItem } from './item.notices.js';
import { MembershipFollower } from './membership-follower.js';
import { MentionService } from './mention.service.js';
import { PublicationService } from './publication.service.js';
import { ReplyAdded } from './reply.added.js';
import { ReplyRepository } from './reply.repository.js';
import { ItemReplies, ReplyResolver } from './reply.resolver.js';
import { ReplyService } from './reply.service.js';
import { FacetFields, SearchResolver } from './search.resolver.js';
import { TakenAwayRepository } from './taken-away.repository.js';
import { TakenAwayResolver } from './taken-away.resolver.js';
import { TakenAwaySources } from './taken-away.sources.js';
import { TopicRepository } from './topic.repository.js';
import { TopicResolver } from './topic.resolver.js';
import { TopicService } from './topic.service.js';
import { VocabularyLoaders } from './vocabulary.loader.js';

const shared = [
  AudienceService,
  ItemFiles,
  ItemRepository,
  ItemService,
  ItemWriter,
  MentionService,
  PublicationService,
  ReplyRepository,
  ReplyService,
  TakenAwaySources,
  TopicRepository,
];

@Global()
@Module({
  providers: [
    ...shared,
    ActivityRepository,
    AudienceResolver,
    ContentSearch,
    FacetFields,
    ItemFields,
    ItemNotices,
    NoticeItem,
    ReplyAdded,
    ItemIndexable,
    ItemReplies,
    ItemResolver,
    MembershipFollower,
    NetworkActivity,
    NetworkItems,
    PersonItems,
    ReplyResolver,
    RevisionResolver,
    SearchResolver,
    TakenAwayRepository,
    TakenAwayResolver,
    TopicResolver,
    TopicService,
    VocabularyLoaders,
  ],
  exports: shared,
})
export class ContentModule {}
