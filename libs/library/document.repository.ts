import { Injectable, type OnModuleInit } from '@nestjs/common';
import { readersCheck, readersCondition, type Viewer } from '#access';
import {
  type IndexedText,
  plainText,
  ITEM_COLUMNS,
  ITEM_SCOPE,
  ItemKind,
  ItemRepository,
  type ItemRoom,
  type ItemRow,
  type ListFilter,
  type Place,
} from '#content';
import { FileState, type FileStateDetail } from '#files';
import { knownNetwork } from '#networks';
import { Database, type FieldFault, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import { splitPassages } from '#search';
import { indexedDocuments } from './document.indexable.js';
import type { DocumentType } from './document.entity.js';

export interface DocumentRow extends ItemRow {
  type: DocumentType;
  diaryNumber: string;
  reviewDate: string | null;
  description: string;
  currentVersion: number;
  publishBy: string | null;
}

export interface VersionRow {
  id: string;
  itemId: string;
  number: number;
  fileId: string;
  note: string;
  uploadedBy: string;
  createdAt: Date;
  language: string | null;
  purgedAt: Date | null;
}

export interface PageRow {
  versionId: string;
  number: number;
  label: string;
  heading: string | null;
  text: string;
}

export interface DocumentFilter {
  type?: DocumentType;
  federationId?: string;
  networkId?: string;
  topicId?: string;
  reviewDueBefore?: string;
}

const COLUMNS = `${ITEM_COLUMNS}, d.type, d.diary_number as "diaryNumber", d.review_date::text as "reviewDate", d.description,
  d.current_version as "currentVersion", d.publish_by as "publishBy"`;
const VERSION_COLUMNS = `v.id, v.item_id as "itemId", v.number, v.file_id as "fileId", v.note, v.uploaded_by as "uploadedBy",
  v.created_at as "createdAt", v.language, v.purged_at as "purgedAt"`;
const VERSION_FROM = 'document_version v join item i on i.id = v.item_id join file f on f.id = v.file_id';
/** A version is seen when its item is seen and, until its file has been read and let through, by few. */
const VERSION_SCOPE = `${ITEM_SCOPE} and (f.readers is null or ${readersCheck('f.readers', '$1')})`;

/** Documents, their versions and pages through the scope. */
@Injectable()
export class DocumentRepository implements ItemRoom, OnModuleInit {
  readonly kind = ItemKind.document;
  readonly typeName = 'Document';

  constructor(
    private readonly database: Database,
    private readonly items: ItemRepository,
  ) {}

  onModuleInit(): void {
    this.items.register(this);
  }

  async byIds(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<DocumentRow[]> {
    return sql.query<DocumentRow>(
      `select ${COLUMNS} from item i join document d on d.item_id = i.id where ${ITEM_SCOPE} and i.id = any($2)`,
      [viewer.keys, ids.filter(isId)],
      'document.byIds',
    );
  }

  async indexed(ids: readonly string[], sql: Sql): Promise<Map<string, IndexedText>> {
    const found = await indexedDocuments(ids, sql, plainText);
    return new Map(
      [...found].map(([id, { text, documentType, passages }]) => [
        id,
        { text, documentType, passages: passages.flatMap(({ text: part, ...place }) => splitPassages(part, place)) },
      ]),
    );
  }

  /** @throws AppError NOT_FOUND */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<DocumentRow> {
    const [row] = isId(id) ? await this.byIds(viewer, [id], sql) : [];
    if (!row) throw notFound();
    return row;
  }

  /** In the order of the feed, as ids. */
  page(viewer: Viewer, filter: DocumentFilter, page: { first: number; after?: Keyset }): Promise<Place[]> {
    const options = { kinds: [ItemKind.document], ...page, filter: conditionsOf(filter) };
    return filter.networkId
      ? this.items.ofNetwork(viewer, filter.networkId, options)
      : this.items.feed(viewer, options);
  }

  /** Those that have a review date, the earliest first; `at` is that date. */
  async byReviewDate(
    viewer: Viewer,
    filter: DocumentFilter,
    page: { first: number; after?: Keyset },
  ): Promise<Place[]> {
    const { where, values } = conditionsOf(filter, 5);
    if (filter.networkId) {
      values.push(filter.networkId);
      where.push(
        `exists (select 1 from item_network n where n.item_id = i.id and n.network_id = $${values.length + 4} and ${knownNetwork('n.network_id')})`,
      );
    }
    return this.database.query(
      `select i.id, i.kind, d.review_date::timestamp at time zone 'UTC' as at from document d join item i on i.id = d.item_id
       where ${readersCondition('i.readers', '$1')} and d.review_date is not null
         and ($2::timestamptz is null or (d.review_date, i.id) > (($2::timestamptz at time zone 'UTC')::date, $3::uuid))
         ${where.map((condition) => `and ${condition}`).join(' ')}
       order by d.review_date, i.id limit $4`,
      [viewer.keys, page.after?.at ?? null, page.after?.id ?? null, page.first + 1, ...values],
    );
  }

  /** Newest first. */
  async versions(viewer: Viewer, itemId: string, page: { first: number; after?: Keyset }): Promise<VersionRow[]> {
    return this.database.query<VersionRow>(
      `select ${VERSION_COLUMNS} from ${VERSION_FROM}
       where ${VERSION_SCOPE} and v.item_id = $2 and ($3::timestamptz is null or (v.created_at, v.id) < ($3, $4::uuid))
       order by v.created_at desc, v.id desc limit $5`,
      [viewer.keys, itemId, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
      'document.versions',
    );
  }

  /** The version that readers get of each of these documents. */
  async currentVersions(viewer: Viewer, itemIds: readonly string[]): Promise<VersionRow[]> {
    return this.database.query<VersionRow>(
      `select ${VERSION_COLUMNS} from ${VERSION_FROM} join document d on d.item_id = v.item_id and d.current_version = v.number
       where ${VERSION_SCOPE} and v.item_id = any($2)`,
      [viewer.keys, itemIds.filter(isId)],
      'document.current',
    );
  }

  /** @throws AppError NOT_FOUND */
  async getVersion(viewer: Viewer, id: string, sql: Sql = this.database): Promise<VersionRow> {
    const [row] = isId(id)
      ? await sql.query<VersionRow>(
          `select ${VERSION_COLUMNS} from ${VERSION_FROM} where ${VERSION_SCOPE} and v.id = $2`,
          [viewer.keys, id],
        )
      : [];
    if (!row) throw notFound();
    return row;
  }

  /** The text of one version (default the current one) from after page `after`, at most `first` and one more. */
  async pages(
    viewer: Viewer,
    itemId: string,
    version: number | undefined,
    page: { first: number; after: number },
  ): Promise<PageRow[]> {
    return this.database.query<PageRow>(
      `select p.version_id as "versionId", p.number, p.label, p.heading, p.text
       from document_page p join document_version v on v.id = p.version_id join document d on d.item_id = v.item_id
       join item i on i.id = v.item_id join file f on f.id = v.file_id
       where ${VERSION_SCOPE} and v.item_id = $2 and v.number = coalesce($3, d.current_version) and p.number > $4
       order by p.number limit $5`,
      [viewer.keys, itemId, version ?? null, page.after, page.first + 1],
      'document.pages',
    );
  }

  /**
   * Chooses the version that readers get: the newest that was let through; of what was never published the newest of
   * all, for only its authors see it. A purged one is chosen when there is no other.
   */
  async settle(tx: Tx, itemId: string): Promise<void> {
    await tx.query(
      `update document d set current_version = coalesce(
         (select max(v.number) from document_version v join file f on f.id = v.file_id join item i on i.id = v.item_id
          where v.item_id = d.item_id and v.purged_at is null and (i.published_at is null or f.readers is null)),
         d.current_version)
       where d.item_id = $1`,
      [itemId],
      'document.settle',
    );
  }

  /**
   * Takes back a publication that waits for a file to be read: whoever asked for it has not seen what it has become.
   * @param by who changed it; what they asked for themselves stays asked for. Null takes it back whoever asked
   */
  async notAsWanted(tx: Tx, itemId: string, by: string | null): Promise<void> {
    await tx.query(
      'update document set publish_by = null where item_id = $1 and publish_by is distinct from $2::uuid',
      [itemId, by],
    );
  }

  /** Whether this person's publication still waits. Of an item that is locked. */
  async isWanted(tx: Tx, itemId: string, by: string): Promise<boolean> {
    const rows = await tx.query('select 1 from document where item_id = $1 and publish_by = $2', [itemId, by]);
    return rows.length > 0;
  }

  /** How the reading of the version went that would be published. */
  async stateOf(sql: Sql, itemId: string): Promise<{ state: FileState; detail: FileStateDetail; purged: boolean }> {
    const [row] = await sql.query<{ state: FileState; detail: FileStateDetail; purged: boolean }>(
      `select f.state, f.state_detail as detail, v.purged_at is not null as purged
       from document d join document_version v on v.item_id = d.item_id and v.number = d.current_version join file f on f.id = v.file_id
       where d.item_id = $1`,
      [itemId],
    );
    if (!row) throw notFound();
    return row;
  }

  /** A file that holds an identity number keeps its document unpublished; one that has not been read yet only delays it. */
  async faultsBeforePublishing(tx: Tx, _viewer: Viewer, itemId: string): Promise<FieldFault[]> {
    const { state, detail, purged } = await this.stateOf(tx, itemId);
    if (purged) return [{ path: 'file', rule: 'required' }];
    if (state !== FileState.personal_data) return [];
    const { label, number } = detail.place ?? { label: 'page', number: 1 };
    return [{ path: 'file', rule: 'personalData', params: { label, number } }];
  }
}

/** Values begin at `$5`. */
function conditionsOf({ type, federationId, topicId, reviewDueBefore }: DocumentFilter, from = 5): ListFilter {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: (parameter: string) => string, value: unknown) => {
    values.push(value);
    where.push(condition(`$${values.length + from - 1}`));
  };
  if (type) add((p) => `d.type = ${p}`, type);
  if (federationId) add((p) => `i.home_id = ${p}::uuid and ${knownNetwork('i.home_id')}`, federationId);
  if (topicId) add((p) => `i.topic_ids @> array[${p}]::uuid[]`, topicId);
  if (reviewDueBefore) add((p) => `d.review_date < ${p}::date`, reviewDueBefore);
  return { joins: 'join document d on d.item_id = i.id', where, values };
}
