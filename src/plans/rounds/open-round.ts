import { failed, ok, type Result } from '../../kernel/result.ts';
import { type Doing, readBoardMeetings } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { isOver } from '../actions/action.ts';
import { readLeads } from '../actions/action-owner-store.ts';
import { readActions } from '../actions/action-store.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { holdWaiting } from './link-store.ts';
import { insertRequests } from './request-store.ts';
import type { Round } from './round.ts';
import { insertRound } from './round-store.ts';
import { sendLinks } from './send-links.ts';

export type RoundProblem = 'open-already' | 'no-actions' | 'past' | 'no-meeting';

/** Asks the lead of every open action for an update by a day, for a meeting of the board. Returns the round's id. */
export async function openRound(
  doing: Doing,
  { name, dueOn, meetingId }: Pick<Round, 'name' | 'dueOn' | 'meetingId'>,
): Promise<Result<string, RoundProblem>> {
  const { transaction, partnershipId, today } = doing;
  if (dueOn < today) return failed('past');
  if (meetingId !== null) {
    const to = { partnershipId, code: '' };
    if ((await readBoardMeetings(transaction, to, { id: meetingId })).length === 0)
      return failed('no-meeting');
  }
  const id = uuidv7();
  if (!(await insertRound(transaction, { id, partnershipId, name, openedOn: today, dueOn, meetingId })))
    return failed('open-already');
  const open = (await readActions(transaction, { partnershipId })).filter((action) => !isOver(action));
  const leads = await readLeads(
    transaction,
    open.map((action) => action.id),
  );
  const requests = leads.map((lead) => ({ ...lead, id: uuidv7() }));
  if (requests.length === 0) return failed('no-actions');
  await insertRequests(transaction, { roundId: id, partnershipId }, requests);
  const waiting = await holdWaiting(
    transaction,
    requests.map((request) => request.id),
  );
  await sendLinks(transaction, waiting, 'ask', today);
  await auditDraft(doing, 'reporting-round.opened', id, {
    after: { dueOn, meetingId, requests: requests.length },
  });
  return ok(id);
}
