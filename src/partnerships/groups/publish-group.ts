import { auditActor } from '../../platform/authorisation/actor.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Doing } from '../form-at.tsx';
import type { Group } from './group.ts';
import { publishGroupRow } from './group-store.ts';

/** Shows a group to everybody; false where it changed since its publisher saw it. */
export async function publishGroup(
  { transaction, actor, partnershipId }: Doing,
  { id, version }: Pick<Group, 'id' | 'version'>,
): Promise<boolean> {
  if (!(await publishGroupRow(transaction, { id, version, partnershipId }))) return false;
  await recordAudit(transaction, {
    ...auditActor(actor),
    partnershipId,
    action: 'group.published',
    subjectId: id,
  });
  return true;
}
