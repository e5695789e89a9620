import type { Hono } from 'hono';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { addForm, type FormAsked, FormPage, keepsRecords, leadsFor } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import {
  defineForm,
  type FieldError,
  fieldError,
  fields,
  type PageContext,
  pathIn,
  type ValuesOf,
} from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { isoDay } from '../plans/draft-form.tsx';
import type { PlanRouteServices } from '../plans-services.ts';
import { correctValue } from './correct-value.ts';
import type { Measure, MeasureValue, MeasureValueWords } from './measure.ts';
import { measurePath, measuresPath } from './measure-address.ts';
import { valueError } from './measure-errors.ts';
import { readMeasures } from './measure-store.ts';
import { recordValue } from './record-value.ts';
import { readTyped, writeTyped } from './typed-value.ts';
import { readMeasureValues } from './value-store.ts';

/** Officers, and leads of the partner that reports the measure; `find` looks whose it is. */
const recorders = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });

const limit = (key: 'lower' | 'upper') =>
  fields.text({
    label: (language) => speak(language, `value.form.${key}`),
    hint: (language) => speak(language, 'value.form.limits.hint'),
    max: 30,
    optional: true,
  });

const found = () => ({
  value: fields.text({ label: (language) => speak(language, 'value.form.value'), max: 30, optional: true }),
  lower: limit('lower'),
  upper: limit('upper'),
  notAvailable: fields.textArea({
    label: (language) => speak(language, 'value.form.not-available'),
    hint: (language) => speak(language, 'value.form.not-available.hint'),
    max: 500,
    rows: 3,
    optional: true,
  }),
  breakReason: fields.textArea({
    label: (language) => speak(language, 'value.form.break'),
    hint: (language) => speak(language, 'value.form.break.hint'),
    max: 500,
    rows: 2,
    optional: true,
  }),
});

export const measureValueForm = defineForm('measure-value', {
  period: fields.text({
    label: (language) => speak(language, 'value.form.period'),
    hint: (language) => speak(language, 'value.form.period.hint'),
    max: 40,
  }),
  startsOn: fields.day({ label: (language) => speak(language, 'value.form.starts') }),
  endsOn: fields.day({ label: (language) => speak(language, 'value.form.ends') }),
  ...found(),
});

export const measureCorrectionForm = defineForm('measure-correction', {
  ...found(),
  why: fields.textArea({ label: (language) => speak(language, 'value.form.why'), max: 1_000, rows: 3 }),
});

type Found = ValuesOf<ReturnType<typeof found>>;

