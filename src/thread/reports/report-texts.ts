import type { FreeText } from '../../contributions/free-text.ts';

const draft = (id: string) => `'/partnerships/' || code || '/reports/draft/' || ${id}`;

/** Columns in which people type words about a year. */
export const reportTexts: readonly FreeText[] = [
  {
    table: 'progress_report',
    title: 'Progress report',
    columns: {
      summary: 'The year in short',
      extent: 'How far communities took part',
      effectiveness: 'How effectively they took part',
    },
    address: draft('r.id'),
  },
  {
    table: 'outcome_judgement',
    title: 'Judgement of an outcome',
    columns: { words: 'Why' },
    address: draft('r.report_id'),
  },
  {
    table: 'progress_report_version',
    title: 'Published progress report',
    columns: { content: 'Content', note: 'Note' },
    address: `'/partnerships/' || code || '/reports'`,
    fixed:
      'What was published stands under its checksum and is never changed; a new version can leave the name out.',
  },
];
