import type { AuditEntry } from '../../platform/audit/audit-entry.ts';
import type { AuditHead } from '../../platform/audit/audit-store.ts';
import { type AuditSelection, readAuditEntries } from '../../platform/audit/read-audit-entries.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { mostWorkbookRows } from '../../web/downloads/workbook.ts';
import { respondWithTableStream } from '../../web/downloads/respond-with-table-stream.ts';
import { refuseFile, refuseFormat } from '../../web/downloads/refuse-file.ts';
import { type AskedFile, type PageContext, respondWithFile } from '../../web/index.ts';
import { type AuditFileFacts, auditFile } from './audit-file.ts';
import { say } from './messages/message.ts';

const batch = 2_000;

/** Entries in their order, up to a head, a batch at a time: no transaction stays open for as long as somebody reads. */
async function* entriesUpTo(
  database: Database,
  actor: Actor,
  selection: AuditSelection,
  head: AuditHead | null,
): AsyncGenerator<AuditEntry[]> {
  let newerThan = '0';
  while (head !== null) {
    const slice = { newerThan, limit: batch };
    const read = await asActor(database, actor, (within) => readAuditEntries(within, selection, slice), {
      readOnly: true,
    });
    const known = read.filter(({ position }) => BigInt(position) <= BigInt(head.position));
    if (known.length > 0) yield known;
    if (known.length < batch) return;
    newerThan = known.at(-1)?.position ?? newerThan;
  }
}

/** The trail, or what was looked for in it, as a file; a workbook only of as many entries as one is made of. */
export async function respondWithAuditFile(
  request: Request,
  page: PageContext,
  asked: AskedFile,
  trail: { database: Database; actor: Actor; selection: AuditSelection; facts: AuditFileFacts },
): Promise<Response> {
  const { database, actor, selection, facts } = trail;
  const batches = entriesUpTo(database, actor, selection, facts.head);
  const { format } = asked;
  if (format === 'csv' || format === 'json')
    return respondWithTableStream(request, page, format, auditFile(facts, page.language, []), batches);
  if (format !== 'xlsx') return refuseFormat(asked.unknown ?? format ?? '', ['csv', 'json', 'xlsx']);
  const rows: AuditEntry[] = [];
  for await (const some of batches) {
    rows.push(...some);
    if (rows.length > mostWorkbookRows)
      return refuseFile(say(page.language, 'file.tooMany', { most: mostWorkbookRows }));
  }
  return respondWithFile(request, page, asked, { table: () => auditFile(facts, page.language, rows) });
}
