import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { TextAnalysis } from './analysis.port.js';
import { CandidateRepository, type ShownPassage } from './candidate.repository.js';
import { meantBy } from './did-you-mean.js';
import type { RankedItem, Ranking } from './item-ranking.js';
import type { Found } from './query.js';
import type { Question } from './question.reader.js';
import { Marker } from './snippet.js';

/** What is shown of a passage: safe HTML, with nothing but `<mark>` as elements. */
export interface FoundPassage extends Omit<ShownPassage, 'text' | 'title'> {
  /** What was found; empty where only the title was. */
  html: string;
  titleHtml: string;
}

/** An item with what of it was found. */
export class ShownHit {
  readonly itemId: string;
  readonly kind: string;
  private marked: FoundPassage[] | undefined;

  constructor(
    private readonly passage: ShownPassage,
    private readonly marker: Marker,
  ) {
    this.itemId = passage.itemId;
    this.kind = passage.kind;
  }

  /** Marked when they are first asked for: whoever shows them has something to wait for meanwhile. */
  get passages(): FoundPassage[] {
    return (this.marked ??= [foundIn(this.passage, this.marker)]);
  }
}

type Placed = Required<Found>;

/** Turns what was found into what is shown of it. */
@Injectable()
export class ShownHits {
  constructor(
    private readonly passages: CandidateRepository,
    private readonly analysis: TextAnalysis,
  ) {}

  /**
   * In the order given, without items that the viewer may not see any more, and what was probably meant.
   * @param text as typed
   */
  async shown(
    viewer: Viewer,
    text: string,
    { question, found, ranking }: { question: Question; found: readonly Found[]; ranking?: Ranking | undefined },
  ): Promise<{ hits: ShownHit[]; didYouMean: string | null }> {
    const placed = await this.placed(viewer, question, found);
    const passages = await this.read(viewer, placed, ranking?.items ?? []);
    const marker = new Marker(this.analysis.query(text), this.analysis);
    const shown = placed.flatMap(({ passageId }) => passages.get(passageId) ?? []);
    return {
      didYouMean: ranking ? meantBy(question, ranking, this.wordsOf(shown)) : null,
      hits: shown.map((passage) => new ShownHit(passage, marker)),
    };
  }

  /**
   * Each with its passage. Where the engine knows only the item, a text that the viewer may read must hold a word: a word
   * that is hidden, or was a moment ago, finds nothing.
   */
  private async placed(viewer: Viewer, question: Question, found: readonly Found[]): Promise<Placed[]> {
    const unplaced = found.flatMap(({ itemId, passageId }) => (passageId ? [] : [itemId]));
    if (unplaced.length === 0) return found as Placed[];
    const matching = question.any.length > 0 ? await this.passages.matching(viewer, unplaced, question) : [];
    const places = new Map(matching.map(({ itemId, passageId }) => [itemId, passageId]));
    return found.flatMap(({ itemId, passageId }) => {
      const place = passageId ?? places.get(itemId);
      return place ? [{ itemId, passageId: place }] : [];
    });
  }

  /**
   * The passages as they are now and as the viewer may see them: what was hidden a moment ago is not shown. What has just
   * been ranked has just been judged.
   */
  private async read(
    viewer: Viewer,
    placed: readonly Placed[],
    ranked: readonly RankedItem[],
  ): Promise<Map<string, ShownPassage>> {
    const shown = new Map<string, ShownPassage>(ranked.map(({ item }) => [item.id, item]));
    const others = placed.flatMap(({ passageId }) => (shown.has(passageId) ? [] : [passageId]));
    if (others.length > 0)
      for (const passage of await this.passages.shown(viewer, others)) shown.set(passage.id, passage);
    return shown;
  }

  /** How a key is written in what is shown. */
  private wordsOf(passages: readonly ShownPassage[]): (key: string) => string | undefined {
    return (key) => {
      for (const { title, text } of passages)
        for (const part of [title, text])
          for (const { start, end, keys } of this.analysis.words(part))
            if (keys[0] === key) return part.slice(start, end).toLowerCase();
      return undefined;
    };
  }
}

function foundIn(passage: ShownPassage, marker: Marker): FoundPassage {
  const { id, itemId, no, kind, title, heading, text, page, label, replyId, fileId } = passage;
  return {
    ...{ id, itemId, no, kind, heading, page, label, replyId, fileId },
    html: text ? marker.snippet(text) : '',
    titleHtml: marker.marked(title),
  };
}
