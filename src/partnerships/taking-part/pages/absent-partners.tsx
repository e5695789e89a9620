import { linkTo, type PageContext, type SpokenText, Spoken } from '../../../web/index.ts';
import { kindName } from '../../bodies/spoken-kind.ts';
import type { AbsentPartner } from '../absent-partner.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { TableSectionProps } from './table-section.ts';

/** Partners by law that are not fully at the table. */
export function AbsentPartners({ context, place, table }: TableSectionProps) {
  const { language } = context;
  return (
    <section aria-labelledby="absent-title">
      <h2 id="absent-title">{words(language, 'absent.title')}</h2>
      <p>{words(language, 'absent.lead')}</p>
      {table.absent.length === 0 ? (
        <p>{words(language, 'absent.none')}</p>
      ) : (
        <ul>
          {table.absent.map((one) => (
            <li>
              {one.missing === 'body' ? (
                <Spoken message={sentence(context, one)} language={language} />
              ) : (
                <a href={linkTo(context, `/partnerships/${place.area.code}/partners/${one.body.id}`)}>
                  <Spoken message={sentence(context, one)} language={language} />
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence({ language }: PageContext, one: AbsentPartner): SpokenText {
  if (one.missing === 'body')
    return speak(language, 'absent.body', { kind: kindName(language, one.kind).text });
  return speak(language, `absent.${one.missing}`, { body: one.body.name });
}
