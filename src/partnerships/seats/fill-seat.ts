import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { speak } from '../notices/messages/message.ts';
import { recordChange } from '../record-change.ts';
import { tellOfBody } from '../taking-part/tell-of-body.ts';
import type { Seat, SeatTerm } from './seat.ts';
import { insertTerm, lockSeat, updateTerm } from './seat-store.ts';
import { isWithin, termInTheWay } from './term.ts';
import type { TermRecord } from './term-form.ts';

export type SeatNotFilled =
  | { problem: 'gone' }
  | { problem: 'outside'; seat: Seat }
  | { problem: 'taken'; term: SeatTerm }
  | { problem: 'changed'; current: SeatTerm | null };

/** Records who holds a seat and for how long, or changes a term (`before`): ends it, too. One holder at a time. */
export async function fillSeat(
  doing: Doing,
  seatId: string,
  before: SeatTerm | null,
  version: number,
  record: TermRecord,
): Promise<Result<string, SeatNotFilled>> {
  const { transaction, partnershipId } = doing;
  const seat = await lockSeat(transaction, seatId);
  if (seat?.partnershipId !== partnershipId) return failed({ problem: 'gone' });
  if (!isWithin(record, { since: seat.since, until: seat.until }))
    return failed({ problem: 'outside', seat });
  const id = before?.id ?? uuidv7();
  const taken = termInTheWay({ ...record, id }, seat.terms);
  if (taken) return failed({ problem: 'taken', term: taken });
  if (before === null) await insertTerm(transaction, partnershipId, { id, seatId, ...record });
  else if (!(await updateTerm(transaction, { id, version, ...record })))
    return failed({ problem: 'changed', current: seat.terms.find((term) => term.id === id) ?? null });
  await recordChange(doing, 'term', id, before && told(seatId, before), told(seatId, record));
  const { holderAccountId, since: first, until: day, published } = record;
  const { bodyId, title } = seat;
  if (before === null || day !== before.until || holderAccountId !== before.holderAccountId)
    await tellOfBody(doing, {
      key: `term:${id}:${before === null ? 'new' : version}`,
      ...{ bodyId, published, accounts: holderAccountId === null ? [] : [holderAccountId] },
      subject: (language, body) =>
        before === null || day === null
          ? speak(language, 'term.began', { body, day: first, title })
          : speak(language, 'term.ended', { body, day, title }),
      text: (language) => speak(language, 'seat.text'),
    });
  return ok(id);
}

/** Without who it is: the trail holds no names. */
function told(seatId: string, { since, until, published }: TermRecord) {
  return { seatId, since, until, published };
}
