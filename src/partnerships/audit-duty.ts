import { createHash } from 'node:crypto';
import { recordAudit } from '../platform/audit/audit-store.ts';
import type { AuditEvent } from '../platform/audit/audit-entry.ts';
import { auditActor } from '../platform/authorisation/actor.ts';
import type { Doing } from './form-at.tsx';

/** Adds what was done about a duty to the trail, in the transaction that did it. */
export function auditDuty(
  { transaction, actor, partnershipId }: Doing,
  event: Pick<AuditEvent, 'action' | 'subjectId' | 'before' | 'after'>,
): Promise<void> {
  return recordAudit(transaction, { ...auditActor(actor), partnershipId, ...event });
}

/**
 * A record as the trail keeps it: free words, which may name somebody, as their sum only. The trail then still tells
 * that they were changed, and which words they were to whoever has them.
 */
export function withSums<Row extends object>(
  row: Row,
  ...words: (keyof Row & string)[]
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' && words.includes(key as keyof Row & string) ? sumOf(value) : value,
    ]),
  );
}

function sumOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
