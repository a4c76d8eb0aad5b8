import { Injectable, type OnModuleInit } from '@nestjs/common';
import { userKey, type Viewer } from '#access';
import {
  type FileOwner,
  FileOwners,
  FileRepository,
  type FileRow,
  FileSweep,
  type OwnerOf,
  READ_FILE_JOB,
} from '#files';
import type { Context } from '#networks';
import { badField, Database, Jobs, type Sql, type Tx } from '#platform';
import { ItemRepository } from './item.repository.js';
import { ReplyRepository } from './reply.repository.js';
import { LIMITS } from './types.js';

/** The files of items of every kind: who sees them, and how they are attached and taken off. */
@Injectable()
export class ItemFiles implements OwnerOf, OnModuleInit {
  constructor(
    private readonly items: ItemRepository,
    private readonly replies: ReplyRepository,
    private readonly files: FileRepository,
    private readonly owners: FileOwners,
    private readonly sweep: FileSweep,
    private readonly jobs: Jobs,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  /** A file is served only through the item that owns it, and through the reply where it hangs on one. */
  async seen(viewer: Viewer, owners: readonly FileOwner[], sql: Sql = this.database): Promise<boolean[]> {
    const replyIds = owners.flatMap(({ replyId }) => replyId ?? []);
    const items = new Set(
      (await this.items.rows(viewer, [...new Set(owners.map(({ itemId }) => itemId))], sql)).map(({ id }) => id),
    );
    const replies = new Set(
      replyIds.length > 0 ? (await this.replies.byIds(viewer, replyIds, sql)).map(({ id }) => id) : [],
    );
    return owners.map(({ itemId, replyId }) => items.has(itemId) && (replyId === null || replies.has(replyId)));
  }

  /**
   * Attaches uploads of the viewer's own, and has them read. Until that is done only `readers` see them.
   * @param path where they stand in the input, `*` for the place in the list
   * @param readers default: the uploader alone
   * @throws AppError BAD_INPUT `unknown` for what is not the viewer's own unattached upload
   */
  async attach(
    tx: Tx,
    viewer: Viewer,
    itemId: string,
    fileIds: readonly string[],
    path = 'input.fileIds.*',
    readers: readonly string[] = [userKey(viewer.personId)],
  ): Promise<void> {
    await this.files.attach(tx, viewer, { itemId }, fileIds, path, readers);
    for (const fileId of fileIds) await this.jobs.send(tx, READ_FILE_JOB, { fileId });
  }

  /** Makes these the item's files: attaches the new ones, and deletes those that the viewer sees there and left out. */
  async replace(
    tx: Tx,
    viewer: Viewer,
    itemId: string,
    fileIds: readonly string[],
    path = 'input.fileIds.*',
  ): Promise<void> {
    if (fileIds.length > LIMITS.files) throw badField(path.replace('.*', ''), 'arrayMaxSize', { limit: LIMITS.files });
    const present = await this.files.ofItems(viewer, [itemId], tx);
    const kept = new Set(present.map(({ id }) => id));
    const removed = present.filter(({ id }) => !fileIds.includes(id));
    if (removed.length > 0) {
      await tx.query('delete from file where id = any($1)', [removed.map(({ id }) => id)]);
      await this.sweep.release(
        tx,
        removed.map(({ hash }) => hash),
      );
    }
    await this.files.attach(
      tx,
      viewer,
      { itemId },
      fileIds.filter((id) => !kept.has(id)),
      path,
      [userKey(viewer.personId)],
    );
    for (const fileId of fileIds) if (!kept.has(fileId)) await this.jobs.send(tx, READ_FILE_JOB, { fileId });
  }

  /** Of many items in one answer. */
  of(context: Context, itemId: string): Promise<FileRow[]> {
    return context.loaders
      .for<string, FileRow[]>('item.files', async (ids) => {
        const rows = await this.files.ofItems(context.viewer, ids);
        return ids.map((id) => rows.filter((row) => row.itemId === id));
      })
      .load(itemId);
  }
}
