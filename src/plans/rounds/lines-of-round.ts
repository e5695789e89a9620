import type { FrozenRound } from './frozen-round.ts';
import { type Round, standingOf, type UpdateRequest } from './round.ts';
import type { RoundLine } from './round-table.ts';

/** Lines of an open round, as they stand on a day. */
export function liveLines(round: Round, requests: readonly UpdateRequest[], day: string): RoundLine[] {
  return requests.map((request) => ({
    requestId: request.id,
    ...{ actionId: request.actionId, action: request.actionName, reference: request.reference },
    ...{
      outcomeId: request.outcomeId,
      bodyId: request.bodyId,
      body: request.bodyName,
      comment: request.comment,
    },
    standing: standingOf(request, round.dueOn, day),
    update: request.answer,
    unasked: !request.linked && request.state === 'asked',
    lastHeardOn: request.last?.saidOn ?? null,
  }));
}

/** Lines of a round as they were frozen. */
export function frozenLines({ answers }: FrozenRound): RoundLine[] {
  return answers.map((answer) => ({ ...answer, requestId: null, comment: null, unasked: false }));
}
