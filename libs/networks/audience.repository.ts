import { Injectable } from '@nestjs/common';
import type { Address } from '#access';
import { Database, type Sql } from '#platform';

/** How many people something reaches. */
export interface AudienceCount {
  people: number;
  /** Home federations of these people. */
  federations: number;
  /** Those of them who have one of the professions asked. */
  addressed: number;
}

/** Counts readers, the other way round than a viewer's keys: from networks to people. */
@Injectable()
export class AudienceRepository {
  constructor(private readonly database: Database) {}

  /**
   * The people who hold a key of one of these addresses: by own membership, through what the network contains (at the
   * lower of rank and cap), or because the network is open. Nobody is named, and each is counted once.
   */
  async count(
    addresses: readonly Address[],
    professions: readonly string[],
    sql: Sql = this.database,
  ): Promise<AudienceCount> {
    const [row] = await sql.query<AudienceCount>(
      `with recursive address(network_id, lowest) as (select * from unnest($1::uuid[], $2::int[])),
       down(network_id, lowest, cap) as (
         select network_id, lowest, 4 from address
         union
         select c.contained_id, d.lowest, least(d.cap, c.cap::int) from down d join containment c on c.container_id = d.network_id
         where c.cap >= d.lowest
       )
       select count(*)::int as people, count(distinct p.federation_id)::int as federations,
              count(*) filter (where p.professions && $3::text[])::int as addressed
       from person p where p.status = 'active' and (
         exists (select 1 from address a join network n on n.id = a.network_id where n.visibility = 'open' and a.lowest = 1)
         or p.id in (select m.person_id from down d join membership m on m.network_id = d.network_id and m.rank >= d.lowest)
       )`,
      [addresses.map(({ networkId }) => networkId), addresses.map(({ least }) => least), professions],
      'audience.count',
    );
    return row!;
  }
}
