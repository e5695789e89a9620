import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { speak } from '../notices/messages/message.ts';
import { recordChange } from '../record-change.ts';
import { tellOfBody } from '../taking-part/tell-of-body.ts';
import type { Seat, SeatTerm } from './seat.ts';
import type { SeatRecord } from './seat-form.ts';
import { insertSeat, lockSeat, updateSeat } from './seat-store.ts';
import { isWithin } from './term.ts';

export type SeatNotKept =
  | { problem: 'terms-outside'; term: SeatTerm }
  | { problem: 'changed'; current: Seat | null };

/** Adds a seat of a body, or changes one (`before`): ends it, too. Terms stay within their seat. */
export async function keepSeat(
  doing: Doing,
  bodyId: string,
  before: Seat | null,
  version: number,
  record: SeatRecord,
): Promise<Result<string, SeatNotKept>> {
  const { transaction, partnershipId } = doing;
  const id = before?.id ?? uuidv7();
  if (before === null) await insertSeat(transaction, { id, partnershipId, bodyId, ...record });
  else {
    const current = await lockSeat(transaction, id);
    const outside = current?.terms.find((term) => !isWithin(term, record));
    // An open term ends with its seat only when somebody says when it ended.
    if (outside) return failed({ problem: 'terms-outside', term: outside });
    if (!(await updateSeat(transaction, { id, version, ...record })))
      return failed({ problem: 'changed', current });
  }
  await recordChange(doing, 'seat', id, before && told(bodyId, before), told(bodyId, record));
  const { title, until: day, published } = record;
  if (before === null || (day !== null && day !== before.until))
    await tellOfBody(doing, {
      key: `seat:${id}:${before === null ? 'new' : version}`,
      ...{ bodyId, published },
      subject: (language, body) =>
        before === null || day === null
          ? speak(language, 'seat.added', { body, title })
          : speak(language, 'seat.ended', { body, day, title }),
      text: (language) => speak(language, 'seat.text'),
    });
  return ok(id);
}

function told(bodyId: string, { title, role, groupId, since, until, published }: SeatRecord) {
  return { bodyId, title, role, groupId, since, until, published };
}
