import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { areasByIds } from '../../geography/index.ts';
import { addForm, type FormAsked, memberBodies } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { speak } from '../messages/message.ts';
import { DraftFormPage, findDraft, writers } from '../plans/draft-form.tsx';
import { localityAreas } from '../plans/locality-areas.ts';
import { draftPath } from '../plans/plan-address.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { addMeasure } from './add-measure.ts';
import { changeMeasure } from './change-measure.ts';
import { Spoken } from '../../web/index.ts';
import { choosableIndicators, indicatorWords } from './indicator-words.ts';
import { measureErrors } from './measure-errors.ts';
import {
  indicatorMeasureForm,
  ownMeasureForm,
  ownWordsOf,
  valuesOfIndicator,
  valuesOfOwn,
} from './measure-form.ts';

/** Forms in which measures of a draft's outcomes are written. */
export function measureFormRoutes(routes: Hono, services: PlanRouteServices): void {
  const findOutcome = async (queries: Queries, asked: FormAsked) => {
    const draft = await findDraft(queries, asked);
    const outcome = draft?.outcomes.find(({ id }) => id === asked.ids['outcome']);
    if (!draft || !outcome) return null;
    return { draft, outcome, bodies: await memberBodies(queries, asked.partnershipId, asked.today) };
  };
  const findMeasure = async (queries: Queries, asked: FormAsked, own: boolean) => {
    const draft = await findDraft(queries, asked);
    const measure = draft?.outcomes
      .flatMap(({ measures }) => measures)
      .find(({ id, indicatorKey }) => id === asked.ids['measure'] && (indicatorKey === null) === own);
    if (!draft || !measure) return null;
    const members = await memberBodies(queries, asked.partnershipId, asked.today);
    const { ownerBodyId, ownerName } = measure;
    // Who reports it may have left the table: the form still says so.
    const left = ownerBodyId !== null && !members.some(({ id }) => id === ownerBodyId);
    const bodies = left ? [...members, { id: ownerBodyId, name: ownerName ?? ownerBodyId }] : members;
    return { draft, measure, bodies };
  };
  const areasOf = async (queries: Queries, { partnershipId }: FormAsked) => [
    ...(await areasByIds(queries, [partnershipId])),
    ...(await localityAreas(queries, partnershipId)),
  ];

  addForm(routes, services, {
    path: 'plan/draft/:plan/outcomes/:outcome/measures/own',
    who: writers,
    find: findOutcome,
    form: ({ bodies }) => ownMeasureForm(bodies),
    begin: () => ({ values: { periodMonths: 12, decimals: 1 } }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'measure.form.own.title')}
        submit={speak(props.context.language, 'measure.form.submit')}
        anchor={`#outcome-${props.about.outcome.id}`}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { outcome, draft } = about;
      const words = ownWordsOf(values);
      if (!words.ok) return failed({ kind: 'wrong-answers', errors: words.problem });
      const at = { planId: draft.plan.id, outcomeId: outcome.id };
      const added = await addMeasure(doing, at, words.value);
      if (added.ok) return ok(`${draftPath(code, draft.plan.id)}#outcome-${outcome.id}`);
      return failed({ kind: 'wrong-answers', errors: measureErrors(added.problem, words.value) });
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/measures/:measure/own',
    who: writers,
    find: (queries, asked) => findMeasure(queries, asked, true),
    form: ({ bodies }) => ownMeasureForm(bodies),
    begin: ({ measure }) => ({ values: valuesOfOwn(measure), version: measure.version }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'measure.change.of', { name: props.about.measure.name })}
        submit={speak(props.context.language, 'measure.form.submit')}
        anchor={`#outcome-${props.about.measure.outcomeId}`}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { draft, measure } = about;
      const words = ownWordsOf(values);
      if (!words.ok) return failed({ kind: 'wrong-answers', errors: words.problem });
      const planId = draft.plan.id;
      const changed = await changeMeasure(doing, { measure, version, planId }, words.value);
      if (changed.ok) return ok(`${draftPath(code, planId)}#outcome-${measure.outcomeId}`);
      if (changed.problem.kind === 'wrong')
        return failed({
          kind: 'wrong-answers',
          errors: measureErrors(changed.problem.problems, words.value),
        });
      return failed({
        kind: 'conflict',
        current: valuesOfOwn(measure),
        version: measure.version,
        ...{ changedBy: null, changedAt: null },
      });
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/outcomes/:outcome/measures/indicator',
    who: writers,
    find: async (queries, asked) => {
      const found = await findOutcome(queries, asked);
      return (
        found && { ...found, areas: await areasOf(queries, asked), catalogue: await services.catalogue() }
      );
    },
    form: ({ catalogue, areas, bodies }) =>
      indicatorMeasureForm({ indicators: choosableIndicators(catalogue), areas, bodies }),
    begin: ({ draft: { plan } }) => ({
      values: { area: String(plan.locality?.id ?? plan.partnershipId) },
    }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'measure.form.indicator.title')}
        submit={speak(props.context.language, 'measure.form.submit')}
        anchor={`#outcome-${props.about.outcome.id}`}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { draft, outcome, areas, catalogue } = about;
      const words = await indicatorWords(doing.transaction, catalogue, values, { areas, was: null });
      if (!words.ok) return failed({ kind: 'wrong-answers', errors: words.problem });
      const at = { planId: draft.plan.id, outcomeId: outcome.id };
      const added = await addMeasure(doing, at, words.value);
      if (added.ok) return ok(`${draftPath(code, draft.plan.id)}#outcome-${outcome.id}`);
      return failed({ kind: 'wrong-answers', errors: measureErrors(added.problem, words.value) });
    },
  });

  addForm(routes, services, {
    path: 'plan/draft/:plan/measures/:measure/indicator',
    who: writers,
    find: async (queries, asked) => {
      const found = await findMeasure(queries, asked, false);
      return (
        found && { ...found, areas: await areasOf(queries, asked), catalogue: await services.catalogue() }
      );
    },
    form: ({ catalogue, areas, bodies }) =>
      indicatorMeasureForm({ indicators: choosableIndicators(catalogue), areas, bodies }),
    begin: ({ measure }) => ({ values: valuesOfIndicator(measure), version: measure.version }),
    page: (props) => (
      <DraftFormPage
        {...props}
        title={speak(props.context.language, 'measure.change.of', { name: props.about.measure.name })}
        lead={
          <Spoken
            message={speak(props.context.language, 'measure.form.baseline.stays')}
            language={props.context.language}
          />
        }
        submit={speak(props.context.language, 'measure.form.submit')}
        anchor={`#outcome-${props.about.measure.outcomeId}`}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { draft, measure, areas, catalogue } = about;
      const words = await indicatorWords(doing.transaction, catalogue, values, { areas, was: measure });
      if (!words.ok) return failed({ kind: 'wrong-answers', errors: words.problem });
      const planId = draft.plan.id;
      const changed = await changeMeasure(doing, { measure, version, planId }, words.value);
      if (changed.ok) return ok(`${draftPath(code, planId)}#outcome-${measure.outcomeId}`);
      if (changed.problem.kind === 'wrong')
        return failed({
          kind: 'wrong-answers',
          errors: measureErrors(changed.problem.problems, words.value),
        });
      return failed({
        kind: 'conflict',
        current: valuesOfIndicator(measure),
        version: measure.version,
        ...{ changedBy: null, changedAt: null },
      });
    },
  });
}
