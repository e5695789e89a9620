import { type PartnershipPlace, PartnershipShell } from '../../partnerships/index.ts';
import { formatDay, linkTo, type PageContext } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { OutcomeInForce } from '../outcomes/outcome-in-force.ts';
import { outcomePath } from '../plans/plan-address.ts';
import type { NationalOutcomeList } from './national-outcome.ts';

export interface NationalOutcomesPageProps {
  context: PageContext;
  place: PartnershipPlace;
  /** Newest first. */
  lists: readonly NationalOutcomeList[];
  outcomes: readonly OutcomeInForce[];
}

/** The nation's outcomes, list by list, and the outcomes here that serve each. */
export function NationalOutcomesPage({ context, place, lists, outcomes }: NationalOutcomesPageProps) {
  const { language } = context;
  const title = speak(language, 'national.title');
  return (
    <PartnershipShell
      context={context}
      place={place}
      tab="plan"
      title={title}
      lead={words(language, 'national.lead')}
      steps={[{ text: title }]}
    >
      {lists.length === 0 && <p>{words(language, 'national.none')}</p>}
      {lists.map((list) => (
        <section aria-labelledby={`list-${list.id}`}>
          <h2 id={`list-${list.id}`}>
            {list.inForceUntil === null
              ? words(language, 'national.list', {
                  name: list.name,
                  from: formatDay(list.inForceFrom, language),
                })
              : words(language, 'national.list.ended', {
                  name: list.name,
                  from: formatDay(list.inForceFrom, language),
                  until: formatDay(list.inForceUntil, language),
                })}
          </h2>
          <p>{words(language, 'national.source', { source: list.source })}</p>
          {list.outcomes.map((national) => {
            const serving = outcomes.filter(({ outcome }) =>
              outcome.national.some(({ id }) => id === national.id),
            );
            return (
              <>
                <h3>{national.words}</h3>
                {serving.length === 0 ? (
                  <p>{words(language, 'national.serves.none')}</p>
                ) : (
                  <ul>
                    {serving.map(({ outcome }) => (
                      <li>
                        <a href={linkTo(context, outcomePath(place.area.code, outcome.id))}>{outcome.name}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </>
            );
          })}
        </section>
      ))}
    </PartnershipShell>
  );
}
