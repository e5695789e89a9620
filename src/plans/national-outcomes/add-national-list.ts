import { Temporal } from 'temporal-polyfill';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { NationalOutcome } from './national-outcome.ts';
import { endListsBefore, insertNationalList } from './national-outcome-store.ts';

/**
 * Adds a list that Ministers put in the place of the one before, whose last day is the day before it. Links to the
 * older list stay as they are, with their day.
 */
export async function addNationalList(
  transaction: Transaction,
  actor: Actor,
  list: {
    name: string;
    inForceFrom: string;
    source: string;
    outcomes: readonly Omit<NationalOutcome, 'id'>[];
  },
): Promise<Result<string, 'name-taken'>> {
  const id = uuidv7();
  const added = await insertNationalList(transaction, {
    ...list,
    id,
    inForceUntil: null,
    outcomes: list.outcomes.map((one) => ({ ...one, id: uuidv7() })),
  });
  if (!added) return failed('name-taken');
  const lastDay = Temporal.PlainDate.from(list.inForceFrom).subtract({ days: 1 }).toString();
  await endListsBefore(transaction, id, lastDay);
  await recordAudit(transaction, {
    ...auditActor(actor),
    action: 'national-outcomes.added',
    subjectId: id,
    after: list,
  });
  return ok(id);
}
