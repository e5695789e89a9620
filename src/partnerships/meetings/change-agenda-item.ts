import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import type { AgendaItem, AgendaItemWritten } from './agenda.ts';
import { readAgenda, updateAgendaItem } from './agenda-store.ts';
import { auditMeeting } from './audit-meeting.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** Changes an item that still is as its editor saw it. */
export async function changeAgendaItem(
  doing: Doing,
  at: { id: string; version: number; meetingId: string },
  written: AgendaItemWritten,
): Promise<Result<null, NotOpen | { problem: 'changed'; current: AgendaItem }>> {
  const { transaction } = doing;
  const minutes = await openMinutes(transaction, at.meetingId);
  if ('problem' in minutes) return failed(minutes);
  const before = (await readAgenda(transaction, at.meetingId)).find(({ id }) => id === at.id);
  if (!before) return failed({ problem: 'none' });
  if (!(await updateAgendaItem(transaction, at, written)))
    return failed({ problem: 'changed', current: before });
  const { title, asked, paperLink } = before;
  await auditMeeting(doing, {
    action: 'agenda-item.changed',
    subjectId: at.id,
    before: { title, asked, paperLink },
    after: written,
  });
  return ok(null);
}
