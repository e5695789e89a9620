import { Temporal } from 'temporal-polyfill';
import { defineForm, fields } from '../../web/index.ts';
import { asDay } from '../legal-day.ts';
import { earliestAnswer, type InformationRequest } from './information-request.ts';
import { said } from './said.ts';

/** A part of an answer: no earlier than the part before it, no later than today. */
export const partForm = (request: Pick<InformationRequest, 'askedOn' | 'parts'>, today: string) =>
  defineForm('information-part', {
    cameOn: fields.day({
      label: said('form.cameOn'),
      min: asDay(earliestAnswer(request)),
      max: Temporal.PlainDate.from(today),
    }),
    given: fields.textArea({ label: said('form.given'), hint: said('form.given.hint'), max: 5_000 }),
  });
