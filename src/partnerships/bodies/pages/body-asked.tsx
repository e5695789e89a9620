import { DateText, linkTo, type PageContext } from '../../../web/index.ts';
import { words as tableWords } from '../../taking-part/messages/words.tsx';
import { words } from '../messages/words.tsx';
import type { BodyFound } from '../read-body.ts';

/** Who asked it to take part, and what it answered, across all partnerships; nothing where nobody did. */
export function BodyAsked({ context, found }: { context: PageContext; found: BodyFound }) {
  const { language } = context;
  const { approaches, areas, body } = found;
  if (approaches.length === 0) return null;
  return (
    <section aria-labelledby="asked-title">
      <h2 id="asked-title">{words(language, 'body.asked')}</h2>
      <p>{words(language, 'body.asked.lead')}</p>
      <ul>
        {approaches.map(({ partnershipId, askedOn, answer, wishes }) => {
          const area = areas.get(partnershipId);
          return (
            <li>
              {area && (
                <a href={linkTo(context, `/partnerships/${area.code}/partners/${body.id}#approaches-title`)}>
                  {area.name}
                </a>
              )}
              {', '}
              <DateText day={askedOn} language={language} />
              {': '}
              {tableWords(language, `answer.${answer}`)}
              {wishes && <span class="typed-lines">{` (${wishes})`}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
