import type { Sql, Tx } from '#platform';

export async function addFollower(tx: Tx, itemId: string, personId: string): Promise<void> {
  await tx.query(
    'insert into follow (item_id, person_id) values ($1, $2) on conflict do nothing',
    [itemId, personId],
    'follow.add',
  );
}

export async function addFollowers(tx: Tx, itemId: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await tx.query(
    'insert into follow (item_id, person_id) select $1, person from unnest($2::uuid[]) person on conflict do nothing',
    [itemId, personIds],
    'follow.addAll',
  );
}

/** Who follows an item. Rights are checked when they are told, not here. */
export async function followersOf(sql: Sql, itemId: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    'select person_id as id from follow where item_id = $1',
    [itemId],
    'follow.of',
  );
  return rows.map(({ id }) => id);
}
