import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Body, BodyRecord } from './body.ts';
import { findBody, updateBody } from './body-store.ts';
import { confirmOrigin } from './origin-store.ts';
import { recordOf } from './record-of.ts';

export type BodyNotChanged = { problem: 'gone' } | { problem: 'changed'; current: Body };

/** Changes a record that still is as its editor saw it. */
export async function changeBody(
  { transaction, actor }: { transaction: Queries; actor: Actor },
  before: Body,
  version: number,
  record: BodyRecord,
): Promise<Result<null, BodyNotChanged>> {
  if (!(await updateBody(transaction, { id: before.id, version }, record))) {
    const current = await findBody(transaction, before.id);
    return failed(current ? { problem: 'changed', current } : { problem: 'gone' });
  }
  await confirmOrigin(transaction, before.id);
  await recordAudit(transaction, {
    ...auditActor(actor),
    ...(before.keeperId === null ? {} : { partnershipId: before.keeperId }),
    action: 'body.changed',
    subjectId: before.id,
    before: recordOf(before),
    after: record,
  });
  return ok(null);
}
