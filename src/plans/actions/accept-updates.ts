import type { Doing } from '../../partnerships/index.ts';
import { writeAccepted } from './action-update-store.ts';
import { followUpdates } from './follow-updates.ts';

/**
 * Accepts what leads said of actions: everybody reads it, and the actions' states follow. False, with nothing done to
 * rely on, where one of these was accepted before.
 */
export async function acceptUpdates(doing: Doing, ids: readonly string[]): Promise<boolean> {
  const accepted = await writeAccepted(doing.transaction, ids, doing.today);
  if (accepted.length !== ids.length) return false;
  await followUpdates(doing, [...new Set(accepted.map(({ actionId }) => actionId))]);
  return true;
}
