import { formatDay, linkTo, Spoken } from '../../../web/index.ts';
import { holderOn } from '../../seats/term.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { TableSectionProps } from './table-section.ts';

/** Vacant seats, and terms that end soon. */
export function SeatsToFill({ context, place, table }: TableSectionProps) {
  const { language } = context;
  const { day, vacant, ending } = table;
  const line = (bodyId: string, message: Parameters<typeof Spoken>[0]['message']) => (
    <li>
      <a href={linkTo(context, `/partnerships/${place.area.code}/partners/${bodyId}#seats-title`)}>
        <Spoken message={message} language={language} />
      </a>
    </li>
  );
  return (
    <section aria-labelledby="to-fill-title">
      <h2 id="to-fill-title">{words(language, 'seats.title')}</h2>
      <p>{words(language, 'seats.lead')}</p>
      {vacant.length + ending.length === 0 ? (
        <p>{words(language, 'seats.all-held')}</p>
      ) : (
        <ul>
          {vacant.map(({ at, seat }) =>
            line(at.body.id, speak(language, 'seats.vacant', { title: seat.title, body: at.body.name })),
          )}
          {ending.map(({ at, seat }) =>
            line(
              at.body.id,
              speak(language, 'seats.ending', {
                title: seat.title,
                body: at.body.name,
                day: formatDay(holderOn(seat.terms, day)?.until ?? day, language),
              }),
            ),
          )}
        </ul>
      )}
    </section>
  );
}
