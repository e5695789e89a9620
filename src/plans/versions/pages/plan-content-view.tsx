import { type Definition, DefinitionList, formatDay, linkTo, type PageContext } from '../../../web/index.ts';
import type { RevisedMeasures } from '../../measures/revised-measures.ts';
import { words } from '../../messages/words.tsx';
import { outcomePath } from '../../plans/plan-address.ts';
import type { PlanContent } from '../plan-content.ts';
import { EvidenceList, PeriodText } from './evidence-list.tsx';
import { OutcomeContent, Own } from './outcome-content.tsx';

export interface PlanContentViewProps {
  context: PageContext;
  code: string;
  content: PlanContent;
  /** ISO day the page is seen from. */
  day: string;
  /** True links each outcome and measure to its page, which shows the version in force. */
  linked: boolean;
  revised: RevisedMeasures;
}

/** A version of a plan, drawn from its content and nothing else: the renderer `plan-1`. */
export function PlanContentView({ context, code, content, day, linked, revised }: PlanContentViewProps) {
  const { language } = context;
  const { plan, localities, priorities, representations } = content;
  const facts: Definition[] = [
    { term: words(language, 'plan.period'), description: <PeriodText context={context} of={plan} /> },
  ];
  if (plan.reviewOn !== null)
    facts.push({
      term: words(language, 'plan.review'),
      description:
        plan.reviewOn < day ? (
          <strong>{words(language, 'plan.review.late', { day: formatDay(plan.reviewOn, language) })}</strong>
        ) : (
          formatDay(plan.reviewOn, language)
        ),
    });
  return (
    <>
      <DefinitionList items={facts} />
      <section aria-labelledby="vision">
        <h2 id="vision">{words(language, 'plan.vision')}</h2>
        <Own text={plan.vision} context={context} />
      </section>
      <section aria-labelledby="priorities">
        <h2 id="priorities">{words(language, 'plan.priorities')}</h2>
        {priorities.map((priority) => (
          <section aria-labelledby={`priority-${priority.id}`}>
            <h3 id={`priority-${priority.id}`}>{priority.name}</h3>
            {priority.why !== '' && (
              <div class="own-words">
                <strong>{words(language, 'priority.why')}</strong>: {priority.why}
              </div>
            )}
            {priority.evidence.length > 0 && (
              <>
                <p>
                  <strong>{words(language, 'priority.evidence')}</strong>
                </p>
                <EvidenceList context={context} evidence={priority.evidence} />
              </>
            )}
            {priority.outcomes.map((outcome) => (
              <article aria-labelledby={`outcome-${outcome.id}`}>
                <h4 id={`outcome-${outcome.id}`}>
                  {linked ? (
                    <a href={linkTo(context, outcomePath(code, outcome.id))}>{outcome.name}</a>
                  ) : (
                    outcome.name
                  )}
                </h4>
                <OutcomeContent {...{ context, code, outcome, revised, linked }} />
              </article>
            ))}
          </section>
        ))}
      </section>
      <section aria-labelledby="needs">
        <h2 id="needs">{words(language, 'plan.needs')}</h2>
        <Own text={plan.needs} context={context} />
      </section>
      {plan.prevention !== '' && (
        <section aria-labelledby="prevention">
          <h2 id="prevention">{words(language, 'plan.prevention')}</h2>
          <Own text={plan.prevention} context={context} />
        </section>
      )}
      {localities.length > 0 && (
        <section aria-labelledby="localities">
          <h2 id="localities">{words(language, 'plan.localities')}</h2>
          <p>{words(language, 'plan.localities.lead')}</p>
          <ul>
            {localities.map(({ code: area, name, poorerThan, why, people, peopleSource }) => (
              <li class="own-words">
                <a href={linkTo(context, `/areas/${area}`)}>{name}</a>
                {people !== null && (
                  <>
                    {', '}
                    {peopleSource === null
                      ? words(language, 'locality.people.bare', { people: people.toLocaleString('en-GB') })
                      : words(language, 'locality.people', {
                          people: people.toLocaleString('en-GB'),
                          source: peopleSource,
                        })}
                  </>
                )}
                {'. '}
                {words(language, `poorer.${poorerThan ?? 'not'}`)} {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {representations.length > 0 && (
        <section aria-labelledby="representations">
          <h2 id="representations">{words(language, 'plan.representations')}</h2>
          <ul>
            {representations.map((one) => (
              <li class="own-words">
                <strong>{one.from ?? words(language, 'plan.from.resident')}</strong>.{' '}
                {words(language, 'plan.said', { day: formatDay(one.receivedOn, language) })}
                {': '}
                {one.words ?? words(language, 'plan.not-shown')}
                <p>
                  <strong>
                    {words(language, 'plan.answered', { day: formatDay(one.answeredOn, language) })}
                  </strong>
                  : {one.answer}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
