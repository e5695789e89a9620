import type { FreeText } from '../../contributions/free-text.ts';

/** Columns in which people type what the board decided. */
export const boardTexts: readonly FreeText[] = [
  {
    table: 'board_decision',
    title: 'Decision of the board',
    name: 'r.decided',
    day: 'r.decided_on',
    columns: {
      flag_words: 'What it answers',
      decided: 'What was decided',
      reasons: 'Reasons',
      follow_up: 'What is to follow',
      followed: 'What came of it',
    },
    address: `'/partnerships/' || code || '/board#decision-' || r.id`,
  },
];
