import { Injectable } from '@nestjs/common';
import { type Address, type Rank, readersOf, Status } from '#access';
import { reachesOf } from '#networks';
import type { Tx } from '#platform';
import { SearchOutbox } from '#search';
import type { NewItem } from './item.row.js';

/** What changes items for every kind. Only this file writes readers and what feeds read. */
@Injectable()
export class ItemWriter {
  constructor(private readonly outbox: SearchOutbox) {}

  /** Writes a new item with its audience, readers and feed rows. Who writes it reaches what it is addressed to. */
  async insert(tx: Tx, item: NewItem): Promise<void> {
    const written = tx.query(
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
    await Promise.all([written, this.outbox.append(tx, 'item', [item.id])]);
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
