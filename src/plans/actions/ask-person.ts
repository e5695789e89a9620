import { failed, ok, type Result } from '../../kernel/result.ts';
import { accountsHere, type Doing } from '../../partnerships/index.ts';
import { actionFor, type ActionProblem } from './action-for.ts';
import { readPersonAsked, writePersonAsked } from './action-owner-store.ts';
import { recordAction } from './record-action.ts';

/**
 * Names who is asked for updates of an action in rounds to come, among those who work in the partnership; null: whoever
 * leads for its body.
 */
export async function askPerson(
  doing: Doing,
  actionId: string,
  accountId: string | null,
): Promise<Result<null, ActionProblem | 'nobody-here'>> {
  const { transaction, partnershipId } = doing;
  const found = await actionFor(doing, actionId, 'keeper');
  if (!found.ok) return found;
  const before = await readPersonAsked(transaction, actionId);
  const here = await accountsHere(transaction, partnershipId, before);
  if (accountId !== null && !here.some(({ id }) => id === accountId)) return failed('nobody-here');
  await writePersonAsked(transaction, actionId, accountId);
  // The trail names nobody: that somebody is asked is enough.
  await recordAction(doing, 'person-asked', actionId, {
    before: { named: before !== null },
    after: { named: accountId !== null },
  });
  return ok(null);
}
