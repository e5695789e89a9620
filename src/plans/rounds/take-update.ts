import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { insertUpdates } from '../actions/action-update-store.ts';
import { holdRequests, writeState } from './request-store.ts';
import type { UpdateRequest, UpdateWords } from './round.ts';
import { holdOpenRound } from './round-store.ts';

/**
 * The same words for some requests, of one partnership's round or of several, signed off: all of them, or none where one
 * is answered already. Each stays its own record. The rounds cannot be frozen meanwhile.
 */
export async function takeUpdate(
  transaction: Pick<Queries, 'query'>,
  requests: readonly Pick<UpdateRequest, 'id' | 'roundId'>[],
  said: UpdateWords,
  today: string,
): Promise<Result<null, 'closed' | 'answered'>> {
  const requestIds = requests.map(({ id }) => id);
  // In one order, so that two who answer the same wait for each other and for nobody else.
  for (const roundId of [...new Set(requests.map((request) => request.roundId))].toSorted())
    if (!(await holdOpenRound(transaction, roundId))) return failed('closed');
  const held = await holdRequests(transaction, requestIds, ['asked', 'returned']);
  if (held.length !== requestIds.length) return failed('answered');
  await insertUpdates(
    transaction,
    held.map(({ id, actionId, partnershipId }) => ({
      ...{ ...said, id: uuidv7(), actionId, partnershipId, requestId: id },
      ...{ saidOn: today, acceptedOn: null },
    })),
  );
  await writeState(transaction, requestIds, 'sent');
  return ok(null);
}
