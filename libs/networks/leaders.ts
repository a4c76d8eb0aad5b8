import type { Sql } from '#platform';

/** Who answers for a network: its direct leaders and admins with an active account. */
export async function leadersOf(sql: Sql, networkId: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select m.person_id as id from membership m join person p on p.id = m.person_id
     where m.network_id = $1 and m.rank >= 3 and p.status = 'active'`,
    [networkId],
    'network.leaders',
  );
  return rows.map(({ id }) => id);
}
