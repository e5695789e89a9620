import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { recordChange } from '../record-change.ts';
import type { FacilitationEntry } from './facilitation-entry.ts';
import type { FacilitationRecord } from './facilitation-form.ts';
import { facilitationEntry, insertFacilitation, updateFacilitation } from './facilitation-store.ts';

export type FacilitationNotRecorded =
  | { problem: 'to-come'; day: string }
  | { problem: 'changed'; current: FacilitationEntry | null };

/** Logs what a partner did, or changes an entry (`before`). */
export async function recordFacilitation(
  doing: Doing,
  bodyId: string,
  before: FacilitationEntry | null,
  version: number,
  record: FacilitationRecord,
): Promise<Result<string, FacilitationNotRecorded>> {
  const { transaction, partnershipId, today } = doing;
  if (record.doneOn > today) return failed({ problem: 'to-come', day: record.doneOn });
  const id = before?.id ?? uuidv7();
  if (before === null) await insertFacilitation(transaction, { id, partnershipId, bodyId, ...record });
  else if (!(await updateFacilitation(transaction, { id, version, ...record })))
    return failed({
      problem: 'changed',
      current: await facilitationEntry(transaction, { partnershipId, bodyId }, id),
    });
  await recordChange(doing, 'facilitation', id, before && told(bodyId, before), told(bodyId, record));
  return ok(id);
}

/** The trail cannot be erased: what was typed freely may name people and stays in the record alone. */
function told(bodyId: string, { doneOn, link, groupId, meetingId, published }: FacilitationRecord) {
  return { bodyId, doneOn, link, groupId, meetingId, published };
}
