import { linkTo, type PageContext, spokenOn } from '../../web/index.ts';
import { excusalState } from '../excusals/excusal.ts';
import { daysWords, dutyWords } from '../excusals/excusal-words.ts';
import { bodyTimesSentence } from '../information-requests/times-sentence.ts';
import type { MemberBody } from '../member-bodies.ts';
import { say as sayOfPlans } from '../own-plans/messages/message.ts';
import { periodWords } from '../own-plans/plan-words.ts';
import { words } from './messages/words.tsx';
import type { BodyDuties } from './read-body-duties.ts';

/** On the page of a body: what it is excused from, how it answers, and its own plans. */
export function BodyDutiesSection(props: { context: PageContext; body: MemberBody; duties: BodyDuties }) {
  const { context, body, duties } = props;
  const { language, asAt } = context;
  const day = asAt?.day ?? context.today;
  const name = { body: body.name };
  const excused = duties.excusals.filter((one) => excusalState(one, day) !== 'over');
  const answered = bodyTimesSentence(duties.times, day, language);
  return (
    <section aria-labelledby="body-duties-title">
      <h2 id="body-duties-title">{words(language, 'body.title')}</h2>
      <h3>{words(language, 'body.excused')}</h3>
      {excused.length === 0 ? (
        <p>{words(language, 'body.excused.none', name)}</p>
      ) : (
        <ul>
          {excused.map((one) => (
            <li>
              <a href={linkTo(context, `/partnerships/${one.partnershipCode}/excusals#excusal-${one.id}`)}>
                {words(language, 'body.excused.text', {
                  partnership: one.partnershipName,
                  duty: dutyWords(language, one).text,
                  outcome: one.outcome,
                  days: daysWords(language, one).text,
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h3>{words(language, 'body.answers')}</h3>
      <p>{answered === null ? words(language, 'body.answers.none') : spokenOn(language, answered)}</p>
      <h3>{words(language, 'body.plans')}</h3>
      {duties.plans.length === 0 ? (
        <p>{words(language, 'body.plans.none', name)}</p>
      ) : (
        <ul>
          {duties.plans.map((plan) => (
            <li>
              {words(language, 'body.plans.text', {
                title: plan.title,
                kind: sayOfPlans(language, `kind.${plan.kind}`),
                period: periodWords(language, plan).text,
              })}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={linkTo(context, `/partners/${body.id}/own-plans`)}>{words(language, 'body.plans.link')}</a>
      </p>
    </section>
  );
}
