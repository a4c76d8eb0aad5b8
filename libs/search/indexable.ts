import { Injectable } from '@nestjs/common';
import type { Sql } from '#platform';
import type { ItemDocument } from './document.js';

/** What upper rooms register at start: how a reference in the outbox becomes what the index holds. */
export interface Indexable {
  /** As in the outbox. */
  kind: string;
  /** The items that these references are about, or are parts of. Those of what is gone may be left out. */
  itemIdsOf(refs: readonly string[], sql: Sql): Promise<string[]>;
}

/** The kind whose references are the items themselves. */
export interface ItemSource extends Indexable {
  /** What is to be found of these items, read anew and outside any viewer's scope. One without a document is removed. */
  documentsOf(ids: readonly string[], sql: Sql): Promise<ItemDocument[]>;
  /** Every item that there is, in the order of ids. */
  idsAfter(after: string | null, limit: number, sql: Sql): Promise<string[]>;
}

/** Where the rooms register. */
@Injectable()
export class Indexables {
  private readonly kinds = new Map<string, Indexable>();
  private items: ItemSource | undefined;

  register(indexable: Indexable): void {
    this.kinds.set(indexable.kind, indexable);
  }

  registerItems(source: ItemSource): void {
    this.items = source;
    this.register(source);
  }

  knows(kind: string): boolean {
    return this.kinds.has(kind);
  }

  /** @throws when no room has registered: an index without a source would be emptied */
  get source(): ItemSource {
    if (!this.items) throw new Error('no source of items is registered');
    return this.items;
  }

  /** @throws for a kind that no room has registered */
  async itemIdsOf(rows: readonly { kind: string; ref: string }[], sql: Sql): Promise<string[]> {
    const ids = new Set<string>();
    for (const kind of new Set(rows.map((row) => row.kind))) {
      const indexable = this.kinds.get(kind);
      if (!indexable) throw new Error(`nothing is registered for ${kind}`);
      const refs = [...new Set(rows.filter((row) => row.kind === kind).map(({ ref }) => ref))];
      for (const id of await indexable.itemIdsOf(refs, sql)) ids.add(id);
    }
    return [...ids];
  }
}