/** Forms in which figures of own measures are recorded and corrected. */
export function valueFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'measures/:measure/values/new',
    who: recorders,
    find: async (queries, asked) => {
      const measure = await findOwn(queries, asked);
      return measure && { measure };
    },
    form: () => measureValueForm,
    begin: () => ({}),
    page: (props) => (
      <FormPage
        {...framed(props, props.about.measure)}
        title={speak(props.context.language, 'value.form.title', { name: props.about.measure.name })}
        submit={speak(props.context.language, 'value.form.submit')}
      />
    ),
    act: async (doing, { about: { measure }, values, code }) => {
      const startsOn = isoDay(values.startsOn) ?? '';
      const endsOn = isoDay(values.endsOn) ?? '';
      const words = wordsOf(values, measure, { period: values.period, startsOn, endsOn });
      if (!words.ok) return failed({ kind: 'wrong-answers', errors: words.problem });
      const recorded = await recordValue(doing, measure, words.value);
      if (recorded.ok) return ok(measurePath(code, measure.id));
      const { problem } = recorded;
      const error =
        problem.problem === 'there-already'
          ? fieldError('startsOn', (language) =>
              speak(language, 'problem.there-already', { startsOn, endsOn }),
            )
          : problem.problem === 'not-an-own-measure'
            ? fieldError(null, (language) => speak(language, 'problem.indicator-measure'))
            : valueError(problem, 'value', measure.decimals);
      return failed({ kind: 'wrong-answers', errors: [error] });
    },
  });

  addForm(routes, services, {
    path: 'measures/:measure/values/:value/correct',
    who: recorders,
    find: async (queries, asked) => {
      const measure = await findOwn(queries, asked);
      const values = measure ? await readMeasureValues(queries, [measure.id]) : [];
      const value = values.find(({ id }) => id === asked.ids['value']);
      return measure && value ? { measure, value } : null;
    },
    form: () => measureCorrectionForm,
    begin: ({ value, measure }) => ({
      values: { ...typedOf(value, measure) },
      version: value.version,
    }),
    page: (props) => (
      <FormPage
        {...framed(props, props.about.measure)}
        title={speak(props.context.language, 'value.form.correct.title', {
          period: props.about.value.period,
        })}
        lead={speak(props.context.language, 'value.form.correct.lead').text}
        submit={speak(props.context.language, 'value.form.correct.submit')}
      />
    ),
    act: async (doing, { about: { measure, value }, values, version, code }) => {
      const words = wordsOf(values, measure, value);
      if (!words.ok) return failed({ kind: 'wrong-answers', errors: words.problem });
      const corrected = await correctValue(doing, { measure, value, version }, words.value, values.why);
      if (corrected.ok) return ok(measurePath(code, measure.id));
      if (corrected.problem.problem === 'changed')
        return failed({
          kind: 'conflict',
          current: { ...typedOf(value, measure), why: values.why },
          version: value.version,
          ...{ changedBy: null, changedAt: null },
        });
      const error = valueError(corrected.problem, 'value', measure.decimals);
      return failed({ kind: 'wrong-answers', errors: [error] });
    },
  });
}

/** An own measure of this partnership that the reader may record figures of; null is no such. */
async function findOwn(queries: Queries, { ids, partnershipId, actor }: FormAsked): Promise<Measure | null> {
  const [measure] = await readMeasures(queries, { ids: [ids['measure'] ?? ''] });
  if (!measure || measure.partnershipId !== partnershipId || measure.indicatorKey !== null) return null;
  const { ownerBodyId } = measure;
  const may =
    keepsRecords(actor, partnershipId) ||
    (ownerBodyId !== null && leadsFor(actor, partnershipId, ownerBodyId));
  return may ? measure : null;
}

function wordsOf(
  values: Found,
  { valueType }: Pick<Measure, 'valueType'>,
  { period, startsOn, endsOn }: Pick<MeasureValueWords, 'period' | 'startsOn' | 'endsOn'>,
): Result<MeasureValueWords, FieldError[]> {
  const errors: FieldError[] = [];
  const read = (field: 'value' | 'lower' | 'upper') => {
    const typed = values[field];
    if (typed === null) return null;
    const number = readTyped(typed, valueType, field);
    if (number.ok) return number.value;
    errors.push(number.problem);
    return null;
  };
  const numbers = { value: read('value'), lower: read('lower'), upper: read('upper') };
  if (errors.length > 0) return failed(errors);
  const { notAvailable, breakReason } = values;
  return ok({ period, startsOn, endsOn, ...numbers, notAvailable, breakReason });
}

function typedOf(value: MeasureValue, { valueType }: Pick<Measure, 'valueType'>): Found {
  const typed = (text: string | null) => (text === null ? null : writeTyped(text, valueType));
  const { notAvailable, breakReason } = value;
  return {
    ...{ value: typed(value.value), lower: typed(value.lower), upper: typed(value.upper) },
    ...{ notAvailable, breakReason },
  };
}

function framed<Props extends { context: PageContext; place: { area: { code: string; name: string } } }>(
  props: Props,
  measure: Measure,
) {
  const { language } = props.context;
  const { code } = props.place.area;
  const back = measurePath(code, measure.id);
  return {
    ...props,
    tab: 'measures',
    steps: [
      { text: speak(language, 'measures.tab'), href: pathIn(language, measuresPath(code)) },
      { text: measure.name, href: pathIn(language, back) },
    ],
    back,
  };
}
