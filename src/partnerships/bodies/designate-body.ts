import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Body, Designation } from './body.ts';
import { designationsOf } from './body-store.ts';
import { type DesignationRecord, insertDesignation, updateDesignation } from './designation-store.ts';

export type DesignationNotChanged = { problem: 'gone' } | { problem: 'changed'; current: Designation };

/** Records a Schedule that a body is in, or changes what is recorded of one. */
export async function designateBody(
  { transaction, actor }: { transaction: Queries; actor: Actor },
  body: Body,
  before: Designation | null,
  version: number,
  record: DesignationRecord,
): Promise<Result<string, DesignationNotChanged>> {
  const id = before?.id ?? uuidv7();
  if (before === null) await insertDesignation(transaction, { id, bodyId: body.id, ...record });
  else if (!(await updateDesignation(transaction, { id, version, ...record }))) {
    const current = (await designationsOf(transaction, body.id)).find((one) => one.id === id);
    return failed(current ? { problem: 'changed', current } : { problem: 'gone' });
  }
  await recordAudit(transaction, {
    ...auditActor(actor),
    ...(body.keeperId === null ? {} : { partnershipId: body.keeperId }),
    action: before === null ? 'designation.added' : 'designation.changed',
    subjectId: id,
    ...(before === null ? {} : { before: withoutVersion(before) }),
    after: { bodyId: body.id, ...record },
  });
  return ok(id);
}

function withoutVersion({ version: _version, id: _id, ...record }: Designation): DesignationRecord {
  return record;
}
