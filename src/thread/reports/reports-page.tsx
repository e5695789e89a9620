import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import { londonDayOf } from '../../platform/london-day.ts';
import {
  DownloadLinks,
  EmptyState,
  formatDay,
  linkTo,
  type PageContext,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { ProgressReport, ReportVersion } from './progress-report.ts';
import { reportDraftPath, reportPath, reportsPath } from './report-address.ts';
import { yearName } from './reporting-year.ts';
import type { ReportDue } from './reports-due.ts';

export interface ReportsPageProps {
  context: PageContext;
  place: PartnershipPlace;
  published: readonly ReportVersion[];
  due: readonly ReportDue[];
  day: string;
  /** What its staff is writing; null for everybody else. */
  drafts: readonly ProgressReport[] | null;
  mayWrite: boolean;
}

/** Annual reports: published, due, and for those of the partnership, being written. */
export function ReportsPage(props: ReportsPageProps) {
  const { context, place, published, due, day, drafts, mayWrite } = props;
  const { language } = context;
  const { code } = place.area;
  const path = reportsPath(code);
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="reports"
      title={speak(language, 'reports.title')}
      lead={words(language, 'reports.lead')}
    >
      {published.length === 0 ? (
        <EmptyState
          title={words(language, 'reports.none.title')}
          text={words(language, 'reports.none.text')}
        />
      ) : (
        <Table
          id="reports"
          caption={words(language, 'reports.title')}
          captionHidden
          cards
          columns={[
            {
              key: 'report',
              heading: words(language, 'tab.reports'),
              cell: ({ content }) => (
                <a href={linkTo(context, reportPath(code, content))}>
                  {words(language, 'report.title', {
                    plan: content.plan.title,
                    year: yearName({ year: Number(content.year.from.slice(0, 4)) }),
                  })}
                </a>
              ),
            },
            {
              key: 'published',
              heading: words(language, 'reports.column.published'),
              cell: ({ publishedAt, number }) =>
                words(language, 'reports.published', {
                  day: formatDay(londonDayOf(publishedAt), language),
                  number,
                }),
            },
          ]}
          rows={published}
        />
      )}
      {due.length > 0 && (
        <section aria-labelledby="due-title">
          <h2 id="due-title">{words(language, 'reports.waiting')}</h2>
          <ul>
            {due.map(({ title, year }) => (
              <li>
                {words(language, year.dueOn < day ? 'reports.late' : 'reports.due', {
                  plan: title,
                  year: yearName(year),
                  day: formatDay(year.dueOn, language),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {drafts !== null && drafts.length > 0 && (
        <section aria-labelledby="drafts-title">
          <h2 id="drafts-title">{words(language, 'reports.drafts')}</h2>
          <ul>
            {drafts.map(({ id, yearFrom, title }) => (
              <li>
                <a href={linkTo(context, reportDraftPath(code, id))}>
                  {words(language, 'report.title', {
                    plan: title,
                    year: yearName({ year: Number(yearFrom.slice(0, 4)) }),
                  })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayWrite && (
        <p class="no-print">
          <a href={linkTo(context, `${path}/new`)}>{words(language, 'reports.new')}</a>
        </p>
      )}
      <DownloadLinks
        downloads={tableDownloads(
          linkTo({ language, asAt: null }, path),
          context.asAt ? `?as-at=${context.asAt.day}` : '',
        )}
        what={speak(language, 'reports.title')}
        language={language}
      />
    </PartnershipShell>
  );
}
