import { defineForm, fields, type ValuesOf } from '../../web/index.ts';
import type { AgendaItem } from './agenda.ts';
import type { MarkedSeat } from './attendance-form.ts';
import { type InterestAct, interestActs, type InterestWritten } from './interest.ts';
import { speak } from './messages/message.ts';
import { said } from './said.ts';

/** What the choices of the form are taken from. */
export interface InterestChoices {
  seats: readonly MarkedSeat[];
  agenda: readonly AgendaItem[];
}

/** An interest declared at a meeting, and what was done about it. */
export const interestForm = ({ seats, agenda }: InterestChoices) =>
  defineForm('interest', {
    seat: fields.select({
      label: said('interest.seat'),
      choices: seats.map(({ seatId, bodyName, title }) => ({
        value: seatId,
        text: (language) => speak(language, 'attendance.seat', { body: bodyName, seat: title }),
      })),
    }),
    item: fields.select({
      label: said('interest.item'),
      hint: said('interest.item.hint'),
      choices: agenda.map(({ id, title }) => ({ value: id, text: () => title })),
      optional: true,
    }),
    nature: fields.textArea({
      label: said('interest.nature'),
      hint: said('interest.nature.hint'),
      max: 2_000,
      rows: 3,
    }),
    done: fields.radios({
      label: said('interest.done'),
      choices: interestActs.map((act) => ({ value: act, text: said(`interest.${act}`) })),
    }),
  });

export function interestFromAnswers(
  answers: ValuesOf<ReturnType<typeof interestForm>['fields']>,
): InterestWritten {
  const { seat, item, nature, done } = answers;
  return { seatId: seat, agendaItemId: item, nature, done: done as InterestAct };
}
