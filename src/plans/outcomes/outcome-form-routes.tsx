import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, type FormAsked, memberBodies } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { speak } from '../messages/message.ts';
import { readNationalLists } from '../national-outcomes/national-outcome-store.ts';
import { auditDraft, DraftFormPage, findDraft, writers } from '../plans/draft-form.tsx';
import { draftPath } from '../plans/plan-address.ts';
import type { PlanDraft } from '../plans/plan-draft.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { replaceNationalLinks } from './national-link-store.ts';
import { type OutcomeChoices, outcomeForm, outcomeOfValues, valuesOfOutcome } from './outcome-form.ts';
import { insertOutcome, updateOutcome } from './outcome-store.ts';
import { replaceOwners } from './owner-store.ts';

/** Forms in which outcomes are written. */
export function outcomeFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/draft/:plan/outcomes/new',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      if (draft === null) return null;
      return { draft, choices: await choicesOf(queries, asked, draft), priority: asked.query('priority') };
    },
    form: ({ choices }) => outcomeForm(choices),
    begin: ({ choices, priority }) => ({
      values: choices.priorities.some(({ id }) => id === priority) ? { priority: priority ?? '' } : {},
    }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'outcome.title.new')}
        submit={speak(props.context.language, 'outcome.submit')}
        {...(props.about.draft.priorities.length === 0
          ? { lead: <p>{speak(props.context.language, 'problem.no-priorities').text}</p> }
          : {})}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { transaction, partnershipId, today } = doing;
      const planId = about.draft.plan.id;
      const id = uuidv7();
      const words = outcomeOfValues(values);
      await insertOutcome(transaction, { id, partnershipId, planId }, words);
      await replaceNationalLinks(transaction, { partnershipId, outcomeId: id }, values.national, today);
      await replaceOwners(transaction, { partnershipId, outcomeId: id }, values.owners, values.lead);
      await auditDraft(doing, 'plan-outcome.added', id, { after: { ...words, owners: values.owners } });
      return ok(`${draftPath(code, planId)}#outcome-${id}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/outcomes/:outcome',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      const outcome = draft?.outcomes.find(({ id }) => id === asked.ids['outcome']);
      return draft && outcome ? { draft, outcome, choices: await choicesOf(queries, asked, draft) } : null;
    },
    form: ({ choices }) => outcomeForm(choices),
    begin: ({ outcome }) => ({ values: valuesOfOutcome(outcome), version: outcome.version }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'outcome.title')}
        submit={speak(props.context.language, 'outcome.submit')}
        anchor={`#outcome-${props.about.outcome.id}`}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { transaction, partnershipId, today } = doing;
      const planId = about.draft.plan.id;
      const { outcome } = about;
      const { id } = outcome;
      const words = outcomeOfValues(values);
      if (!(await updateOutcome(transaction, { id, version, planId }, words)))
        return failed(
          await editConflict(transaction, id, {
            current: valuesOfOutcome(outcome),
            version: outcome.version,
          }),
        );
      await replaceNationalLinks(transaction, { partnershipId, outcomeId: id }, values.national, today);
      await replaceOwners(transaction, { partnershipId, outcomeId: id }, values.owners, values.lead);
      await auditDraft(doing, 'plan-outcome.changed', id, {
        before: outcome,
        after: { ...words, owners: values.owners },
      });
      return ok(`${draftPath(code, planId)}#outcome-${id}`);
    },
  });
}

/** What may be chosen: also what was, though it is no member or in force any more. */
async function choicesOf(
  queries: Queries,
  { partnershipId, today }: FormAsked,
  { priorities, outcomes }: PlanDraft,
): Promise<OutcomeChoices> {
  const members = await memberBodies(queries, partnershipId, today);
  const owners = outcomes.flatMap((outcome) => outcome.owners);
  const others = owners.filter(({ bodyId }) => !members.some(({ id }) => id === bodyId));
  const linked = new Set(outcomes.flatMap(({ national }) => national.map((one) => one.nationalOutcomeId)));
  const lists = await readNationalLists(queries);
  return {
    priorities,
    bodies: [
      ...members,
      ...new Map(others.map(({ bodyId, bodyName }) => [bodyId, { id: bodyId, name: bodyName }])).values(),
    ],
    national: lists.filter(
      ({ inForceUntil, outcomes: all }) =>
        inForceUntil === null || inForceUntil >= today || all.some(({ id }) => linked.has(id)),
    ),
  };
}
