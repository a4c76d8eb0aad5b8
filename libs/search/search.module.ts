import { Global, Module } from '@nestjs/common';
import { TextAnalysis } from './analysis.port.js';
import { CandidateRepository } from './candidate.repository.js';
import { DriftCheck } from './drift-check.js';
import { Embedder } from './embedder.js';
import { Indexables } from './indexable.js';
import { ItemRanking } from './item-ranking.js';
import { KeptItems } from './kept-items.js';
import { MeantItems } from './meant-items.js';
import { MeilisearchEngine } from './meilisearch.engine.js';
import { MeilisearchIndex } from './meilisearch.index.js';
import { SearchOutbox } from './outbox.js';
import { OutboxQueue } from './outbox.queue.js';
import { PassageChanges } from './passage-changes.js';
import { PassageRepository } from './passage.repository.js';
import { ShownHits } from './shown-hits.js';
import { PostgresEngine } from './postgres.engine.js';
import { Projection } from './projection.js';
import { QuestionReader } from './question.reader.js';
import { Rebuild } from './rebuild.js';
import { Recount } from './recount.js';
import { RelayLock } from './relay.lock.js';
import { Relay } from './relay.js';
import { SearchStatistics } from './search-statistics.repository.js';
import { SearchService } from './search.service.js';
import { SwedishAnalysis } from './swedish-analysis.js';
import { TopicWordings } from './topic-wordings.js';
import { VectorMaker } from './vector-maker.js';

@Global()
@Module({
  providers: [
    SwedishAnalysis,
    { provide: TextAnalysis, useExisting: SwedishAnalysis },
    TopicWordings,
    CandidateRepository,
    DriftCheck,
    Embedder,
    Indexables,
    ItemRanking,
    KeptItems,
    MeantItems,
    QuestionReader,
    SearchStatistics,
    MeilisearchEngine,
    MeilisearchIndex,
    OutboxQueue,
    PassageChanges,
    PassageRepository,
    ShownHits,
    PostgresEngine,
    Projection,
    Rebuild,
    Recount,
    RelayLock,
    Relay,
    SearchOutbox,
    SearchService,
    VectorMaker,
  ],
  exports: [
    TextAnalysis,
    SearchStatistics,
    DriftCheck,
    Indexables,
    MeilisearchEngine,
    MeilisearchIndex,
    OutboxQueue,
    PassageRepository,
    PostgresEngine,
    Projection,
    Rebuild,
    Recount,
    Relay,
    SearchOutbox,
    SearchService,
    SwedishAnalysis,
    TopicWordings,
  ],
})
export class SearchModule {}
