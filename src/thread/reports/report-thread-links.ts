import type { ThreadLink, ThreadLinks } from '../../contributions/thread-links.ts';
import { londonDayOf } from '../../platform/london-day.ts';
import { say, speak } from '../messages/message.ts';
import { reportPath } from './report-address.ts';
import { readReportVersions } from './report-store.ts';
import { lastCompletedYear, reportingYear, yearName } from './reporting-year.ts';

/** What the newest published report says of each outcome. One query, however many outcomes. */
export const reportThreadLinks: ThreadLinks = async ({ queries, language, today, refs }) => {
  const versions = await readReportVersions(queries, [
    ...new Set(refs.map(({ partnershipId }) => partnershipId)),
  ]);
  const last = lastCompletedYear(today);
  return refs.flatMap(({ outcomeId, code }): ThreadLink[] => {
    for (const { content, publishedAt } of versions) {
      const judgement = content.outcomes.find(({ id }) => id === outcomeId)?.judgement;
      if (!judgement) continue;
      const year = reportingYear(Number(content.year.from.slice(0, 4)));
      const stale = year.year < last.year && last.dueOn < today;
      return [
        {
          ...{ outcomeId, station: 'report', strength: stale ? 'stale' : 'held' },
          sentence: speak(language, 'link.report', {
            year: yearName(year),
            improved: say(language, `report.improved.${judgement.improved}`).toLowerCase(),
          }),
          href: reportPath(code, content),
          freshOn: londonDayOf(publishedAt),
        },
      ];
    }
    return [];
  });
};
