import { Spoken, Table } from '../../../web/index.ts';
import { kindName } from '../../bodies/spoken-kind.ts';
import { SeatLine } from '../../seats/seat-line.tsx';
import { isOn } from '../../seats/term.ts';
import { type BodyAtTable, seatsOn } from '../body-at-table.ts';
import { words } from '../messages/words.tsx';
import { BodyLink } from './body-link.tsx';
import { NotConfirmed } from './proposed.tsx';
import type { TableSectionProps } from './table-section.ts';

/** Bodies that take part, with their seats and who holds them. */
export function Members({ context, place, table }: TableSectionProps) {
  const { language } = context;
  const { day } = table;
  return (
    <Table<BodyAtTable>
      cards
      id="members"
      caption={words(language, 'members.caption')}
      captionHidden
      rows={table.members}
      columns={[
        {
          key: 'body',
          heading: words(language, 'column.body'),
          rowHeading: true,
          cell: ({ body }) => <BodyLink context={context} place={place} body={body} />,
        },
        {
          key: 'kind',
          heading: words(language, 'column.kind'),
          cell: ({ body }) => <Spoken message={kindName(language, body.kind)} language={language} />,
        },
        {
          key: 'basis',
          heading: words(language, 'column.basis'),
          cell: ({ memberships }) => {
            const now = memberships.find((one) => isOn(one, day));
            return (
              now && (
                <>
                  {words(language, `basis.${now.basis}`)}
                  {now.proposal && (
                    <>
                      {' '}
                      <NotConfirmed language={language} />
                    </>
                  )}
                </>
              )
            );
          },
        },
        {
          key: 'seats',
          heading: words(language, 'column.seats'),
          cell: (at) => <SeatLines at={at} day={day} language={language} />,
        },
      ]}
    />
  );
}

/** A body's seats on a day, each in a line. */
export function SeatLines(props: {
  at: BodyAtTable;
  day: string;
  language: TableSectionProps['context']['language'];
}) {
  const { at, day, language } = props;
  const seats = seatsOn(at, day);
  if (seats.length === 0) return <>{words(language, 'seats.none')}</>;
  return (
    <ul class="cell-list">
      {seats.map((seat) => (
        <li>
          <SeatLine seat={seat} day={day} language={language} />
        </li>
      ))}
    </ul>
  );
}
