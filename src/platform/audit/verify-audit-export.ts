import { z } from 'zod';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { AuditEntry } from './audit-entry.ts';
import { entryHash, firstHash } from './entry-hash.ts';
import type { AuditFinding } from './verify-audit.ts';
import type { ExportedHead } from './head-file.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().nullable();
const exported = z.object({
  rows: z.array(
    z.object({
      position: z.string().regex(/^[1-9]\d*$/),
      at: z.string(),
      actor: z.string(),
      actingFor: text,
      partnershipId: text,
      action: z.string(),
      subjectId: z.string(),
      before: text,
      after: text,
      why: text,
      previousHash: hash,
      hash,
    }),
  ),
});

/** Reads what the pages of the audit trail give as JSON. */
export function readAuditExport(json: string): Result<AuditEntry[], 'no-export'> {
  try {
    const { rows } = exported.parse(JSON.parse(json));
    return ok(rows);
  } catch {
    return failed('no-export');
  }
}

/**
 * Checks a part of the trail without the database: that each entry has the hash it must have, that neighbours follow
 * on each other, and that entries at which a head was exported have its hash. What was left out cannot be told.
 */
export function verifyAuditExport(
  entries: readonly AuditEntry[],
  heads: readonly ExportedHead[],
): AuditFinding {
  const expected = Map.groupBy(heads, ({ position }) => position);
  let last: AuditEntry | null = null;
  let agreed = 0;
  let lastHead: ExportedHead | null = null;
  for (const entry of entries) {
    const where = `entry ${entry.position}`;
    if (last !== null && BigInt(entry.position) <= BigInt(last.position))
      return { intact: false, where, what: `stands after entry ${last.position}` };
    if (entryHash(entry) !== entry.hash) return { intact: false, where, what: 'is not what was recorded' };
    const follows = last !== null && BigInt(entry.position) === BigInt(last.position) + 1n;
    const before = entry.position === '1' ? firstHash : follows ? last?.hash : entry.previousHash;
    if (entry.previousHash !== before)
      return {
        intact: false,
        where,
        what: 'does not follow on the entry before it: one of the two was changed',
      };
    for (const head of expected.get(entry.position) ?? []) {
      if (head.hash !== entry.hash)
        return {
          intact: false,
          where,
          what: 'differs from the head exported at it: the trail was written anew',
        };
      agreed += 1;
      lastHead = head;
    }
    last = entry;
  }
  return { intact: true, entries: entries.length, heads: agreed, lastHead };
}
