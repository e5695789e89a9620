import type { BoardFlags } from '../../contributions/board-flags.ts';
import { formatDay } from '../../web/index.ts';
import { boardMatter } from '../board-matter.ts';
import { speak } from '../messages/message.ts';
import { readRequests } from './request-store.ts';
import { standingOf } from './round.ts';
import { roundPath } from './round-address.ts';
import { readRounds } from './round-store.ts';

/** Of the open round: actions that stay silent after its date, and the round itself where it is overdue. */
export const roundBoardFlags: BoardFlags = async ({ queries, language, today, partnershipId, code }) => {
  const overdue = (await readRounds(queries, [partnershipId])).filter(
    ({ frozenOn, dueOn }) => frozenOn === null && dueOn < today,
  );
  const requests = await readRequests(
    queries,
    overdue.map(({ id }) => id),
  );
  return overdue.flatMap((round) => {
    const own = requests.filter(({ roundId, state }) => roundId === round.id && state !== 'withdrawn');
    const waiting = {
      all: own.length,
      waiting: own.filter(({ state }) => state !== 'accepted').length,
    };
    const due = formatDay(round.dueOn, language);
    const shared = { part: 'late' as const, href: roundPath(code, round.id), since: round.dueOn };
    return [
      {
        key: `round-overdue:${round.id}`,
        ...shared,
        matter: boardMatter('round-overdue', language),
        name: { text: round.name, language: 'en' as const },
        detail: speak(language, 'brief.round', { due, ...waiting }),
        sentence: speak(language, 'flag.round.overdue', { round: round.name, due, ...waiting }),
        outcomeId: null,
      },
      ...own
        .filter((request) => standingOf(request, round.dueOn, today) === 'silent')
        .map((request) => ({
          key: `update-silent:${request.id}`,
          ...shared,
          matter: boardMatter('update-silent', language),
          name: { text: request.actionName, language: 'en' as const },
          detail: speak(language, 'brief.update', { body: request.bodyName, due }),
          sentence: speak(language, 'flag.update.silent', {
            ...{ body: request.bodyName, action: request.actionName, due },
          }),
          outcomeId: request.outcomeId,
        })),
    ];
  });
};
