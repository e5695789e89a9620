import { Temporal } from 'temporal-polyfill';
import { defineForm, fields } from '../../web/index.ts';
import { said } from './said.ts';

/** That a decision was carried out: not before it was. */
export const doneForm = (today: string) =>
  defineForm('decision-done', {
    doneOn: fields.day({ label: said('done.on'), max: Temporal.PlainDate.from(today) }),
    doneWords: fields.textArea({ label: said('done.words'), max: 2_000, rows: 4, optional: true }),
  });
