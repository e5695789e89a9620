import { Temporal } from 'temporal-polyfill';
import { type Area } from '../../geography/index.ts';
import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { isoDay } from './draft-form.tsx';
import type { PlanWords } from './plan.ts';

/** Which plan is begun; `localities`: areas a locality plan may be for. */
export function newPlanForm(localities: readonly Pick<Area, 'id' | 'name'>[]) {
  return defineForm(
    'plan-new',
    {
      kind: fields.radios({
        label: (language) => speak(language, 'new.kind'),
        choices: [
          {
            value: 'loip',
            text: (language) => speak(language, 'kind.loip'),
            hint: (language) => speak(language, 'new.kind.loip.hint'),
          },
          {
            value: 'locality',
            text: (language) => speak(language, 'kind.locality'),
            hint: (language) => speak(language, 'new.kind.locality.hint'),
          },
        ],
      }),
      locality: fields.select({
        label: (language) => speak(language, 'new.locality'),
        hint: (language) => speak(language, 'new.locality.hint'),
        optional: true,
        choices: localities.map(({ id, name }) => ({ value: String(id), text: () => name })),
      }),
      title: fields.text({ label: (language) => speak(language, 'new.plan-title') }),
    },
    {
      check: ({ kind, locality }) => {
        if (kind === 'locality' && locality === null)
          return [fieldError('locality', (language) => speak(language, 'problem.locality-needed'))];
        if (kind === 'loip' && locality !== null)
          return [fieldError('locality', (language) => speak(language, 'problem.locality-not-for-loip'))];
        return [];
      },
    },
  );
}

/** What a plan says for itself. Everything but the title may be written later. */
export const planWordsForm = defineForm(
  'plan-words',
  {
    title: fields.text({ label: (language) => speak(language, 'words.plan-title') }),
    titleGd: fields.text({ label: (language) => speak(language, 'words.plan-title-gd'), optional: true }),
    vision: fields.textArea({
      label: (language) => speak(language, 'words.vision'),
      max: 10_000,
      optional: true,
    }),
    needs: fields.textArea({
      label: (language) => speak(language, 'words.needs'),
      hint: (language) => speak(language, 'words.needs.hint'),
      max: 20_000,
      rows: 12,
      optional: true,
    }),
    prevention: fields.textArea({
      label: (language) => speak(language, 'words.prevention'),
      max: 10_000,
      optional: true,
    }),
    startsOn: fields.day({ label: (language) => speak(language, 'words.starts'), optional: true }),
    endsOn: fields.day({ label: (language) => speak(language, 'words.ends'), optional: true }),
    reviewOn: fields.day({ label: (language) => speak(language, 'words.review'), optional: true }),
  },
  { check: ({ startsOn, endsOn }) => endsEarly(startsOn, endsOn) },
);

/** A period whose last day lies before its first. */
export function endsEarly(starts: Temporal.PlainDate | null, ends: Temporal.PlainDate | null) {
  return starts !== null && ends !== null && Temporal.PlainDate.compare(ends, starts) < 0
    ? [
        fieldError('endsOn', (language) =>
          speak(language, 'problem.ends-early', { starts: String(starts), ends: String(ends) }),
        ),
      ]
    : [];
}

type PlanValues = ValuesOf<typeof planWordsForm.fields>;

export function valuesOfPlan(plan: PlanWords): PlanValues {
  const { title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn } = plan;
  return {
    ...{ title, titleGd, vision: emptied(vision), needs: emptied(needs), prevention: emptied(prevention) },
    ...{ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), reviewOn: dayOf(reviewOn) },
  };
}

export function planOfValues(values: PlanValues): PlanWords {
  const { title, titleGd, vision, needs, prevention, startsOn, endsOn, reviewOn } = values;
  return {
    ...{ title, titleGd, vision: vision ?? '', needs: needs ?? '', prevention: prevention ?? '' },
    ...{ startsOn: isoDay(startsOn), endsOn: isoDay(endsOn), reviewOn: isoDay(reviewOn) },
  };
}

export const priorityForm = defineForm('plan-priority', {
  name: fields.text({ label: (language) => speak(language, 'priority.name') }),
  why: fields.textArea({ label: (language) => speak(language, 'priority.form.why'), optional: true }),
  position: fields.number({
    label: (language) => speak(language, 'priority.position'),
    min: 1,
    max: 99,
    optional: true,
  }),
});

/** Areas outcomes are judged in, for the division of the area (section 9). */
export function localityForm(areas: readonly Pick<Area, 'id' | 'name'>[]) {
  return defineForm(
    'plan-locality',
    {
      area: fields.select({
        label: (language) => speak(language, 'locality.area'),
        hint: (language) => speak(language, 'locality.area.hint'),
        choices: areas.map(({ id, name }) => ({ value: String(id), text: () => name })),
      }),
      poorer: fields.radios({
        label: (language) => speak(language, 'locality.poorer'),
        choices: (['not', 'other-localities', 'scotland', 'both'] as const).map((value) => ({
          value,
          text: (language) => speak(language, `locality.poorer.${value}`),
        })),
      }),
      why: fields.textArea({ label: (language) => speak(language, 'locality.form.why'), optional: true }),
      people: fields.number({
        label: (language) => speak(language, 'locality.form.people'),
        max: 2_000_000,
        optional: true,
      }),
      source: fields.text({
        label: (language) => speak(language, 'locality.form.source'),
        hint: (language) => speak(language, 'locality.form.source.hint'),
        optional: true,
      }),
    },
    {
      check: ({ poorer, why }) =>
        poorer !== 'not' && why === null
          ? [fieldError('why', (language) => speak(language, 'problem.why-needed'))]
          : [],
    },
  );
}

export const removeForm = defineForm(
  'plan-remove',
  {
    why: fields.textArea({ label: (language) => speak(language, 'remove.why'), max: 2_000, rows: 3 }),
  },
  { drafts: 'brief' },
);

const emptied = (text: string) => (text === '' ? null : text);

export function dayOf(day: string | null): Temporal.PlainDate | null {
  return day === null ? null : Temporal.PlainDate.from(day);
}
