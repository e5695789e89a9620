import { linkTo, type PageContext } from '../../../web/index.ts';
import { type Conflict, isReworded, keyOf } from '../line-up.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Outcome } from '../outcome.ts';
import { listed } from '../plan-words.ts';

/** Priorities that pull away from an outcome, the texts of both sides beside each other. */
export function ConflictList(props: {
  context: PageContext;
  conflicts: readonly Conflict[];
  outcomes: readonly Outcome[];
}) {
  const { context, conflicts, outcomes } = props;
  const { language } = context;
  const { language: measured } = speak(language, 'conflicts.measured', { measures: '' });
  return (
    <section aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{words(language, 'conflicts.title')}</h2>
      {conflicts.length === 0 && <p>{words(language, 'conflicts.none')}</p>}
      {conflicts.map(({ partner, plan, priority, alignment }) => {
        const measures = outcomes.find(({ key }) => key === keyOf(alignment))?.measures ?? [];
        return (
          <article class="conflict" aria-labelledby={`conflict-${alignment.id}`}>
            <h3 id={`conflict-${alignment.id}`} class="visually-hidden">
              {partner.name} – {alignment.outcome}
            </h3>
            <div class="conflict__sides">
              <div class="conflict__side">
                <p>
                  <strong>{words(language, 'conflicts.partner', { partner: partner.name })}</strong>
                </p>
                <blockquote>
                  <p>{priority.words}</p>
                </blockquote>
                <p>
                  <a href={linkTo(context, `/partners/${partner.id}/own-plans#plan-${plan.id}`)}>
                    {words(language, 'conflicts.from', { plan: plan.title })}
                  </a>
                </p>
              </div>
              <div class="conflict__side">
                <p>
                  <strong>
                    {words(
                      language,
                      alignment.planPriorityId === null ? 'conflicts.outcome' : 'conflicts.priority',
                    )}
                  </strong>
                </p>
                <blockquote>
                  <p>{alignment.outcome}</p>
                </blockquote>
                {measures.length > 0 && (
                  <p>{words(language, 'conflicts.measured', { measures: listed(measures, measured) })}</p>
                )}
              </div>
            </div>
            <p>
              <strong>{words(language, 'conflicts.why')}</strong> {alignment.reason}{' '}
              {isReworded(priority, alignment) && (
                <em>{words(language, 'view.reworded', { words: alignment.judgedWords })}</em>
              )}
            </p>
          </article>
        );
      })}
    </section>
  );
}
