import type { DueItems } from '../../contributions/due-items.ts';
import { keepsRecords, leadsFor } from '../../partnerships/index.ts';
import { partnershipsWhere } from '../../platform/authorisation/actor.ts';
import { speak } from '../messages/message.ts';
import { boardPath } from './board-address.ts';
import { readOpenFollowUps } from './open-follow-ups.ts';

/** What the board asked for: from who leads the body that sees to it, and from officers, who record what came of it. */
export const boardDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const where = partnershipsWhere(reader, ['officer', 'partner-lead']);
  if (where !== 'all' && where.length === 0) return [];
  const open = await readOpenFollowUps(queries, where === 'all' ? null : where, today);
  return open
    .filter(
      ({ partnershipId, bodyId }) =>
        keepsRecords(reader, partnershipId) || (bodyId !== null && leadsFor(reader, partnershipId, bodyId)),
    )
    .map(({ id, partnershipId, code, followUp, body, dueOn }) => ({
      ...{ key: `board-follow-up:${id}`, partnershipId, dueOn },
      kind: speak(language, 'due.follow.kind'),
      title: speak(language, 'due.follow', { what: followUp }),
      alike: {
        key: 'board-follow-up',
        title: (count: number) => speak(language, 'due.follow.many', { count }),
        name: { text: followUp, language: 'en' as const },
      },
      detail: body === null ? null : { text: body, language: 'en' as const },
      href: keepsRecords(reader, partnershipId)
        ? `${boardPath(code)}/decisions/${id}/followed`
        : `${boardPath(code)}#decision-${id}`,
    }));
};
