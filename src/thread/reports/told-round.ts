import { readRounds } from '../../plans/index.ts';
import type { Queries } from '../../platform/database/database.ts';

/** A round of reports that was frozen: what a pack or a report draws itself from. */
export interface ToldRound {
  id: string;
  name: string;
  /** ISO day. */
  frozenOn: string;
  /** ISO instant: what is told was known then. */
  frozenAt: string;
  /** Of what was frozen. */
  sha256: string;
  /** The board's meeting it is for. */
  meetingId: string | null;
}

/** What is asked for, in an address or a form, where no round shall be told of. */
export const noRound = 'none';

/** Rounds of a partnership that were frozen, the last one first. One query. */
export async function readToldRounds(
  queries: Pick<Queries, 'query'>,
  partnershipId: number,
): Promise<ToldRound[]> {
  const rounds = await readRounds(queries, [partnershipId]);
  return rounds
    .flatMap(({ id, name, frozenOn, frozenAt, sha256, meetingId }): ToldRound[] =>
      frozenOn === null || frozenAt === null || sha256 === null
        ? []
        : [{ id, name, frozenOn, frozenAt, sha256, meetingId }],
    )
    .toSorted((a, b) => b.frozenAt.localeCompare(a.frozenAt));
}

/** The round that is asked for, the last one where nothing is; null: none. `undefined`: there is no such round. */
export function chooseRound(
  rounds: readonly ToldRound[],
  asked: string | undefined,
): ToldRound | null | undefined {
  if (asked === undefined || asked === '') return rounds[0] ?? null;
  if (asked === noRound) return null;
  return rounds.find(({ id }) => id === asked);
}
