import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import type { Child } from 'hono/jsx';
import { failed, ok } from '../../kernel/result.ts';
import {
  addForm,
  type FormAsked,
  FormPage,
  type FormPageProps,
  memberBodies,
} from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import {
  fieldError,
  type FormFields,
  formatDay,
  linkTo,
  type ValuesOf,
  type Words,
  type WrongAnswers,
} from '../../web/index.ts';
import { readDraftOutcomeNames } from '../outcomes/outcome-in-force.ts';
import { auditDraft, isoDay } from '../plans/draft-form.tsx';
import { planPath } from '../plans/plan-address.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { relatedDutyKeys } from './related-duty.ts';
import { type Choices, endRelatedForm, relatedPlanForm, removeRelatedForm } from './related-forms.ts';
import type { RelatedPlan } from './related-plan.ts';
import {
  endRelatedPlan,
  insertRelatedPlan,
  readRelatedPlans,
  readUnregistered,
  type RelatedWords,
  removeRelatedPlan,
  updateRelatedPlan,
} from './related-store.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { said } from './said.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });
const relatedPath = (code: string) => `${planPath(code)}/related`;

/** A form of the register: the way back is the register. */
function RelatedFormPage<About, Fields extends FormFields>(
  props: FormPageProps<About, Fields> & {
    title: Words;
    submit: Words;
    submitKind?: 'primary' | 'danger';
    lead?: Child;
  },
) {
  const { context, place } = props;
  const path = relatedPath(place.area.code);
  return (
    <FormPage
      {...props}
      tab="plan"
      steps={[{ text: speak(context.language, 'step'), href: linkTo(context, path) }]}
      back={path}
    />
  );
}

async function readChoices(
  queries: Queries,
  { partnershipId, today }: FormAsked,
  registered: string | null,
): Promise<Choices> {
  const bodies = await memberBodies(queries, partnershipId, today);
  const members = bodies.map(({ id }) => id);
  return {
    bodies,
    own: await readUnregistered(queries, partnershipId, members, registered),
    outcomes: await readDraftOutcomeNames(queries, partnershipId),
  };
}

async function findRelated(queries: Queries, { partnershipId, ids }: FormAsked) {
  const plans = await readRelatedPlans(queries, [partnershipId]);
  return plans.find(({ id }) => id === ids['related']) ?? null;
}

async function findHolding(queries: Queries, asked: FormAsked) {
  const plan = await findRelated(queries, asked);
  return plan === null || plan.endedOn !== null ? null : plan;
}

const nameOf = ({ title, notNeeded }: Pick<RelatedPlan, 'title' | 'notNeeded'>) => title ?? notNeeded ?? '';

const wrong = (field: string | null, message: Parameters<typeof fieldError>[1]): WrongAnswers => ({
  kind: 'wrong-answers',
  errors: [fieldError(field, message)],
});

type RelatedAnswers = ValuesOf<ReturnType<typeof relatedPlanForm>['fields']>;

function wordsFrom(values: RelatedAnswers): RelatedWords {
  return {
    ...{ duty: values.duty, ownPlanId: values.own, title: values.name, bodyId: values.body },
    ...{ dutyHolder: values.holder, source: values.source, link: values.link, notNeeded: values.none },
    ...{ startsOn: isoDay(values.startsOn), endsOn: isoDay(values.endsOn), outcomeIds: values.outcomes },
  };
}

const plainDay = (day: string | null) => (day === null ? null : Temporal.PlainDate.from(day));

/** What is written of a plan here; words of a partner's own plan are that record's. */
function answersOf(plan: RelatedPlan, outcomes: Choices['outcomes']): RelatedAnswers {
  const own = plan.ownPlanId !== null;
  const shown = new Set(outcomes.map(({ id }) => id));
  return {
    duty: relatedDutyKeys.find((key) => key === plan.duty) ?? 'other',
    own: plan.ownPlanId,
    name: own ? null : plan.title,
    body: own ? null : plan.bodyId,
    holder: own ? null : plan.dutyHolder,
    source: plan.source,
    startsOn: own ? null : plainDay(plan.startsOn),
    endsOn: own ? null : plainDay(plan.endsOn),
    link: own ? null : plan.link,
    none: plan.notNeeded,
    outcomes: plan.outcomeIds.filter((id) => shown.has(id)),
  };
}

