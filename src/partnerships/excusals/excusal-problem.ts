import type { Queries } from '../../platform/database/database.ts';
import type { Doing } from '../form-at.tsx';
import { memberBodies } from '../member-bodies.ts';
import { overlapping } from './excusal.ts';
import { type AgreedExcusal, type ExcusalWords, readExcusals } from './excusal-store.ts';

export type ExcusalProblem = { problem: 'no-member' } | { problem: 'overlap'; known: AgreedExcusal };

/** What the register says against an excusal; `id` and `endedOn` of one that is changed. Holds others' sendings back. */
export async function problemOfExcusal(
  { transaction, partnershipId, today }: Pick<Doing, 'transaction' | 'partnershipId' | 'today'>,
  words: ExcusalWords,
  { id, endedOn }: { id: string | null; endedOn: string | null } = { id: null, endedOn: null },
): Promise<ExcusalProblem | null> {
  await takeRegister(transaction, partnershipId);
  const members = await memberBodies(transaction, partnershipId, today);
  const known = await readExcusals(transaction, { partnershipId });
  const kept = known.find((one) => one.id === id);
  // What was agreed of a partner that has left since may still be put right.
  if (!members.some((one) => one.id === words.bodyId) && kept?.bodyId !== words.bodyId)
    return { problem: 'no-member' };
  const others = known.filter((one) => one.id !== id);
  const found = overlapping({ ...words, endedOn }, others);
  return found && { problem: 'overlap', known: found };
}

/** Two who record the same at once take turns, so that the second sees the first's. */
async function takeRegister(transaction: Queries, partnershipId: number): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock(hashtext('excusal'), $1)`, [partnershipId]);
}
