import { defineForm, fields, type ValuesOf } from '../../web/index.ts';
import type { Group } from '../groups/group.ts';
import { said } from '../taking-part/plain-words.ts';
import { answersFromSpan, spanErrors, spanFields, spanFromAnswers } from '../taking-part/span-fields.ts';
import { speak } from './messages/message.ts';
import { type Seat, type SeatRole, seatRoles } from './seat.ts';

/** A board or other group a seat can be of. */
export type SeatGroup = Pick<Group, 'id' | 'name'>;

/** A place at the table. */
export const seatForm = (groups: readonly SeatGroup[]) =>
  defineForm(
    'seat',
    {
      title: fields.text({ label: said('form.seat.title'), hint: said('form.seat.title.hint'), max: 200 }),
      group: fields.select({
        label: said('form.seat.group'),
        hint: said('form.seat.group.hint'),
        choices: groups.map(({ id, name }) => ({ value: id, text: () => name })),
        optional: true,
      }),
      role: fields.radios({
        label: said('form.seat.role'),
        choices: seatRoles.map((value) => ({ value, text: (language) => speak(language, `role.${value}`) })),
      }),
      ...spanFields,
    },
    { check: spanErrors },
  );

export type SeatFields = ReturnType<typeof seatForm>['fields'];
export type SeatAnswers = ValuesOf<SeatFields>;
export type SeatRecord = Pick<Seat, 'title' | 'role' | 'groupId' | 'since' | 'until' | 'published'>;

export function seatFromAnswers(answers: SeatAnswers): SeatRecord {
  const { title, role, group } = answers;
  return { title, role: role as SeatRole, groupId: group, ...spanFromAnswers(answers) };
}

export function answersFromSeat(record: SeatRecord): SeatAnswers {
  const { title, role, groupId } = record;
  return { title, role, group: groupId, ...answersFromSpan(record) };
}
