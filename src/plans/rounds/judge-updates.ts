import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { holdWaiting } from './link-store.ts';
import { holdRequests, writeState } from './request-store.ts';
import { holdOpenRound } from './round-store.ts';
import { sendLinks } from './send-links.ts';
import { acceptAnswers } from './update-store.ts';

/** Accepts what leads sent: all that was chosen, or nothing where one was judged meanwhile. */
export async function acceptUpdates(
  doing: Doing,
  roundId: string,
  requestIds: readonly string[],
): Promise<Result<null, 'closed' | 'judged'>> {
  const { transaction, today } = doing;
  if (!(await holdOpenRound(transaction, roundId))) return failed('closed');
  const held = await holdRequests(transaction, requestIds, ['sent']);
  if (held.length !== requestIds.length) return failed('judged');
  await acceptAnswers(transaction, requestIds, today);
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
