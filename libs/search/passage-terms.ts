import { Injectable } from '@nestjs/common';
import type { Candidate, CandidateDetails, ShownPassage } from './candidate.repository.js';
import { READ_PASSAGES } from './passage-keys.js';
import { type RankedDocument, RankedText } from './ranking/index.js';

/** Passages that are kept read at least: about 3 kB each. */
const KEPT = 8_000;
/** Lists of readers that are kept once: there are about as many as networks and roles. */
const LISTS = 2_000;

/** A passage as ranking reads it, and as it is shown: its item's title, its heading and its text. */
export interface RankedPassage extends Candidate, ShownPassage {
  titleText: RankedText;
  headingText: RankedText;
  bodyText: RankedText;
}

/**
 * What ranking reads, kept as it was read: most searches meet the same items. A passage's version covers all that is
 * kept of it, its readers too, so that nothing old is ever used.
 */
@Injectable()
export class PassageTerms {
  /** The ones used last, by id, in two generations: when the young one is full the old one goes. */
  private young = new Map<string, RankedPassage>();
  private old = new Map<string, RankedPassage>();
  private readonly lists = new Map<string, readonly string[]>();
  /** Beginnings of items by their first passage; forgotten with it, and when a passage has come or gone. */
  private readonly beginnings = new WeakMap<RankedPassage, readonly RankedPassage[]>();
  /** Items by the passage that answers best; forgotten with it. */
  private readonly items = new WeakMap<RankedPassage, { parts: readonly RankedPassage[]; document: RankedDocument }>();

  /** The passage as it was read; undefined where it has yet to be. */
  known({ id, version }: Pick<Candidate, 'id' | 'version'>): RankedPassage | undefined {
    const passage = this.last(id);
    return passage?.version === version ? passage : undefined;
  }

  /** Whatever version of it was read last. */
  last(id: string): RankedPassage | undefined {
    const young = this.young.get(id);
    if (young) return young;
    const passage = this.old.get(id);
    if (passage) this.keep(passage);
    return passage;
  }

  /** The passages that an item begins with, in whatever versions they were read last; none where its first is not kept. */
  beginning(itemId: string): readonly RankedPassage[] {
    const first = this.last(`${itemId}_0`);
    if (!first) return [];
    const known = this.beginnings.get(first);
    // Each is asked for, so that they grow old together, and so that none stays when another version has been read.
    if (known?.every((passage) => this.last(passage.id) === passage)) return known;
    const further = Array.from({ length: READ_PASSAGES - 1 }, (_, n) => this.last(`${itemId}_${n + 1}`) ?? []);
    const beginning = [first, ...further.flat()];
    this.beginnings.set(first, beginning);
    return beginning;
  }

  /** What was kept of some items is not what there is now. */
  replace(kept: readonly RankedPassage[], now: readonly RankedPassage[]): void {
    const current = new Set(now);
    for (const passage of kept) {
      this.beginnings.delete(passage);
      if (current.has(passage)) continue;
      for (const map of [this.young, this.old]) if (map.get(passage.id) === passage) map.delete(passage.id);
    }
  }

  /** Passages of one item, or of several, as the database has them now. */
  read(rows: readonly CandidateDetails[]): RankedPassage[] {
    const titles = new Map<string, RankedText>();
    return rows.map(({ titleKeys, titleParts, headingKeys, headingParts, keys, parts, ...details }) => {
      const title = titles.get(details.itemId) ?? new RankedText(titleKeys, titleParts);
      titles.set(details.itemId, title);
      const passage = {
        ...details,
        readers: this.once(details.readers),
        partReaders: this.once(details.partReaders),
        networkIds: this.once(details.networkIds),
        titleText: title,
        headingText: headingKeys ? new RankedText(headingKeys, headingParts) : RankedText.EMPTY,
        bodyText: new RankedText(keys, parts),
      };
      this.keep(passage);
      return passage;
    });
  }

  /** The same list for all that have it, instead of one each. */
  private once(list: readonly string[]): readonly string[] {
    const text = list.join(' ');
    const known = this.lists.get(text);
    if (known) return known;
    if (this.lists.size >= LISTS) this.lists.clear();
    this.lists.set(text, list);
    return list;
  }

  private keep(passage: RankedPassage): void {
    if (this.young.size >= KEPT) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(passage.id, passage);
  }

  /** An item: its title with the heading of what answers best, and all of the texts. */
  item(parts: readonly RankedPassage[], best: RankedPassage): RankedDocument {
    const known = this.items.get(best);
    if (known?.parts.length === parts.length && known.parts.every((part, n) => part === parts[n]))
      return known.document;
    const document = {
      id: best.itemId,
      fields: { title: [best.titleText, best.headingText], body: parts.map(({ bodyText }) => bodyText) },
    };
    this.items.set(best, { parts, document });
    return document;
  }
}
