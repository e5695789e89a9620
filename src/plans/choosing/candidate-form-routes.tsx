import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { headlineIndicators } from '../../evidence/index.ts';
import { addForm, bodyById, keepsRecords, type MemberBody } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { fieldError } from '../../web/index.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { areasByIds } from '../../geography/index.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { insertCandidates, withdrawCandidate } from './candidate-store.ts';
import { choosingPath } from './choosing-address.ts';
import { ChoosingFormPage } from './choosing-form-page.tsx';
import { choosingKeepers } from './choosing-form-routes.tsx';
import { candidateForm, suggestedForm, withdrawForm } from './choosing-forms.ts';
import { findChoosing, holdBeforeScoring, wrongAnswers } from './find-choosing.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { readEvidence, readSuggestions } from './read-suggestions.ts';
import { bodiesSpokenFor } from './who-scores.ts';

const proposers = only({
  roles: ['officer', 'partner-lead', 'community-body'],
  within: 'partnership',
  hidden: true,
});

/** Candidates: those the picture of need proposes, and those that bodies do. */
export function candidateFormRoutes(routes: Hono, services: PlanRouteServices): void {
  const { catalogue } = services;

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/candidates/add',
    who: choosingKeepers,
    find: async (queries, asked) => {
      const about = await findChoosing(queries, asked);
      const place = about && (await councilArea(queries, asked.partnershipId));
      if (!about || !place) return null;
      const taken = new Set(about.candidates.map(({ indicatorKey }) => indicatorKey));
      const all = await readSuggestions(queries, await catalogue(), place, asked.today);
      return { ...about, place, suggestions: all.filter(({ indicator: { key } }) => !taken.has(key)) };
    },
    form: ({ suggestions }) =>
      suggestedForm(
        suggestions.map(({ indicator: { key, name }, evidence }) => ({
          key,
          text: () => name,
          hint: () => evidence.figure.sentence,
        })),
      ),
    begin: ({ suggestions }) => ({ values: { which: suggestions.map(({ indicator }) => indicator.key) } }),
    page: (props) => {
      const { language } = props.context;
      const none = props.about.suggestions.length === 0;
      return (
        <ChoosingFormPage
          {...props}
          choosing={props.about.choosing}
          anchor="#candidates"
          title={speak(language, 'form.add.title')}
          lead={words(language, none ? 'form.add.none' : 'form.add.lead')}
          submit={speak(language, 'form.add.submit')}
        />
      );
    },
    act: async (doing, { about, values, code }) => {
      const { transaction, partnershipId } = doing;
      const { choosing, place, suggestions } = about;
      const problem = await holdBeforeScoring(transaction, choosing.id);
      if (problem !== null) return failed(problem);
      const chosen = suggestions.filter(({ indicator }) => values.which.includes(indicator.key));
      const candidates = chosen.map(({ indicator, evidence }) => ({
        ...{ id: uuidv7(), name: indicator.name, concern: '', bodyId: null },
        ...{ indicatorKey: indicator.key, areaId: place.id, evidence },
      }));
      await insertCandidates(transaction, { partnershipId, choosingId: choosing.id }, candidates);
      await auditDraft(doing, 'choosing-candidates.suggested', choosing.id, {
        after: candidates.map(({ id, indicatorKey }) => ({ id, indicatorKey })),
      });
      return ok(`${choosingPath(code, choosing.id)}#candidates`);
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/candidates/new',
    who: proposers,
    find: async (queries, asked) => {
      const about = await findChoosing(queries, asked);
      const place = about && (await councilArea(queries, asked.partnershipId));
      if (!about || !place) return null;
      const bodies: MemberBody[] = [];
      for (const id of bodiesSpokenFor(asked.actor, asked.partnershipId)) {
        const body = await bodyById(queries, id);
        if (body !== null) bodies.push(body);
      }
      const known = await catalogue();
      return { ...about, place, bodies, known, own: keepsRecords(asked.actor, asked.partnershipId) };
    },
    form: ({ bodies, known, own }) => candidateForm(bodies, headlineIndicators(known), own),
    begin: ({ bodies, own }) => {
      const [only_] = own ? ['own'] : bodies.map(({ id }) => id);
      return { values: only_ === undefined ? {} : { body: only_ } };
    },
    page: (props) => (
      <ChoosingFormPage
        {...props}
        choosing={props.about.choosing}
        anchor="#candidates"
        title={speak(props.context.language, 'form.candidate.title')}
        submit={speak(props.context.language, 'form.candidate.submit')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { transaction, partnershipId, today } = doing;
      const { choosing, place, known, candidates } = about;
      const problem = await holdBeforeScoring(transaction, choosing.id);
      if (problem !== null) return failed(problem);
      const indicator = headlineIndicators(known).find(({ key }) => key === values.indicator) ?? null;
      const about_ = { indicator: indicator?.name ?? '' };
      if (indicator && candidates.some(({ indicatorKey }) => indicatorKey === indicator.key))
        return failed({
          kind: 'wrong-answers',
          errors: [fieldError('indicator', (language) => speak(language, 'problem.is-candidate', about_))],
        });
      const evidence =
        indicator && (await readEvidence(transaction, known, { indicator, area: place, today }));
      if (indicator && evidence === null)
        return failed({
          kind: 'wrong-answers',
          errors: [fieldError('indicator', (language) => speak(language, 'problem.no-figure', about_))],
        });
      const candidate = {
        ...{ id: uuidv7(), name: values.name, concern: values.concern, evidence },
        bodyId: values.body === 'own' ? null : values.body,
        indicatorKey: indicator?.key ?? null,
        areaId: indicator ? place.id : null,
      };
      await insertCandidates(transaction, { partnershipId, choosingId: choosing.id }, [candidate]);
      await auditDraft(doing, 'choosing-candidate.proposed', candidate.id, {
        after: { bodyId: candidate.bodyId, indicatorKey: candidate.indicatorKey },
      });
      return ok(`${choosingPath(code, choosing.id)}#candidates`);
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/candidates/:candidate/remove',
    who: choosingKeepers,
    find: async (queries, asked) => {
      const about = await findChoosing(queries, asked);
      const candidate = about?.candidates.find(({ id }) => id === asked.ids['candidate']);
      return about && candidate ? { ...about, candidate } : null;
    },
    form: () => withdrawForm,
    begin: ({ candidate }) => ({ version: candidate.version }),
    page: (props) => {
      const { language } = props.context;
      return (
        <ChoosingFormPage
          {...props}
          choosing={props.about.choosing}
          anchor="#candidates"
          title={speak(language, 'form.withdraw.title', { name: props.about.candidate.name })}
          lead={words(language, 'form.withdraw.lead')}
          submit={speak(language, 'form.withdraw.submit')}
          submitKind="danger"
        />
      );
    },
    act: async (doing, { about: { choosing, candidate }, values, version, code }) => {
      const { transaction } = doing;
      const problem = await holdBeforeScoring(transaction, choosing.id);
      if (problem !== null) return failed(problem);
      if (!(await withdrawCandidate(transaction, { id: candidate.id, version }, values.why)))
        return failed(wrongAnswers((language) => speak(language, 'problem.changed')));
      await auditDraft(doing, 'choosing-candidate.withdrawn', candidate.id);
      return ok(`${choosingPath(code, choosing.id)}#candidates`);
    },
  });
}

async function councilArea(queries: Queries, id: number) {
  const [area] = await areasByIds(queries, [id]);
  return area ?? null;
}
