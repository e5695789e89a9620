import { Tag } from '../../../web/index.ts';
import { SeatLine } from '../../seats/seat-line.tsx';
import { words } from '../messages/words.tsx';
import type { BodyAtTablePageProps } from './body-at-table-page.tsx';
import { KeepLink } from './keep-link.tsx';
import { SpanText } from './memberships-at.tsx';

/** Its seats, each with everybody who has held it. */
export function SeatsAt({ context, at, day, keepHref }: BodyAtTablePageProps) {
  const { language } = context;
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title">{words(language, 'at.seats')}</h2>
      {at.seats.length === 0 && <p>{words(language, 'at.seats.none')}</p>}
      {at.seats.map((seat) => (
        <section class="seat" id={`seat-${seat.id}`} aria-labelledby={`seat-${seat.id}-title`}>
          <h3 id={`seat-${seat.id}-title`}>
            <SeatLine seat={seat} day={day} language={language} />
          </h3>
          <p>
            {words(language, 'at.seat.there')} <SpanText span={seat} language={language} />
          </p>
          {seat.terms.length === 0 ? (
            <p>{words(language, 'at.terms.none')}</p>
          ) : (
            <ul class="cell-list">
              {seat.terms.map((term) => (
                <li>
                  {term.holderName ?? words(language, 'holder.erased')},{' '}
                  <SpanText span={term} language={language} />
                  {!term.published && (
                    <>
                      {' '}
                      <Tag text={words(language, 'draft')} tone="blue" />
                    </>
                  )}
                  <KeepLink
                    href={keepHref && `${keepHref}/seats/${seat.id}/terms/${term.id}`}
                    what={term.holderName}
                  >
                    {words(language, 'at.term.change')}
                  </KeepLink>
                </li>
              ))}
            </ul>
          )}
          <KeepLink href={keepHref && `${keepHref}/seats/${seat.id}/terms/new`} what={seat.title}>
            {words(language, 'at.seat.fill')}
          </KeepLink>
          <KeepLink href={keepHref && `${keepHref}/seats/${seat.id}`} what={seat.title}>
            {words(language, 'at.seat.change')}
          </KeepLink>
        </section>
      ))}
      <KeepLink href={keepHref && `${keepHref}/seats/new`}>{words(language, 'at.seat.add')}</KeepLink>
    </section>
  );
}
