import { linkTo, type PageContext, type SpokenText, Spoken } from '../../../web/index.ts';
import { kindName } from '../../bodies/spoken-kind.ts';
import type { AbsentPartner } from '../absent-partner.ts';
import { bodyPath } from '../body-path.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { TableSectionProps } from './table-section.ts';

/** Partners by law that are not fully at the table. */
export function AbsentPartners({ context, place, table }: TableSectionProps) {
  const { language } = context;
  const away = table.absent.filter((one) => one.missing !== 'body');
  const unregistered = unregisteredSentence(context, table.absent);
  return (
    <section aria-labelledby="absent-title">
      <h2 id="absent-title">{words(language, 'absent.title')}</h2>
      <p>{words(language, 'absent.lead')}</p>
      {table.absent.length === 0 ? (
        <p>{words(language, 'absent.none')}</p>
      ) : (
        <ul>
          {away.map((one) => (
            <li>
              <a href={linkTo(context, bodyPath(place.area.code, one.body.id))}>
                <Spoken
                  message={speak(language, `absent.${one.missing}`, { body: one.body.name })}
                  language={language}
                />
              </a>
            </li>
          ))}
          {unregistered && (
            <li>
              <Spoken message={unregistered} language={language} />
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

/** One sentence for all kinds of which nobody registered a body; null where there are none. */
function unregisteredSentence(
  { language }: PageContext,
  absent: readonly AbsentPartner[],
): SpokenText | null {
  const kinds = absent.flatMap((one) => (one.missing === 'body' ? [kindName(language, one.kind).text] : []));
  const [kind] = kinds;
  if (kind === undefined) return null;
  return kinds.length === 1
    ? speak(language, 'absent.body', { kind })
    : speak(language, 'absent.bodies', { kinds: kinds.join(', ') });
}
