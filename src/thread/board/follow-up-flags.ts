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
