import type { Language, TableFile } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import type { Board, FlagOnBoard } from './board.ts';

/** The board's page as a file: one row for each thing on it. */
export function boardTable(
  board: Board,
  area: { name: string; code: string },
  language: Language,
): TableFile<FlagOnBoard> {
  return {
    title: say(language, 'board.file.title', { area: area.name }),
    fileName: `board-${area.code}`,
    columns: [
      {
        key: 'part',
        description: 'moved, not-moved, late, needs-decision or gap',
        type: 'text',
        cell: ({ part }) => part,
      },
      { key: 'sentence', description: 'What it is', type: 'text', cell: ({ sentence }) => sentence.text },
      {
        key: 'since',
        description: 'Since when; empty where that is not known',
        type: 'day',
        cell: ({ since }) => since,
      },
      {
        key: 'outcome_id',
        description: 'Id of the outcome it is of; empty where it is of none alone',
        type: 'text',
        cell: ({ outcomeId }) => outcomeId,
      },
      {
        key: 'decided_on',
        description: 'Day of the board’s newest decision on it; empty where there is none',
        type: 'day',
        cell: ({ decisions }) => decisions[0]?.decidedOn ?? null,
      },
      {
        key: 'decided',
        description: 'What the board decided',
        type: 'text',
        cell: ({ decisions }) => decisions[0]?.decided ?? null,
      },
      {
        key: 'address',
        description: 'Where its figures are, on this site, without the language',
        type: 'text',
        cell: ({ href }) => href,
      },
      {
        key: 'matter',
        description: 'What it is one of, such as action-without-promise',
        type: 'text',
        cell: ({ matter }) => matter.key,
      },
      { key: 'name', description: 'What it is by name', type: 'text', cell: ({ name }) => name.text },
      { key: 'key', description: 'Finds the same thing again', type: 'text', cell: ({ key }) => key },
    ],
    rows: board.parts.flatMap(({ flags }) => flags),
    sources: [],
  };
}
