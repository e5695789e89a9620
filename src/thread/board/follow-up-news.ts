import type { NewsOfDays } from '../../partnerships/index.ts';
import { formatDay } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { readOpenFollowUps } from './open-follow-ups.ts';

/** What the board asked for, to who leads the body that sees to it and to officers: once before its day and once after. */
export const boardFollowUpNews: NewsOfDays = async (queries, today) => {
  const open = await readOpenFollowUps(queries, null, today);
  return open.map(({ id, partnershipId, bodyId, body, dueOn }) => {
    const state = dueOn < today ? 'late' : 'soon';
    return {
      key: `board-follow-up-${state}:${id}:${dueOn}`,
      kind: 'duty' as const,
      ...{ partnershipId, bodies: bodyId === null ? [] : [bodyId], roles: ['officer'] },
      ...{ unpublished: false, by: null, path: `board#decision-${id}` },
      subject: (language) => {
        const day = formatDay(dueOn, language);
        return body === null
          ? speak(language, `follow.news.nobody.${state}`, { day })
          : speak(language, `follow.news.${state}`, { body, day });
      },
      text: (language) => speak(language, 'follow.news.text'),
    };
  });
};
