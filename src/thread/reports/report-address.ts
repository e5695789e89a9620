import type { ReportContent } from './progress-report.ts';

export const reportsPath = (code: string) => `/partnerships/${code}/reports`;

export const reportDraftPath = (code: string, id: string) => `${reportsPath(code)}/draft/${id}`;

/** Of the plan of a locality, below that of the partnership. */
export function reportPath(code: string, { year, plan }: Pick<ReportContent, 'year' | 'plan'>): string {
  const path = `${reportsPath(code)}/${year.from.slice(0, 4)}`;
  return plan.locality === null ? path : `${path}/localities/${plan.locality.code}`;
}
