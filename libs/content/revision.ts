import { newId, type Tx } from '#platform';

/** Keeps what an item or a reply was before it changed. */
export async function keepRevision(
  tx: Tx,
  was: { subjectId: string; itemId: string; snapshot: Record<string, unknown>; editedBy: string; note?: string },
): Promise<void> {
  await tx.query(
    `insert into revision (id, subject_id, item_id, number, snapshot, edited_by, note)
     select $1, $2, $3, 1 + coalesce(max(number), 0), $4, $5, $6 from revision where subject_id = $2`,
    [newId(), was.subjectId, was.itemId, was.snapshot, was.editedBy, was.note ?? ''],
  );
}
