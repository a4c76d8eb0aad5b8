import { type Address, readersCheck, type Status, type Viewer } from '#access';
import type { FieldFault, Sql, Tx } from '#platform';
import type { ItemKind } from './item.entity.js';
import type { IndexedText } from './item.indexable.js';

/** What every kind shares, as read. `readers` never leaves the server. */
export interface ItemRow {
  id: string;
  kind: ItemKind;
  title: string;
  homeId: string;
  status: Status;
  statusReason: string | null;
  /** Who put it where it stands; null where that is only its author's writing. */
  statusBy: string | null;
  authorIds: string[];
  topicIds: string[];
  professions: string[];
  helpfulCount: number;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  publishedAt: Date | null;
  activeAt: Date;
  audience: Address[];
}

/** The shared columns, for the repositories of the kinds; `i` is the item. */
export const ITEM_COLUMNS = `i.id, i.kind, i.title, i.home_id as "homeId", i.status, i.status_reason as "statusReason", i.status_by as "statusBy",
  i.author_ids as "authorIds", i.topic_ids as "topicIds", i.professions, i.helpful_count as "helpfulCount", i.version,
  i.created_at as "createdAt", i.updated_at as "updatedAt", i.published_at as "publishedAt", i.active_at as "activeAt",
  (select coalesce(json_agg(json_build_object('networkId', a.network_id, 'least', a.least) order by a.network_id), '[]')
   from item_network a where a.item_id = i.id) as audience`;

/** The scope as a condition on items that something else has found: `$1` is the viewer's keys. */
export const ITEM_SCOPE = readersCheck('i.readers', '$1');

/** What narrows a list further than the scope: a condition over `i`, with its own joins and values from `$5` on. */
export interface ListFilter {
  joins?: string;
  where: string[];
  values: unknown[];
}

/** A place in a list: which item, of which kind, and where in the order. */
export interface Place {
  id: string;
  at: Date;
  kind: ItemKind;
}

/** A kind of content, as the rooms above register it: how its items are completed, and what follows from a reply. */
export interface ItemRoom {
  kind: ItemKind;
  /** Name of the GraphQL type. */
  typeName: string;
  /** Complete rows of these ids, through the scope; the invisible are left out. */
  byIds(viewer: Viewer, ids: readonly string[]): Promise<ItemRow[]>;
  /** Keeps what the kind derives from its replies. */
  repliesChanged?(tx: Tx, itemId: string): Promise<void>;
  /** What is missing before it can be published or handed in for review; paths name the kind's own fields. */
  faultsBeforePublishing?(tx: Tx, viewer: Viewer, itemId: string): Promise<FieldFault[]>;
  /** What is to be found of these items beside their titles and replies; outside any viewer's scope. */
  indexed?(ids: readonly string[], sql: Sql): Promise<Map<string, IndexedText>>;
}

/** What a new item is written from. */
export interface NewItem extends Pick<
  ItemRow,
  'id' | 'kind' | 'title' | 'homeId' | 'status' | 'authorIds' | 'topicIds' | 'professions'
> {
  audience: readonly Address[];
  publishedAt: Date | null;
}
