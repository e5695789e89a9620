import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Doing } from '../form-at.tsx';
import type { Group, GroupWritten } from './group.ts';
import { type GroupProblem, groupProblem } from './group-problem.ts';
import { readGroups, updateGroup } from './group-store.ts';

/** Why a group did not change; `changed` has it as somebody else left it. */
export type NotChanged = GroupProblem | { problem: 'none' } | { problem: 'changed'; current: Group };

/** Changes a group that still is as its editor saw it. */
export async function changeGroup(
  doing: Doing,
  { id, version }: Pick<Group, 'id' | 'version'>,
  written: GroupWritten,
): Promise<Result<null, NotChanged>> {
  const { transaction, actor, partnershipId } = doing;
  const groups = await readGroups(transaction, partnershipId);
  const before = groups.find((group) => group.id === id);
  if (!before) return failed({ problem: 'none' });
  const problem = groupProblem(written, groups, id);
  if (problem) return failed(problem);
  if (!(await updateGroup(transaction, { id, version, partnershipId }, written))) {
    const current = (await readGroups(transaction, partnershipId)).find((group) => group.id === id);
    return failed(current ? { problem: 'changed', current } : { problem: 'none' });
  }
  await recordAudit(transaction, {
    ...auditActor(actor),
    partnershipId,
    action: 'group.changed',
    subjectId: id,
    before: writtenOf(before),
    after: written,
  });
  return ok(null);
}

function writtenOf(group: Group): GroupWritten {
  const {
    kind,
    name,
    nameGd,
    remit,
    localityId,
    parentId,
    quorum,
    setUpOn,
    endedOn,
    outcomes,
    planOutcomes,
  } = group;
  return {
    kind,
    name,
    nameGd,
    remit,
    localityId,
    parentId,
    quorum,
    setUpOn,
    endedOn,
    outcomes,
    planOutcomes,
  };
}
