import { Injectable } from '@nestjs/common';
import type { Candidate } from './candidate.repository.js';
import type { PassageKeys } from './passage-keys.js';
import { mergedDocument, readDocument, type RankedDocument } from './ranking/index.js';

/** Passages, and items made of them, that are kept read: some tens of megabytes. */
const KEPT = 6_000;

/**
 * What ranking reads, kept as it was read: most searches meet the same items. Keyed by version, so that nothing old is
 * ever used, and asked for only by what the viewer was found to read.
 */
@Injectable()
export class PassageTerms {
  private readonly passages = new Recent<RankedPassage>(KEPT);
  private readonly items = new Recent<RankedDocument>(KEPT);

  /** Those that have yet to be read. */
  missing(candidates: readonly Candidate[]): string[] {
    return candidates.flatMap((candidate) => (this.passages.get(keyOf(candidate)) ? [] : [candidate.id]));
  }

  /** @param keys of the passages that were missing, by id; gives undefined for one that has changed meanwhile */
  of(candidate: Candidate, keys: ReadonlyMap<string, PassageKeys>): RankedPassage | undefined {
    const known = this.passages.get(keyOf(candidate));
    const read = keys.get(candidate.id);
    if (known || !read) return known;
    const passage = {
      title: readDocument(candidate.id, {
        title: { keys: read.titleKeys, parts: read.titleParts },
        body: { keys: '', parts: '' },
      }),
      text: readDocument(candidate.id, {
        title: { keys: read.headingKeys, parts: read.headingParts },
        body: { keys: read.keys, parts: read.parts },
      }),
    };
    this.passages.set(keyOf(candidate), passage);
    return passage;
  }

  /** An item: its title with the heading of what answers best, and all of the texts. */
  item(parts: readonly ReadCandidate[], best: ReadCandidate): RankedDocument {
    const key = `${parts.map(({ candidate }) => keyOf(candidate)).join()}|${best.candidate.no}`;
    const known = this.items.get(key);
    if (known) return known;
    const item = mergedDocument(
      best.candidate.itemId,
      [best.passage.title.fields.title, best.passage.text.fields.title],
      parts.map(({ passage }) => passage.text.fields.body),
    );
    this.items.set(key, item);
    return item;
  }
}

export interface RankedPassage {
  /** The item's title, as title. */
  title: RankedDocument;
  /** The passage's heading as title, and its text. */
  text: RankedDocument;
}

export interface ReadCandidate {
  candidate: Candidate;
  passage: RankedPassage;
}

const keyOf = ({ id, version }: Candidate): string => `${id}:${version}`;

/** The values used last. */
class Recent<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string): Value | undefined {
    const value = this.values.get(key);
    if (value !== undefined) {
      this.values.delete(key);
      this.values.set(key, value);
    }
    return value;
  }

  set(key: string, value: Value): void {
    this.values.set(key, value);
    if (this.values.size > this.most) this.values.delete(this.values.keys().next().value!);
  }
}
