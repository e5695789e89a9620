import { Temporal } from 'temporal-polyfill';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import {
  type Approach,
  type ApproachAnswer,
  type ApproachWay,
  approachAnswers,
  approachWays,
} from './approach.ts';
import { said } from './plain-words.ts';

/** How a body was asked to take part, and what it answered. */
export const approachForm = defineForm(
  'approach',
  {
    askedOn: fields.day({ label: said('form.approach.askedOn') }),
    how: fields.radios({
      label: said('form.approach.how'),
      choices: approachWays.map((value) => ({ value, text: said(`how.${value}`) })),
    }),
    why: fields.textArea({ label: said('at.why'), hint: said('form.approach.why.hint'), max: 2_000 }),
    efforts: fields.textArea({
      label: said('at.efforts'),
      hint: said('form.approach.efforts.hint'),
      max: 4_000,
    }),
    answer: fields.radios({
      label: said('community.answer'),
      choices: approachAnswers.map((value) => ({ value, text: said(`answer.${value}`) })),
    }),
    answeredOn: fields.day({ label: said('form.approach.answeredOn'), optional: true }),
    wishes: fields.textArea({
      label: said('community.wishes'),
      hint: said('form.approach.wishes.hint'),
      max: 2_000,
      optional: true,
    }),
    support: fields.textArea({
      label: said('community.support'),
      hint: said('form.approach.support.hint'),
      max: 2_000,
      optional: true,
    }),
    publish: fields.tick({ label: said('form.publish'), hint: said('form.publish.hint') }),
  },
  { check: approachErrors },
);

export type ApproachAnswers = ValuesOf<typeof approachForm.fields>;
export type ApproachRecord = Omit<Approach, 'id' | 'partnershipId' | 'bodyId' | 'version'>;

function approachErrors(answers: {
  askedOn: Temporal.PlainDate;
  answer: string;
  answeredOn: Temporal.PlainDate | null;
}): FieldError[] {
  const { askedOn, answer, answeredOn } = answers;
  if (answeredOn === null) return [];
  if (answer === 'no-answer') return [fieldError('answeredOn', said('form.wrong.no-answer'))];
  return Temporal.PlainDate.compare(answeredOn, askedOn) < 0
    ? [fieldError('answeredOn', said('form.wrong.answered'))]
    : [];
}

export function approachFromAnswers(answers: ApproachAnswers): ApproachRecord {
  const { askedOn, how, why, efforts, answer, answeredOn, wishes, support, publish } = answers;
  return {
    askedOn: askedOn.toString(),
    how: how as ApproachWay,
    why,
    efforts,
    answer: answer as ApproachAnswer,
    answeredOn: answeredOn?.toString() ?? null,
    wishes,
    supportGiven: support,
    published: publish,
  };
}

export function answersFromApproach(record: ApproachRecord): ApproachAnswers {
  const { askedOn, how, why, efforts, answer, answeredOn, wishes, supportGiven, published } = record;
  return {
    askedOn: Temporal.PlainDate.from(askedOn),
    how,
    why,
    efforts,
    answer,
    answeredOn: answeredOn === null ? null : Temporal.PlainDate.from(answeredOn),
    wishes,
    support: supportGiven,
    publish: published,
  };
}
