import { Temporal } from 'temporal-polyfill';
import { defineForm, type FieldError, fieldError, fields, type ValuesOf } from '../../web/index.ts';
import { asDay } from '../legal-day.ts';
import { answers, earliestAnswer, type InformationRequest } from './information-request.ts';
import type { AnswerWords } from './information-request-store.ts';
import { said } from './said.ts';

function questions(earliest: Temporal.PlainDate, today: Temporal.PlainDate) {
  return {
    answer: fields.radios({
      label: said('form.answer'),
      choices: answers.map((value) => ({ value, text: said(`answer.${value}`) })),
    }),
    answeredOn: fields.day({ label: said('form.answeredOn'), min: earliest, max: today }),
    given: fields.textArea({
      label: said('form.given'),
      hint: said('form.given.hint'),
      max: 5_000,
      optional: true,
    }),
    refusal: fields.textArea({
      label: said('form.refusal'),
      hint: said('form.refusal.hint'),
      max: 5_000,
      optional: true,
    }),
  };
}

type AnswerAnswers = ValuesOf<ReturnType<typeof questions>>;

/** The whole of an answer: no earlier than it was asked, or its last part came, and no later than today. */
export const answerForm = (request: Pick<InformationRequest, 'askedOn' | 'parts'>, today: string) =>
  defineForm(
    'information-answer',
    questions(asDay(earliestAnswer(request)), Temporal.PlainDate.from(today)),
    {
      check: (answers) => [
        ...wrongTogether(answers),
        ...(answers.answer === 'refused' && request.parts.length > 0
          ? [fieldError('answer', said('wrong.refused.parts'))]
          : []),
      ],
    },
  );

function wrongTogether({ answer, given, refusal }: AnswerAnswers): FieldError[] {
  const wrong: FieldError[] = [];
  if (answer !== 'refused' && given === null) wrong.push(fieldError('given', said('wrong.given.missing')));
  if (answer === 'refused' && given !== null) wrong.push(fieldError('given', said('wrong.given.refused')));
  if (answer !== 'given' && refusal === null)
    wrong.push(fieldError('refusal', said('wrong.refusal.missing')));
  if (answer === 'given' && refusal !== null) wrong.push(fieldError('refusal', said('wrong.refusal.given')));
  return wrong;
}

export function answerFromAnswers({ answer, answeredOn, given, refusal }: AnswerAnswers): AnswerWords {
  return { answer, answeredOn: answeredOn.toString(), given, refusal };
}

/** An answer as it stands in the form; a request without one begins with the day it is. */
export function answersFromRequest(request: InformationRequest, today: string): Partial<AnswerAnswers> {
  const { answer, answeredOn, given, refusal } = request;
  if (answer === null || answeredOn === null) return { answeredOn: asDay(today) };
  return { answer, answeredOn: asDay(answeredOn), given, refusal };
}
