import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { readMentions } from './data-request-store.ts';
import { decidedLetter } from './decided-letter.ts';

/**
 * Ends a request: the name, the address and the reason are destroyed with it, after a last mail where an address was
 * left. `onlyDecided`: only where nothing is left to decide.
 */
export async function closeDataRequest(
  within: Transaction,
  actor: Actor,
  requestId: string,
  { onlyDecided }: { onlyDecided: boolean },
): Promise<boolean> {
  const { rows } = await within.query<{
    partnershipId: number | null;
    answerTo: string | null;
    kind: string;
  }>(
    `select partnership_id as "partnershipId", answer_to as "answerTo", kind from data_request
      where id = $1 and closed_at is null
        and not ($2 and exists (select from mention where request_id = $1 and decision is null)) for update`,
    [requestId, onlyDecided],
  );
  const [open] = rows;
  if (open === undefined) return false;
  if (open.answerTo !== null)
    await queueMail(within, {
      ...decidedLetter(requestId, await readMentions(within, requestId)),
      accountId: null,
      to: open.answerTo,
    });
  await within.query(
    'update data_request set closed_at = now(), sought = null, why = null, answer_to = null where id = $1',
    [requestId],
  );
  await recordAudit(within, {
    ...auditActor(actor),
    ...(open.partnershipId === null ? {} : { partnershipId: open.partnershipId }),
    action: 'data-request.closed',
    subjectId: requestId,
  });
  return true;
}
