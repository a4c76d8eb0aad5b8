import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Events, Log } from '#platform';
import { Vocabulary } from './analysis/index.js';
import { SwedishAnalysis } from './swedish-analysis.js';

/** A topic of the curated vocabulary: its name and what else it is called. */
export interface TopicWording {
  name: string;
  synonyms: readonly string[];
}

/** Told by the database whenever a topic is written (a trigger of the table), whoever wrote it. */
export const TOPICS_CHANGED = 'topics';
/** An event may be missed while the connection is away. */
const REREAD = 10 * 60_000;

/** Keeps what the analyser and the speller know of the topics in step with the table. */
@Injectable()
export class TopicWordings implements OnApplicationBootstrap, OnModuleDestroy {
  private source: (() => Promise<TopicWording[]>) | undefined;
  private words = new Vocabulary([]);
  private silence: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly analysis: SwedishAnalysis,
    private readonly events: Events,
    private readonly log: Log,
  ) {}

  /** The room that has the topics says how they are read. */
  register(source: () => Promise<TopicWording[]>): void {
    this.source = source;
  }

  /** Words that everyone with an account may read, for spellings. */
  get vocabulary(): Vocabulary {
    return this.words;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.silence = this.events.on(TOPICS_CHANGED, () => void this.reload());
    this.timer = setInterval(() => void this.reload(), REREAD).unref();
    await this.reload();
  }

  onModuleDestroy(): Promise<void> {
    this.silence?.();
    clearInterval(this.timer);
    return this.reading;
  }

  /** One reading after the other, so that the last one holds. */
  private reload(): Promise<void> {
    this.reading = this.reading.then(() => this.read());
    return this.reading;
  }

  private async read(): Promise<void> {
    if (!this.source) return;
    try {
      const topics = await this.source();
      this.analysis.useTopics(topics.map(({ name, synonyms }) => ({ terms: [name], related: [...synonyms] })));
      const said = topics.flatMap(({ name, synonyms }) => [name, ...synonyms]).join(' ');
      this.words = new Vocabulary(
        this.analysis.analyser.analyse(said).map(({ surface }) => [surface.toLowerCase(), 1]),
      );
    } catch (error) {
      this.log.warn({ err: error }, 'search: the topics could not be read, the earlier wordings hold');
    }
  }
}
