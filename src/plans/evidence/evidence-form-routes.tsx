import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { headlineIndicators, indicatorByKey, type CatalogueIndicator } from '../../evidence/index.ts';
import { addForm } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { defineForm, fieldError, fields } from '../../web/index.ts';
import { areasByIds } from '../../geography/index.ts';
import { speak } from '../messages/message.ts';
import { auditDraft, DraftFormPage, findDraft, writers } from '../plans/draft-form.tsx';
import { draftPath } from '../plans/plan-address.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { freezeFigure } from './freeze-figure.ts';
import { freezeInequality } from './freeze-inequality.ts';
import { evidenceKinds } from './plan-evidence.ts';
import { insertPlanEvidence } from './plan-evidence-store.ts';

export function evidenceForm(indicators: readonly Pick<CatalogueIndicator, 'key' | 'name'>[]) {
  return defineForm(
    'plan-evidence',
    {
      kind: fields.radios({
        label: (language) => speak(language, 'evidence.kind'),
        choices: evidenceKinds.map((value) => ({
          value,
          text: (language) => speak(language, `evidence.kind.${value}`),
        })),
      }),
      indicator: fields.select({
        label: (language) => speak(language, 'evidence.indicator'),
        hint: (language) => speak(language, 'evidence.indicator.hint'),
        optional: true,
        choices: indicators.map(({ key, name }) => ({ value: key, text: () => name })),
      }),
      words: fields.textArea({
        label: (language) => speak(language, 'evidence.words'),
        max: 2_000,
        rows: 4,
      }),
      link: fields.text({
        label: (language) => speak(language, 'evidence.link'),
        max: 500,
        optional: true,
      }),
    },
    {
      check: ({ kind, indicator, link }) => {
        const figure = kind === 'indicator' || kind === 'inequality';
        if (figure && indicator === null)
          return [fieldError('indicator', (language) => speak(language, 'problem.indicator-needed'))];
        if (!figure && indicator !== null)
          return [fieldError('indicator', (language) => speak(language, 'problem.indicator-not-for'))];
        return link === null || /^(https?:\/\/\S+|\/(?!\/)\S*)$/.test(link)
          ? []
          : [fieldError('link', (language) => speak(language, 'problem.link', { link }))];
      },
    },
  );
}

/** What stands behind a priority or an outcome: a figure as it stands now, or words with where they are from. */
export function evidenceFormRoutes(routes: Hono, services: PlanRouteServices): void {
  for (const behind of ['priorities', 'outcomes'] as const)
    addForm(routes, services, {
      path: `plan/draft/:plan/${behind}/:behind/evidence`,
      who: writers,
      find: async (queries, asked) => {
        const draft = await findDraft(queries, asked);
        const all: readonly { id: string; name: string }[] = draft?.[behind] ?? [];
        const of = all.find(({ id }) => id === asked.ids['behind']);
        if (!draft || !of) return null;
        const areaId = draft.plan.locality?.id ?? asked.partnershipId;
        const [area] = await areasByIds(queries, [areaId]);
        return area ? { draft, of, area, catalogue: await services.catalogue() } : null;
      },
      form: ({ catalogue }) => evidenceForm(headlineIndicators(catalogue)),
      begin: () => ({}),
      page: (props) => (
        <DraftFormPage
          {...props}
          title={speak(props.context.language, 'evidence.title', { what: props.about.of.name })}
          submit={speak(props.context.language, 'evidence.submit')}
          anchor={`#${behind === 'priorities' ? 'priority' : 'outcome'}-${props.about.of.id}`}
        />
      ),
      act: async (doing, { about, values, code }) => {
        const { transaction, partnershipId, today } = doing;
        const { draft, of, area, catalogue } = about;
        const planId = draft.plan.id;
        const indicator = values.indicator === null ? null : indicatorByKey(catalogue, values.indicator);
        const unequal = values.kind === 'inequality';
        const freeze = unequal ? freezeInequality : freezeFigure;
        const frozen = indicator && (await freeze(transaction, catalogue, { indicator, area, today }));
        if (indicator && !frozen)
          return failed({
            kind: 'wrong-answers',
            errors: [
              fieldError('indicator', (language) =>
                speak(language, unequal ? 'problem.no-inequality' : 'problem.no-figure', {
                  indicator: indicator.name,
                }),
              ),
            ],
          });
        const id = uuidv7();
        const evidence = {
          id,
          priorityId: behind === 'priorities' ? of.id : null,
          outcomeId: behind === 'outcomes' ? of.id : null,
          kind: values.kind,
          words: values.words,
          indicatorKey: indicator?.key ?? null,
          frozen,
          liveLink: indicator
            ? `/areas/${area.code}${unequal ? '/inequality' : `#${indicator.key}`}`
            : values.link,
        };
        const areaId = indicator ? area.id : null;
        await insertPlanEvidence(transaction, { partnershipId, planId, areaId }, evidence);
        await auditDraft(doing, 'plan-evidence.added', id, { after: evidence });
        return ok(`${draftPath(code, planId)}#${behind === 'priorities' ? 'priority' : 'outcome'}-${of.id}`);
      },
    });
}
