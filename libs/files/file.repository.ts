import { Injectable } from '@nestjs/common';
import { readersCheck, type Viewer } from '#access';
import { badField, Database, isId, notFound, type Sql, type Tx } from '#platform';
import type { FileState, FileStateDetail } from './file.entity.js';
import { FileOwners } from './file-owners.js';

export interface FileRow {
  id: string;
  itemId: string | null;
  replyId: string | null;
  /** SHA-256 of its bytes. */
  hash: string;
  name: string;
  mime: string;
  /** In bytes. */
  size: number;
  uploadedBy: string;
  createdAt: Date;
  state: FileState;
  stateDetail: FileStateDetail;
}

const COLUMNS = `f.id, f.item_id as "itemId", f.reply_id as "replyId", f.hash, f.name, f.mime, f.size::float8 as size,
  f.uploaded_by as "uploadedBy", f.created_at as "createdAt", f.state, f.state_detail as "stateDetail"`;

/** So long an upload may wait to be attached. */
export const UNATTACHED_HOURS = 24;
const FRESH = `f.created_at > now() - interval '${UNATTACHED_HOURS} hours'`;

/** The file's own part of the rule: `$1` the keys, `$2` the person. What was purged is not there. */
const OWN_SCOPE = `f.hash is not null and case when f.item_id is null then f.uploaded_by = $2 and ${FRESH}
  else f.readers is null or ${readersCheck('f.readers', '$1')} end`;

/** Files through the scope: the owner's, and the file's own. */
@Injectable()
export class FileRepository {
  constructor(
    private readonly database: Database,
    private readonly owners: FileOwners,
  ) {}

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<FileRow[]> {
    if (!viewer.signedIn) return [];
    const rows = await sql.query<FileRow>(
      `select ${COLUMNS} from file f where ${OWN_SCOPE} and f.id = any($3)`,
      [viewer.keys, viewer.personId, ids.filter(isId)],
      'file.byIds',
    );
    return this.throughOwners(viewer, rows, sql);
  }

  /** @throws AppError NOT_FOUND */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<FileRow> {
    const [row] = isId(id) ? await this.byIds(viewer, [id], sql) : [];
    if (!row) throw notFound();
    return row;
  }

  /** What hangs on these items themselves, in the order in which it was uploaded. */
  async ofItems(viewer: Viewer, itemIds: readonly string[], sql: Sql = this.database): Promise<FileRow[]> {
    if (!viewer.signedIn) return [];
    const rows = await sql.query<FileRow>(
      `select ${COLUMNS} from file f where ${OWN_SCOPE} and f.item_id = any($3) and f.reply_id is null order by f.created_at, f.id`,
      [viewer.keys, viewer.personId, itemIds.filter(isId)],
      'file.ofItems',
    );
    return this.throughOwners(viewer, rows, sql);
  }

  /**
   * Gives an item files of the viewer's own that no item has yet. A sweep in the same moment waits, and then keeps them.
   * @param readers keys of their own until they have been read
   * @throws AppError BAD_INPUT `unknown` at the first that is not there, not the viewer's, or another item's
   */
  async attach(
    tx: Tx,
    viewer: Viewer,
    owner: { itemId: string; replyId?: string },
    fileIds: readonly string[],
    path: string,
    readers: readonly string[],
  ): Promise<void> {
    if (fileIds.length === 0) return;
    const rows = await tx.query<{ id: string }>(
      `update file f set item_id = $2, reply_id = $3, readers = $4
       where f.id = any($1) and f.item_id is null and f.uploaded_by = $5 and f.hash is not null and ${FRESH} returning f.id`,
      [fileIds.filter(isId), owner.itemId, owner.replyId ?? null, readers, viewer.personId],
      'file.attach',
    );
    const attached = new Set(rows.map(({ id }) => id));
    const index = fileIds.findIndex((id) => !attached.has(id));
    if (index >= 0) throw badField(path.includes('*') ? path.replace('*', String(index)) : path, 'unknown');
  }

  /** Unattached uploads of one person. */
  async unattachedCount(viewer: Viewer): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from file f where f.item_id is null and f.uploaded_by = $1 and ${FRESH}`,
      [viewer.personId],
    );
    return row?.count ?? 0;
  }

  private async throughOwners(viewer: Viewer, rows: FileRow[], sql: Sql): Promise<FileRow[]> {
    const attached = rows.flatMap(({ itemId, replyId }) => (itemId ? [{ itemId, replyId }] : []));
    const seen = await this.owners.seen(viewer, attached, sql);
    let at = 0;
    return rows.filter(({ itemId }) => (itemId ? seen[at++] : true));
  }
}
