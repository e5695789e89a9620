import type { BoardFlag } from '../../contributions/board-flags.ts';
import { formatDay, type Language } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { type BoardDecision, followState } from './board-decision.ts';
import { boardPath } from './board-address.ts';

/** Follow-ups of the board's own decisions that are late. */
export function followUpFlags(
  decisions: readonly BoardDecision[],
  { today, language, code }: { today: string; language: Language; code: string },
): BoardFlag[] {
  return decisions.flatMap((decision) =>
    followState(decision, today) === 'late'
      ? [
          {
            key: `board-follow-up:${decision.id}`,
            part: 'late' as const,
            matter: {
              key: 'board-follow-up',
              title: (count: number) =>
                count === 1
                  ? speak(language, 'board.follow.matter.one')
                  : speak(language, 'board.follow.matter', { count }),
              why: speak(language, 'board.follow.matter.why'),
            },
            name: { text: decision.followUp ?? '', language: 'en' as const },
            detail:
              decision.followBody === null
                ? speak(language, 'board.follow.brief', { day: formatDay(decision.followBy ?? '', language) })
                : speak(language, 'board.follow.brief.body', {
                    day: formatDay(decision.followBy ?? '', language),
                    body: decision.followBody,
                  }),
            sentence: speak(language, 'board.follow.late', {
              what: decision.followUp ?? '',
              day: formatDay(decision.followBy ?? '', language),
            }),
            href: `${boardPath(code)}#decision-${decision.id}`,
            since: decision.followBy,
            outcomeId: null,
          },
        ]
      : [],
  );
}
