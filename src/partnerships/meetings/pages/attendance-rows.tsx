import type { Child } from 'hono/jsx';
import { deputyField, type MarkedSeat, stateField } from '../attendance-form.ts';

/** One row for each seat: what it was marked, and beside it who came instead. */
export function AttendanceRows(props: { seats: readonly MarkedSeat[]; field(name: string): Child }) {
  const { seats, field } = props;
  return (
    <>
      {seats.map(({ seatId }) => (
        <div class="attendance-row">
          {field(stateField(seatId))}
          {field(deputyField(seatId))}
        </div>
      ))}
    </>
  );
}
