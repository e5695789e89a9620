import { Temporal } from 'temporal-polyfill';
import { defineForm, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import type { DesignationRecord } from './designation-store.ts';
import { schedules } from './designations-of-kind.ts';
import { speak } from './messages/message.ts';
import { said } from './plain-words.ts';
import { scheduleName } from './spoken-kind.ts';

/** A Schedule of the Act that a body is in, with its time and source. */
export const designationForm = defineForm(
  'designation',
  {
    schedule: fields.radios({
      label: said('body.designations.schedule'),
      choices: schedules.map((schedule) => ({
        value: String(schedule),
        text: (language) => scheduleName(language, schedule),
      })),
    }),
    since: fields.day({
      label: said('form.designation.since'),
      hint: said('form.designation.since.hint'),
      optional: true,
    }),
    until: fields.day({ label: said('form.designation.until'), optional: true }),
    source: fields.text({
      label: said('form.designation.source'),
      hint: said('form.designation.source.hint'),
      max: 500,
    }),
    toCheck: fields.tick({ label: said('form.designation.toCheck') }),
  },
  {
    check: ({ since, until }) =>
      since !== null && until !== null && Temporal.PlainDate.compare(until, since) < 0
        ? [fieldError('until', (language) => speak(language, 'form.wrong.until'))]
        : [],
  },
);

export type DesignationAnswers = ValuesOf<typeof designationForm.fields>;

export function designationFromAnswers(answers: DesignationAnswers): DesignationRecord {
  const { schedule, since, until, source, toCheck } = answers;
  const known = schedules.find((one) => String(one) === schedule);
  if (known === undefined) throw new Error(`There is no Schedule ${schedule}.`);
  return {
    schedule: known,
    since: since?.toString() ?? null,
    until: until?.toString() ?? null,
    source,
    toCheck,
  };
}

export function answersFromDesignation(record: DesignationRecord): DesignationAnswers {
  const { schedule, since, until, source, toCheck } = record;
  return {
    schedule: String(schedule),
    since: since === null ? null : Temporal.PlainDate.from(since),
    until: until === null ? null : Temporal.PlainDate.from(until),
    source,
    toCheck,
  };
}
