import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Catalogue } from '../../evidence/index.ts';
import type { Doing } from '../../partnerships/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { type LastChange, readLastChange } from '../../platform/forms/last-change.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { definitionsOf } from '../measures/definitions-of-draft.ts';
import { readJudgedMeasures } from '../measures/read-judged-measures.ts';
import { readPlanDraft } from '../plans/read-plan-draft.ts';
import { readIdsOfDraft } from '../plans/ids-of-draft.ts';
import { readPlans } from '../plans/plan-store.ts';
import { closeRepresentations } from '../representations/representation-store.ts';
import { blocking, checkPlan } from '../validation/check-plan.ts';
import type { PlanGap } from '../validation/plan-gap.ts';
import { contentOfDraft } from './content-of-draft.ts';
import { renderer, type VersionLine } from './plan-version.ts';
import { insertVersion, markPublished, newestVersion, versionSays } from './version-store.ts';

export type PublishProblem =
  | { kind: 'gone' }
  /** The draft was changed, or published, after its publisher last looked at it. */
  | { kind: 'changed'; last: LastChange | null; newest: VersionLine | null }
  | { kind: 'lacks'; gaps: readonly PlanGap[] }
  | { kind: 'same'; newest: VersionLine };

/**
 * Publishes a draft as its next version, in the caller's transaction. The plan's row is locked first: of two people who
 * publish at once, the second waits, and is told what the first did.
 */
export async function publishPlan(
  { transaction, actor, partnershipId }: Doing,
  catalogue: Catalogue,
  { planId, version, note }: { planId: string; version: number; note: string },
): Promise<Result<number, PublishProblem>> {
  const { rows } = await transaction.query<{ version: number }>(
    'select version from plan where id = $1 and partnership_id = $2 for update',
    [planId, partnershipId],
  );
  const [locked] = rows;
  if (locked === undefined) return failed({ kind: 'gone' });
  const newest = await newestVersion(transaction, planId);
  if (locked.version !== version) {
    const last = await readLastChange(transaction, await readIdsOfDraft(transaction, planId));
    return failed({ kind: 'changed', last, newest });
  }
  const draft = await readPlanDraft(transaction, { partnershipId, id: planId });
  if (draft === null) return failed({ kind: 'gone' });
  const plans = await readPlans(transaction, partnershipId);
  const gaps = blocking(
    checkPlan(
      draft,
      plans.flatMap(({ locality }) => locality?.code ?? []),
    ),
  );
  if (gaps.length > 0) return failed({ kind: 'lacks', gaps });
  const judged = await readJudgedMeasures(transaction, catalogue, definitionsOf(draft));
  const content = contentOfDraft(draft, judged);
  if (newest !== null && (await versionSays(transaction, newest.id, content)))
    return failed({ kind: 'same', newest });
  const number = (newest?.number ?? 0) + 1;
  const id = uuidv7();
  const sha256 = await insertVersion(
    transaction,
    { id, partnershipId, number, note, by: actor.pseudonym, renderer },
    content,
  );
  await closeRepresentations(transaction, planId, number);
  await markPublished(transaction, planId);
  await recordAudit(transaction, {
    ...auditActor(actor),
    partnershipId,
    action: 'plan.published',
    subjectId: planId,
    before: newest && { number: newest.number, sha256: newest.sha256 },
    after: { number, sha256 },
  });
  return ok(number);
}
