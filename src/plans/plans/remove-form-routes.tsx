import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fieldError } from '../../web/index.ts';
import { removePlanEvidence } from '../evidence/plan-evidence-store.ts';
import { leaveOutMeasure } from '../measures/measure-store.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { leaveOutOutcome } from '../outcomes/outcome-store.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { auditDraft, DraftFormPage, findDraft, writers } from './draft-form.tsx';
import { removeLocality } from './locality-store.ts';
import { draftPath } from './plan-address.ts';
import type { PlanDraft } from './plan-draft.ts';
import { removeForm } from './plan-forms.ts';
import { leaveOutPriority } from './priority-store.ts';

interface Removable {
  named(draft: PlanDraft): readonly { id: string; name: string }[];
  remove(queries: Queries, of: { id: string; planId: string }, today: string): Promise<void>;
}

const removable: Record<'priorities' | 'outcomes' | 'localities' | 'evidence' | 'measures', Removable> = {
  priorities: { named: ({ priorities }) => priorities, remove: leaveOutPriority },
  outcomes: { named: ({ outcomes }) => outcomes, remove: leaveOutOutcome },
  localities: {
    named: ({ localities }) => localities.map(({ id, area }) => ({ id, name: area.name })),
    remove: removeLocality,
  },
  evidence: {
    named: ({ evidence, outcomes }) =>
      [...evidence, ...outcomes.flatMap((outcome) => outcome.evidence)].map(({ id, words: name }) => ({
        id,
        name: name.length > 80 ? `${name.slice(0, 79)}…` : name,
      })),
    remove: removePlanEvidence,
  },
  measures: {
    named: ({ outcomes }) => outcomes.flatMap(({ measures }) => measures),
    remove: leaveOutMeasure,
  },
};

/** Forms in which something is left out of a draft; published versions keep it. */
export function removeFormRoutes(routes: Hono, services: PlanRouteServices): void {
  for (const what of ['priorities', 'outcomes', 'localities', 'evidence', 'measures'] as const)
    addForm(routes, services, {
      path: `plan/draft/:plan/${what}/:what/remove`,
      who: writers,
      find: async (queries, asked) => {
        const draft = await findDraft(queries, asked);
        const one = draft && removable[what].named(draft).find(({ id }) => id === asked.ids['what']);
        return draft && one ? { draft, one } : null;
      },
      form: () => removeForm,
      begin: () => ({}),
      page: (props) => (
        <DraftFormPage
          {...props}
          title={speak(props.context.language, 'remove.title', { what: `“${props.about.one.name}”` })}
          lead={words(props.context.language, 'remove.lead')}
          submit={speak(props.context.language, 'remove.submit')}
          submitKind="danger"
        />
      ),
      act: async (doing, { about, values, code }) => {
        const { draft, one } = about;
        const planId = draft.plan.id;
        if (what === 'priorities' && draft.outcomes.some(({ priorityId }) => priorityId === one.id))
          return failed({
            kind: 'wrong-answers',
            errors: [fieldError(null, (language) => speak(language, 'problem.has-outcomes'))],
          });
        await removable[what].remove(doing.transaction, { id: one.id, planId }, doing.today);
        await auditDraft(doing, `plan-${what}.left-out`, one.id, { before: one, why: values.why });
        return ok(draftPath(code, planId));
      },
    });
}
