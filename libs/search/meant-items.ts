import { Injectable } from '@nestjs/common';
import { documentVersions } from './index-schema.js';
import { PassageRepository } from './passage.repository.js';
import type { MeantItem } from './query.js';

/** What is found by its meaning alone. */
@Injectable()
export class MeantItems {
  constructor(private readonly passages: PassageRepository) {}

  /**
   * Those among the items, in the order of their likeness, that are still what their meaning was taken of: what was
   * hidden or changed a moment ago leads nowhere. The items must be ones that the viewer may read.
   */
  async believed<Item extends { itemId: string }>(
    meant: readonly MeantItem[],
    items: readonly Item[],
  ): Promise<Item[]> {
    const byId = new Map(items.map((item) => [item.itemId, item]));
    const like = meant.filter(({ itemId }) => byId.has(itemId));
    if (like.length === 0) return [];
    const now = documentVersions(await this.passages.versionsOfItems(like.map(({ itemId }) => itemId)));
    return like.flatMap(({ itemId, version }) => (now.get(`${itemId}_0`) === version ? [byId.get(itemId)!] : []));
  }
}
