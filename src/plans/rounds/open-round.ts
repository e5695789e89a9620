import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { holdWaiting } from './link-store.ts';
import { insertRequests } from './request-store.ts';
import { insertRound } from './round-store.ts';
import { sendLinks } from './send-links.ts';

export type RoundProblem = 'open-already' | 'no-actions' | 'past';

/** Asks the lead of every open action for an update by a day. Returns the round's id. */
export async function openRound(
  doing: Doing,
  { name, dueOn }: { name: string; dueOn: string },
): Promise<Result<string, RoundProblem>> {
  const { transaction, partnershipId, today } = doing;
  if (dueOn < today) return failed('past');
  const id = uuidv7();
  if (!(await insertRound(transaction, { id, partnershipId, name, openedOn: today, dueOn })))
    return failed('open-already');
  const requests = await insertRequests(transaction, { roundId: id, partnershipId });
  if (requests.length === 0) return failed('no-actions');
  const waiting = await holdWaiting(
    transaction,
    requests.map((request) => request.id),
  );
  await sendLinks(transaction, waiting, 'ask', today);
  await auditDraft(doing, 'reporting-round.opened', id, { after: { dueOn, requests: requests.length } });
  return ok(id);
}
