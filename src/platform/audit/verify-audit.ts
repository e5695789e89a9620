import type { AuditEntry } from './audit-entry.ts';
import { entryHash, firstHash } from './entry-hash.ts';
import type { ExportedHead } from './head-file.ts';

export type AuditFinding =
  | { intact: true; entries: number; heads: number; lastHead: ExportedHead | null }
  /** `where` and `what` say which entry no longer is what it was, as exactly as can be told. */
  | { intact: false; where: string; what: string };

/**
 * Reads the whole trail and checks that no entry is missing, that each has the hash it must have, and that the trail
 * passes through every head that was exported. Whoever can write to the database can write a new trail that agrees
 * with itself, but not one that agrees with heads kept elsewhere.
 */
export async function verifyAudit(
  trail: AsyncIterable<AuditEntry>,
  heads: readonly ExportedHead[],
): Promise<AuditFinding> {
  const expected = Map.groupBy(heads, ({ position }) => position);
  let entries = 0;
  let previous = firstHash;
  let agreed = 0;
  for await (const entry of trail) {
    entries += 1;
    if (entry.position !== String(entries)) {
      const gap = Number(entry.position) - 1;
      return broken(
        gap === entries ? `entry ${entries}` : `entries ${entries} to ${gap}`,
        'missing: the trail goes on after them',
      );
    }
    if (entry.previousHash !== previous) {
      return broken(
        `entry ${entries}`,
        `does not follow on entry ${entries - 1}: one of the two was changed`,
      );
    }
    if (entryHash(entry) !== entry.hash) return broken(`entry ${entries}`, 'is not what was recorded');
    const known = expected.get(entry.position) ?? [];
    const head = known.find(({ hash }) => hash !== entry.hash);
    if (head) {
      return broken(
        agreed + 1 === entries ? `entry ${entries}` : `entries ${agreed + 1} to ${entries}`,
        `differ from ${named(head)}: the trail was written anew`,
      );
    }
    if (known.length > 0) agreed = entries;
    previous = entry.hash;
  }
  const lastHead = heads.reduce<ExportedHead | null>(
    (last, head) => (last && BigInt(last.position) >= BigInt(head.position) ? last : head),
    null,
  );
  if (lastHead && BigInt(lastHead.position) > BigInt(entries)) {
    return broken(`entries ${entries + 1} to ${lastHead.position}`, `missing: ${named(lastHead)} knows them`);
  }
  return { intact: true, entries, heads: heads.length, lastHead };
}

function named({ exportedAt, position }: ExportedHead): string {
  return exportedAt === null ? `the head given for entry ${position}` : `the head exported on ${exportedAt}`;
}

function broken(where: string, what: string): AuditFinding {
  return { intact: false, where, what };
}
