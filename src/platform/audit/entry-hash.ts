import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.ts';

/** What stands before the first entry, in hexadecimal digits. */
export const firstHash = createHash('sha256').update('commonty').digest('hex');

/** The hash an entry must have: of the hash before it and of all its parts, each with its length in bytes. */
export function entryHash(entry: AuditEntry): string {
  const { position, at, actor, actingFor, partnershipId, action, subjectId, before, after, why } = entry;
  const hash = createHash('sha256').update(Buffer.from(entry.previousHash, 'hex'));
  for (const part of [position, at, actor, actingFor, partnershipId, action, subjectId, before, after, why]) {
    hash.update(part === null ? '-,' : `${Buffer.byteLength(part)}:${part},`);
  }
  return hash.digest('hex');
}
