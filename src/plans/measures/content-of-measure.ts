import { limitsOf } from '../../evidence/index.ts';
import type { ContentMeasure } from '../versions/plan-content.ts';
import { compareDecimals, decimalOf } from './decimal.ts';
import { type JudgedMeasure, judgeMeasure } from './judge-measure.ts';
import type { Measure } from './measure.ts';
import { definitionOf } from './measure-definition.ts';

/** A measure as a version says it: with its figures and verdicts as they stand. */
export function contentOfMeasure(measure: Measure, judged: JudgedMeasure | undefined): ContentMeasure {
  const definition = definitionOf(measure);
  const { judgement, targets, state } = judged ?? judgeMeasure(definition, null, null);
  return {
    ...definition,
    figures: (judgement?.series.figures ?? []).map((figure) => {
      const limits = judgement && limitsOf(figure, judgement.indicator);
      const decimal = (value: number | null | undefined) =>
        value === null || value === undefined ? null : decimalOf(value, measure.decimals);
      return {
        period: figure.period.label,
        startsOn: figure.period.starts,
        endsOn: figure.period.ends,
        value: decimal(figure.value),
        lower: decimal(limits?.lower),
        upper: decimal(limits?.upper),
        status: figure.status,
        nature: figure.nature,
      };
    }),
    dataset: judgement?.series.dataset || null,
    withdrawn: state === 'withdrawn',
    position: judgement?.position.verdict ?? null,
    pace: judgement ? (judgement.pace.verdict ?? judgement.pace.direction) : null,
    course: targets.map(({ target, course }) => ({ years: target.years, verdict: course.verdict })),
  };
}

/** Periods whose figures are not any more as a version says them. */
export function revisedPeriods(was: ContentMeasure, now: JudgedMeasure): string[] {
  const figures = now.judgement?.series.figures ?? [];
  return was.figures.flatMap(({ period, startsOn, endsOn, value }) => {
    const live =
      figures.find((one) => one.period.starts === startsOn && one.period.ends === endsOn)?.value ?? null;
    if (value === null || live === null) return value === live ? [] : [period];
    return compareDecimals(decimalOf(live, now.measure.decimals), value) === 0 ? [] : [period];
  });
}
