import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, bodyById, type FormAsked } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { formatDay } from '../../web/index.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import type { PlanRouteServices } from '../plans-services.ts';
import { stateOf } from './choosing.ts';
import { choosingPath } from './choosing-address.ts';
import { ChoosingFormPage } from './choosing-form-page.tsx';
import { scoreField, scoreForm } from './choosing-forms.ts';
import { findChoosing, holdWhileScoring } from './find-choosing.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { readScoresOf, replaceScores } from './score-store.ts';
import { bodiesSpokenFor } from './who-scores.ts';

/** A body scores and disagrees through its own lead or speaker, and nobody for them. */
export const speakers = only({
  roles: ['partner-lead', 'community-body'],
  within: 'partnership',
  hidden: true,
  inPerson: true,
});

/** A choosing whose scoring has opened, and the body named in the address, which the reader speaks for. */
export async function findForBody(queries: Queries, asked: FormAsked) {
  const about = await findChoosing(queries, asked);
  const bodyId = asked.ids['body'] ?? '';
  if (!about || !bodiesSpokenFor(asked.actor, asked.partnershipId).includes(bodyId)) return null;
  const state = stateOf(about.choosing, asked.today);
  if (state !== 'scoring' && state !== 'closed') return null;
  const body = await bodyById(queries, bodyId);
  return body && { ...about, body };
}

/** What a body gives each candidate. */
export function scoreFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/choosing/:choosing/scores/:body/edit',
    who: speakers,
    find: async (queries, asked) => {
      const about = await findForBody(queries, asked);
      return about && { ...about, given: await readScoresOf(queries, about.choosing.id, about.body.id) };
    },
    form: ({ candidates, criteria }) => scoreForm(candidates, criteria),
    begin: ({ candidates, criteria, given }) => {
      const scores = new Map(given.map((one) => [`${one.candidateId}/${one.criterionId}`, one.score]));
      const values: Record<string, string | null> = {};
      candidates.forEach((candidate, at) => {
        criteria.forEach((criterion, by) => {
          const score = scores.get(`${candidate.id}/${criterion.id}`);
          values[scoreField(at, by)] = score === undefined ? null : String(score);
        });
      });
      return { values };
    },
    page: (props) => {
      const { language } = props.context;
      const { choosing, candidates, criteria, body } = props.about;
      return (
        <ChoosingFormPage
          {...props}
          choosing={choosing}
          title={speak(language, 'form.score.title', { body: body.name })}
          lead={words(language, 'form.score.lead', { day: formatDay(choosing.closesOn ?? '', language) })}
          submit={speak(language, 'form.score.submit')}
          layout={({ field }) => (
            <>
              {candidates.map(({ id, name, concern, evidence }, at) => (
                <fieldset id={`candidate-${id}`} class="score-of">
                  <legend>
                    <h2>{name}</h2>
                  </legend>
                  {concern !== '' && <p class="own-words">{concern}</p>}
                  {evidence && <p>{evidence.figure.sentence}</p>}
                  {criteria.map((_, by) => field(scoreField(at, by)))}
                </fieldset>
              ))}
            </>
          )}
        />
      );
    },
    act: async (doing, { about, values, code }) => {
      const { transaction, partnershipId, today } = doing;
      const { choosing, candidates, criteria, body } = about;
      const problem = await holdWhileScoring(transaction, choosing.id, today);
      if (problem !== null) return failed(problem);
      const scores = candidates.flatMap((candidate, at) =>
        criteria.flatMap((criterion, by) => {
          const score = values[scoreField(at, by)] ?? null;
          return score === null
            ? []
            : [{ candidateId: candidate.id, criterionId: criterion.id, score: Number(score) }];
        }),
      );
      await replaceScores(transaction, { partnershipId, choosingId: choosing.id, bodyId: body.id }, scores);
      // The scores themselves stay out of the trail: staff read it while scoring is still open.
      await auditDraft(doing, 'choosing.scored', choosing.id, {
        after: { bodyId: body.id, scores: scores.length },
      });
      return ok(choosingPath(code, choosing.id));
    },
  });
}
