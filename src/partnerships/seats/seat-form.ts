import { defineForm, fields, type ValuesOf } from '../../web/index.ts';
import { said } from '../taking-part/plain-words.ts';
import { answersFromSpan, spanErrors, spanFields, spanFromAnswers } from '../taking-part/span-fields.ts';
import { speak } from './messages/message.ts';
import { type Seat, type SeatRole, seatRoles } from './seat.ts';

/** A place at the table. */
export const seatForm = defineForm(
  'seat',
  {
    title: fields.text({ label: said('form.seat.title'), hint: said('form.seat.title.hint'), max: 200 }),
    role: fields.radios({
      label: said('form.seat.role'),
      choices: seatRoles.map((value) => ({ value, text: (language) => speak(language, `role.${value}`) })),
    }),
    ...spanFields,
  },
  { check: spanErrors },
);

export type SeatAnswers = ValuesOf<typeof seatForm.fields>;
export type SeatRecord = Pick<Seat, 'title' | 'role' | 'since' | 'until' | 'published'>;

export function seatFromAnswers(answers: SeatAnswers): SeatRecord {
  return { title: answers.title, role: answers.role as SeatRole, ...spanFromAnswers(answers) };
}

export function answersFromSeat(record: SeatRecord): SeatAnswers {
  return { title: record.title, role: record.role, ...answersFromSpan(record) };
}
