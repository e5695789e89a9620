import type { Queries } from '../database/database.ts';
import type { AuditEntry } from './audit-entry.ts';
import { auditColumns, type AuditHead } from './audit-store.ts';

/** Which entries are looked for: all that are said, null says nothing. */
export interface AuditSelection {
  partnershipId: number | null;
  subjectId: string | null;
  action: string | null;
  /** A pseudonym: what they did, and what was done for them. */
  person: string | null;
  /** ISO instants, the second one after the last. */
  from: string | null;
  before: string | null;
}

/** Which of them: those older than a position, or newer than one; the newest of all where neither is said. */
export interface AuditSlice {
  olderThan?: string;
  newerThan?: string;
  limit: number;
}

/**
 * Entries of the trail, as far as the transaction's actor may read them: the newest first, or the oldest first where
 * `newerThan` is said. One query, which reads as much for the last page as for the first.
 */
export async function readAuditEntries(
  queries: Queries,
  selection: AuditSelection,
  { olderThan, newerThan, limit }: AuditSlice,
): Promise<AuditEntry[]> {
  const values: unknown[] = [limit];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions = [
    ...equal('partnership_id', selection.partnershipId, value),
    ...equal('subject_id', selection.subjectId, value),
    ...equal('action', selection.action, value),
    ...(selection.from === null ? [] : [`position >= audit_position_at(${value(selection.from)})`]),
    ...(selection.before === null ? [] : [`position < audit_position_at(${value(selection.before)})`]),
    ...(olderThan === undefined ? [] : [`position < ${value(olderThan)}`]),
    ...(newerThan === undefined ? [] : [`position > ${value(newerThan)}`]),
  ];
  const order = `order by position ${newerThan === undefined ? 'desc' : 'asc'} limit $1`;
  const found = (more: readonly string[]) =>
    `(select * from audit_entry where ${[...conditions, ...more, 'true'].join(' and ')} ${order})`;
  // Each of the two by its own index: with `or`, neither would give them in order.
  const person = selection.person === null ? null : value(selection.person);
  const entries =
    person === null
      ? found([])
      : `(${found([`actor = ${person}`])} union ${found([`acting_for = ${person}`])})`;
  const { rows } = await queries.query<AuditEntry>(
    `select ${auditColumns} from ${entries} as audit_entry ${order.replace('position', 'audit_entry.position')}`,
    values,
  );
  return rows;
}

function equal(column: string, wanted: unknown, value: (given: unknown) => string): string[] {
  return wanted === null ? [] : [`${column} = ${value(wanted)}`];
}

/** Every kind of action there is in a partnership, or anywhere; it reads one entry for each. */
export async function readAuditActions(queries: Queries, partnershipId: number | null): Promise<string[]> {
  const within = partnershipId === null ? 'true' : 'partnership_id = $1';
  const { rows } = await queries.query<{ action: string }>(
    `with recursive known as (
       (select action from audit_entry where ${within} order by action limit 1)
       union all
       select (select action from audit_entry where ${within} and action > known.action order by action limit 1)
         from known where known.action is not null)
     select action from known where action is not null order by action`,
    partnershipId === null ? [] : [partnershipId],
  );
  return rows.map(({ action }) => action);
}

/** The end of the whole trail, also for those who may read a part of it. */
export async function readWholeHead(queries: Queries): Promise<AuditHead | null> {
  const { rows } = await queries.query<AuditHead>(
    `select head_position::text as position, encode(head_hash, 'hex') as hash from audit_head()`,
  );
  return rows[0] ?? null;
}
