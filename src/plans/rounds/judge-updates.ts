import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { acceptUpdates } from '../actions/accept-updates.ts';
import { answersTo } from '../actions/action-update-store.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { holdWaiting } from './link-store.ts';
import { holdRequests, writeState } from './request-store.ts';
import { holdOpenRound } from './round-store.ts';
import { sendLinks } from './send-links.ts';

/**
 * Accepts what leads sent: all that was chosen, or nothing where one was judged meanwhile. The actions' states follow
 * what was said of them.
 */
export async function acceptAnswers(
  doing: Doing,
  roundId: string,
  requestIds: readonly string[],
): Promise<Result<null, 'closed' | 'judged'>> {
  const { transaction } = doing;
  if (!(await holdOpenRound(transaction, roundId))) return failed('closed');
  const held = await holdRequests(transaction, requestIds, ['sent']);
  if (held.length !== requestIds.length) return failed('judged');
  // They are held: nobody accepted them meanwhile.
  if (!(await acceptUpdates(doing, await answersTo(transaction, requestIds))))
    throw new Error('An answer that was to be judged is accepted already.');
  await writeState(transaction, requestIds, 'accepted');
  await auditDraft(doing, 'reporting-round.accepted', roundId, { after: { requests: requestIds } });
  return ok(null);
}

/** Sends one back with a comment and a new link; what was written stands in the form again. */
export async function returnUpdate(
  doing: Doing,
  { roundId, requestId }: { roundId: string; requestId: string },
  comment: string,
): Promise<Result<null, 'closed' | 'judged'>> {
  const { transaction, today } = doing;
  if (!(await holdOpenRound(transaction, roundId))) return failed('closed');
  if ((await holdRequests(transaction, [requestId], ['sent'])).length === 0) return failed('judged');
  await writeState(transaction, [requestId], 'returned', comment);
  await sendLinks(transaction, await holdWaiting(transaction, [requestId]), 'return', today);
  await auditDraft(doing, 'update-request.returned', requestId, { after: { state: 'returned' } });
  return ok(null);
}
