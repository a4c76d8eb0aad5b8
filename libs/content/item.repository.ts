import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { knownNetwork } from '#networks';
import { AppError, Database, DEFAULT_PAGE, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import type { ItemKind } from './item.entity.js';
import { ITEM_COLUMNS, ITEM_SCOPE, type ItemRoom, type ItemRow, type ListFilter, type Place } from './item.row.js';

/** How many of the newest rows of the feed are looked through before each key is looked up by itself. */
const LATEST = 100;

/** Items through the scope. The viewer comes first, always. */
@Injectable()
export class ItemRepository {
  private readonly rooms = new Map<ItemKind, ItemRoom>();

  constructor(private readonly database: Database) {}

  register(room: ItemRoom): void {
    this.rooms.set(room.kind, room);
  }

  roomOf(kind: ItemKind): ItemRoom {
    const room = this.rooms.get(kind);
    if (!room) throw new Error(`no room is registered for ${kind}`);
    return room;
  }

  /** The shared part alone. */
  async rows(viewer: Viewer, ids: readonly string[], sql: Sql = this.database): Promise<ItemRow[]> {
    return sql.query<ItemRow>(
      `select ${ITEM_COLUMNS} from item i where ${ITEM_SCOPE} and i.id = any($2)`,
      [viewer.keys, ids.filter(isId)],
      'item.rows',
    );
  }

  /**
   * Which of these viewers see the item now: one statement however many they are.
   * For events, which are asked about for every subscriber.
   */
  async seenBy<One extends { viewer: Viewer }>(ones: readonly One[], itemId: string): Promise<One[]> {
    const [row] = isId(itemId)
      ? await this.database.query<{ readers: string[] }>(
          'select i.readers from item i where i.id = $1',
          [itemId],
          'item.readers.of',
        )
      : [];
    return row ? ones.filter(({ viewer }) => viewer.sees(row.readers)) : [];
  }

  /** @throws AppError NOT_FOUND for what is not there or not to be seen */
  async get(viewer: Viewer, id: string, sql: Sql = this.database): Promise<ItemRow> {
    const [row] = isId(id) ? await this.rows(viewer, [id], sql) : [];
    if (!row) throw notFound();
    return row;
  }

  /** The same, locked until the transaction ends. */
  async getForChange(tx: Tx, viewer: Viewer, id: string): Promise<ItemRow> {
    await this.lock(tx, viewer, id);
    return this.get(viewer, id, tx);
  }

  /**
   * The same for writing in it: what is addressed to archived networks alone is read only. It can still be withdrawn and
   * hidden, and what must not be kept be purged.
   * @throws AppError NOT_FOUND, ARCHIVED
   */
  async getForWriting(tx: Tx, viewer: Viewer, id: string): Promise<ItemRow> {
    const { archived } = await this.lock(tx, viewer, id);
    const item = await this.get(viewer, id, tx);
    if (archived && item.publishedAt) throw new AppError('ARCHIVED');
    return item;
  }

  private async lock(tx: Tx, viewer: Viewer, id: string): Promise<{ archived: boolean }> {
    const [row] = isId(id)
      ? await tx.query<{ archived: boolean }>(
          `select not exists (
             select 1 from item_network a join network n on n.id = a.network_id where a.item_id = i.id and n.archived_at is null
           ) as archived from item i where ${ITEM_SCOPE} and i.id = $2 for update of i`,
          [viewer.keys, id],
        )
      : [];
    if (!row) throw notFound();
    return row;
  }

  /** Complete items of any kind, in the order of the ids; one statement a kind. */
  async complete(viewer: Viewer, ids: readonly string[]): Promise<ItemRow[]> {
    const known = await this.database.query<{ id: string; kind: ItemKind }>(
      `select i.id, i.kind from item i where ${ITEM_SCOPE} and i.id = any($2)`,
      [viewer.keys, ids.filter(isId)],
      'item.kinds',
    );
    const byId = new Map((await this.completeOf(viewer, known)).map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The same where the kinds are known, as in a feed; in no order. */
  async completeOf(viewer: Viewer, places: readonly { id: string; kind: ItemKind }[]): Promise<ItemRow[]> {
    const kinds = [...new Set(places.map(({ kind }) => kind))];
    const idsOf = (kind: ItemKind) => places.filter((place) => place.kind === kind).map(({ id }) => id);
    return (await Promise.all(kinds.map((kind) => this.roomOf(kind).byIds(viewer, idsOf(kind))))).flat();
  }

  /**
   * A feed: what the viewer's keys read, newest first, as ids in order. Whoever reads most of what is written finds a page of a
   * kind among its newest; for others the newest of each key are merged, which costs the same however much there is
   * (2 to 6 ms with 400 keys on a million items).
   */
  async feed(
    viewer: Viewer,
    options: { kinds?: readonly ItemKind[]; first: number; after?: Keyset; filter?: ListFilter },
  ): Promise<Place[]> {
    const { kinds, first, after, filter } = options;
    const kind = kinds?.length === 1;
    const conditions = [
      ...(kinds ? [kind ? 'f.kind = $4' : 'f.kind = any($4::text[])'] : ['$4::text is null']),
      ...(after ? ['(f.at, f.item_id) < ($2, $3::uuid)'] : ['$2::timestamptz is null and $3::uuid is null']),
      ...(filter?.where ?? []),
    ].join(' and ');
    const joins = filter ? `join item i on i.id = f.item_id ${filter.joins ?? ''}` : '';
    const newest = `order by at desc, item_id desc limit ${first + 1}`;
    const merged = `select c.item_id, c.at, c.kind from unnest($1::text[]) k(key)
       cross join lateral (
         select f.item_id, f.at, f.kind from item_key f ${joins} where f.key = k.key and ${conditions}
         order by f.at desc, f.item_id desc limit ${first + 1}
       ) c
       group by c.item_id, c.at, c.kind ${newest}`;
    const places = `select item_id as id, at, kind`;
    const inOrder = 'order by at desc, id desc';
    return this.database.query<Place>(
      filter || !kind
        ? `${places} from (${merged}) m ${inOrder}`
        : `with latest as materialized (
             select f.item_id, f.at, f.kind, f.key from item_key f where ${conditions}
             order by f.at desc, f.item_id desc limit ${LATEST}
           ), near as materialized (
             select item_id, at, kind from latest where key = any($1) group by item_id, at, kind ${newest}
           ), whole as materialized (select count(*) > ${first} as enough from near)
           ${places} from near where (select enough from whole)
           union all
           ${places} from (${merged}) m where not (select enough from whole)
           ${inOrder}`,
      [
        viewer.keys,
        after?.at ?? null,
        after?.id ?? null,
        kinds ? (kind ? kinds[0] : kinds) : null,
        ...(filter?.values ?? []),
      ],
      // The usual page is planned once: each key is looked up by itself, whichever they are.
      filter || first !== DEFAULT_PAGE
        ? undefined
        : `feed.${kind ? 'kind' : kinds ? 'kinds' : 'all'}.${after ? 'after' : 'first'}`,
    );
  }

  /** What is addressed to one network, newest first, as far as the viewer sees it. */
  async ofNetwork(
    viewer: Viewer,
    networkId: string,
    options: { kinds?: readonly ItemKind[]; first: number; after?: Keyset; filter?: ListFilter },
  ): Promise<Place[]> {
    const { kinds, first, after, filter } = options;
    const values: unknown[] = [
      viewer.keys,
      after?.at ?? null,
      after?.id ?? null,
      kinds ?? null,
      ...(filter?.values ?? []),
      networkId,
    ];
    return this.database.query<Place>(
      `select f.item_id as id, f.at, i.kind from item_network f join item i on i.id = f.item_id ${filter?.joins ?? ''}
       where f.network_id = $${values.length} and ${knownNetwork('f.network_id')} and ${ITEM_SCOPE} and ($4::text[] is null or i.kind = any($4))
         and ($2::timestamptz is null or (f.at, f.item_id) < ($2, $3::uuid))
         ${(filter?.where ?? []).map((condition) => `and ${condition}`).join(' ')}
       order by f.at desc, f.item_id desc limit ${first + 1}`,
      values,
    );
  }
}
