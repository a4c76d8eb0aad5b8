import { SearchOutboxEntity } from './outbox.js';
import {
  SearchAudienceEntity,
  SearchChangeEntity,
  SearchEpochEntity,
  SearchIndexEntity,
  SearchPassageEntity,
  SearchStatisticsEntity,
  SearchTermEntity,
} from './search.entity.js';

export { type AnalysedQuery, type AnalysedWord, TextAnalysis } from './analysis.port.js';
export { type ItemDocument, type Passage, PASSAGE_LENGTH, splitPassages } from './document.js';
export { DriftCheck, type DriftReport } from './drift-check.js';
export { type Indexable, Indexables, type ItemSource } from './indexable.js';
export { documentVersions, isOwn, MAX_HITS } from './index-schema.js';
export { MeilisearchEngine } from './meilisearch.engine.js';
export { MeilisearchIndex } from './meilisearch.index.js';
export { SearchOutbox } from './outbox.js';
export { OutboxQueue } from './outbox.queue.js';
export { PostgresEngine } from './postgres.engine.js';
export { Projection } from './projection.js';
export {
  FACET_GROUPS,
  type FacetCount,
  type FacetGroup,
  type Facets,
  listCondition,
  type SearchEngine,
  type SearchQuery,
} from './query.js';
export { Rebuild } from './rebuild.js';
export { Recount, type RecountReport } from './recount.js';
export { Relay } from './relay.js';
export { SearchStatistics } from './search-statistics.repository.js';
export { SearchModule } from './search.module.js';
export { type SearchAnswer, SearchService } from './search.service.js';
export type { FoundPassage, ShownHit } from './shown-hits.js';
export { SwedishAnalysis } from './swedish-analysis.js';
export { TopicWordings } from './topic-wordings.js';

export const searchEntities = [
  SearchOutboxEntity,
  SearchPassageEntity,
  SearchEpochEntity,
  SearchChangeEntity,
  SearchIndexEntity,
  SearchAudienceEntity,
  SearchTermEntity,
  SearchStatisticsEntity,
];
