import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { frozenRoundOf } from './frozen-round.ts';
import { readRequests } from './request-store.ts';
import { holdOpenRound, readRound, writeFrozen } from './round-store.ts';

/** Keeps a round as it stands, for the board and for everybody. It is never opened again; what comes later is for the next. */
export async function freezeRound(
  doing: Doing,
  roundId: string,
): Promise<Result<null, 'gone' | 'frozen-already'>> {
  const { transaction, partnershipId, today } = doing;
  const round = await readRound(transaction, partnershipId, roundId);
  if (round === null) return failed('gone');
  // Whoever is answering at this moment is waited for.
  if (!(await holdOpenRound(transaction, roundId, { alone: true }))) return failed('frozen-already');
  const frozen = frozenRoundOf(round, await readRequests(transaction, [roundId]), today);
  await writeFrozen(transaction, roundId, frozen);
  await auditDraft(doing, 'reporting-round.frozen', roundId, { after: { answers: frozen.answers.length } });
  return ok(null);
}
