import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm } from '../../partnerships/index.ts';
import {
  defineForm,
  type FieldError,
  fieldError,
  fields,
  formatDay,
  formatDayOf,
  formatTime,
  type Language,
  type Words,
} from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { definitionsOf } from '../measures/definitions-of-draft.ts';
import { readJudgedMeasures } from '../measures/read-judged-measures.ts';
import { DraftFormPage, findDraft, writers } from '../plans/draft-form.tsx';
import { whichPath } from '../plans/plan-address.ts';
import { readPlans } from '../plans/plan-store.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { checkPlan } from '../validation/check-plan.ts';
import { GapList } from '../validation/gap-list.tsx';
import { type PublishProblem, publishPlan } from './publish-plan.ts';
import { newestVersion } from './version-store.ts';
import { londonDayOf } from '../../platform/london-day.ts';
import { whichOf } from './plan-version.ts';

export const publishForm = defineForm(
  'plan-publish',
  {
    note: fields.textArea({
      label: (language) => speak(language, 'publish.note'),
      hint: (language) => speak(language, 'publish.note.hint'),
    }),
  },
  { drafts: 'brief' },
);

/** The form in which a draft becomes the version in force. */
export function publishFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/draft/:plan/publish',
    who: writers,
    find: async (queries, asked) => {
      const draft = await findDraft(queries, asked);
      if (draft === null) return null;
      const plans = await readPlans(queries, asked.partnershipId);
      const codes = plans.flatMap(({ locality }) => locality?.code ?? []);
      const newest = await newestVersion(queries, draft.plan.id);
      const judged = await readJudgedMeasures(queries, await services.catalogue(), definitionsOf(draft));
      return { draft, gaps: checkPlan(draft, codes, judged), number: (newest?.number ?? 0) + 1 };
    },
    form: () => publishForm,
    begin: ({ draft: { plan } }) => ({ version: plan.version }),
    page: (props) => {
      const { language } = props.context;
      const { draft, gaps, number } = props.about;
      return (
        <DraftFormPage
          {...props}
          title={speak(language, 'publish.title', { plan: draft.plan.title })}
          lead={words(language, 'publish.lead', { number })}
          above={
            <GapList
              context={props.context}
              code={props.place.area.code}
              plan={draft.plan}
              gaps={gaps}
              mayWrite
            />
          }
          submit={speak(language, 'publish.submit')}
        />
      );
    },
    act: async (doing, { about, values, version, code }) => {
      const { plan } = about.draft;
      const published = await publishPlan(doing, await services.catalogue(), {
        planId: plan.id,
        version,
        note: values.note,
      });
      if (published.ok) return ok(whichPath(code, whichOf(plan)));
      const { problem } = published;
      if (problem.kind === 'gone') return failed({ kind: 'gone' });
      return failed({ kind: 'wrong-answers', errors: [errorOf(problem)] });
    },
  });
}

function errorOf(problem: Exclude<PublishProblem, { kind: 'gone' }>): FieldError {
  return fieldError(null, (language) => {
    switch (problem.kind) {
      case 'lacks':
        return problem.gaps.length === 1
          ? speak(language, 'problem.lacks.one')
          : speak(language, 'problem.lacks', { count: problem.gaps.length });
      case 'same':
        return speak(language, 'problem.same', { number: problem.newest.number });
      case 'changed':
        return changedWords(problem, language);
    }
  });
}

/** Who changed or published it meanwhile and when, as far as it is known. */
function changedWords({ last, newest }: PublishProblem & { kind: 'changed' }, language: Language): Words {
  const when = last && { day: formatDayOf(last.at, language), time: formatTime(last.at) };
  if (newest !== null && (last === null || last.action === 'plan.published')) {
    const { number } = newest;
    if (last !== null && last.name !== null && when !== null)
      return speak(language, 'problem.published-before.by', { number, who: last.name, ...when });
    const day = formatDay(londonDayOf(newest.publishedAt), language);
    return speak(language, 'problem.published-before', { number, day });
  }
  return last === null || last.name === null || when === null
    ? speak(language, 'problem.changed')
    : speak(language, 'problem.changed.by', { who: last.name, ...when });
}
