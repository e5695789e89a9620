import { type PageContext, Table } from '../../../web/index.ts';
import type { BodyAttendance } from '../attendance-by-body.ts';
import { words } from '../messages/words.tsx';

/** How often each body came in the last 12 months: counts, since there are few meetings to count. */
export function AttendanceTable(props: {
  context: PageContext;
  attendance: readonly BodyAttendance[];
  day: string;
}) {
  const { context, attendance, day } = props;
  const { language } = context;
  const missed = attendance.filter(({ missedInARow }) => missedInARow >= 2);
  return (
    <section aria-labelledby="attended-title">
      <h2 id="attended-title">{words(language, 'attended.title')}</h2>
      {attendance.length === 0 ? (
        <p>{words(language, 'attended.none')}</p>
      ) : (
        <>
          {missed.map(({ bodyName, missedInARow }) => (
            <p>
              <strong>{words(language, 'attended.missed', { body: bodyName, count: missedInARow })}</strong>
            </p>
          ))}
          {attendance.every(({ came, meetings }) => came === meetings) && (
            <p>{words(language, 'attended.lead.all')}</p>
          )}
          <Table<BodyAttendance>
            cards
            id="attended"
            caption={words(language, 'attended.caption', { day })}
            captionHidden
            rows={attendance}
            columns={[
              {
                key: 'body',
                heading: words(language, 'attended.body'),
                cell: ({ bodyName }) => bodyName,
              },
              {
                key: 'came',
                heading: words(language, 'attended.came'),
                cell: ({ came, meetings }) =>
                  meetings === 1
                    ? words(language, 'attended.of.one', { came })
                    : words(language, 'attended.of', { came, meetings }),
              },
              {
                key: 'apologies',
                heading: words(language, 'attended.apologies'),
                numeric: true,
                cell: ({ apologies }) => apologies,
              },
            ]}
          />
          <p class="quiet">{words(language, 'attended.note')}</p>
        </>
      )}
    </section>
  );
}
