import {
  FollowEntity,
  HelpfulMarkEntity,
  ItemEntity,
  ItemKeyEntity,
  ItemNetworkEntity,
  RevisionEntity,
  TopicEntity,
} from './item.entity.js';
import { ReplyEntity } from './reply.entity.js';

export { AudienceService } from './audience.service.js';
export { ContentModule } from './content.module.js';
export { addFollower, followersOf } from './follow.js';
export { findIdentityNumbers, hasIdentityNumber } from '#platform';
export { ItemFiles } from './item-files.js';
export { ItemEntity, ItemKind } from './item.entity.js';
export { type IndexedText } from './item.indexable.js';
export { ItemRepository } from './item.repository.js';
export { itemPage } from './item.resolver.js';
export {
  ITEM_COLUMNS,
  ITEM_SCOPE,
  type ItemRoom,
  type ItemRow,
  type ListFilter,
  type NewItem,
  type Place,
} from './item.row.js';
export { ItemService } from './item.service.js';
export { ItemWriter } from './item.writer.js';
export { MentionService } from './mention.service.js';
export { type NewDraft, PublicationService } from './publication.service.js';
export { ReplyKind } from './reply.entity.js';
export { REPLY_SCOPE, ReplyRepository, type ReplyRow } from './reply.repository.js';
export { REPLY_ADDED, ReplyService, subjectOf } from './reply.service.js';
export { keepRevision } from './revision.js';
export { excerptOf, oneLine, plainText, renderMarkdown, writable } from './text.js';
export { EngineName } from './search.types.js';
export { type TakenAwayPage, type TakenAwaySource, TakenAwaySources } from './taken-away.sources.js';
export { TakenAway } from './taken-away.types.js';
export { TopicRepository } from './topic.repository.js';
export type { TopicEntry } from './topic.entry.js';
export { topics } from './topics.vocabulary.js';
export {
  AudienceInput,
  Item,
  ItemCan,
  ItemConnection,
  LIMITS,
  Reply,
  ReplyCan,
  ReplyConnection,
  Standing,
  StandingInput,
  Topic,
} from './types.js';

export const contentEntities = [
  ItemEntity,
  ItemNetworkEntity,
  ItemKeyEntity,
  TopicEntity,
  FollowEntity,
  HelpfulMarkEntity,
  RevisionEntity,
  ReplyEntity,
];
