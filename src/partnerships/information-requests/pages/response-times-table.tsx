import { linkTo, type PageContext, spokenOn, Table } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { PartnerTimes } from '../partner-times.ts';
import { yearBefore } from '../response-times.ts';
import { bothText, daysText, rangeText } from '../time-words.ts';

/** How every partner answers: counts, the middle answer, the range, and what is still open. */
export function ResponseTimesTable(props: {
  context: PageContext;
  rows: readonly PartnerTimes[];
  day: string;
}) {
  const { context, rows, day } = props;
  const { language } = context;
  const count = (key: 'asked' | 'given' | 'partly' | 'refused' | 'withdrawn') => ({
    key,
    heading: words(language, `times.${key}`),
    numeric: true,
    cell: ({ summary }: PartnerTimes) => summary?.[key] ?? 0,
  });
  return (
    <Table
      cards
      id="times"
      caption={words(language, 'times.caption', {
        from: yearBefore(day),
        until: day,
      })}
      rows={rows}
      columns={[
        {
          key: 'partner',
          heading: words(language, 'times.partner'),
          cell: ({ partner }) => <a href={linkTo(context, `/partners/${partner.id}`)}>{partner.name}</a>,
        },
        count('asked'),
        count('given'),
        count('partly'),
        count('refused'),
        count('withdrawn'),
        {
          key: 'median',
          heading: words(language, 'times.median'),
          cell: ({ summary }) => {
            if (summary === null) return words(language, 'times.never');
            const { calendar, working } = summary;
            return calendar && working
              ? spokenOn(language, bothText(language, { calendar: calendar.median, working: working.median }))
              : words(language, 'times.noAnswer');
          },
        },
        {
          key: 'range',
          heading: words(language, 'times.range'),
          cell: ({ summary }) =>
            summary?.calendar && spokenOn(language, rangeText(language, summary.calendar)),
        },
        {
          key: 'open',
          heading: words(language, 'times.open'),
          cell: ({ summary }) => {
            if (!summary?.longestOpen) return words(language, 'times.open.none');
            const days = daysText(language, summary.longestOpen.calendar);
            return summary.open === 1
              ? words(language, 'times.open.one', { days })
              : words(language, 'times.open.many', { count: summary.open, days });
          },
        },
      ]}
    />
  );
}
