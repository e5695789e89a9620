import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, FormPage } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { fieldError, linkTo } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { auditDraft, DraftFormPage, findDraft, writers } from './draft-form.tsx';
import { localityAreas } from './locality-areas.ts';
import { draftPath, draftsPath } from './plan-address.ts';
import { newPlanForm, planOfValues, planWordsForm, priorityForm, valuesOfPlan } from './plan-forms.ts';
import type { PlanWords } from './plan.ts';
import { insertPlan, planWordsInVersion, readPlan, readPlans, updatePlan } from './plan-store.ts';
import { insertPriority, updatePriority } from './priority-store.ts';

/** Forms in which a plan is begun and written. */
export function planFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/draft/new',
    who: writers,
    find: async (queries, { partnershipId }) => ({
      areas: await localityAreas(queries, partnershipId),
      plans: await readPlans(queries, partnershipId),
    }),
    form: ({ areas }) => newPlanForm(areas),
    begin: ({ plans }) => ({
      values: { kind: plans.some(({ kind }) => kind === 'loip') ? ('locality' as const) : ('loip' as const) },
    }),
    page: (props) => (
      <FormPage
        {...props}
        tab="plan"
        title={speak(props.context.language, 'new.title')}
        submit={speak(props.context.language, 'new.submit')}
        steps={[
          {
            text: speak(props.context.language, 'drafts.step'),
            href: linkTo(props.context, draftsPath(props.place.area.code)),
          },
        ]}
        back={draftsPath(props.place.area.code)}
      />
    ),
    act: async (doing, { values, code }) => {
      const { transaction, partnershipId } = doing;
      const { kind, title } = values;
      const localityId = values.locality === null ? null : Number(values.locality);
      // Two officers may begin the same plan at once.
      await transaction.query('select pg_advisory_xact_lock(20, $1)', [partnershipId]);
      const twin = (await readPlans(transaction, partnershipId)).find(
        (plan) => plan.kind === kind && (plan.locality?.id ?? null) === localityId,
      );
      if (twin) {
        const said = fieldError('kind', (language) =>
          speak(language, 'problem.plan-there', { plan: twin.title }),
        );
        return failed({ kind: 'wrong-answers', errors: [said] });
      }
      const id = uuidv7();
      await insertPlan(transaction, { id, partnershipId, kind, localityId, title });
      await auditDraft(doing, 'plan.begun', id, { after: { kind, title } });
      return ok(draftPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/words',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      return draft && { draft };
    },
    form: () => planWordsForm,
    begin: ({ draft: { plan } }) => ({ values: valuesOfPlan(plan), version: plan.version }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'words.title')}
        submit={speak(props.context.language, 'words.submit')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { transaction, partnershipId } = doing;
      const { id } = about.draft.plan;
      const words = planOfValues(values);
      const now = await readPlan(transaction, { partnershipId, id });
      if (now === null) return failed({ kind: 'gone' });
      // The version moves with priorities and outcomes too: those are nobody's conflict here.
      const was = await planWordsInVersion(transaction, { id, version });
      const same = was !== null && JSON.stringify(was) === JSON.stringify(wordsAlone(now));
      if (!same || !(await updatePlan(transaction, { id, version: now.version }, words)))
        return failed(
          await editConflict(transaction, id, { current: valuesOfPlan(now), version: now.version }),
        );
      await auditDraft(doing, 'plan.changed', id, { before: wordsAlone(now), after: words });
      return ok(draftPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/priorities/new',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      return draft && { draft };
    },
    form: () => priorityForm,
    begin: () => ({}),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'priority.title.new')}
        submit={speak(props.context.language, 'priority.submit')}
        layout={({ field }) => (
          <>
            {field('name')}
            {field('why')}
          </>
        )}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { transaction, partnershipId } = doing;
      const planId = about.draft.plan.id;
      const id = uuidv7();
      const priority = { id, name: values.name, why: values.why ?? '' };
      await insertPriority(transaction, { partnershipId, planId }, priority);
      await auditDraft(doing, 'plan-priority.added', id, { after: priority });
      return ok(`${draftPath(code, planId)}#priority-${id}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/priorities/:priority',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      const priority = draft?.priorities.find(({ id }) => id === asked.ids['priority']);
      return draft && priority ? { draft, priority } : null;
    },
    form: () => priorityForm,
    begin: ({ priority: { name, why, position, version } }) => ({
      values: { name, why: why === '' ? null : why, position },
      version,
    }),
    page: (props) => (
      <DraftFormPage
        {...props}
        anchor={`#priority-${props.about.priority.id}`}
        title={speak(props.context.language, 'priority.title')}
        submit={speak(props.context.language, 'priority.submit')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const planId = about.draft.plan.id;
      const { id, name, why, position } = about.priority;
      const after = { name: values.name, why: values.why ?? '', position: values.position ?? position };
      if (!(await updatePriority(doing.transaction, { id, version, planId }, after)))
        return failed(
          await editConflict(doing.transaction, id, {
            current: { name, why: why === '' ? null : why, position },
            version: about.priority.version,
          }),
        );
      await auditDraft(doing, 'plan-priority.changed', id, { before: { name, why, position }, after });
      return ok(`${draftPath(code, planId)}#priority-${id}`);
    },
  });
}

function wordsAlone(plan: PlanWords): PlanWords {
  const { title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn } = plan;
  return { title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn };
}
