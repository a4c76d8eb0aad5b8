import { Injectable } from '@nestjs/common';
import { type Address, type Rank, readersCheck, readersOf, Status, type Viewer } from '#access';
import { knownNetwork, reachesOf } from '#networks';
import { Database, DEFAULT_PAGE, type FieldFault, isId, type Keyset, notFound, type Sql, type Tx } from '#platform';
import { SearchOutbox } from '#search';
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

/** Items through the scope. The viewer comes first, always. Only this file writes readers and what feeds read. */
@Injectable()
export class ItemRepository {
  private readonly rooms = new Map<ItemKind, ItemRoom>();

  constructor(
    private readonly database: Database,
    private readonly outbox: SearchOutbox,
  ) {}

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
    if (!isId(id)) throw notFound();
    await tx.query(`select 1 from item i where ${ITEM_SCOPE} and i.id = $2 for update`, [viewer.keys, id]);
    return this.get(viewer, id, tx);
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
   * A feed: what the viewer's keys read, newest first, as ids in order. The newest of each key are merged, which costs
   * the same however much there is (2 to 6 ms with 400 keys on a million items).
   */
  async feed(
    viewer: Viewer,
    options: { kinds?: readonly ItemKind[]; first: number; after?: Keyset; filter?: ListFilter },
  ): Promise<Place[]> {
    const { kinds, first, after, filter } = options;
    const kind = kinds?.length === 1;
    const conditions = [
      'f.key = k.key',
      ...(kinds ? [kind ? 'f.kind = $4' : 'f.kind = any($4::text[])'] : ['$4::text is null']),
      ...(after ? ['(f.at, f.item_id) < ($2, $3::uuid)'] : ['$2::timestamptz is null and $3::uuid is null']),
      ...(filter?.where ?? []),
    ];
    const joins = filter ? `join item i on i.id = f.item_id ${filter.joins ?? ''}` : '';
    return this.database.query<Place>(
      `select c.item_id as id, c.at, c.kind
       from unnest($1::text[]) k(key)
       cross join lateral (
         select f.item_id, f.at, f.kind from item_key f ${joins}
         where ${conditions.join(' and ')}
         order by f.at desc, f.item_id desc limit ${first + 1}
       ) c
       group by c.item_id, c.at, c.kind order by c.at desc, c.item_id desc limit ${first + 1}`,
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

  /** Writes a new item with its audience, readers and feed rows. Who writes it reaches what it is addressed to. */
  async insert(tx: Tx, item: NewItem): Promise<void> {
    await tx.query(
      `with item_now as (
         insert into item (id, kind, title, home_id, status, author_ids, topic_ids, professions, published_at, active_at, readers)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($9, now()), $10) returning id, kind, active_at, readers
       ), page as (
         insert into item_network (item_id, network_id, least, at)
         select n.id, a.network_id, a.least, n.active_at from item_now n, unnest($11::uuid[], $12::smallint[]) a(network_id, least)
       )
       insert into item_key (item_id, key, kind, at) select n.id, key, n.kind, n.active_at from item_now n, unnest(n.readers) key`,
      [
        item.id,
        item.kind,
        item.title,
        item.homeId,
        item.status,
        item.authorIds,
        item.topicIds,
        item.professions,
        item.publishedAt,
        readersOf(item),
        item.audience.map(({ networkId }) => networkId),
        item.audience.map(({ least }) => least),
      ],
      'item.insert',
    );
    await this.outbox.append(tx, 'item', [item.id]);
  }

  async writeAudience(tx: Tx, itemId: string, audience: readonly Address[]): Promise<void> {
    await tx.query(
      `with gone as (delete from item_network where item_id = $1 and not network_id = any($2::uuid[]))
       insert into item_network (item_id, network_id, least, at)
       select $1, a.network_id, a.least, i.active_at from unnest($2::uuid[], $3::smallint[]) a(network_id, least), item i where i.id = $1
       on conflict (item_id, network_id) do update set least = excluded.least`,
      [itemId, audience.map(({ networkId }) => networkId), audience.map(({ least }) => least)],
      'item.audience',
    );
  }

  /**
   * Derives the readers anew from status, authors, home and audience, and with them the feed rows and the index.
   * Everything that changes one of these ends here, in the same transaction. An author counts while they reach the
   * home or a network addressed; of what is not yet published, always.
   */
  async writeReaders(tx: Tx, ids: readonly string[], options: { narrowing?: boolean } = {}): Promise<void> {
    if (ids.length === 0) return;
    const rows = await tx.query<{
      id: string;
      status: Status;
      authorIds: string[];
      homeId: string;
      audience: { networkId: string; least: Rank }[];
    }>(
      `select i.id, i.status, i.author_ids as "authorIds", i.home_id as "homeId",
              (select coalesce(json_agg(json_build_object('networkId', a.network_id, 'least', a.least)), '[]') from item_network a where a.item_id = i.id) as audience
       from item i where i.id = any($1)`,
      [ids],
      'item.rule',
    );
    const present = await this.presentAuthors(tx, rows);
    const written = rows.map((row) => ({
      id: row.id,
      readers: readersOf({ ...row, authorIds: row.authorIds.filter((id) => present(row, id)) }),
    }));
    await tx.query(
      `with rule as (
         select r.id, array(select jsonb_array_elements_text(r.readers)) as readers
         from jsonb_to_recordset($1::jsonb) r(id uuid, readers jsonb)
       ), item_now as (
         update item i set readers = rule.readers from rule where i.id = rule.id returning i.id, i.kind, i.active_at, rule.readers
       ), gone as (
         delete from item_key k using rule where k.item_id = rule.id and not k.key = any(rule.readers)
       )
       insert into item_key (item_id, key, kind, at)
       select n.id, key, n.kind, n.active_at from item_now n, unnest(n.readers) key
       on conflict (item_id, key) do update set at = excluded.at`,
      [JSON.stringify(written)],
      'item.readers',
    );
    await this.outbox.append(tx, 'item', ids, options);
  }

  /** After a membership began or ended: the items that these people wrote are derived anew. */
  async rederiveOf(tx: Tx, personIds: readonly string[]): Promise<void> {
    const rows = await tx.query<{ id: string }>('select id from item where author_ids && $1::uuid[]', [personIds]);
    await this.writeReaders(
      tx,
      rows.map(({ id }) => id),
      { narrowing: true },
    );
  }

  /** After a network opened, closed or was hidden: what it is home of or addressed with is derived anew. */
  async rederiveIn(tx: Tx, networkId: string): Promise<void> {
    const rows = await tx.query<{ id: string }>(
      'select id from item where home_id = $1 union select item_id from item_network where network_id = $1',
      [networkId],
    );
    await this.writeReaders(
      tx,
      rows.map(({ id }) => id),
      { narrowing: true },
    );
  }

  private async presentAuthors(
    tx: Tx,
    rows: { authorIds: string[] }[],
  ): Promise<(item: { status: Status; homeId: string; audience: readonly Address[] }, personId: string) => boolean> {
    const reaches = await reachesOf(tx, [...new Set(rows.flatMap(({ authorIds }) => authorIds))]);
    return ({ status, homeId, audience }, personId) => {
      if (status === Status.draft || status === Status.in_review) return true;
      const networks = new Set([homeId, ...audience.map(({ networkId }) => networkId)]);
      return (reaches.get(personId) ?? []).some(({ networkId }) => networks.has(networkId));
    };
  }

  /** Something happened that readers want to know of: the item moves to the top of feeds. */
  async touch(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `with item_now as (update item set active_at = now() where id = $1 returning id, active_at),
            page as (update item_network n set at = i.active_at from item_now i where n.item_id = i.id)
       update item_key k set at = i.active_at from item_now i where k.item_id = i.id`,
      [id],
      'item.touch',
    );
    await this.outbox.append(tx, 'item', [id]);
  }

  /** Removes an item for good, and from the index. Only for what nobody else has built on. */
  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('delete from item where id = $1', [id]);
    await this.outbox.append(tx, 'item', [id], { narrowing: true });
  }

  /** Says that what surrounds the item changed (marks, replies): the index is told, an edit under way stays good. */
  async surroundingsChanged(tx: Tx, id: string): Promise<void> {
    await this.outbox.append(tx, 'item', [id]);
  }

  /** Says that the item itself changed, without moving it: an edit of the version before is refused as STALE. */
  async changed(tx: Tx, id: string): Promise<void> {
    await tx.query('update item set updated_at = now(), version = version + 1 where id = $1', [id]);
    await this.outbox.append(tx, 'item', [id]);
  }
}

export interface NewItem extends Pick<
  ItemRow,
  'id' | 'kind' | 'title' | 'homeId' | 'status' | 'authorIds' | 'topicIds' | 'professions'
> {
  audience: readonly Address[];
  publishedAt: Date | null;
}
