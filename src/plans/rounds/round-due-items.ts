import type { DueItem, DueItems } from '../../contributions/due-items.ts';
import { areasByIds } from '../../geography/index.ts';
import { keepsRecords } from '../../partnerships/index.ts';
import { speak } from '../messages/message.ts';
import { readRequests } from './request-store.ts';
import { type Round, waits } from './round.ts';
import { requestPath, roundPath } from './round-address.ts';
import { answers } from './round-rights.ts';
import { readRounds } from './round-store.ts';

/** For leads: updates they are asked for. For officers: updates to judge, and rounds to freeze once all are judged. */
export const roundDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const mine = reader.grants.filter(({ role }) =>
    ['partner-lead', 'officer', 'administrator'].includes(role),
  );
  if (mine.length === 0) return [];
  const all = mine.some(({ partnershipId }) => partnershipId === null);
  const rounds = (
    await readRounds(
      queries,
      all ? null : [...new Set(mine.flatMap(({ partnershipId }) => partnershipId ?? []))],
    )
  ).filter(({ frozenOn }) => frozenOn === null);
  if (rounds.length === 0) return [];
  const requests = Map.groupBy(
    await readRequests(
      queries,
      rounds.map(({ id }) => id),
    ),
    ({ roundId }) => roundId,
  );
  const areas = await areasByIds(queries, [...new Set(rounds.map(({ partnershipId }) => partnershipId))]);
  const codes = new Map(areas.map(({ id, code }) => [id, code]));
  return rounds.flatMap((round) => {
    const own = requests.get(round.id) ?? [];
    const code = codes.get(round.partnershipId) ?? '';
    const toGive = own
      .filter((request) => waits(request) && answers(reader, round.partnershipId, request))
      .map(
        (request): DueItem => ({
          key: `update-request:${request.id}`,
          partnershipId: round.partnershipId,
          kind: speak(language, 'due.update'),
          title: speak(language, 'due.update.give', { action: request.actionName }),
          alike: {
            key: `update-give:${round.id}`,
            title: (count) => speak(language, 'due.update.give.many', { count, round: round.name }),
            name: { text: request.actionName, language: 'en' },
          },
          detail:
            request.state === 'returned' && request.comment !== null
              ? speak(language, 'due.update.returned', { comment: request.comment })
              : { text: round.name, language: 'en' },
          dueOn: round.dueOn,
          href: `${requestPath(code, round.id, request.id)}/answer`,
        }),
      );
    return [...toGive, ...(keepsRecords(reader, round.partnershipId) ? toJudge(round, own) : [])];
  });

  function toJudge(round: Round, own: readonly { state: string }[]): DueItem[] {
    const code = codes.get(round.partnershipId) ?? '';
    const sent = own.filter(({ state }) => state === 'sent').length;
    const item = (step: 'accept' | 'freeze', title: DueItem['title'], dueOn: string | null): DueItem => ({
      key: `round-${step}:${round.id}`,
      partnershipId: round.partnershipId,
      kind: speak(language, 'due.round'),
      ...{ title, detail: null, dueOn, href: `${roundPath(code, round.id)}/${step}` },
    });
    if (sent > 0) {
      const said = { count: sent, round: round.name };
      const key = sent === 1 ? 'due.round.accept.one' : 'due.round.accept';
      return [item('accept', speak(language, key, said), round.dueOn)];
    }
    return today > round.dueOn
      ? [item('freeze', speak(language, 'due.round.freeze', { round: round.name }), round.dueOn)]
      : [];
  }
};
