import type { DueItems } from '../../contributions/due-items.ts';
import { partnershipCodes } from '../../geography/index.ts';
import { partnershipsWhere } from '../../platform/authorisation/actor.ts';
import { speak } from '../messages/message.ts';
import { reportsPath } from './report-address.ts';
import { yearName } from './reporting-year.ts';
import { readReportsDue } from './reports-due.ts';

/** Annual reports that are not published, from the officers whose they are. Two queries. */
export const reportDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const where = partnershipsWhere(reader, ['officer']);
  if (where !== 'all' && where.length === 0) return [];
  const codes = await partnershipCodes(queries);
  const due = await readReportsDue(queries, where === 'all' ? null : where, today);
  return due.map(({ partnershipId, planId, title, locality, year }) => ({
    ...{ key: `progress-report:${planId}:${year.year}`, partnershipId, dueOn: year.dueOn },
    kind: speak(language, 'due.report.kind'),
    title: speak(language, 'due.report', { year: yearName(year), plan: title }),
    alike: {
      key: `progress-report:${year.year}`,
      title: (count: number) => speak(language, 'due.report.many', { count, year: yearName(year) }),
      name: { text: title, language: 'en' as const },
    },
    detail: speak(language, 'due.report.detail', { section: locality ? 12 : 8 }),
    href: reportsPath(codes.get(partnershipId) ?? ''),
  }));
};
