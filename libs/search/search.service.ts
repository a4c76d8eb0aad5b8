import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { Health, Log } from '#platform';
import { type AnalysedQuery, TextAnalysis } from './analysis.port.js';
import { engineFault } from './meilisearch.client.js';
import { MeilisearchEngine } from './meilisearch.engine.js';
import { PassageRepository, type ShownPassage } from './passage.repository.js';
import { PostgresEngine } from './postgres.engine.js';
import { Projection } from './projection.js';
import { type EngineAnswer, type PageOfHits, type SearchEngine, type SearchQuery } from './query.js';
import { coverage, marked, snippet } from './snippet.js';

/** What is shown of a passage: safe HTML, with nothing but `<mark>` as elements. */
export interface FoundPassage extends Omit<ShownPassage, 'text' | 'title'> {
  /** What was found; empty where only the title was. */
  html: string;
  titleHtml: string;
}

export interface SearchAnswer extends Omit<EngineAnswer, 'hits'> {
  /**
   * Items in order, without those whose passage the viewer may not see any more: that it was found would tell of it.
   * Whoever shows one reads it through the scope first.
   */
  hits: { itemId: string; kind: string; passages: FoundPassage[] }[];
  /** How many the engine gave, those left out here counted too: where the next page begins. */
  taken: number;
  engine: SearchEngine['name'];
}

/** How long an engine that did not answer is left alone, milliseconds. */
const REST = 2_000;

/** The reading side of search: asks Meilisearch, and PostgreSQL when that does not answer. */
@Injectable()
export class SearchService implements OnModuleInit {
  private restUntil = 0;

  constructor(
    private readonly meilisearch: MeilisearchEngine,
    private readonly postgres: PostgresEngine,
    private readonly passages: PassageRepository,
    private readonly projection: Projection,
    private readonly analysis: TextAnalysis,
    private readonly health: Health,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.health.register('search', () => this.check());
  }

  /** What is found of what the viewer may see, with counts under the same scope. */
  async search(viewer: Viewer, query: SearchQuery, page: PageOfHits): Promise<SearchAnswer> {
    const [{ hits, ...answer }, engine] = await this.ask((asked) => asked.search(viewer.keys, query, page));
    const shown =
      hits.length > 0
        ? await this.shown(
            viewer,
            hits.map(({ passageId }) => passageId),
          )
        : new Map<string, ShownPassage>();
    const words = this.analysis.query(query.text);
    return {
      ...answer,
      engine,
      taken: hits.length,
      hits: hits.flatMap(({ itemId, passageId }) => {
        const passage = shown.get(passageId);
        return passage ? [{ itemId, kind: passage.kind, passages: [this.mark(passage, words)] }] : [];
      }),
    };
  }

  /** Items whose titles go on from what is being typed; to be read through the scope before they are shown. */
  async titles(viewer: Viewer, text: string, limit: number): Promise<string[]> {
    const [ids] = await this.ask((engine) => engine.titles(viewer.keys, text, limit));
    return ids;
  }

  /**
   * Items of a kind that may be about the same as a text being written. Rather none than wrong ones: half of the words,
   * and two at least, must be there, the title counting more than the text.
   */
  async similar(viewer: Viewer, kind: string, text: string, limit: number): Promise<string[]> {
    const words = this.analysis.query(text);
    if (words.terms.length < 2) return [];
    const query: SearchQuery = {
      text: words.terms.map((term) => text.slice(0, 2_000).trim().slice(term.start, term.end)).join(' '),
      kinds: [kind],
    };
    const [{ hits }] = await this.ask((engine) =>
      engine.search(viewer.keys, query, { offset: 0, limit: 3 * limit, facets: [] }),
    );
    if (hits.length === 0) return [];
    const heads = await this.passages.heads(
      viewer,
      hits.map(({ itemId }) => itemId),
    );
    const scored = heads.map((head) => {
      const title = coverage(head.title, words, this.analysis);
      return {
        itemId: head.itemId,
        score: Math.max(title, 0.5 * title + 0.5 * coverage(`${head.title}\n${head.text}`, words, this.analysis)),
      };
    });
    const least = Math.max(0.5, 2 / words.terms.length);
    return scored
      .filter(({ score }) => score >= Math.min(least, 1))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ itemId }) => itemId);
  }

  /** Brings the rows that `listCondition` reads up to date. */
  becomeCurrent(): Promise<void> {
    return this.projection.catchUp({ narrowing: false, most: 500 });
  }

  /** Which engine answers now, and why. */
  async check(): Promise<string> {
    if (!this.meilisearch.configured) return 'postgres';
    try {
      await this.meilisearch.check();
      return 'meilisearch';
    } catch (error) {
      const missing = engineFault(error)?.kind === 'indexMissing';
      return missing
        ? 'the index is being built, answering from postgres'
        : 'meilisearch unreachable, answering from postgres';
    }
  }

  private async ask<Answer>(
    question: (engine: SearchEngine) => Promise<Answer>,
  ): Promise<[Answer, SearchEngine['name']]> {
    if (this.meilisearch.configured && Date.now() >= this.restUntil) {
      try {
        const [answer] = await Promise.all([
          question(this.meilisearch),
          this.projection.catchUp({ narrowing: true, most: 200 }),
        ]);
        return [answer, this.meilisearch.name];
      } catch (error) {
        const fault = engineFault(error);
        if (!fault) throw error;
        if (fault.kind === 'unreachable') this.restUntil = Date.now() + REST;
        this.log.warn({ kind: fault.kind, code: fault.code }, 'search: answering from PostgreSQL');
      }
    }
    await this.projection.catchUp({ narrowing: false, most: 500 });
    return [await question(this.postgres), this.postgres.name];
  }

  /** The passages as they are now and as the viewer may see them: what was hidden a moment ago is not shown. */
  private async shown(viewer: Viewer, ids: string[]): Promise<Map<string, ShownPassage>> {
    return new Map((await this.passages.shown(viewer, ids)).map((passage) => [passage.id, passage]));
  }

  private mark({ text, title, ...passage }: ShownPassage, words: AnalysedQuery): FoundPassage {
    return {
      ...passage,
      html: text ? snippet(text, words, this.analysis) : '',
      titleHtml: marked(title, words, this.analysis),
    };
  }
}
