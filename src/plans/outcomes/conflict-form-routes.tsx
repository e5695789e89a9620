import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { NationalLink } from './national-link-store.ts';
import { auditDraft, DraftFormPage, findDraft, isoDay, writers } from '../plans/draft-form.tsx';
import { draftPath } from '../plans/plan-address.ts';
import { dayOf } from '../plans/plan-forms.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import type { ConflictWords } from './conflict.ts';
import { insertConflict, updateConflict } from './conflict-store.ts';

/** `national`: those the outcome is linked to. */
export function conflictForm(national: readonly Pick<NationalLink, 'nationalOutcomeId' | 'words'>[]) {
  return defineForm(
    'plan-conflict',
    {
      national: fields.select({
        label: (language) => speak(language, 'conflict.form.national'),
        optional: true,
        choices: national.map(({ nationalOutcomeId, words }) => ({
          value: nationalOutcomeId,
          text: () => words,
        })),
      }),
      localText: fields.textArea({
        label: (language) => speak(language, 'conflict.form.local-text'),
        max: 2_000,
        rows: 3,
      }),
      nationalText: fields.textArea({
        label: (language) => speak(language, 'conflict.form.national-text'),
        max: 2_000,
        rows: 3,
      }),
      contested: fields.textArea({
        label: (language) => speak(language, 'conflict.form.contested'),
        max: 2_000,
        rows: 3,
      }),
      whoDecides: fields.text({ label: (language) => speak(language, 'conflict.form.who'), max: 300 }),
      decision: fields.textArea({
        label: (language) => speak(language, 'conflict.form.decision'),
        max: 4_000,
        rows: 3,
        optional: true,
      }),
      decidedOn: fields.day({
        label: (language) => speak(language, 'conflict.form.decided-on'),
        optional: true,
      }),
    },
    {
      check: ({ decision, decidedOn }) =>
        (decision === null) === (decidedOn === null)
          ? []
          : [
              fieldError(decision === null ? 'decision' : 'decidedOn', (language) =>
                speak(language, 'problem.decision-half'),
              ),
            ],
    },
  );
}

type ConflictValues = ValuesOf<ReturnType<typeof conflictForm>['fields']>;

/** Forms in which conflicts between an outcome and national ones are recorded and decided. */
export function conflictFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/draft/:plan/outcomes/:outcome/conflicts/new',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      const outcome = draft?.outcomes.find(({ id }) => id === asked.ids['outcome']);
      return draft && outcome ? { draft, outcome } : null;
    },
    form: ({ outcome }) => conflictForm(outcome.national),
    begin: () => ({}),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'conflict.title')}
        submit={speak(props.context.language, 'conflict.submit')}
        anchor={`#outcome-${props.about.outcome.id}`}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const planId = about.draft.plan.id;
      const outcomeId = about.outcome.id;
      const id = uuidv7();
      const words = wordsOf(values);
      await insertConflict(
        doing.transaction,
        { id, partnershipId: doing.partnershipId, planId, outcomeId },
        words,
      );
      await auditDraft(doing, 'plan-conflict.recorded', id, { after: words });
      return ok(`${draftPath(code, planId)}#outcome-${outcomeId}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/conflicts/:conflict',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      for (const outcome of draft?.outcomes ?? []) {
        const conflict = outcome.conflicts.find(({ id }) => id === asked.ids['conflict']);
        if (draft && conflict) return { draft, outcome, conflict };
      }
      return null;
    },
    form: ({ outcome }) => conflictForm(outcome.national),
    begin: ({ conflict }) => ({ values: valuesOf(conflict), version: conflict.version }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'conflict.change')}
        submit={speak(props.context.language, 'conflict.submit')}
        anchor={`#outcome-${props.about.outcome.id}`}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const planId = about.draft.plan.id;
      const { conflict, outcome } = about;
      const { id } = conflict;
      const words = wordsOf(values);
      if (!(await updateConflict(doing.transaction, { id, version, planId }, words)))
        return failed(
          await editConflict(doing.transaction, id, {
            current: valuesOf(conflict),
            version: conflict.version,
          }),
        );
      await auditDraft(doing, 'plan-conflict.changed', id, { before: conflict, after: words });
      return ok(`${draftPath(code, planId)}#outcome-${outcome.id}`);
    },
  });
}

function valuesOf(conflict: ConflictWords): ConflictValues {
  const { nationalOutcomeId, localText, nationalText, contested, whoDecides, decision, decidedOn } = conflict;
  return {
    ...{ national: nationalOutcomeId, localText, nationalText, contested, whoDecides, decision },
    decidedOn: dayOf(decidedOn),
  };
}

function wordsOf(values: ConflictValues): ConflictWords {
  const { national, localText, nationalText, contested, whoDecides, decision, decidedOn } = values;
  return {
    ...{ nationalOutcomeId: national, localText, nationalText, contested, whoDecides, decision },
    decidedOn: isoDay(decidedOn),
  };
}
