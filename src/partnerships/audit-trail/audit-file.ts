import type { AuditEntry } from '../../platform/audit/audit-entry.ts';
import type { AuditHead } from '../../platform/audit/audit-store.ts';
import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import { say } from './messages/message.ts';

const keys = [
  ['position', 'whole'],
  ['at', 'instant'],
  ['actor', 'text'],
  ['actingFor', 'text'],
  ['partnershipId', 'whole'],
  ['action', 'text'],
  ['subjectId', 'text'],
  ['before', 'text'],
  ['after', 'text'],
  ['why', 'text'],
  ['previousHash', 'text'],
  ['hash', 'text'],
] as const;

/** Each part as its hash is made of it, so that whoever holds the file can make the hashes again. */
function columns(language: Language): FileColumn<AuditEntry>[] {
  return keys.map(([key, type]) => ({
    key,
    type,
    description: say(language, `file.${key}`),
    cell: (entry) => entry[key],
  }));
}

export interface AuditFileFacts {
  /** Whose trail it is. */
  title: string;
  publisher: string;
  /** Null: everybody's. */
  code: string | null;
  head: AuditHead | null;
  /** Whether entries were left out by what was looked for. */
  filtered: boolean;
}

/**
 * Entries as a file. Pseudonyms only, also for those who may see names: a file outlives the page, and somebody who
 * asks to be forgotten could never be taken out of it.
 */
export function auditFile(
  { title, publisher, code, head, filtered }: AuditFileFacts,
  language: Language,
  rows: readonly AuditEntry[],
): TableFile<AuditEntry> {
  return {
    title,
    fileName: code === null ? 'audit-trail' : `audit-trail-${code}`,
    columns: columns(language),
    rows,
    sources: [
      {
        title,
        publisher,
        licence: { name: say(language, 'file.licence'), href: null },
        attribution: null,
        href: null,
      },
    ],
    notes: [
      head === null
        ? say(language, 'file.noHead')
        : say(language, 'file.head', { position: head.position, hash: head.hash }),
      say(language, 'file.check'),
      say(language, 'file.pseudonyms'),
      ...(filtered ? [say(language, 'file.filtered')] : []),
    ],
  };
}
