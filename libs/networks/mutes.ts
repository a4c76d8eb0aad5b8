import type { Sql } from '#platform';

/** Which of these networks each of these people wants quiet: an own membership that is muted, or what comes through a federation. */
export async function mutedBy(
  sql: Sql,
  personIds: readonly string[],
  networkIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await sql.query<{ personId: string; networkId: string }>(
    `select person_id as "personId", network_id as "networkId" from membership where muted and person_id = any($1) and network_id = any($2)
     union select person_id, network_id from mute where person_id = any($1) and network_id = any($2)`,
    [personIds, networkIds],
    'mutes.of',
  );
  const muted = new Map<string, Set<string>>();
  for (const { personId, networkId } of rows) muted.set(personId, (muted.get(personId) ?? new Set()).add(networkId));
  return muted;
}
