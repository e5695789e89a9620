import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { ok } from '../../kernel/result.ts';
import { addForm, FormPage, type MemberBody, memberBodies } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { defineForm, fieldError, fields, linkTo } from '../../web/index.ts';
import { type DraftOutcomeName, readDraftOutcomeNames } from '../outcomes/outcome-in-force.ts';
import { auditDraft, isoDay } from '../plans/draft-form.tsx';
import { planPath } from '../plans/plan-address.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { relatedDutyKeys } from './related-duty.ts';
import { insertRelatedPlan, readRelatedPlans, readUnregistered, removeRelatedPlan } from './related-store.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

interface Choices {
  own: readonly { id: string; title: string; body: string }[];
  bodies: readonly MemberBody[];
  outcomes: readonly DraftOutcomeName[];
}

export const relatedPlanForm = ({ own, bodies, outcomes }: Choices) =>
  defineForm(
    'related-plan',
    {
      duty: fields.select({
        label: said('form.duty'),
        choices: relatedDutyKeys.map((value) => ({ value, text: said(`duty.${value}`) })),
      }),
      own: fields.select({
        label: said('form.own'),
        hint: said('form.own.hint'),
        optional: true,
        choices: own.map(({ id, title, body }) => ({ value: id, text: () => `${body}: ${title}` })),
      }),
      name: fields.text({ label: said('form.name'), max: 300, optional: true }),
      body: fields.select({
        label: said('form.body'),
        optional: true,
        choices: bodies.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
      holder: fields.text({ label: said('form.holder'), max: 300, optional: true }),
      source: fields.text({ label: said('form.source'), max: 300, optional: true }),
      startsOn: fields.day({ label: said('form.starts'), optional: true }),
      endsOn: fields.day({ label: said('form.ends'), optional: true }),
      link: fields.text({ label: said('form.link'), max: 500, optional: true }),
      none: fields.textArea({
        label: said('form.none'),
        hint: said('form.none.hint'),
        max: 2_000,
        rows: 3,
        optional: true,
      }),
      outcomes: fields.checkboxes({
        label: said('form.outcomes'),
        optional: true,
        choices: outcomes.map(({ id, name }) => ({ value: id, text: () => name })),
      }),
    },
    {
      check: ({ own: chosen, name, none, startsOn, endsOn, link }) => {
        if ([chosen, name, none].filter((one) => one !== null).length !== 1)
          return [fieldError('name', said('problem.one'))];
        if (name === null)
          return startsOn === null && endsOn === null && link === null
            ? []
            : [fieldError('name', said('problem.only-title'))];
        if (startsOn === null)
          return [fieldError('startsOn', (language) => speak(language, 'problem.starts', { name }))];
        if (endsOn !== null && Temporal.PlainDate.compare(endsOn, startsOn) < 0)
          return [
            fieldError('endsOn', (language) =>
              speak(language, 'problem.ends', { ends: String(endsOn), starts: String(startsOn) }),
            ),
          ];
        return link === null || /^https?:\/\/\S+$/.test(link)
          ? []
          : [fieldError('link', (language) => speak(language, 'problem.link', { link }))];
      },
    },
  );

export const removeRelatedForm = defineForm('related-plan-remove', {}, { drafts: false });

const officers = only({ roles: ['officer'], within: 'partnership' });
const relatedPath = (code: string) => `${planPath(code)}/related`;

/** Recording which plan answers which law, and taking it out: for officers. */
export function relatedFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/related/new',
    who: officers,
    find: async (queries, { partnershipId, today }) => {
      const bodies = await memberBodies(queries, partnershipId, today);
      const members = bodies.map(({ id }) => id);
      return {
        bodies,
        own: await readUnregistered(queries, partnershipId, members),
        outcomes: await readDraftOutcomeNames(queries, partnershipId),
      };
    },
    form: relatedPlanForm,
    begin: () => ({ subject: 'new' }),
    page: (props) => (
      <FormPage
        {...props}
        tab="plan"
        title={speak(props.context.language, 'form.title')}
        submit={speak(props.context.language, 'form.submit')}
        steps={[
          {
            text: speak(props.context.language, 'step'),
            href: linkTo(props.context, relatedPath(props.place.area.code)),
          },
        ]}
        back={relatedPath(props.place.area.code)}
      />
    ),
    act: async (doing, { values, code }) => {
      const { transaction, partnershipId } = doing;
      const id = uuidv7();
      const after = {
        ...{ duty: values.duty, ownPlanId: values.own, title: values.name, bodyId: values.body },
        ...{ dutyHolder: values.holder, source: values.source, link: values.link, notNeeded: values.none },
        ...{ startsOn: isoDay(values.startsOn), endsOn: isoDay(values.endsOn), outcomeIds: values.outcomes },
      };
      await insertRelatedPlan(transaction, { id, partnershipId }, after);
      await auditDraft(doing, 'related-plan.recorded', id, { after: { duty: after.duty } });
      return ok(`${relatedPath(code)}#duty-${values.duty}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/related/:related/remove',
    who: officers,
    find: async (queries, { partnershipId, ids }) =>
      (await readRelatedPlans(queries, [partnershipId])).find(({ id }) => id === ids['related']) ?? null,
    form: () => removeRelatedForm,
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <FormPage
        {...props}
        tab="plan"
        title={speak(props.context.language, 'form.remove.title', {
          name: props.about.title ?? props.about.notNeeded ?? '',
        })}
        submit={speak(props.context.language, 'remove')}
        submitKind="danger"
        steps={[
          {
            text: speak(props.context.language, 'step'),
            href: linkTo(props.context, relatedPath(props.place.area.code)),
          },
        ]}
        back={relatedPath(props.place.area.code)}
      />
    ),
    act: async (doing, { about, code }) => {
      await removeRelatedPlan(doing.transaction, about.id);
      await auditDraft(doing, 'related-plan.removed', about.id, { before: { duty: about.duty } });
      return ok(relatedPath(code));
    },
  });
}
