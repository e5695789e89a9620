import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { findLink, type FoundLink, type LinkProblem, linkProblem } from './link-store.ts';
import { readRequest } from './request-store.ts';
import type { UpdateRequest, UpdateWords } from './round.ts';
import { holdOpenRound } from './round-store.ts';
import { takeUpdate } from './take-update.ts';

/** What a link opens: the request, and for whom and by when. Reading changes nothing, however often and by whom. */
export async function readUpdateLink(
  queries: Pick<Transaction, 'query'>,
  token: string,
  hold = false,
): Promise<Result<{ link: FoundLink; request: UpdateRequest }, LinkProblem>> {
  const link = await findLink(queries, token, hold);
  const problem = linkProblem(link);
  if (problem !== null) return failed(problem);
  const request = link && (await readRequest(queries, link.requestId));
  return request ? ok({ link, request }) : failed('unknown');
}

/** Sends the one update a link is for, with the machine's rights: whoever has the link has none. It signs nothing else. */
export async function useUpdateLink(
  transaction: Transaction,
  token: string,
  said: UpdateWords,
  today: string,
): Promise<Result<null, LinkProblem>> {
  const seen = await readUpdateLink(transaction, token);
  if (!seen.ok) return seen;
  // The round before the request, as everybody takes them; and the link again, since either may have moved meanwhile.
  if (!(await holdOpenRound(transaction, seen.value.request.roundId))) return failed('closed');
  const opened = await readUpdateLink(transaction, token, true);
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const taken = await takeUpdate(transaction, [request], said, today);
  if (!taken.ok) return failed(taken.problem === 'closed' ? 'closed' : 'used');
  await recordAudit(transaction, {
    actor: 'update-link',
    partnershipId: opened.value.link.partnershipId,
    action: 'update-request.answered',
    subjectId: request.id,
    after: { state: 'sent', progress: said.progress },
  });
  return ok(null);
}
