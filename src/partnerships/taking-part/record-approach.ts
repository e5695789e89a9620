import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { speak } from '../notices/messages/message.ts';
import { recordChange } from '../record-change.ts';
import type { Approach } from './approach.ts';
import type { ApproachRecord } from './approach-form.ts';
import { approachesOf, insertApproach, updateApproach } from './approach-store.ts';
import { tellOfBody } from './tell-of-body.ts';

export type ApproachNotRecorded =
  | { problem: 'to-come'; field: 'askedOn' | 'answeredOn'; day: string }
  | { problem: 'changed'; current: Approach | null };

/** Records that a body was asked to take part, or changes (`before`) what is recorded of it: its answer, its wishes. */
export async function recordApproach(
  doing: Doing,
  bodyId: string,
  before: Approach | null,
  version: number,
  record: ApproachRecord,
): Promise<Result<string, ApproachNotRecorded>> {
  const { transaction, partnershipId, today } = doing;
  for (const field of ['askedOn', 'answeredOn'] as const) {
    const day = record[field];
    if (day !== null && day > today) return failed({ problem: 'to-come', field, day });
  }
  const id = before?.id ?? uuidv7();
  if (before === null) await insertApproach(transaction, { id, partnershipId, bodyId, ...record });
  else if (!(await updateApproach(transaction, { id, version, ...record }))) {
    const known = await approachesOf(transaction, { partnershipId, bodyId });
    return failed({ problem: 'changed', current: known.find((one) => one.id === id) ?? null });
  }
  await recordChange(doing, 'approach', id, before && told(bodyId, before), told(bodyId, record));
  await tellOfBody(doing, {
    key: `approach:${id}:${before === null ? 'new' : version}`,
    ...{ bodyId, published: record.published },
    subject: (language, body) =>
      speak(language, before === null ? 'approach.recorded' : 'approach.changed', { body }),
    text: (language) => speak(language, 'approach.text'),
  });
  return ok(id);
}

/** The trail cannot be erased: what was typed freely may name people and stays in the record alone. */
function told(bodyId: string, { askedOn, how, answer, answeredOn, published }: ApproachRecord) {
  return { bodyId, askedOn, how, answer, answeredOn, published };
}
