import type { DocumentBlock, Prose } from '../../platform/documents/document.ts';
import { formatDay, type Language } from '../../web/index.ts';
import type { BoardDecision } from '../board/board-decision.ts';
import { boardPath } from '../board/board-address.ts';
import { speak } from '../messages/message.ts';
import { sourceNote } from './fact-blocks.ts';

export type ToldDecision = Pick<
  BoardDecision,
  'id' | 'decidedOn' | 'decided' | 'reasons' | 'followUp' | 'followBy' | 'followed' | 'followedOn'
>;

/** Decisions of the board as a table, each traced to where it is recorded. */
export function decisionTable(
  decisions: readonly ToldDecision[],
  code: string,
  language: Language,
): DocumentBlock {
  if (decisions.length === 0) return { kind: 'paragraph', text: [speak(language, 'board.decisions.none')] };
  return {
    kind: 'table',
    caption: speak(language, 'pack.decisions.caption'),
    columns: [
      { heading: speak(language, 'pack.column.day') },
      { heading: speak(language, 'pack.column.decision') },
      { heading: speak(language, 'pack.column.reasons') },
      { heading: speak(language, 'pack.column.follow') },
    ],
    rows: decisions.map((decision): Prose[] => [
      [{ text: formatDay(decision.decidedOn, language) }],
      [{ text: `${decision.decided} ` }, sourceNote(`${boardPath(code)}#decision-${decision.id}`, language)],
      [{ text: decision.reasons }],
      follow(decision, language),
    ]),
  };
}

function follow({ followUp, followBy, followed, followedOn }: ToldDecision, language: Language): Prose {
  if (followUp === null || followBy === null) return [];
  return [
    speak(language, 'board.follow', { day: formatDay(followBy, language), what: followUp }),
    ...(followed === null || followedOn === null
      ? []
      : [
          { text: '\n' },
          speak(language, 'board.follow.done', { day: formatDay(followedOn, language), what: followed }),
        ]),
  ];
}