/** Recording which plan answers which law, changing it, ending it and taking it out: for officers. */
export function relatedFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/related/new',
    who: officers,
    find: (queries, asked) => readChoices(queries, asked, null),
    form: relatedPlanForm,
    begin: () => ({ subject: 'new' }),
    page: (props) => (
      <RelatedFormPage
        {...props}
        title={speak(props.context.language, 'form.title')}
        submit={speak(props.context.language, 'form.submit')}
      />
    ),
    act: async (doing, { values, code }) => {
      const { transaction, partnershipId } = doing;
      const id = uuidv7();
      const after = wordsFrom(values);
      await insertRelatedPlan(transaction, { id, partnershipId }, after);
      await auditDraft(doing, 'related-plan.recorded', id, { after: { duty: after.duty } });
      return ok(`${relatedPath(code)}#duty-${values.duty}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/related/:related/change',
    who: officers,
    find: async (queries, asked) => {
      const plan = await findHolding(queries, asked);
      return plan && { plan, ...(await readChoices(queries, asked, plan.id)) };
    },
    form: (choices) => relatedPlanForm(choices),
    begin: ({ plan, outcomes }) => ({ values: answersOf(plan, outcomes), version: plan.version }),
    page: (props) => (
      <RelatedFormPage
        {...props}
        title={speak(props.context.language, 'form.change.title', { name: nameOf(props.about.plan) })}
        submit={speak(props.context.language, 'form.change.submit')}
      />
    ),
    act: async (doing, { about: { plan, outcomes }, values, version, code }) => {
      const { transaction, partnershipId } = doing;
      const shown = new Set(outcomes.map(({ id }) => id));
      const after = wordsFrom(values);
      // Outcomes that the form does not offer any more stay shared.
      const kept = plan.outcomeIds.filter((id) => !shown.has(id));
      const whole = { ...after, outcomeIds: [...after.outcomeIds, ...kept] };
      if (!(await updateRelatedPlan(transaction, { id: plan.id, version, partnershipId }, whole)))
        return failed(
          await editConflict(transaction, plan.id, {
            current: answersOf(plan, outcomes),
            version: plan.version,
          }),
        );
      await auditDraft(doing, 'related-plan.changed', plan.id, {
        before: { duty: plan.duty, startsOn: plan.startsOn, endsOn: plan.endsOn },
        after: { duty: after.duty, startsOn: after.startsOn, endsOn: after.endsOn },
      });
      return ok(`${relatedPath(code)}#duty-${values.duty}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/related/:related/end',
    who: officers,
    find: async (queries, asked) => {
      const plan = await findHolding(queries, asked);
      return plan === null || plan.notNeeded !== null ? null : plan;
    },
    form: (_, { today }) => endRelatedForm(today),
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <RelatedFormPage
        {...props}
        title={speak(props.context.language, 'form.end.title', { name: nameOf(props.about) })}
        lead={words(props.context.language, 'form.end.lead')}
        submit={speak(props.context.language, 'form.end.submit')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const endedOn = String(values.endedOn);
      const { startsOn } = about;
      if (startsOn !== null && endedOn < startsOn)
        return failed(
          wrong('endedOn', (language) =>
            speak(language, 'problem.ended', {
              starts: formatDay(startsOn, language),
              ended: formatDay(endedOn, language),
            }),
          ),
        );
      const after = { endedOn, endedWhy: values.why };
      if (!(await endRelatedPlan(doing.transaction, { id: about.id, version }, after)))
        return failed(wrong(null, said('problem.changed')));
      await auditDraft(doing, 'related-plan.ended', about.id, { after: { endedOn } });
      return ok(`${relatedPath(code)}#duty-${about.duty}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/related/:related/remove',
    who: officers,
    find: findRelated,
    form: () => removeRelatedForm,
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <RelatedFormPage
        {...props}
        title={speak(props.context.language, 'form.remove.title', { name: nameOf(props.about) })}
        lead={words(props.context.language, 'form.remove.lead')}
        submit={speak(props.context.language, 'remove')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about, version, code }) => {
      if (!(await removeRelatedPlan(doing.transaction, { id: about.id, version })))
        return failed(wrong(null, said('problem.changed')));
      await auditDraft(doing, 'related-plan.removed', about.id, { before: { duty: about.duty } });
      return ok(relatedPath(code));
    },
  });
}
