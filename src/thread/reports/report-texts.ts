import type { FreeText } from '../../contributions/free-text.ts';

const planTitle = '(select p.title from plan p where p.id = r.plan_id)';
const draft = (id: string) => `'/partnerships/' || code || '/reports/draft/' || ${id}`;

/** Columns in which people type words about a year. */
export const reportTexts: readonly FreeText[] = [
  {
    table: 'progress_report',
    title: 'Progress report',
    name: planTitle,
    day: 'r.year_until',
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
    name: '(select o.name from plan_outcome o where o.id = r.outcome_id)',
    columns: { words: 'Why' },
    address: draft('r.report_id'),
  },
  {
    table: 'progress_report_version',
    title: 'Published progress report',
    name: '(select p.title from progress_report t join plan p on p.id = t.plan_id where t.id = r.report_id)',
    columns: { content: 'Content', note: 'Note' },
    address: `'/partnerships/' || code || '/reports'`,
    fixed:
      'What was published stands under its checksum and is never changed; a new version can leave the name out.',
  },
];
