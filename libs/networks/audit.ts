import { newId, type Tx } from '#platform';

/** One change of rights, as it is written for those who may read the log. Ids and figures only, never content. */
export interface AuditRecord {
  /** Who did it; null for the platform itself. */
  actorId: string | null;
  /** As in `member.added`, `role.changed`, `network.created`, `person.blocked`. */
  action: string;
  networkId?: string | null;
  personId?: string | null;
  details?: Record<string, unknown>;
}

/** Appends to the audit log in the transaction that makes the change. */
export async function audit(tx: Tx, { actorId, action, networkId, personId, details }: AuditRecord): Promise<void> {
  await tx.query(
    'insert into audit_entry (id, actor_id, action, network_id, person_id, details) values ($1, $2, $3, $4, $5, $6)',
    [newId(), actorId, action, networkId ?? null, personId ?? null, details ?? {}],
  );
}
