import type { Doing } from '../../partnerships/index.ts';
import { stateAfter } from './action.ts';
import { holdStates, writeStates } from './action-store.ts';
import { readUpdates } from './action-update-store.ts';
import { recordAction } from './record-action.ts';

/**
 * Brings the states of actions to what was last said of them and accepted; whose state changes stands in the trail with
 * the update it follows.
 */
export async function followUpdates(doing: Doing, actionIds: readonly string[]): Promise<void> {
  const { transaction } = doing;
  const states = new Map((await holdStates(transaction, actionIds)).map(({ id, state }) => [id, state]));
  const changed = (await readUpdates(transaction, actionIds)).flatMap(
    ({ id: update, actionId, progress }) => {
      const before = states.get(actionId);
      const after = before && stateAfter(before, progress);
      return before && after && after !== before ? [{ id: actionId, update, before, state: after }] : [];
    },
  );
  if (changed.length === 0) return;
  await writeStates(transaction, changed);
  for (const { id, update, before, state } of changed)
    await recordAction(doing, 'state-followed', id, { before: { state: before }, after: { state, update } });
}
