import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { type AgendaItemWritten, mostItems } from './agenda.ts';
import { insertAgendaItem, readAgenda } from './agenda-store.ts';
import { auditMeeting } from './audit-meeting.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** Adds an item at the end of a meeting's agenda. */
export async function addAgendaItem(
  doing: Doing,
  meetingId: string,
  written: AgendaItemWritten,
): Promise<Result<null, NotOpen | { problem: 'too-many' }>> {
  const { transaction, partnershipId } = doing;
  const minutes = await openMinutes(transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  if ((await readAgenda(transaction, meetingId)).length >= mostItems) return failed({ problem: 'too-many' });
  const id = uuidv7();
  await insertAgendaItem(transaction, { id, partnershipId, meetingId }, written);
  await auditMeeting(doing, { action: 'agenda-item.added', subjectId: id, after: { meetingId, ...written } });
  return ok(null);
}
