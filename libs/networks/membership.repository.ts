import { Injectable } from '@nestjs/common';
import type { Rank, Viewer } from '#access';
import { Database, type Sql, type Tx } from '#platform';
import type { NamePlace } from './name-cursor.js';

/** One who is a member by own membership. */
export interface MemberRow {
  personId: string;
  name: string;
  rank: Rank;
  since: Date;
}

/** One who reads through containment; `viaId` is the network directly inside through which they come. */
export interface ReachedRow {
  personId: string;
  name: string;
  rank: Rank;
  viaId: string;
}

/** Who belongs to a network. Asked only for networks that the viewer may see the members of. */
@Injectable()
export class MembershipRepository {
  constructor(private readonly database: Database) {}

  /** Own members by name. */
  members(networkId: string, page: { first: number; after?: NamePlace }): Promise<MemberRow[]> {
    return this.database.query<MemberRow>(
      `select p.id as "personId", p.name, m.rank, m.since from membership m join person p on p.id = m.person_id
       where m.network_id = $1 and p.status <> 'removed' and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
       order by p.name, p.id limit $4`,
      [networkId, page.after?.name ?? null, page.after?.id ?? null, page.first + 1],
    );
  }

  /** People who reach it through what it contains, by name, each by the best of their paths. A hidden network is told to its members only, and so are those who come through it. */
  reached(viewer: Viewer, networkId: string, page: { first: number; after?: NamePlace }): Promise<ReachedRow[]> {
    return this.database.query<ReachedRow>(
      `with recursive down(network_id, via, cap) as (
         select c.contained_id, c.contained_id, c.cap from containment c join network n on n.id = c.contained_id
         where c.container_id = $1 and (n.visibility <> 'hidden' or n.id = any($5))
         union
         select c.contained_id, down.via, least(down.cap, c.cap) from down join containment c on c.container_id = down.network_id
         join network n on n.id = c.contained_id where n.visibility <> 'hidden' or n.id = any($5)
       ), best as (
         select distinct on (m.person_id) m.person_id, down.via, least(m.rank, down.cap) as rank
         from down join membership m on m.network_id = down.network_id
         order by m.person_id, least(m.rank, down.cap) desc, down.via
       )
       select p.id as "personId", p.name, best.rank, best.via as "viaId" from best join person p on p.id = best.person_id
       where p.status = 'active' and ($2::text is null or (p.name, p.id) > ($2, $3::uuid))
       order by p.name, p.id limit $4`,
      [networkId, page.after?.name ?? null, page.after?.id ?? null, page.first + 1, viewer.networkIds],
    );
  }

  async rankOf(tx: Sql, networkId: string, personId: string): Promise<Rank | 0> {
    const [row] = await tx.query<{ rank: Rank }>(
      'select rank from membership where network_id = $1 and person_id = $2',
      [networkId, personId],
    );
    return row?.rank ?? 0;
  }

  /** Sets the rank of an own membership. */
  async set(tx: Tx, networkId: string, personId: string, rank: Rank): Promise<void> {
    await tx.query('update membership set rank = $3 where network_id = $1 and person_id = $2', [
      networkId,
      personId,
      rank,
    ]);
  }

  /** Begins an own membership, or sets the rank of the one there is. @param chosen by them, or by one who can reach them */
  async begin(tx: Tx, networkId: string, personId: string, rank: Rank, chosen: boolean): Promise<void> {
    await tx.query(
      `insert into membership (network_id, person_id, rank, chosen) values ($1, $2, $3, $4)
       on conflict (network_id, person_id) do update set rank = excluded.rank, chosen = membership.chosen or excluded.chosen`,
      [networkId, personId, rank, chosen],
    );
  }

  /** One who was put there says yes to it. */
  async choose(tx: Tx, networkId: string, personId: string): Promise<void> {
    await tx.query('update membership set chosen = true where network_id = $1 and person_id = $2 and not chosen', [
      networkId,
      personId,
    ]);
  }

  async end(tx: Tx, networkId: string, personId: string): Promise<void> {
    await tx.query('delete from membership where network_id = $1 and person_id = $2', [networkId, personId]);
  }

  /** Whether somebody else who can sign in administers the network. */
  async hasOtherAdmin(tx: Tx, networkId: string, personId: string): Promise<boolean> {
    const [row] = await tx.query(
      `select 1 from membership m join person p on p.id = m.person_id
       where m.network_id = $1 and m.person_id <> $2 and m.rank = 4 and p.status = 'active' limit 1`,
      [networkId, personId],
    );
    return row !== undefined;
  }

  /** Everyone whose own membership flows up from this network: its members and those of what it contains. */
  async everyoneUnder(tx: Tx, networkId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `with recursive down(id) as (
         select $1::uuid union select c.contained_id from down join containment c on c.container_id = down.id
       )
       select distinct m.person_id as id from down join membership m on m.network_id = down.id`,
      [networkId],
    );
    return rows.map(({ id }) => id);
  }

  /** Which of these networks the person has muted. */
  async mutedAmong(viewer: Viewer, networkIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select network_id as id from membership where person_id = $1 and muted and network_id = any($2)
       union select network_id from mute where person_id = $1 and network_id = any($2)`,
      [viewer.personId, networkIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** On the membership where there is one, and beside it for what comes through a federation. */
  async setMuted(tx: Tx, networkId: string, personId: string, muted: boolean): Promise<void> {
    await tx.query('update membership set muted = $3 where network_id = $1 and person_id = $2', [
      networkId,
      personId,
      muted,
    ]);
    if (muted)
      await tx.query('insert into mute (person_id, network_id) values ($2, $1) on conflict do nothing', [
        networkId,
        personId,
      ]);
    else await tx.query('delete from mute where network_id = $1 and person_id = $2', [networkId, personId]);
  }
}
