import type { Child } from 'hono/jsx';
import { DateText, EmptyState, linkTo, type PageContext, Table, Tag } from '../../../web/index.ts';
import { SeatLine } from '../../seats/seat-line.tsx';
import { isOn } from '../../seats/term.ts';
import type { Membership } from '../../taking-part/membership.ts';
import { words } from '../messages/words.tsx';
import type { BodyFound } from '../read-body.ts';

/** Every partnership it takes part in, with its seats there, and those it has left. */
export function BodyPartnerships({ context, found }: { context: PageContext; found: BodyFound }) {
  const { language, today, asAt } = context;
  const { body, memberships, seats, areas } = found;
  const day = asAt?.day ?? today;
  const byName = memberships.toSorted((a, b) =>
    (areas.get(a.partnershipId)?.name ?? '').localeCompare(areas.get(b.partnershipId)?.name ?? ''),
  );
  const current = byName.filter((one) => isOn(one, day));
  const other = byName.filter((one) => !isOn(one, day));
  const seatsIn = (partnershipId: number) =>
    seats.filter((seat) => seat.partnershipId === partnershipId && isOn(seat, day));
  const link = ({ partnershipId }: Membership) => {
    const area = areas.get(partnershipId);
    return (
      area && <a href={linkTo(context, `/partnerships/${area.code}/partners/${body.id}`)}>{area.name}</a>
    );
  };
  return (
    <section aria-labelledby="partnerships-title">
      <h2 id="partnerships-title">{words(language, 'body.memberships')}</h2>
      {current.length === 0 ? (
        <EmptyState
          title={words(language, 'body.memberships.none.title')}
          text={words(language, 'body.memberships.none.text')}
          level={3}
        />
      ) : (
        <Table<Membership>
          cards
          id="memberships"
          caption={words(language, 'body.memberships.caption')}
          captionHidden
          rows={current}
          columns={[
            {
              key: 'partnership',
              heading: words(language, 'body.memberships.partnership'),
              rowHeading: true,
              cell: link,
            },
            {
              key: 'basis',
              heading: words(language, 'body.memberships.basis'),
              cell: ({ basis, proposal }) => (
                <>
                  {words(language, `basis.${basis}`)}
                  {proposal && (
                    <>
                      {' '}
                      <Tag text={words(language, 'proposed.tag')} tone="orange" />
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'time',
              heading: words(language, 'body.memberships.time'),
              cell: (one) => <Time context={context} membership={one} />,
            },
            {
              key: 'seats',
              heading: words(language, 'body.memberships.seats'),
              cell: ({ partnershipId }): Child => {
                const own = seatsIn(partnershipId);
                if (own.length === 0) return words(language, 'seats.none');
                return (
                  <ul class="cell-list">
                    {own.map((seat) => (
                      <li>
                        <SeatLine seat={seat} day={day} language={language} />
                      </li>
                    ))}
                  </ul>
                );
              },
            },
          ]}
        />
      )}
      {other.length > 0 && (
        <>
          <h3>{words(language, 'body.memberships.former')}</h3>
          <ul>
            {other.map((one) => (
              <li>
                {link(one)}, <Time context={context} membership={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Time({ context, membership }: { context: PageContext; membership: Membership }) {
  const { language } = context;
  const { since, until } = membership;
  return (
    <>
      {words(language, 'time.since')} <DateText day={since} language={language} />
      {until && (
        <>
          {' '}
          {words(language, 'time.until')} <DateText day={until} language={language} />
        </>
      )}
    </>
  );
}
