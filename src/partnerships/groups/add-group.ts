import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import type { GroupWritten } from './group.ts';
import { type GroupProblem, groupProblem } from './group-problem.ts';
import { insertGroup, readGroups } from './group-store.ts';

/** Adds a group as a draft, and gives its id. */
export async function addGroup(doing: Doing, written: GroupWritten): Promise<Result<string, GroupProblem>> {
  const { transaction, actor, partnershipId } = doing;
  const problem = groupProblem(written, await readGroups(transaction, partnershipId), null);
  if (problem) return failed(problem);
  const id = uuidv7();
  await insertGroup(transaction, partnershipId, id, written);
  await recordAudit(transaction, {
    ...auditActor(actor),
    partnershipId,
    action: 'group.added',
    subjectId: id,
    after: written,
  });
  return ok(id);
}
