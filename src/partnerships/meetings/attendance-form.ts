import {
  defineForm,
  type FieldError,
  fieldError,
  fields,
  type FormField,
  type ValuesOf,
} from '../../web/index.ts';
import type { Member } from '../groups/member-store.ts';
import { type Attendance, type AttendanceState, attendanceStates } from './attendance.ts';
import { speak } from './messages/message.ts';
import type { SeatMark } from './record-attendance.ts';
import { said } from './said.ts';

/** A seat that can be marked. */
export type MarkedSeat = Pick<Member, 'seatId' | 'bodyId' | 'bodyName' | 'title'>;

type AttendanceFields = Record<string, FormField<string | null>>;
export type AttendanceAnswers = ValuesOf<AttendanceFields>;

/** Names of the two fields of a seat. */
export const stateField = (seatId: string): string => `seat-${seatId}`;
export const deputyField = (seatId: string): string => `deputy-${seatId}`;

const repeated = ['seat-', 'deputy-'];

/** The same without seats, by which drafts are kept. */
export const attendanceDraft = defineForm('attendance', {}, { repeated });

/** All seats on one form: who came, and a deputy's name. */
export const attendanceForm = (seats: readonly MarkedSeat[]) =>
  defineForm(
    attendanceDraft.name,
    Object.fromEntries(
      seats.flatMap((seat): [string, FormField<string | null>][] => [
        [stateField(seat.seatId), stateOf(seat)],
        [deputyField(seat.seatId), deputyOf(seat)],
      ]),
    ),
    { repeated, check: (answers) => seats.flatMap((seat) => deputyProblem(seat, answers)) },
  );

const names = ({ bodyName, title }: MarkedSeat) => ({ body: bodyName, seat: title });

function stateOf(seat: MarkedSeat): FormField<string | null> {
  return fields.select({
    label: (language) => speak(language, 'attendance.seat', names(seat)),
    choices: attendanceStates.map((state) => ({ value: state, text: said(`attendance.${state}`) })),
    optional: true,
  }) as FormField<string | null>;
}

function deputyOf(seat: MarkedSeat): FormField<string | null> {
  return fields.text({
    label: (language) => speak(language, 'attendance.deputy.name', names(seat)),
    max: 120,
    optional: true,
  });
}

function deputyProblem(seat: MarkedSeat, answers: AttendanceAnswers): FieldError[] {
  const named = answers[deputyField(seat.seatId)] ?? null;
  if (named === null || answers[stateField(seat.seatId)] === 'deputy') return [];
  return [
    fieldError(deputyField(seat.seatId), (language) =>
      speak(language, 'problem.deputy', { seat: seat.title }),
    ),
  ];
}

/** Seats that were left without a mark have none. */
export function marksFromAnswers(seats: readonly MarkedSeat[], answers: AttendanceAnswers): SeatMark[] {
  return seats.flatMap(({ seatId, bodyId }) => {
    const state = answers[stateField(seatId)] ?? null;
    if (state === null) return [];
    const deputyName = answers[deputyField(seatId)] ?? null;
    return [{ seat: { seatId, bodyId }, state: state as AttendanceState, deputyName }];
  });
}

export function answersFromMarks(
  seats: readonly MarkedSeat[],
  marks: readonly Attendance[],
): AttendanceAnswers {
  return Object.fromEntries(
    seats.flatMap(({ seatId }) => {
      const mark = marks.find((one) => one.seatId === seatId);
      return [
        [stateField(seatId), mark?.state ?? null],
        [deputyField(seatId), mark?.deputyName ?? null],
      ];
    }),
  );
}
