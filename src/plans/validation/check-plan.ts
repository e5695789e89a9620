import { signatureState } from '../outcomes/outcome.ts';
import type { JudgedMeasure } from '../measures/judge-measure.ts';
import { targetGaps } from '../measures/measure-problem.ts';
import type { DraftOutcome, PlanDraft } from '../plans/plan-draft.ts';
import { unanswered } from '../representations/representation.ts';
import type { GapPlace, GapRule, PlanGap } from './plan-gap.ts';

/** The guidance asks for few priorities and names no number; above this somebody should ask whether they are. */
export const fewPriorities = 6;

/**
 * What a draft lacks of what the Community Empowerment (Scotland) Act 2015 and the guidance ask, statutory first.
 * Section 10(5)(b) has needs and circumstances taken into account of a locality plan; it does not make them content.
 * `localityPlans`: codes of localities that have a plan, drafts too. `judged`: its measures with their figures.
 */
export function checkPlan(
  draft: PlanDraft,
  localityPlans: readonly string[],
  judged: readonly JudgedMeasure[] = [],
): PlanGap[] {
  const gaps = [
    ...contents(draft),
    ...advice(draft),
    ...draft.outcomes.flatMap((outcome) => adviceOnMeasures(outcome, judged)),
    ...aboutLocalities(draft, localityPlans),
  ];
  return [
    ...gaps.filter(({ weight }) => weight === 'statute'),
    ...gaps.filter(({ weight }) => weight === 'guidance'),
  ];
}

/** Those that stand in the way of publication. */
export function blocking(gaps: readonly PlanGap[]): PlanGap[] {
  return gaps.filter(({ weight }) => weight === 'statute');
}

function contents(draft: PlanDraft): PlanGap[] {
  const { plan, outcomes, representations } = draft;
  const loip = plan.kind === 'loip';
  const gaps: PlanGap[] = [];
  if (outcomes.length === 0)
    gaps.push(
      statute('no-outcomes', loip ? '6(2)(a)' : '10(3)(a)', {
        at: draft.priorities.length === 0 ? 'new-priority' : 'outcomes',
      }),
    );
  for (const { id, name, improvement, startsOn, endsOn } of outcomes) {
    if (improvement === '')
      gaps.push(statute('no-improvement', loip ? '6(2)(b)' : '10(3)(b)', { at: 'outcome', id }, name));
    if (startsOn === null || endsOn === null)
      gaps.push(statute('no-period', loip ? '6(2)(c)' : '10(3)(c)', { at: 'outcome', id }, name));
  }
  if (plan.needs === '')
    gaps.push(
      loip
        ? statute('no-needs', '6(2)(d)', { at: 'words' })
        : guidance('needs-not-told', { at: 'words' }, null, '10(5)(b)'),
    );
  for (const { id, bodyName, receivedOn } of unanswered(representations))
    gaps.push({
      ...statute('unanswered', loip ? '6' : '10', { at: 'representation', id }, bodyName),
      day: bodyName === null ? receivedOn : null,
    });
  return gaps;
}

/** People an area may have at most that is no ward (SSI 2016/364, regulation 2). */
const mostPeople = 30_000;

function aboutLocalities(
  { plan, localities, undivided }: PlanDraft,
  localityPlans: readonly string[],
): PlanGap[] {
  if (plan.kind !== 'loip') return [];
  if (localities.length === 0) return [statute('no-localities', '9', { at: 'localities' })];
  return [
    ...undivided.map(({ name }) => statute('undivided', '9', { at: 'localities' }, name)),
    ...localities
      .filter(({ area, people }) => area.kind !== 'ward' && people !== null && people > mostPeople)
      .map(({ id, area }) => statute('locality-too-large', '9', { at: 'locality', id }, area.name)),
    ...localities
      .filter(({ poorerThan, area }) => poorerThan !== null && !localityPlans.includes(area.code))
      .map(({ area }) => guidance('no-locality-plan', { at: 'plans' }, area.name, '10')),
  ];
}

