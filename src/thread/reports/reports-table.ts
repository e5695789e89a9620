import { londonDayOf } from '../../platform/london-day.ts';
import type { Language, TableFile } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import type { Improvement, ReportVersion } from './progress-report.ts';
import { reportPath } from './report-address.ts';

interface JudgedOutcome {
  report: ReportVersion;
  outcome: string;
  outcomeId: string;
  improved: Improvement | null;
  words: string | null;
}

/** Every judgement of the published reports: one row for each outcome and year. */
export function reportsTable(
  published: readonly ReportVersion[],
  area: { name: string; code: string },
  language: Language,
): TableFile<JudgedOutcome> {
  return {
    title: say(language, 'reports.file.title', { area: area.name }),
    fileName: `reports-${area.code}`,
    columns: [
      {
        key: 'year_from',
        description: 'First day of the reporting year',
        type: 'day',
        cell: ({ report }) => report.content.year.from,
      },
      {
        key: 'plan',
        description: 'Title of the plan',
        type: 'text',
        cell: ({ report }) => report.content.plan.title,
      },
      { key: 'outcome', description: 'The outcome', type: 'text', cell: ({ outcome }) => outcome },
      { key: 'outcome_id', description: 'Its id', type: 'text', cell: ({ outcomeId }) => outcomeId },
      {
        key: 'improved',
        description: 'improved, not-improved or not-known, as the partnership judges it',
        type: 'text',
        cell: ({ improved }) => improved,
      },
      { key: 'why', description: 'Why the partnership thinks so', type: 'text', cell: ({ words }) => words },
      {
        key: 'published_on',
        description: 'Day on which this version of the report was published',
        type: 'day',
        cell: ({ report }) => londonDayOf(report.publishedAt),
      },
      {
        key: 'address',
        description: 'Where the report is, on this site, without the language',
        type: 'text',
        cell: ({ report }) => reportPath(area.code, report.content),
      },
    ],
    rows: published.flatMap((report) =>
      report.content.outcomes.map(({ id, name, judgement }) => ({
        ...{ report, outcome: name, outcomeId: id },
        ...{ improved: judgement?.improved ?? null, words: judgement?.words ?? null },
      })),
    ),
    sources: [],
  };
}
