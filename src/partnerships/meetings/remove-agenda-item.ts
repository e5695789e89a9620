import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { deleteAgendaItem, isItemUsed, readAgenda } from './agenda-store.ts';
import { auditMeeting } from './audit-meeting.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** Takes an item off the agenda, unless something is recorded at it. */
export async function removeAgendaItem(
  doing: Doing,
  { id, meetingId }: { id: string; meetingId: string },
): Promise<Result<null, NotOpen | { problem: 'used' }>> {
  const { transaction } = doing;
  const minutes = await openMinutes(transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  const item = (await readAgenda(transaction, meetingId)).find((one) => one.id === id);
  if (!item) return failed({ problem: 'none' });
  if (await isItemUsed(transaction, meetingId, id)) return failed({ problem: 'used' });
  await deleteAgendaItem(transaction, meetingId, id);
  const { title, asked, paperLink } = item;
  await auditMeeting(doing, {
    action: 'agenda-item.removed',
    subjectId: id,
    before: { meetingId, title, asked, paperLink },
  });
  return ok(null);
}
