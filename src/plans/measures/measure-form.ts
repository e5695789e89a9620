import { Temporal } from 'temporal-polyfill';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { isoDay } from '../plans/draft-form.tsx';
import { dayOf } from '../plans/plan-forms.ts';
import { type MeasureTarget, type MeasureWords, polarities, targetYears, valueTypes } from './measure.ts';
import { readTyped, writeTyped } from './typed-value.ts';

interface Named {
  id: string;
  name: string;
}

const target = (years: 1 | 3 | 10) =>
  fields.text({
    label: (language) => speak(language, `measure.form.target.${years}`),
    max: 30,
    optional: true,
  });
const targetOn = (years: 1 | 3 | 10) =>
  fields.day({
    label: (language) => speak(language, `measure.form.target-on.${years}`),
    hint: (language) => speak(language, 'measure.form.target-on.hint'),
    optional: true,
  });

const shared = (bodies: readonly Named[]) => ({
  target1: target(1),
  on1: targetOn(1),
  target3: target(3),
  on3: targetOn(3),
  target10: target(10),
  on10: targetOn(10),
  owner: fields.select({
    label: (language) => speak(language, 'measure.form.owner'),
    optional: true,
    choices: bodies.map(({ id, name }) => ({ value: id, text: () => name })),
  }),
  disaggregation: fields.text({
    label: (language) => speak(language, 'measure.form.disaggregation'),
    hint: (language) => speak(language, 'measure.form.disaggregation.hint'),
    max: 500,
    optional: true,
  }),
});

/** A measure that is an indicator of the picture of need; `areas`: the partnership's own and its localities. */
export function indicatorMeasureForm(of: {
  indicators: readonly { key: string; name: string }[];
  areas: readonly { id: number; name: string }[];
  bodies: readonly Named[];
}) {
  return defineForm('measure-indicator', {
    indicator: fields.select({
      label: (language) => speak(language, 'measure.form.indicator'),
      hint: (language) => speak(language, 'measure.form.indicator.hint'),
      choices: of.indicators.map(({ key, name }) => ({ value: key, text: () => name })),
    }),
    area: fields.select({
      label: (language) => speak(language, 'measure.form.area'),
      choices: of.areas.map(({ id, name }) => ({ value: String(id), text: () => name })),
    }),
    name: fields.text({
      label: (language) => speak(language, 'measure.form.name'),
      hint: (language) => speak(language, 'measure.form.name.hint'),
      max: 300,
      optional: true,
    }),
    baselinePeriod: fields.text({
      label: (language) => speak(language, 'measure.form.baseline.period'),
      hint: (language) => speak(language, 'measure.form.baseline.period.hint'),
      max: 40,
      optional: true,
    }),
    ...shared(of.bodies),
  });
}

/** A measure of the partnership's own. */
export function ownMeasureForm(bodies: readonly Named[]) {
  return defineForm('measure-own', {
    name: fields.text({ label: (language) => speak(language, 'measure.form.name'), max: 300 }),
    valueType: fields.radios({
      label: (language) => speak(language, 'measure.form.type'),
      choices: valueTypes.map((value) => ({
        value,
        text: (language) => speak(language, `value-type.${value}`),
      })),
    }),
    unit: fields.text({
      label: (language) => speak(language, 'measure.form.unit'),
      hint: (language) => speak(language, 'measure.form.unit.hint'),
      max: 100,
    }),
    decimals: fields.number({ label: (language) => speak(language, 'measure.form.decimals'), max: 6 }),
    polarity: fields.radios({
      label: (language) => speak(language, 'measure.form.polarity'),
      choices: polarities.map((value) => ({
        value,
        text: (language) => speak(language, `measure.good.${value}`),
      })),
    }),
    periodMonths: fields.number({
      label: (language) => speak(language, 'measure.form.months'),
      hint: (language) => speak(language, 'measure.form.months.hint'),
      min: 1,
      max: 120,
    }),
    baseline: fields.text({
      label: (language) => speak(language, 'measure.form.baseline'),
      hint: (language) => speak(language, 'measure.form.baseline.hint'),
      max: 30,
      optional: true,
    }),
    baselineOn: fields.day({
      label: (language) => speak(language, 'measure.form.baseline-on'),
      optional: true,
    }),
    ...shared(bodies),
    notAvailable: fields.textArea({
      label: (language) => speak(language, 'measure.form.not-available'),
      hint: (language) => speak(language, 'measure.form.not-available.hint'),
      max: 1_000,
      rows: 3,
      optional: true,
    }),
  });
}

