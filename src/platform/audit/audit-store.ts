import type { Queries } from '../database/database.ts';
import type { AuditEntry, AuditEvent } from './audit-entry.ts';

/** How far the trail reached at some moment. */
export interface AuditHead {
  position: string;
  hash: string;
}

/** A connection within a transaction: a `Transaction`, or its client. */
interface OpenTransaction {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/** Adds to the trail within the transaction of what was done, so that neither stands without the other. */
export async function recordAudit(transaction: OpenTransaction, event: AuditEvent): Promise<void> {
  const { actor, actingFor, partnershipId, action, subjectId, before, after, why } = event;
  await transaction.query('select record_audit($1, $2, $3, $4, $5, $6, $7, $8)', [
    actor,
    actingFor ?? null,
    partnershipId ?? null,
    action,
    subjectId,
    asJson(before),
    asJson(after),
    why ?? null,
  ]);
}

/** The same of many things that were done at once, in their order, by one query. */
export async function recordAudits(
  transaction: OpenTransaction,
  { actor, actingFor, partnershipId, why }: Pick<AuditEvent, 'actor' | 'actingFor' | 'partnershipId' | 'why'>,
  done: readonly Pick<AuditEvent, 'action' | 'subjectId' | 'before' | 'after'>[],
): Promise<void> {
  await transaction.query('select record_audits($1, $2, $3, $4, $5)', [
    ...[actor, actingFor ?? null, partnershipId ?? null, why ?? null, JSON.stringify(done)],
  ]);
}

const asJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

/** The end of the trail; null where nothing was recorded yet. */
export async function readAuditHead(database: Queries): Promise<AuditHead | null> {
  const { rows } = await database.query<AuditHead>(
    `select position::text as position, encode(hash, 'hex') as hash from audit_entry
      order by audit_entry.position desc limit 1`,
  );
  return rows[0] ?? null;
}

/** An entry's parts, each as its hash is made of it. */
export const auditColumns = `position::text as position,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  actor, acting_for as "actingFor", partnership_id::text as "partnershipId", action,
  subject_id as "subjectId", before::text as before, after::text as after, why,
  encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash`;

/** The whole trail in order, a batch at a time, whatever its length. */
export async function* readAuditTrail(database: Queries, batch = 5_000): AsyncGenerator<AuditEntry> {
  let after = '0';
  for (;;) {
    const { rows } = await database.query<AuditEntry>(
      `select ${auditColumns}
         from audit_entry where audit_entry.position > $1 order by audit_entry.position limit $2`,
      [after, batch],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    after = last.position;
  }
}