function advice({ plan, priorities, outcomes, evidence, representations }: PlanDraft): PlanGap[] {
  const gaps: PlanGap[] = [];
  if (representations.every(({ versionNumber }) => versionNumber !== null))
    gaps.push(guidance('nobody-heard', { at: 'representations' }, null, plan.kind === 'loip' ? '6' : '10'));
  if (plan.vision === '') gaps.push(guidance('no-vision', { at: 'words' }));
  if (plan.prevention === '') gaps.push(guidance('no-prevention', { at: 'words' }));
  if (plan.reviewOn === null)
    gaps.push(guidance('no-review', { at: 'words' }, null, plan.kind === 'loip' ? '7' : '11'));
  if (priorities.length > fewPriorities) gaps.push(guidance('too-many', { at: 'priorities' }));
  for (const { id, name, why } of priorities) {
    if (why === '') gaps.push(guidance('no-why', { at: 'priority', id }, name));
    if (!evidence.some(({ priorityId }) => priorityId === id))
      gaps.push(guidance('no-evidence', { at: 'priority-evidence', id }, name));
    if (!outcomes.some(({ priorityId }) => priorityId === id))
      gaps.push(guidance('priority-without-outcome', { at: 'outcomes' }, name));
  }
  return [...gaps, ...outcomes.flatMap(adviceOnOutcome)];
}

function adviceOnOutcome(outcome: DraftOutcome): PlanGap[] {
  const { id, name, owners, national, conflicts } = outcome;
  const rules: [GapRule, boolean, string | null][] = [
    ['no-inequality', outcome.inequality === '' && outcome.inequalityException === null, '5'],
    ['not-linked', national.length === 0, '4(4)'],
    ['old-national-list', national.length > 0 && national.every(({ listReplaced }) => listReplaced), '4(4)'],
    ['conflicts-not-sought', conflicts.length === 0 && outcome.noConflictBy === null, '4(4)'],
    ['no-owners', owners.length === 0, null],
    ['no-lead', owners.length > 0 && !owners.some(({ lead }) => lead), null],
  ];
  const found = rules.flatMap(([rule, lacks, section]) =>
    lacks ? [guidance(rule, { at: 'outcome', id }, name, section)] : [],
  );
  const signatures = new Set(owners.map((owner) => signatureState(owner, outcome)));
  for (const rule of ['not-signed', 'signed-other-words'] as const)
    if (signatures.has(rule)) found.push(guidance(rule, { at: 'signatures', id }, name));
  if (conflicts.some(({ decision }) => decision === null))
    found.push(guidance('conflict-undecided', { at: 'conflicts', id }, name));
  return found;
}

function adviceOnMeasures({ id, name, measures }: DraftOutcome, judged: readonly JudgedMeasure[]): PlanGap[] {
  if (measures.length === 0) return [guidance('no-measure', { at: 'outcome-measures', id }, name)];
  return measures.flatMap((measure) => {
    const rules = new Set<GapRule>(targetGaps(measure).map(({ gap }) => `measure-${gap}` as const));
    const now = judged.find((one) => one.measure.id === measure.id);
    if (now?.state === 'withdrawn') rules.add('measure-withdrawn');
    if (now?.state === 'none' && measure.baselineValue === null && measure.notAvailable === null)
      rules.add('measure-no-figure');
    return [...rules].map((rule) =>
      guidance(
        rule,
        { at: measure.indicatorKey === null ? 'measure-own' : 'measure-indicator', id: measure.id },
        `${name} – ${measure.name}`,
      ),
    );
  });
}

function statute(rule: GapRule, section: string, where: GapPlace, of: string | null = null): PlanGap {
  return { rule, weight: 'statute', section, where, of, day: null };
}

function guidance(
  rule: GapRule,
  where: GapPlace,
  of: string | null = null,
  section: string | null = null,
): PlanGap {
  return { rule, weight: 'guidance', section, where, of, day: null };
}
