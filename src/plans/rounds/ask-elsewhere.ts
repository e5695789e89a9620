import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { holdWaiting } from './link-store.ts';
import { writeAddress } from './request-store.ts';
import { holdOpenRound } from './round-store.ts';
import { sendLinks } from './send-links.ts';

/** Sends a link to an address, where nobody of the body has an account. Links sent before hold no longer. */
export async function askElsewhere(
  doing: Doing,
  { roundId, requestId }: { roundId: string; requestId: string },
  email: string,
): Promise<Result<null, 'closed' | 'answered'>> {
  const { transaction, today } = doing;
  if (!(await holdOpenRound(transaction, roundId))) return failed('closed');
  const [waiting] = await holdWaiting(transaction, [requestId]);
  if (!waiting) return failed('answered');
  await writeAddress(transaction, requestId, email);
  await sendLinks(transaction, [{ ...waiting, email }], 'ask', today);
  await auditDraft(doing, 'update-request.sent', requestId, { after: { to: 'address' } });
  return ok(null);
}
