import type { Doing } from '../form-at.tsx';
import { auditMeeting, sumOfWords } from './audit-meeting.ts';
import { type Decision, markDone } from './decision-store.ts';

/** Says that a decision was carried out, also after its minutes are agreed; false where somebody changed it since. */
export async function finishDecision(
  doing: Doing,
  { id, version }: Pick<Decision, 'id' | 'version'>,
  done: { on: string; words: string | null },
): Promise<boolean> {
  const { transaction, partnershipId } = doing;
  if (!(await markDone(transaction, { id, version, partnershipId }, done))) return false;
  const after = { on: done.on, words: sumOfWords(done.words) };
  await auditMeeting(doing, { action: 'decision.done', subjectId: id, after });
  return true;
}