export type SharedValues = ValuesOf<ReturnType<typeof shared>>;
export type OwnValues = ValuesOf<ReturnType<typeof ownMeasureForm>['fields']>;
export type IndicatorValues = ValuesOf<ReturnType<typeof indicatorMeasureForm>['fields']>;

/** Targets as they were typed; a day left empty is that many years after the baseline. */
export function targetsOf(
  values: SharedValues,
  type: MeasureWords['valueType'],
  baselineOn: string | null,
): Result<MeasureTarget[], FieldError[]> {
  const targets: MeasureTarget[] = [];
  const errors: FieldError[] = [];
  for (const years of targetYears) {
    const typed = values[`target${years}`];
    const day: Temporal.PlainDate | null = values[`on${years}`];
    if (typed === null) {
      if (day !== null)
        errors.push(fieldError(`target${years}`, (language) => speak(language, 'problem.target-value')));
      continue;
    }
    const read = readTyped(typed, type, `target${years}`);
    const dueOn =
      isoDay(day) ??
      (baselineOn === null ? null : String(Temporal.PlainDate.from(baselineOn).add({ years })));
    if (!read.ok) errors.push(read.problem);
    else if (dueOn === null)
      errors.push(fieldError(`on${years}`, (language) => speak(language, 'problem.target-day')));
    else targets.push({ years, dueOn, value: read.value });
  }
  return errors.length > 0 ? failed(errors) : ok(targets);
}

/** What a form of an own measure says. */
export function ownWordsOf(values: OwnValues): Result<MeasureWords, FieldError[]> {
  const { name, valueType, unit, decimals, polarity, periodMonths, baseline, owner, disaggregation } = values;
  const baselineOn = isoDay(values.baselineOn);
  const read = baseline === null ? ok(null) : readTyped(baseline, valueType, 'baseline');
  const targets = targetsOf(values, valueType, baselineOn);
  if (!read.ok || !targets.ok)
    return failed([...(read.ok ? [] : [read.problem]), ...(targets.ok ? [] : targets.problem)]);
  return ok({
    ...{ name, indicatorKey: null, areaId: null, unit, valueType, polarity, periodMonths },
    decimals: valueType === 'count' || valueType === 'yes-no' ? 0 : decimals,
    ...{ ownerBodyId: owner, disaggregation, notAvailable: values.notAvailable },
    ...{ baselineValue: read.value, baselineOn, baselineReleaseId: null, targets: targets.value },
  });
}

export function valuesOfOwn(words: MeasureWords): OwnValues {
  const { name, valueType, unit, decimals, polarity, periodMonths, baselineValue, notAvailable } = words;
  return {
    ...{ name, valueType, unit, decimals, polarity, periodMonths: periodMonths ?? 12 },
    baseline: baselineValue === null ? null : writeTyped(baselineValue, valueType),
    baselineOn: dayOf(words.baselineOn),
    ...sharedValuesOf(words),
    notAvailable,
  };
}

/** Its baseline stays as it is unless a period is typed. */
export function valuesOfIndicator(words: MeasureWords): IndicatorValues {
  const { indicatorKey, areaId, name } = words;
  return {
    ...{ indicator: indicatorKey ?? '', area: String(areaId ?? ''), name, baselinePeriod: null },
    ...sharedValuesOf(words),
  };
}

function sharedValuesOf({ targets, valueType, ownerBodyId, disaggregation }: MeasureWords): SharedValues {
  const of = (years: 1 | 3 | 10) => targets.find((one) => one.years === years);
  const value = (years: 1 | 3 | 10) => {
    const found = of(years);
    return found ? writeTyped(found.value, valueType) : null;
  };
  const day = (years: 1 | 3 | 10) => dayOf(of(years)?.dueOn ?? null);
  return {
    ...{ target1: value(1), on1: day(1), target3: value(3), on3: day(3), target10: value(10), on10: day(10) },
    ...{ owner: ownerBodyId, disaggregation },
  };
}
