import type { Doing } from '../form-at.tsx';
import { type Direction, movedItem } from './agenda.ts';
import { orderAgenda, readAgenda } from './agenda-store.ts';
import { auditMeeting } from './audit-meeting.ts';
import { openMinutes } from './open-minutes.ts';

/** Moves an item by one place; where it cannot move any more, or minutes are agreed, everything stays as it is. */
export async function moveAgendaItem(
  doing: Doing,
  { id, meetingId }: { id: string; meetingId: string },
  direction: Direction,
): Promise<void> {
  const { transaction } = doing;
  if ('problem' in (await openMinutes(transaction, meetingId))) return;
  const before = (await readAgenda(transaction, meetingId)).map((item) => item.id);
  const after = movedItem(before, id, direction);
  if (after === null) return;
  await orderAgenda(transaction, meetingId, after);
  await auditMeeting(doing, { action: 'agenda-item.moved', subjectId: id, before, after });
}
