import { Injectable } from '@nestjs/common';
import { Log } from '#platform';
import { Embedder, EmbedderFault } from './embedder.js';
import { meantTexts } from './index-schema.js';
import { type MadeVector, MeilisearchIndex } from './meilisearch.index.js';
import { PassageRepository } from './passage.repository.js';

/** Texts that are sent to the embedder together. */
const TOGETHER = 16;

/**
 * Makes the vectors that documents of the index wait for. The relay drives it between its batches and never waits for
 * the embedder: what is being made is made beside it, and is put into the index when the relay comes by again. So an
 * embedder that is slow or away delays no word.
 */
@Injectable()
export class VectorMaker {
  private making: Promise<void> | undefined;
  private made: MadeVector[] = [];
  private done = false;

  constructor(
    private readonly embedder: Embedder,
    private readonly index: MeilisearchIndex,
    private readonly passages: PassageRepository,
    private readonly log: Log,
  ) {}

  /** What was written may owe vectors. */
  written(): void {
    this.done = false;
  }

  /**
   * Puts what was made into the index, and begins to make more.
   * @param wake called when there is something to put there
   */
  async step(wake: () => void): Promise<void> {
    if (!this.embedder.configured || this.making) return;
    const made = this.made;
    this.made = [];
    if (made.length > 0) await this.index.give(made);
    if (this.done || this.embedder.resting) return;
    const owing = await this.index.owing(TOGETHER);
    if (owing.length === 0) {
      this.done = true;
      return;
    }
    this.making = this.make(owing)
      .catch((error: unknown) => {
        if (!(error instanceof EmbedderFault)) this.log.warn({ err: error }, 'search: vectors could not be made');
      })
      .finally(() => {
        this.making = undefined;
        if (this.made.length > 0) wake();
      });
  }

  private async make(owing: Awaited<ReturnType<MeilisearchIndex['owing']>>): Promise<void> {
    const { present } = await this.passages.ofItems(owing.map(({ itemId }) => itemId));
    const texts = meantTexts(present);
    const given = owing.map((document) => ({ document, ...(texts.get(document.itemId) ?? { text: '', digest: '' }) }));
    const asked = given.filter(({ text }) => text !== '');
    const vectors = asked.length > 0 ? await this.embedder.ofTexts(asked.map(({ text }) => text)) : [];
    const byDocument = new Map(asked.map(({ document }, n) => [document.id, vectors[n] ?? null]));
    this.made = given.map(({ document: { id, version }, digest }) => ({
      id,
      version,
      meant: digest,
      vector: byDocument.get(id) ?? null,
    }));
  }
}
