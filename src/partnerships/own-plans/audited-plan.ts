import { withSums } from '../audit-duty.ts';
import type { OwnPlanWords } from './own-plan-store.ts';

/** A plan as the audit trail keeps it. */
export function auditedPlan(words: OwnPlanWords, priorities: readonly string[]): unknown {
  const { bodyId, kind, title, dutyHolder, startsOn, endsOn, link, published } = words;
  const lines = priorities.join('\n');
  return withSums(
    { bodyId, kind, title, dutyHolder, startsOn, endsOn, link, published, priorities: lines },
    'title',
    'dutyHolder',
    'link',
    'priorities',
  );
}
