import type { AuditEntry } from '../../platform/audit/audit-entry.ts';
import type { AuditHead } from '../../platform/audit/audit-store.ts';
import {
  type AuditSelection,
  readAuditActions,
  readAuditEntries,
  readWholeHead,
} from '../../platform/audit/read-audit-entries.ts';
import type { NamedRecords } from '../../contributions/named-records.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database, Queries } from '../../platform/database/database.ts';
import { namesOfPeople, pseudonymOfAddress } from './account-names.ts';
import { type AuditDifference, auditDifferences } from './audit-differences.ts';
import { referencesOf } from './audit-reference.ts';
import { type AuditQuery, startOf } from './audit-query.ts';
import { maySeeNames } from './audit-reader.ts';
import { readRecordNames, type RecordName } from './record-names.ts';

/** Which part of the trail a page shows: one partnership's, or all; as it stood at an instant, or stands now. */
export interface AuditScope {
  partnershipId: number | null;
  asAt: string | null;
}

/** Where in the trail a page stands: positions as they came with the address. */
export interface AuditPlace {
  olderThan: string | null;
  newerThan: string | null;
}

/** An entry with what it changed. */
export interface ShownEntry extends AuditEntry {
  differences: readonly AuditDifference[];
}

export interface AuditView {
  entries: ShownEntry[];
  /** Whether there are entries beyond those shown. */
  older: boolean;
  newer: boolean;
  actions: readonly string[];
  head: AuditHead | null;
  /** By pseudonym, of those still here; null where this reader may not see names. */
  names: ReadonlyMap<string, string> | null;
  /** By reference, of those that this reader may know of and that are still there. */
  records: ReadonlyMap<string, RecordName>;
}

export interface AuditSources {
  database: Database;
  /** Every kind of record that entries speak of. */
  records: readonly NamedRecords[];
}

const pageLength = 50;

/** One page of the trail, the newest first. */
export async function readAuditPage(
  { database, records }: AuditSources,
  actor: Actor,
  scope: AuditScope,
  query: AuditQuery,
  { olderThan, newerThan }: AuditPlace,
): Promise<AuditView> {
  const selection = await auditSelection(database, actor, scope, query);
  const forward = newerThan !== null && olderThan === null;
  const slice = {
    ...(olderThan === null ? {} : { olderThan }),
    ...(forward ? { newerThan } : {}),
    limit: pageLength + 1,
  };
  return asActor(
    database,
    actor,
    async (transaction) => {
      const found = await readAuditEntries(transaction, selection, slice);
      const more = found.length > pageLength;
      const shown = found
        .slice(0, pageLength)
        .map((entry) => ({ ...entry, differences: auditDifferences(entry.before, entry.after) }));
      const entries = forward ? shown.toReversed() : shown;
      const references = entries.flatMap((entry) => referencesOf(entry, entry.differences));
      return {
        entries,
        older: forward ? true : more,
        newer: forward ? more : olderThan !== null,
        actions: await readAuditActions(transaction, scope.partnershipId),
        head: await readWholeHead(transaction),
        names: maySeeNames(actor, scope.partnershipId)
          ? await namesOfPeople(database, [...doersOf(entries), ...references])
          : null,
        records: await readRecordNames(transaction, records, references),
      };
    },
    { readOnly: true },
  );
}

/** What is looked for, in the trail's own terms. A person by e-mail address only for those who may see names. */
export async function auditSelection(
  database: Queries,
  actor: Actor,
  { partnershipId, asAt }: AuditScope,
  query: AuditQuery,
): Promise<AuditSelection> {
  const ends = [query.to === '' ? null : startOf(query.to, 1), asAt].filter((end) => end !== null);
  const byAddress = query.person.includes('@') && maySeeNames(actor, partnershipId);
  const person = byAddress ? await pseudonymOfAddress(database, query.person) : query.person;
  return {
    partnershipId,
    subjectId: query.subject || null,
    action: query.action || null,
    // An address that is nobody's finds nothing, as a pseudonym that is nobody's does.
    person: query.person === '' ? null : (person ?? query.person),
    from: query.from === '' ? null : startOf(query.from),
    before: ends.toSorted()[0] ?? null,
  };
}

function doersOf(entries: readonly AuditEntry[]): string[] {
  return entries.flatMap(({ actor, actingFor }) => (actingFor === null ? [actor] : [actor, actingFor]));
}
