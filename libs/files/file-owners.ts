import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Sql } from '#platform';

/** What a file is served through. */
export interface FileOwner {
  itemId: string;
  replyId: string | null;
}

/** The room above that knows items: a file is served only through the item that owns it. */
export interface OwnerOf {
  /** Whether the viewer may see each of these now, in the same order. */
  seen(viewer: Viewer, owners: readonly FileOwner[], sql?: Sql): Promise<boolean[]>;
}

/** Where that room registers. While none has, nobody sees an attached file. */
@Injectable()
export class FileOwners implements OwnerOf {
  private source: OwnerOf | undefined;

  register(source: OwnerOf): void {
    this.source = source;
  }

  async seen(viewer: Viewer, owners: readonly FileOwner[], sql?: Sql): Promise<boolean[]> {
    if (!this.source || owners.length === 0) return owners.map(() => false);
    return this.source.seen(viewer, owners, sql);
  }
}
