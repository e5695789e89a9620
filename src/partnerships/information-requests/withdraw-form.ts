import { Temporal } from 'temporal-polyfill';
import { defineForm, fields } from '../../web/index.ts';
import { asDay } from '../legal-day.ts';
import { said } from './said.ts';

/** A partner takes back what it asked: no earlier than it asked, no later than today. */
export const withdrawForm = (askedOn: string, today: string) =>
  defineForm('information-withdrawal', {
    withdrawnOn: fields.day({
      label: said('form.withdrawnOn'),
      min: asDay(askedOn),
      max: Temporal.PlainDate.from(today),
    }),
    withdrawnWhy: fields.textArea({
      label: said('form.withdrawnWhy'),
      hint: said('form.withdrawnWhy.hint'),
      max: 2_000,
      rows: 4,
    }),
  });
